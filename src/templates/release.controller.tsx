import { type Tx, UnitOfWork } from '@libs/db';
import { type Actor, Permit } from '@libs/permissions';
import {
  CurrentActor,
  FormBody,
  formOf,
  type FormState,
  Now,
  page,
  redirect,
  submit,
  type Submission,
} from '@libs/web';
import { Controller, Get, Param, Post } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { templateHref } from './domain/address';
import { DiscardForm, ReleaseForm } from './forms';
import { messages } from './messages';
import { DiscardPage } from './pages/discard-page';
import { ReleasePage } from './pages/release-page';
import { kindOf, TemplateReader } from './template.reader';
import { TemplatesService } from './templates.service';

interface Place {
  readonly actor: Actor;
  readonly now: Date;
  readonly slug: string;
}

/** What becomes of a draft: released by another person than those who wrote it, or discarded. */
@Controller('vorlagen/:kind')
@Permit('template.manage')
export class ReleaseController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reader: TemplateReader,
    private readonly templates: TemplatesService,
  ) {}

  @Get('freigabe')
  showRelease(@CurrentActor() actor: Actor, @Now() now: Date, @Param('kind') slug: string) {
    return this.releasePage({ actor, now, slug });
  }

  @Post('freigabe')
  async release(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Param('kind') slug: string,
    @FormBody(ReleaseForm) form: Submission<ReleaseForm>,
  ) {
    const kind = kindOf(slug);
    const done = await submit(form, (release) =>
      this.work.run(actor, (tx) => {
        const draft = { kind, version: release.fassung, seen: release.stand };
        return this.templates.release(tx, actor, now, draft, release.day());
      }),
    );
    return done.ok
      ? redirect(templateHref(kind), messages.release.done(Number(form.values.fassung)))
      : this.releasePage({ actor, now, slug }, done, done.status);
  }

  @Get('verwerfen')
  showDiscard(@CurrentActor() actor: Actor, @Now() now: Date, @Param('kind') slug: string) {
    return this.discardPage({ actor, now, slug });
  }

  @Post('verwerfen')
  async discard(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Param('kind') slug: string,
    @FormBody(DiscardForm) form: Submission<DiscardForm>,
  ) {
    const kind = kindOf(slug);
    const done = await submit(form, ({ fassung: version, stand: seen }) =>
      this.work.run(actor, (tx) => this.templates.discard(tx, actor, now, { kind, version, seen })),
    );
    return done.ok
      ? redirect(templateHref(kind), messages.discard.done(Number(form.values.fassung)))
      : this.discardPage({ actor, now, slug }, done, done.status);
  }

  private releasePage(place: Place, form?: FormState, status = 200) {
    return this.work.run(place.actor, async (tx) => {
      const { template, state } = await this.view(tx, place, form);
      return page(
        messages.release.title,
        <ReleasePage template={template} actor={place.actor} form={state} />,
        { status, wide: true },
      );
    });
  }

  private discardPage(place: Place, form?: FormState, status = 200) {
    return this.work.run(place.actor, async (tx) => {
      const { template, state } = await this.view(tx, place, form);
      return page(messages.discard.title, <DiscardPage template={template} form={state} />, { status });
    });
  }

  private async view(tx: Tx, { now, slug }: Place, form?: FormState) {
    const template = await this.reader.called(tx, slug, now);
    return { template, state: form ?? formOf({ gueltig: Temporal.PlainDate.from(template.today) }) };
  }
}
