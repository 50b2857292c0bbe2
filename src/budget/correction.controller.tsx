import { UnitOfWork } from '@libs/db';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, FormBody, type FormValues, Id, Now, type Submission } from '@libs/web';
import { Controller, Get, Post, Query } from '@nestjs/common';
import { MovementDesk } from './movement-desk';
import { MovementForm } from './movement.form';
import { begin } from './sheet-steps';
import { sheetPage, takeStep } from './take-step';

/** Correcting what was booked: a movement of its own, which names each entry that it takes back. */
@Controller('mittel/bewegungen/:id/berichtigung')
@Permit('budget.enter')
export class CorrectionController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: MovementDesk,
  ) {}

  @Get()
  show(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string, @Query() query: FormValues) {
    return this.work.run(actor, async (tx) => {
      const sheet = await this.desk.correction(tx, now, id);
      return sheetPage(sheet, { values: begin(sheet, query), errors: {} });
    });
  }

  @Post()
  async enter(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(MovementForm) form: Submission<MovementForm>,
  ) {
    const sheet = await this.work.run(actor, (tx) => this.desk.correction(tx, now, id));
    return takeStep(sheet, form, (rows, { grund: reason, zeichen }) =>
      this.work.run(actor, (tx) =>
        this.desk.enter(tx, actor, now, {
          kind: 'correction',
          rows,
          reason,
          reference: zeichen || undefined,
        }),
      ),
    );
  }
}
