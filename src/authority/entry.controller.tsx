import { Clock } from '@libs/clock';
import { UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { type Actor, Permit } from '@libs/permissions';
import {
  CurrentActor,
  FormBody,
  formOf,
  type FormState,
  ListQuery,
  Now,
  page,
  redirect,
  submit,
  type Submission,
} from '@libs/web';
import { Controller, Get, Param, Post } from '@nestjs/common';
import { AuthorityService } from './authority.service';
import { MASTER_DATA, versionHref } from './domain/address';
import { valuesOfVersion } from './domain/fields';
import { type Kind, kindNames } from './domain/kinds';
import { type Entry, presentOf } from './domain/versions';
import type { EntryForm } from './entry.form';
import {
  AccountForm,
  AuthorityForm,
  BudgetTitlesForm,
  CourtForm,
  NoticeForm,
  SignatoryForm,
} from './kinds.forms';
import { SeriesQuery } from './forms';
import { messages } from './messages';
import { EntryPage } from './pages/entry-page';
import { VersionsViews } from './versions.views';

/** Entering a new version, filled from the one that it is to replace. */
@Controller('stammdaten')
@Permit('authority.manage')
export class EntryController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly views: VersionsViews,
    private readonly authority: AuthorityService,
  ) {}

  @Get(':bereich/neu')
  async show(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Param('bereich') bereich: string,
    @ListQuery(SeriesQuery) { reihe }: SeriesQuery,
  ) {
    const kind = kindNames.find((name) => name === bereich);
    if (!kind) throw new DomainError('not_found');
    const all = await this.work.run(actor, (tx) => this.views.versions(tx, kind));
    const present = presentOf(all, reihe, Clock.dayOf(now));
    return this.page(actor, kind, formOf(present ? valuesOfVersion(present) : {}));
  }

  @Post('behoerde/neu')
  enterAuthority(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @FormBody(AuthorityForm) form: Submission<AuthorityForm>,
  ) {
    return this.enter(actor, now, 'behoerde', form);
  }

  @Post('zeichnung/neu')
  enterSignatory(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @FormBody(SignatoryForm) form: Submission<SignatoryForm>,
  ) {
    return this.enter(actor, now, 'zeichnung', form);
  }

  @Post('gerichte/neu')
  enterCourt(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @FormBody(CourtForm) form: Submission<CourtForm>,
  ) {
    return this.enter(actor, now, 'gerichte', form);
  }

  @Post('bekanntgabe/neu')
  enterNotice(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @FormBody(NoticeForm) form: Submission<NoticeForm>,
  ) {
    return this.enter(actor, now, 'bekanntgabe', form);
  }

  @Post('konto/neu')
  enterAccount(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @FormBody(AccountForm) form: Submission<AccountForm>,
  ) {
    return this.enter(actor, now, 'konto', form);
  }

  @Post('haushalt/neu')
  enterTitles(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @FormBody(BudgetTitlesForm) form: Submission<BudgetTitlesForm>,
  ) {
    return this.enter(actor, now, 'haushalt', form);
  }

  private async enter<K extends Kind>(actor: Actor, now: Date, kind: K, form: Submission<EntryForm<K>>) {
    const done = await submit(form, (input) => {
      const entry: Entry = { kind, ...input.entry() };
      return this.work.run(actor, (tx) => this.authority.enter(tx, actor, now, entry));
    });
    if (!done.ok) return this.page(actor, kind, done, done.status);
    const to = done.result === undefined ? MASTER_DATA : versionHref({ kind, id: done.result });
    return redirect(to, messages.entry.done);
  }

  private async page(actor: Actor, kind: Kind, form: FormState, status = 200) {
    const known = await this.work.run(actor, async (tx) => ({
      choices: await this.views.choices(tx, kind),
      series: (await this.views.versions(tx, kind)).map(({ series }) => series),
    }));
    return page(messages.entry.title, <EntryPage kind={kind} form={form} known={known} />, { status });
  }
}
