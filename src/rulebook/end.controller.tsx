import { UnitOfWork } from '@libs/db';
import { type Actor, Permit } from '@libs/permissions';
import {
  CurrentActor,
  emptyForm,
  FormBody,
  type FormState,
  Now,
  page,
  redirect,
  submit,
  type Submission,
} from '@libs/web';
import { Controller, Get, Param, Post } from '@nestjs/common';
import { DirectiveImports } from '../programmes';
import { versionHref } from './domain/address';
import { EndForm } from './forms';
import { messages } from './messages';
import { EndPage } from './pages/end-page';
import { VersionReader } from './version.reader';

/** The last day of the last version; every other ends when the next one begins. */
@Controller('richtlinie/fassungen/:name/ende')
@Permit('programme.manage')
export class EndController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reader: VersionReader,
    private readonly imports: DirectiveImports,
  ) {}

  @Get()
  show(@CurrentActor() actor: Actor, @Now() now: Date, @Param('name') name: string) {
    return this.page(actor, now, name, emptyForm);
  }

  @Post()
  async set(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Param('name') name: string,
    @FormBody(EndForm) form: Submission<EndForm>,
  ) {
    const done = await submit(form, (end) =>
      this.work.run(actor, async (tx) => {
        await this.reader.released(tx, name, now);
        const change = { version: name, endsOn: end.day(), reason: end.grund };
        await this.imports.setEnd(tx, actor, now, change);
      }),
    );
    return done.ok
      ? redirect(versionHref(name), messages.end.done(name))
      : this.page(actor, now, name, done, done.status);
  }

  private async page(actor: Actor, now: Date, name: string, form: FormState, status = 200) {
    const version = await this.work.run(actor, (tx) => this.reader.released(tx, name, now));
    return page(messages.end.title, <EndPage version={version} form={form} />, { status });
  }
}
