import { Clock } from '@libs/clock';
import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import { letterKinds, type Referred } from '../letters';

/** The letter of the award itself, for acts that change it. Errors: not_found. */
export async function awardLetterOf(tx: Tx, caseId: string): Promise<Referred & { readonly id: string }> {
  const [letter] = await tx.query<{ id: string; documentId: string; createdAt: Date }[]>(
    `SELECT l.id, l.document_id AS "documentId", l.created_at AS "createdAt"
       FROM decision d JOIN letter l ON l.id = d.letter_id WHERE d.case_id = $1`,
    [caseId],
  );
  if (!letter) throw new DomainError('not_found');
  const { id, documentId, createdAt } = letter;
  return { id, documentId, title: letterKinds.award.title, date: Clock.dayOf(createdAt) };
}
