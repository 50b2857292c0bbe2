import type { AwardInput, PlannedAward } from './award-input';
import { lastRequestOf } from './award-payout';
import { proofDueOf } from './award-proof';
import { commitmentsOf } from './award-terms';

/** An award as far as days follow from it. */
export type DatedAward = PlannedAward & { readonly project: Pick<AwardInput['project'], 'to'> };

/** A day that follows from an award, before and after a change; as "2026-11-22". */
export interface DerivedDay {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** The days that follow from period and instalments as the directive says; null where it sets none. */
const days: readonly { readonly what: string; readonly of: (award: DatedAward) => string | null }[] = [
  { what: 'Letzter Mittelabruf', of: lastRequestOf },
  { what: 'Vorlage des Verwendungsnachweises', of: proofDueOf },
  { what: 'Ende der Zweckbindung', of: (award) => commitmentsOf(award)[0]?.until ?? null },
];

/** The days that a change moves; none where all of them stay. */
export const derivedDays = (before: DatedAward, after: DatedAward): DerivedDay[] =>
  days.flatMap(({ what, of }) => {
    const [was, is] = [of(before), of(after)];
    return was === null || is === null || was === is ? [] : [{ what, before: was, after: is }];
  });
