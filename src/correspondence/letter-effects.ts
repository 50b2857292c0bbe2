import { Clock } from '@libs/clock';
import { parseDate } from '@libs/dates';
import type { Tx } from '@libs/db';
import type { CasesService } from '../cases';
import { hearingEnd, newEnd } from './domain/builders';
import type { AnyContent } from './domain/content';
import type { WrittenName } from './domain/written-letters';
import { decideRequest } from './early-start.rows';
import type { LetterDraftRow } from './letter-drafts.rows';

interface Issue {
  readonly tx: Tx;
  readonly now: Date;
  readonly draft: LetterDraftRow;
  readonly letterId: string;
  readonly cases: CasesService;
}

/** What a letter brings about besides being there, in the transaction that issues it. */
export const effects: { readonly [K in WrittenName]?: (issue: Issue) => Promise<void> } = {
  hearing: async ({ tx, now, draft, cases }) => {
    const { date, rule, reckoning } = hearingEnd(Clock.dayOf(now), weeksOf(draft.content));
    const deadline = { kind: 'hearing', side: 'applicant', dueOn: date, rule, reckoning } as const;
    await cases.setDeadline(tx, draft.caseId, deadline, now);
  },
  reminder: ({ tx, now, draft, cases }) => extend(tx, now, draft, cases),
  early_start: ({ tx, draft, letterId }) =>
    decideRequest(tx, draft.caseId, {
      decision: 'early_start',
      letterId,
      draftedAt: draft.draftedAt,
      from: parseDate(draft.content.ab ?? ''),
      until: parseDate(draft.content.bis ?? ''),
    }),
  early_start_refusal: ({ tx, draft, letterId }) =>
    decideRequest(tx, draft.caseId, {
      decision: 'early_start_refusal',
      letterId,
      draftedAt: draft.draftedAt,
      from: null,
      until: null,
    }),
};

const weeksOf = ({ wochen = '' }: AnyContent) => ({ wochen });

/** The new period of a reminder, in place of the one that it reminds of. */
async function extend(
  tx: Tx,
  now: Date,
  { caseId, content }: LetterDraftRow,
  cases: CasesService,
): Promise<void> {
  const end = newEnd(Clock.dayOf(now), weeksOf(content));
  if (!end) return;
  const [open] = await tx.query(
    `SELECT id, kind FROM open_deadline WHERE case_id = $1 AND side = 'applicant' AND kind = $2`,
    [caseId, content.frist],
  );
  if (!open) return;
  const { date, rule, reckoning } = end;
  const extension = { of: open.id, reason: 'Neue Frist mit der Erinnerung' };
  await cases.setDeadline(
    tx,
    caseId,
    { kind: open.kind, side: 'applicant', dueOn: date, rule, reckoning, extension },
    now,
  );
}
