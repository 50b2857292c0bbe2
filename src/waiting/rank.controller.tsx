import { UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { type Actor, Permit } from '@libs/permissions';
import { standNow } from '@libs/stand';
import {
  CurrentActor,
  FormBody,
  formOf,
  type FormState,
  Id,
  Now,
  page,
  redirect,
  submit,
  type Submission,
} from '@libs/web';
import { Controller, Get, Post } from '@nestjs/common';
import { RankPage } from './pages/rank-page';
import { RankForm } from './rank.form';
import { WaitingService } from './waiting.service';
import { WaitingViews } from './waiting.views';

const TITLE = 'Rang festlegen';

/** The rank that the review gives to a case that waits. */
@Controller('vorgaenge/:id/warteliste/rang')
export class RankController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly views: WaitingViews,
    private readonly waiting: WaitingService,
  ) {}

  @Get()
  @Permit('case.review')
  async show(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    return page(TITLE, await this.render(actor, now, id));
  }

  @Post()
  @Permit('case.review')
  async rank(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(RankForm) form: Submission<RankForm>,
  ) {
    const done = await submit(form, ({ version, rang, grund }) =>
      this.waiting.rank(actor, now, { caseId: id, seenVersion: version, rank: rang, reason: grund }),
    );
    if (done.ok) return redirect('/warteliste', 'Der Rang ist festgelegt.');
    return page(TITLE, await this.render(actor, now, id, done), { status: done.status });
  }

  private render(actor: Actor, now: Date, id: string, given?: FormState) {
    return this.work.run(actor, async (tx) => {
      const { rows, ...stated } = await this.views.list(tx, standNow(now));
      const row = rows.find((waiting) => waiting.id === id);
      if (!row) throw new DomainError('step_not_possible');
      const form = given ?? formOf({ version: row.version, rang: row.rank });
      return <RankPage row={row} stated={stated} ranks={await this.views.ranks(tx, id)} form={form} />;
    });
  }
}
