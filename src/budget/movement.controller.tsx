import { Clock } from '@libs/clock';
import { type Tx, UnitOfWork } from '@libs/db';
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
import { Controller, Get, Post } from '@nestjs/common';
import { movementHref } from './addresses';
import { nameOfMovement } from './domain/movement-name';
import { messages } from './messages';
import { MovementDesk } from './movement-desk';
import { ReleaseForm, WithdrawForm } from './movement.form';
import { Movements } from './movements';
import { MovementsViews } from './movements.views';
import { MovementPage } from './pages/movement-page';

/** One movement, and what becomes of it: released by another person than who entered it, or withdrawn. */
@Controller('mittel/bewegungen/:id')
export class MovementController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: MovementDesk,
    private readonly views: MovementsViews,
    private readonly movements: Movements,
  ) {}

  @Get()
  @Permit('budget.read')
  show(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    return this.page(actor, now, id, emptyForm);
  }

  @Post('freigabe')
  @Permit('budget.release')
  async release(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(ReleaseForm) form: Submission<ReleaseForm>,
  ) {
    const done = await submit(form, () =>
      this.work.run(actor, async (tx) => {
        const { kind } = await this.ours(tx, id);
        await this.movements.release(tx, actor, now, id);
        return kind === 'year_state' ? messages.release.stateDone : messages.release.done;
      }),
    );
    if (!done.ok) return this.page(actor, now, id, done);
    return redirect(movementHref(id), done.result ?? messages.release.doneBefore);
  }

  @Post('rueckzug')
  @Permit('budget.enter')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(WithdrawForm) form: Submission<WithdrawForm>,
  ) {
    const done = await submit(form, () =>
      this.work.run(actor, async (tx) => {
        await this.ours(tx, id);
        await this.movements.withdraw(tx, actor, now, id);
        return true;
      }),
    );
    if (!done.ok) return this.page(actor, now, id, done);
    return redirect(movementHref(id), done.result ? messages.withdraw.done : messages.withdraw.doneBefore);
  }

  /** Errors: not_found for what is of another programme. */
  private ours = async (tx: Tx, id: string) => this.views.detail(tx, await this.desk.programmeId(tx), id);

  private page(actor: Actor, now: Date, id: string, form: FormState & { readonly status?: number }) {
    return this.work.run(actor, async (tx) => {
      const movement = await this.ours(tx, id);
      const standing = await this.desk.standing(tx, movement.programmeId);
      return page(
        nameOfMovement(movement),
        <MovementPage {...{ movement, standing, actor, form }} currentYear={Clock.dayOf(now).year} />,
        { wide: true, status: form.status ?? 200 },
      );
    });
  }
}
