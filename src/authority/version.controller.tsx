import { Clock } from '@libs/clock';
import { UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { type Actor, Permit } from '@libs/permissions';
import {
  CurrentActor,
  emptyForm,
  FormBody,
  type FormState,
  Id,
  Now,
  page,
  redirect,
  submit,
  type Submission,
} from '@libs/web';
import { Controller, Get, Param, Post } from '@nestjs/common';
import { AuthorityService } from './authority.service';
import { MASTER_DATA, versionHref } from './domain/address';
import { nameOf } from './domain/facts';
import { type Kind, kindNames } from './domain/kinds';
import { DiscardForm, ReleaseForm } from './forms';
import { messages } from './messages';
import { DiscardPage } from './pages/discard-page';
import { ReleasePage } from './pages/release-page';
import { VersionPage } from './pages/version-page';
import { VersionsViews } from './versions.views';

function kindOf(bereich: string): Kind {
  const kind = kindNames.find((name) => name === bereich);
  if (!kind) throw new DomainError('not_found');
  return kind;
}

/** One version: what it says and changes; released by another person than who entered it, or discarded. */
@Controller('stammdaten/:bereich/:id')
export class VersionController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly views: VersionsViews,
    private readonly authority: AuthorityService,
  ) {}

  @Get()
  @Permit('authority.read')
  async show(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Param('bereich') bereich: string,
    @Id() id: string,
  ) {
    const read = await this.read(actor, kindOf(bereich), id);
    const title = nameOf(read.version, read.words);
    return page(title, <VersionPage {...read} today={Clock.dayOf(now)} actor={actor} />);
  }

  @Get('freigabe')
  @Permit('authority.manage')
  showRelease(@CurrentActor() actor: Actor, @Param('bereich') bereich: string, @Id() id: string) {
    return this.releasePage(actor, kindOf(bereich), id, emptyForm);
  }

  @Post('freigabe')
  @Permit('authority.manage')
  async release(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Param('bereich') bereich: string,
    @Id() id: string,
    @FormBody(ReleaseForm) form: Submission<ReleaseForm>,
  ) {
    const kind = kindOf(bereich);
    const done = await submit(form, () =>
      this.work.run(actor, (tx) => this.authority.release(tx, actor, now, kind, id)),
    );
    return done.ok
      ? redirect(versionHref({ kind, id }), messages.release.done)
      : this.releasePage(actor, kind, id, done, done.status);
  }

  @Get('verwerfen')
  @Permit('authority.manage')
  showDiscard(@CurrentActor() actor: Actor, @Param('bereich') bereich: string, @Id() id: string) {
    return this.discardPage(actor, kindOf(bereich), id, emptyForm);
  }

  @Post('verwerfen')
  @Permit('authority.manage')
  async discard(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Param('bereich') bereich: string,
    @Id() id: string,
    @FormBody(DiscardForm) form: Submission<DiscardForm>,
  ) {
    const kind = kindOf(bereich);
    const done = await submit(form, () =>
      this.work.run(actor, (tx) => this.authority.discard(tx, actor, now, kind, id)),
    );
    return done.ok
      ? redirect(MASTER_DATA, messages.discard.done)
      : this.discardPage(actor, kind, id, done, done.status);
  }

  private read(actor: Actor, kind: Kind, id: string) {
    return this.work.run(actor, async (tx) => ({
      ...(await this.views.version(tx, kind, id)),
      words: await this.views.words(tx, kind),
    }));
  }

  private async releasePage(actor: Actor, kind: Kind, id: string, form: FormState, status = 200) {
    const read = await this.read(actor, kind, id);
    return page(messages.release.title, <ReleasePage {...read} actor={actor} form={form} />, { status });
  }

  private async discardPage(actor: Actor, kind: Kind, id: string, form: FormState, status = 200) {
    const read = await this.read(actor, kind, id);
    return page(messages.discard.title, <DiscardPage {...read} form={form} />, { status });
  }
}
