import { Clock } from '@libs/clock';
import { formatDate } from '@libs/dates';
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
import { Controller, Get, Post } from '@nestjs/common';
import { ProgrammesService } from '../programmes';
import { LIST } from './grants.query';
import { messages } from './messages';
import { SettingsPage } from './pages/settings-page';
import { PublicationForm } from './publication.form';
import { Publications } from './publications';

const text = messages.settings;

/** Whether the list is public, and from which amount on. */
@Controller('bewilligungen/veroeffentlichung')
@Permit('publication.manage')
export class SettingsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: ProgrammesService,
    private readonly publications: Publications,
  ) {}

  @Get()
  show(@CurrentActor() actor: Actor, @Now() now: Date) {
    const form = formOf({ gueltig: formatDate(Clock.dayOf(now)), lizenz: 'dl-de/by-2-0' });
    return this.page(actor, form);
  }

  @Post()
  async set(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @FormBody(PublicationForm) form: Submission<PublicationForm>,
  ) {
    const done = await submit(form, (input) =>
      this.work.run(actor, async (tx) =>
        this.publications.set(tx, actor, now, await this.programmeId(tx), input.setting()),
      ),
    );
    return done.ok ? redirect(LIST, text.done) : this.page(actor, done, done.status);
  }

  private async page(actor: Actor, form: FormState, status = 200) {
    const settings = await this.work.run(actor, async (tx) =>
      this.publications.latest(tx, await this.programmeId(tx)),
    );
    return page(text.title, <SettingsPage form={form} settings={settings} />, { status });
  }

  private programmeId = async (tx: Tx): Promise<string> => (await this.programmes.current(tx)).id;
}
