import { UnitOfWork } from '@libs/db';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, FormBody, type FormValues, Now, page, type Submission } from '@libs/web';
import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { messages } from './messages';
import { MovementDesk } from './movement-desk';
import { MovementForm } from './movement.form';
import { ChoosePage } from './pages/choose-page';
import { begin, grown } from './sheet-steps';
import { sheetPage, takeStep } from './take-step';

/** Entering a movement: which kind, its amounts, a look at what they do, and then entering it. */
@Controller('mittel/bewegungen/neu')
@Permit('budget.enter')
export class NewMovementController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: MovementDesk,
  ) {}

  @Get()
  choose() {
    return page(messages.choose.title, <ChoosePage />);
  }

  /** Also answers the script that keeps the effect up to date while somebody types. */
  @Get(':art')
  show(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Param('art') art: string,
    @Query() query: FormValues,
  ) {
    return this.work.run(actor, async (tx) => {
      const sheet = await this.desk.sheet(tx, now, art, query);
      return sheetPage(sheet, { values: begin(sheet, query), errors: {} });
    });
  }

  @Post(':art')
  async enter(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Param('art') art: string,
    @FormBody(MovementForm) form: Submission<MovementForm>,
  ) {
    const values = grown(form.values);
    const sheet = await this.work.run(actor, (tx) => this.desk.sheet(tx, now, art, values));
    return takeStep(sheet, { ...form, values }, (rows, { grund: reason, zeichen }) =>
      this.work.run(actor, (tx) =>
        this.desk.enter(tx, actor, now, { kind: sheet.kind, rows, reason, reference: zeichen || undefined }),
      ),
    );
  }
}
