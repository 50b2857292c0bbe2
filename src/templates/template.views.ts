import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import type { LetterKind } from '../letters';

/** A version of a template: who wrote it, who released or discarded it, from which day on it is meant. */
export interface TemplateVersion {
  readonly kind: LetterKind;
  readonly version: number;
  /** Counts the times that the draft was saved. */
  readonly revision: number;
  /** ISO 8601; null without release, "-infinity" for what holds from the beginning. */
  readonly validFrom: string | null;
  /** Names; empty for what came with the product. */
  readonly editedBy: readonly string[];
  readonly editorIds: readonly string[];
  readonly changedAt: Date;
  readonly submittedAt: Date | null;
  readonly releasedBy: string | null;
  readonly releasedAt: Date | null;
  readonly discardedBy: string | null;
  readonly discardedAt: Date | null;
  /** Whether it is the one in force on the day asked for. */
  readonly inForce: boolean;
}

export interface TemplateText extends TemplateVersion {
  readonly text: string;
}

const columns = `t.kind, t.version, t.revision, t.valid_from AS "validFrom", t.changed_at AS "changedAt",
  t.submitted_at AS "submittedAt", t.released_at AS "releasedAt", t.discarded_at AS "discardedAt",
  t.edited_by AS "editorIds", r.name AS "releasedBy", d.name AS "discardedBy",
  coalesce((SELECT array_agg(e.name ORDER BY e.name) FROM person e WHERE e.id = ANY (t.edited_by)), '{}') AS "editedBy",
  t.version IS NOT DISTINCT FROM (SELECT f.version FROM letter_template f
    WHERE f.kind = t.kind AND f.valid_from <= $1 AND f.released_at IS NOT NULL
    ORDER BY f.valid_from DESC, f.version DESC LIMIT 1) AS "inForce"`;
const people = `LEFT JOIN person r ON r.id = t.released_by LEFT JOIN person d ON d.id = t.discarded_by`;

const OPEN = `t.released_at IS NULL AND t.discarded_at IS NULL`;

/** What the screens show of the templates of letters. */
@Injectable()
export class TemplateViews {
  /** Of every kind the version in force, those that follow, and the open draft. */
  standing(tx: Tx, today: Temporal.PlainDate): Promise<TemplateVersion[]> {
    return tx.query(
      `SELECT * FROM (SELECT ${columns} FROM letter_template t ${people}) v
        WHERE v."inForce" OR v."validFrom" > $1 OR (v."releasedAt" IS NULL AND v."discardedAt" IS NULL)
        ORDER BY v.version`,
      [today.toString()],
    );
  }

  /** All versions of a kind, the latest first. */
  history(tx: Tx, kind: LetterKind, today: Temporal.PlainDate): Promise<TemplateVersion[]> {
    return tx.query(
      `SELECT ${columns} FROM letter_template t ${people} WHERE t.kind = $2 ORDER BY t.version DESC`,
      [today.toString(), kind],
    );
  }

  /** Errors: not_found. */
  async version(tx: Tx, kind: LetterKind, version: number, today: Temporal.PlainDate): Promise<TemplateText> {
    const [found] = await tx.query<TemplateText[]>(
      `SELECT ${columns}, t.text FROM letter_template t ${people} WHERE t.kind = $2 AND t.version = $3`,
      [today.toString(), kind, version],
    );
    if (!found) throw new DomainError('not_found');
    return found;
  }

  /** The version in force; undefined for a kind that has none yet. */
  async inForce(tx: Tx, kind: LetterKind, today: Temporal.PlainDate): Promise<TemplateText | undefined> {
    const [found] = await tx.query<TemplateText[]>(
      `SELECT ${columns}, t.text FROM letter_template t ${people}
        WHERE t.kind = $2 AND t.valid_from <= $1 AND t.released_at IS NOT NULL
        ORDER BY t.valid_from DESC, t.version DESC LIMIT 1`,
      [today.toString(), kind],
    );
    return found;
  }

  /** The draft that is open; undefined without one. */
  async draft(tx: Tx, kind: LetterKind, today: Temporal.PlainDate): Promise<TemplateText | undefined> {
    const [found] = await tx.query<TemplateText[]>(
      `SELECT ${columns}, t.text FROM letter_template t ${people} WHERE t.kind = $2 AND ${OPEN}`,
      [today.toString(), kind],
    );
    return found;
  }
}
