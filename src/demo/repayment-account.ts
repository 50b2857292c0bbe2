import { Clock } from '@libs/clock';
import { UnitOfWork } from '@libs/db';
import { Injectable } from '@nestjs/common';
import { AuthorityService } from '../authority';
import type { DemoStaff } from './people';

/** Of no bank: its bank code is all zeros. */
const content = { holder: 'Musterkasse der Vorführung', iban: 'DE36000000000000000000' };

/** The account for repayments, entered and released as people do it. */
@Injectable()
export class DemoRepaymentAccount {
  constructor(
    private readonly work: UnitOfWork,
    private readonly authority: AuthorityService,
  ) {}

  async load({ approver, head }: DemoStaff, now: Date): Promise<void> {
    const id = await this.work.run(approver, (tx) =>
      this.authority.enter(tx, approver, now, {
        kind: 'konto',
        validFrom: Clock.dayOf(now),
        content,
        mark: 'assumed',
        source: 'Erfunden für die Vorführung',
      }),
    );
    await this.work.run(head, (tx) => this.authority.release(tx, head, now, 'konto', id));
  }
}
