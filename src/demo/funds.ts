import { UnitOfWork } from '@libs/db';
import { cents } from '@libs/money';
import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { FundsNotices } from '../advice';
import { ProgrammesService } from '../programmes';
import type { DemoStaff } from './people';

/** Shortly before the day on which the demo begins. */
const SAID_AT = new Date('2020-02-06T10:00:00+01:00');

/** A round range about what 37 applications over 9,2 M€ leave of 80 M€. */
const statement = {
  level: 'much',
  least: cents(60_000_000_00),
  most: cents(75_000_000_00),
  validFrom: Temporal.PlainDate.from('2020-02-06'),
} as const;

/** What the demo's public page says about the money that is left. */
@Injectable()
export class DemoFunds {
  constructor(
    private readonly work: UnitOfWork,
    private readonly notices: FundsNotices,
    private readonly programmes: ProgrammesService,
  ) {}

  publish({ budgetOfficer }: DemoStaff): Promise<void> {
    return this.work.run(budgetOfficer, async (tx) => {
      const { id } = await this.programmes.current(tx);
      await this.notices.publish(tx, budgetOfficer, SAID_AT, id, statement);
    });
  }
}
