import { createHash } from 'node:crypto';
import { record } from '@libs/audit-chain';
import { type Tx, UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { type Actor, isApplicant } from '@libs/permissions';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { fileNameOf, type LetterKind } from './domain/letter-kinds';
import { LetterPrinting } from './letter-printing';
import { LETTER_WATCH, type LetterWatch } from './letter-watch';

export interface LetterFile {
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** Hands letters out: to everybody the same bytes, to the recipient with a note of the first time. */
@Injectable()
export class LetterDelivery {
  constructor(
    private readonly work: UnitOfWork,
    private readonly printing: LetterPrinting,
    @Optional() @Inject(LETTER_WATCH) private readonly watch?: LetterWatch,
  ) {}

  /** Errors: not_found, also for a foreign letter (row-level security); step_not_possible when it is not to be had here. */
  async handOut(actor: Actor, now: Date, letterId: string): Promise<LetterFile> {
    const printed = await this.work.run(actor, (tx) => isPrinted(tx, letterId));
    if (!printed) await this.printing.ensurePrinted(now, letterId);
    return this.work.run(actor, async (tx) => {
      const letter = await genuineLetter(tx, letterId);
      if (isApplicant(actor)) {
        await noteRetrieval(tx, actor, now, letter);
        await this.watch?.opened(tx, actor, now, letter);
      }
      return { fileName: fileNameOf(letter.kind, letter.caseNumber), bytes: letter.bytes };
    });
  }
}

async function isPrinted(tx: Tx, letterId: string): Promise<boolean> {
  const [letter] = await tx.query(`SELECT printed_at FROM letter WHERE id = $1`, [letterId]);
  if (!letter) throw new DomainError('not_found');
  return letter.printed_at !== null;
}

interface Stored {
  readonly id: string;
  readonly caseId: string;
  readonly kind: LetterKind;
  readonly caseNumber: string;
  readonly bytes: Buffer;
  readonly sha256: Buffer;
}

/** The first retrieval counts for the notice (§ 41 Abs. 2a VwVfG), so it is kept for good. */
async function noteRetrieval(tx: Tx, actor: Actor, now: Date, { id, caseId, sha256 }: Stored): Promise<void> {
  const [first] = await tx.query<[{ id: string }[], number]>(
    `UPDATE letter SET first_retrieved_at = $2 WHERE id = $1 AND first_retrieved_at IS NULL RETURNING id`,
    [id, now],
  );
  if (first.length === 0) return;
  const facts = { caseId, sha256: sha256.toString('hex') };
  await record(tx, actor, now, 'letter.retrieved', { type: 'letter', id }, facts);
}

/** The letter with its stored pages, if they still are what was printed; throws otherwise, for the operator to look into. */
async function genuineLetter(tx: Tx, letterId: string): Promise<Stored> {
  const [letter] = (await tx.query(
    `SELECT l.id, l.case_id AS "caseId", l.kind, c.number AS "caseNumber", l.bytes, l.sha256
       FROM letter l JOIN grant_case c ON c.id = l.case_id WHERE l.id = $1`,
    [letterId],
  )) as [Stored];
  if (!createHash('sha256').update(letter.bytes).digest().equals(letter.sha256))
    throw new Error(`letter ${letterId} does not match its SHA-256`);
  return letter;
}
