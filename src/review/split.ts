import type { Evaluation, FundingItem } from '@libs/directive';
import { parseEuro, ZERO } from '@libs/money';
import { type FormState, valueOf } from '@libs/web';
import type { Title } from '../budget';
import type { CaseHead } from '../cases';
import { roundingUnit, type Share, shareField, splitFaults } from './domain/shares';
import { type Purse, type Ways, waysFor } from './domain/ways';

interface View extends Pick<Purse, 'budget' | 'held'> {
  readonly head: Pick<CaseHead, 'item'>;
  readonly ruled: {
    readonly evaluation: Pick<Evaluation, 'grant'>;
    readonly item: Pick<FundingItem, 'rules'>;
  };
}

interface Typed {
  readonly budgetYear: number;
  /** What the directive computes, from the budget year on. */
  readonly computed: readonly Share[];
  readonly form: FormState;
}

/**
 * The split in a form: a share for each year and title that was computed, and for every later year in which the
 * programme may bind money of that title, if something stands there; with the ways out when the directive allows
 * it and the money does not suffice.
 */
export function splitOf(
  { budget, held, head, ruled }: View,
  { budgetYear, computed, form }: Typed,
): { shares: Share[]; ways: Ways | null } {
  const given = (share: Pick<Share, 'dueYear' | 'title'>): string =>
    valueOf(form, shareField(share.dueYear, share.title));
  const later = budget.authorisations
    .filter((row) => row.budgetYear === budgetYear && computed.some(({ title }) => title === row.title))
    .map((row) => ({ dueYear: row.dueYear!, title: row.title as Title, amount: ZERO }))
    .filter((share) => !computed.some((part) => isSame(part, share)) && given(share) !== '');
  const shares = [...computed, ...later].sort((one, other) => one.dueYear - other.dueYear);
  const typed = shares.map((share) => ({ ...share, amount: parseEuro(given(share)) ?? ZERO }));
  const faults = splitFaults(typed, { ceiling: ruled.evaluation.grant, computed });
  const isAllowed = Object.keys(faults).length === 0;
  const unit = roundingUnit(ruled.item.rules.rounding);
  const purse = { budget, budgetYear, held, item: head.item, unit };
  return { shares, ways: isAllowed ? waysFor(purse, typed) : null };
}

const isSame = (one: Share, other: Share): boolean =>
  one.dueYear === other.dueYear && one.title === other.title;
