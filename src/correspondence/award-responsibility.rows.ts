import type { Tx } from '@libs/db';
import type { Evaluation } from '@libs/directive';
import type { SignedResponsibility } from '../letters';

/** What nobody had confirmed when an award was signed, and who answers for it. */
export interface AssumedAtSigning {
  readonly assumedRules: Evaluation['assumedRules'];
  /** Null where all was confirmed. */
  readonly responsibility: SignedResponsibility | null;
}

/** Undefined while nothing is signed, and for a foreign case (row-level security). */
export async function assumedAtSigning(tx: Tx, caseId: string): Promise<AssumedAtSigning | undefined> {
  const [decision] = await tx.query<DecisionRow[]>(
    `SELECT d.assumed_rules AS "assumedRules", d.responsibility AS reason, p.name, d.decided_at AS at
       FROM decision d JOIN person p ON p.id = d.decided_by WHERE d.case_id = $1`,
    [caseId],
  );
  if (!decision) return undefined;
  const { assumedRules, reason, name, at } = decision;
  return { assumedRules, responsibility: assumedRules.length > 0 && reason ? { name, reason, at } : null };
}

interface DecisionRow {
  readonly assumedRules: Evaluation['assumedRules'];
  readonly reason: string | null;
  readonly name: string;
  readonly at: Date;
}
