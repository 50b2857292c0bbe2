import { Clock } from '@libs/clock';
import { UnitOfWork } from '@libs/db';
import { type Actor, Permit } from '@libs/permissions';
import {
  CurrentActor,
  emptyForm,
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
import { DirectiveImports } from '../programmes';
import { RULEBOOK, versionHref } from './domain/address';
import { DiscardForm, ReleaseForm } from './forms';
import { messages } from './messages';
import { DiscardPage } from './pages/discard-page';
import { firstDay, ReleasePage } from './pages/release-page';
import { VersionReader } from './version.reader';

/** What becomes of a version that waits: released by another person than who brought it in, or discarded. */
@Controller('richtlinie/fassungen/:name')
@Permit('programme.manage')
export class ReleaseController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reader: VersionReader,
    private readonly imports: DirectiveImports,
  ) {}

  @Get('freigabe')
  showRelease(@CurrentActor() actor: Actor, @Now() now: Date, @Param('name') name: string) {
    return this.releasePage(actor, now, name);
  }

  @Post('freigabe')
  async release(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Param('name') name: string,
    @FormBody(ReleaseForm) form: Submission<ReleaseForm>,
  ) {
    const done = await submit(form, (release) =>
      this.work.run(actor, async (tx) => {
        const { listed } = await this.reader.called(tx, name, now);
        await this.imports.release(tx, actor, now, listed.id, release.day());
      }),
    );
    return done.ok
      ? redirect(versionHref(name), messages.release.done(name))
      : this.releasePage(actor, now, name, done, done.status);
  }

  @Get('verwerfen')
  async showDiscard(@CurrentActor() actor: Actor, @Now() now: Date, @Param('name') name: string) {
    if (await this.isGone(actor, name)) return redirect(RULEBOOK, messages.discard.doneBefore(name));
    return this.discardPage(actor, now, name, emptyForm);
  }

  @Post('verwerfen')
  async discard(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Param('name') name: string,
    @FormBody(DiscardForm) form: Submission<DiscardForm>,
  ) {
    if (await this.isGone(actor, name)) return redirect(RULEBOOK, messages.discard.doneBefore(name));
    const done = await submit(form, () =>
      this.work.run(actor, async (tx) => {
        const { listed } = await this.reader.called(tx, name, now);
        await this.imports.discard(tx, actor, now, listed.id);
      }),
    );
    return done.ok
      ? redirect(RULEBOOK, messages.discard.done(name))
      : this.discardPage(actor, now, name, done, done.status);
  }

  private isGone(actor: Actor, name: string): Promise<boolean> {
    return this.work.run(actor, (tx) => this.reader.isGone(tx, name));
  }

  private async releasePage(actor: Actor, now: Date, name: string, form?: FormState, status = 200) {
    const version = await this.work.run(actor, (tx) => this.reader.called(tx, name, now));
    const filled = form ?? formOf({ gueltig: firstDay(version, Clock.dayOf(now)) });
    return page(messages.release.title, <ReleasePage version={version} actor={actor} form={filled} />, {
      status,
    });
  }

  private async discardPage(actor: Actor, now: Date, name: string, form: FormState, status = 200) {
    const version = await this.work.run(actor, (tx) => this.reader.called(tx, name, now));
    return page(messages.discard.title, <DiscardPage version={version} form={form} />, { status });
  }
}
