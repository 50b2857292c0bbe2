import { randomUUID } from 'node:crypto';
import { record } from '@libs/audit-chain';
import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { book } from './book';
import type { NewEntry } from './domain/entry';
import type { MoneyMovementKind, MovementContent } from './domain/movement';
import { takeStates } from './take-states';

/** What somebody enters: the rows as a builder of domain/movement.ts or domain/year-state.ts makes them. */
export type MovementDraft = MovementContent & {
  readonly reason: string;
  /** The sign of the consent or of the plan; needed for a carry-over. */
  readonly reference?: string;
};
export type NewMovement = MovementDraft & { readonly programmeId: string };

export type BudgetMovement = NewMovement & {
  readonly id: string;
  readonly enteredBy: string;
  readonly enteredAt: Date;
  readonly releasedBy: string | null;
  readonly releasedAt: Date | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: Date | null;
};

const movements = `
  SELECT id, programme_id AS "programmeId", kind, rows, reason, reference, entered_by AS "enteredBy",
         entered_at AS "enteredAt", released_by AS "releasedBy", released_at AS "releasedAt",
         withdrawn_by AS "withdrawnBy", withdrawn_at AS "withdrawnAt"
    FROM budget_movement`;

/** What the ministry moves, under four eyes: one enters, another releases, and only then does it count. */
@Injectable()
export class Movements {
  /** Errors: incomplete (no rows, or no consent for a carry-over). */
  async enter(tx: Tx, actor: Actor, now: Date, movement: NewMovement): Promise<string> {
    const { programmeId, kind, rows, reason, reference = null } = movement;
    if (rows.length === 0) throw incomplete('Tragen Sie mindestens einen Betrag ein.');
    if (kind === 'carry_over' && !reference)
      throw incomplete('Ein Ausgaberest braucht das Zeichen der Einwilligung (§ 45 LHO).');
    const id = randomUUID();
    await tx.query(
      `INSERT INTO budget_movement (id, programme_id, kind, rows, reason, reference, entered_by, entered_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, programmeId, kind, JSON.stringify(rows), reason, reference, actor.personId, now],
    );
    await record(tx, actor, now, 'movement.entered', { type: 'movement', id }, { kind, rows });
    return id;
  }

  /**
   * Books all rows, or none; returns the entries, of which states of years have none. Errors: four_eyes (the one
   * who entered it), already_done, overdrawn, step_not_possible, and those of a rule of the ledger.
   */
  async release(tx: Tx, actor: Actor, now: Date, id: string): Promise<NewEntry[]> {
    const movement = await this.open(tx, id);
    if (movement.enteredBy === actor.personId)
      throw new DomainError('four_eyes', {
        message: 'Sie haben diese Bewegung erfasst. Freigeben muss sie eine andere Person.',
      });
    await this.end(tx, actor, now, { id, as: 'released' });
    if (movement.kind !== 'year_state')
      return book(tx, entriesOf(movement, [movement.enteredBy, actor.personId], now));
    await takeStates(tx, id);
    return [];
  }

  /** Takes back what is not released; it stays in the list. Errors: already_done. */
  async withdraw(tx: Tx, actor: Actor, now: Date, id: string): Promise<void> {
    await this.open(tx, id);
    await this.end(tx, actor, now, { id, as: 'withdrawn' });
  }

  /** All movements of a programme, the newest first. */
  list(tx: Tx, programmeId: string): Promise<BudgetMovement[]> {
    return tx.query(`${movements} WHERE programme_id = $1 ORDER BY entered_at DESC, id`, [programmeId]);
  }

  /** Errors: not_found. */
  async find(tx: Tx, id: string): Promise<BudgetMovement> {
    const [movement] = await tx.query<BudgetMovement[]>(`${movements} WHERE id = $1`, [id]);
    if (!movement) throw new DomainError('not_found');
    return movement;
  }

  /** Locked, and neither released nor withdrawn. */
  private async open(tx: Tx, id: string): Promise<BudgetMovement> {
    await tx.query('SELECT FROM budget_movement WHERE id = $1 FOR NO KEY UPDATE', [id]);
    const movement = await this.find(tx, id);
    if (movement.releasedAt ?? movement.withdrawnAt) throw new DomainError('already_done');
    return movement;
  }

  private async end(
    tx: Tx,
    actor: Actor,
    now: Date,
    { id, as }: { id: string; as: 'released' | 'withdrawn' },
  ): Promise<void> {
    const sql = `UPDATE budget_movement SET ${as}_by = $2, ${as}_at = $3 WHERE id = $1`;
    await tx.query(sql, [id, actor.personId, now]);
    await record(tx, actor, now, `movement.${as}`, { type: 'movement', id });
  }
}

const incomplete = (message: string): DomainError => new DomainError('incomplete', { message });

/** One key per row and movement: however often it is released, it is booked once. */
const entriesOf = (
  { id, programmeId, rows, reason, reference }: Extract<BudgetMovement, { kind: MoneyMovementKind }>,
  personIds: readonly string[],
  madeOn: Date,
): NewEntry[] =>
  rows.map((row, index) => ({
    ...row,
    programmeId,
    personIds,
    reason,
    reference: reference ?? undefined,
    madeOn,
    idempotencyKey: `movement/${id}/${index + 1}`,
  }));
