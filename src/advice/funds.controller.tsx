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
import { PROGRAMME } from './domain/version-address';
import { FundsForm } from './funds.form';
import { FundsNotices } from './funds-notices';
import { messages } from './messages';
import { FundsPage } from './pages/funds-page';

/** What the programme's public page says about the money that is left. */
@Controller('foerderprogramm/mittelangabe')
@Permit('funds.publish')
export class FundsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: ProgrammesService,
    private readonly notices: FundsNotices,
  ) {}

  @Get()
  show(@CurrentActor() actor: Actor, @Now() now: Date) {
    return this.page(actor, formOf({ gueltig: formatDate(Clock.dayOf(now)) }));
  }

  @Post()
  async publish(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @FormBody(FundsForm) form: Submission<FundsForm>,
  ) {
    const done = await submit(form, (notice) =>
      this.work.run(actor, async (tx) =>
        this.notices.publish(tx, actor, now, await this.programmeId(tx), notice.statement()),
      ),
    );
    return done.ok ? redirect(PROGRAMME, messages.funds.done) : this.page(actor, done, done.status);
  }

  private async page(actor: Actor, form: FormState, status = 200) {
    const notices = await this.work.run(actor, async (tx) =>
      this.notices.latest(tx, await this.programmeId(tx)),
    );
    return page(messages.funds.title, <FundsPage form={form} notices={notices} />, { status });
  }

  private programmeId = async (tx: Tx): Promise<string> => (await this.programmes.current(tx)).id;
}
