import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { Role } from '@libs/permissions';
import type { LetterKind } from '../letters';

/** What is published when a waiver is declared in the portal. */
export const WAIVER_TOPIC = 'remedy.waived';

export interface WaiverMessage {
  /** The act. */
  readonly letterId: string;
}

/** A waiver as it was declared in the portal, with the act that it concerns. */
export interface DeclaredWaiver {
  readonly caseId: string;
  readonly kind: LetterKind;
  readonly documentId: string;
  readonly issuedAt: Date;
  /** Of the act's file, in hexadecimal. */
  readonly sha256: string;
  readonly organisation: string;
  readonly person: string;
  /** What the person was then. */
  readonly role: Role;
  /** Word for word. */
  readonly text: string;
  readonly declaredAt: Date;
}

/** Errors: not_found, also for one that came in on paper and for an act without pages. */
export async function declaredWaiver(tx: Tx, letterId: string): Promise<DeclaredWaiver> {
  const [declared] = await tx.query<DeclaredWaiver[]>(
    `SELECT l.case_id AS "caseId", l.kind, l.document_id AS "documentId", l.created_at AS "issuedAt",
            encode(l.sha256, 'hex') AS sha256, o.name AS organisation, w.declared_name AS person,
            w.declared_role AS role, w.text, w.declared_at AS "declaredAt"
       FROM remedy_waiver w
       JOIN letter l ON l.id = w.letter_id
       JOIN grant_case c ON c.id = l.case_id
       JOIN organisation o ON o.id = c.organisation_id
      WHERE w.letter_id = $1 AND w.declared_by IS NOT NULL AND l.sha256 IS NOT NULL`,
    [letterId],
  );
  if (!declared) throw new DomainError('not_found');
  return declared;
}
