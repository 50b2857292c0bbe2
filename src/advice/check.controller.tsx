import { Clock } from '@libs/clock';
import { UnitOfWork } from '@libs/db';
import type { DirectiveVersion } from '@libs/directive';
import { Permit, PUBLIC, systemActor } from '@libs/permissions';
import { Now, page } from '@libs/web';
import { Controller, Get, Query } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { searchRegister } from '../municipalities';
import { Directives } from '../programmes';
import { type CheckView, checkView } from './check.view';
import { OFFERED } from './domain/place';
import { readAnswers } from './domain/query';
import { messages } from './messages';
import { CheckPage } from './pages/check-page';

/** What somebody would get, before there is an application. All of it stands in the address, nothing is kept. */
@Controller('foerdercheck')
@Permit(PUBLIC)
export class CheckController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directives: Directives,
  ) {}

  @Get()
  async show(@Query() query: unknown, @Now() now: Date) {
    const view = await this.view(query, Clock.dayOf(now));
    const faulty = Object.keys(view.form.errors).length > 0;
    return page(messages.check.title, <CheckPage {...view} />, { status: faulty ? 422 : 200 });
  }

  private view(query: unknown, today: Temporal.PlainDate): Promise<CheckView> {
    const typed = readAnswers(query);
    const { name: text } = typed.place;
    return this.work.run(systemActor, async (tx) => {
      const catalogue = await this.directives.catalogue(tx);
      const found =
        text === ''
          ? { rows: [], next: null }
          : await searchRegister(tx, { text, on: today, limit: OFFERED });
      const versions: readonly DirectiveVersion[] = catalogue.versions;
      return checkView({ versions, version: catalogue.on(today), today, typed, found });
    });
  }
}
