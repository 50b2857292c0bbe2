import type { Tx } from '@libs/db';
import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { type LetterKind, letterKinds } from './domain/letter-kinds';

export interface LetterTemplate {
  /** Name of the file that it began as. */
  readonly name: string;
  /** Running number within its kind. */
  readonly version: number;
  readonly text: string;
}

/** The templates as the database has them at this moment, for every process alike. */
@Injectable()
export class LetterTemplates {
  /** The version in force on a day: of those that have begun the last, of two with the same begin the newer. */
  async of(tx: Tx, kind: LetterKind, day: Temporal.PlainDate): Promise<LetterTemplate> {
    const [row] = await tx.query<Omit<LetterTemplate, 'name'>[]>(
      `SELECT version, text FROM letter_template
        WHERE kind = $1 AND valid_from <= $2 AND released_at IS NOT NULL
        ORDER BY valid_from DESC, version DESC LIMIT 1`,
      [kind, day.toString()],
    );
    if (!row) throw new Error(`no template for letters of kind ${kind}`);
    return { name: letterKinds[kind].template, ...row };
  }
}
