import { createHash } from 'node:crypto';
import { record } from '@libs/audit-chain';
import { type Tx, UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { type Actor, isApplicant } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { fileNameOf, type LetterKind } from './domain/letter-kinds';
import { LetterPrinting } from './letter-printing';

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
  ) {}

  /** Errors: not_found, also for a foreign letter (row-level security). */
  async handOut(actor: Actor, now: Date, letterId: string): Promise<LetterFile> {
    const printed = await this.work.run(actor, (tx) => isPrinted(tx, letterId));
    if (!printed) await this.printing.ensurePrinted(now, letterId);
    return this.work.run(actor, async (tx) => {
      if (isApplicant(actor)) await noteRetrieval(tx, actor, now, letterId);
      return genuineFile(tx, letterId);
    });
  }
}

async function isPrinted(tx: Tx, letterId: string): Promise<boolean> {
  const [letter] = await tx.query(`SELECT printed_at FROM letter WHERE id = $1`, [letterId]);
  if (!letter) throw new DomainError('not_found');
  return letter.printed_at !== null;
}

/** The first retrieval counts for the notice (§ 41 Abs. 2a VwVfG), so it is kept for good. */
async function noteRetrieval(tx: Tx, actor: Actor, now: Date, letterId: string): Promise<void> {
  const [first] = await tx.query<[{ caseId: string }[], number]>(
    `UPDATE letter SET first_retrieved_at = $2 WHERE id = $1 AND first_retrieved_at IS NULL
     RETURNING case_id AS "caseId"`,
    [letterId, now],
  );
  if (first[0]) await record(tx, actor, now, 'letter.retrieved', { type: 'letter', id: letterId }, first[0]);
}

interface Stored {
  readonly kind: LetterKind;
  readonly caseNumber: string;
  readonly bytes: Buffer;
  readonly sha256: Buffer;
}

/** The stored pages, if they still are what was printed; throws otherwise, for the operator to look into. */
async function genuineFile(tx: Tx, letterId: string): Promise<LetterFile> {
  const [letter] = (await tx.query(
    `SELECT l.kind, c.number AS "caseNumber", l.bytes, l.sha256
       FROM letter l JOIN grant_case c ON c.id = l.case_id WHERE l.id = $1`,
    [letterId],
  )) as [Stored];
  const { kind, caseNumber, bytes, sha256 } = letter;
  if (!createHash('sha256').update(bytes).digest().equals(sha256))
    throw new Error(`letter ${letterId} does not match its SHA-256`);
  return { fileName: fileNameOf(kind, caseNumber), bytes };
}
