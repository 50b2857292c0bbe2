import { Clock } from '@libs/clock';
import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { Actor } from '@libs/permissions';
import type { FormValues } from '@libs/web';
import { Injectable } from '@nestjs/common';
import { Directives, ProgrammesService } from '../programmes';
import { BudgetYears } from './budget-years';
import { correctionSheet } from './correction-sheet';
import { type ArtName, arts, type Desk } from './domain/arts';
import { lastStates } from './domain/budget-plan';
import type { Standing } from './domain/standing';
import { type MovementDraft, Movements } from './movements';
import { MovementsViews } from './movements.views';
import { placeSheet } from './place-sheet';
import { readQuestion } from './question';
import type { Sheet } from './sheet';
import { transfer, transferSheet } from './transfer-sheet';

const waitingLikeIt = `
  SELECT id FROM budget_movement
   WHERE programme_id = $1 AND entered_by = $2 AND kind = $3 AND rows = $4 AND reason = $5
     AND released_at IS NULL AND withdrawn_at IS NULL`;

/** Where movements are entered: the forms with the balances as they stand, and entering once. */
@Injectable()
export class MovementDesk {
  constructor(
    private readonly programmes: ProgrammesService,
    private readonly views: MovementsViews,
    private readonly years: BudgetYears,
    private readonly directives: Directives,
    private readonly movements: Movements,
  ) {}

  async programmeId(tx: Tx): Promise<string> {
    return (await this.programmes.current(tx)).id;
  }

  /** The form of a kind of movement. Errors: not_found. */
  async sheet(tx: Tx, now: Date, name: string, values: FormValues): Promise<Sheet> {
    if (name !== transfer.name && !Object.hasOwn(arts, name)) throw new DomainError('not_found');
    const question = readQuestion(values, Clock.dayOf(now).year);
    const desk = await this.desk(tx, now, question.year);
    return name === transfer.name
      ? transferSheet(desk, question)
      : placeSheet(name as ArtName, desk, question);
  }

  /** The form that corrects what a movement has booked. Errors: not_found, step_not_possible. */
  async correction(tx: Tx, now: Date, id: string): Promise<Sheet> {
    const programmeId = await this.programmeId(tx);
    const movement = await this.views.detail(tx, programmeId, id);
    const sheet = correctionSheet(
      movement,
      await this.views.balances(tx, programmeId),
      Clock.dayOf(now).year,
    );
    if (sheet.lines.length > 0) return sheet;
    throw new DomainError('step_not_possible', {
      message: 'An dieser Bewegung ist nichts mehr zurückzunehmen.',
    });
  }

  /** Enters a movement; the same one of the same person that still waits is not entered again. */
  async enter(
    tx: Tx,
    actor: Actor,
    now: Date,
    movement: MovementDraft,
  ): Promise<{ id: string; isNew: boolean }> {
    const programmeId = await this.programmeId(tx);
    await tx.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`movement/${programmeId}`]);
    const { kind, rows, reason } = movement;
    const values = [programmeId, actor.personId, kind, JSON.stringify(rows), reason];
    const [same] = await tx.query<{ id: string }[]>(waitingLikeIt, values);
    if (same) return { id: same.id, isNew: false };
    return { id: await this.movements.enter(tx, actor, now, { programmeId, ...movement }), isNew: true };
  }

  /** Against what a movement is laid before it is released. */
  async standing(tx: Tx, programmeId: string): Promise<Standing> {
    return {
      balances: await this.views.balances(tx, programmeId),
      states: lastStates(await this.years.history(tx, programmeId)),
    };
  }

  private async desk(tx: Tx, now: Date, year: number): Promise<Desk> {
    const programmeId = await this.programmeId(tx);
    const balances = await this.views.balances(tx, programmeId);
    const years = await this.years.list(tx, programmeId);
    const unpaid = await this.views.unpaid(tx, programmeId, year);
    const { versions } = await this.directives.catalogue(tx);
    const items = new Map(
      versions.flatMap(({ items }) => items.map(({ letter, title }) => [letter, title] as const)),
    );
    return {
      balances,
      years,
      unpaid,
      items: [...items]
        .map(([letter, title]) => ({ letter, title }))
        .sort((a, b) => a.letter.localeCompare(b.letter)),
      currentYear: Clock.dayOf(now).year,
    };
  }
}
