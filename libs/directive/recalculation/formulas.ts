import { type Cents, cents, formatEuro, sumCents, ZERO } from '@libs/money';
import { fixedAmountFor } from '../financing';
import { shareOf } from '../proportion';
import { formatPercent, type ItemRules, type RuleName } from '../rules';
import { keysOf, type FinancingType } from '../vocabulary';
import type { Lines } from './lines';
import type { Actual, Granted, OtherFunds, Units } from './model';

/** What a recalculation starts from. All amounts in cents, none negative. */
export interface Change {
  readonly rules: ItemRules;
  readonly granted: Granted;
  readonly actual: Actual;
  readonly lines: Lines;
  /** Costs saved and funds that came in addition; what got dearer or fell away counts as nothing (assumed). */
  readonly saved: Cents;
  readonly newFunds: Cents;
}

/** An amount that the grant may not exceed after the change, and why. */
export interface Bound {
  readonly rule: RuleName;
  readonly text: string;
  readonly amount: Cents;
}
type Formula = (change: Change) => readonly Bound[];

/** Nr. 2.1 ANBest-Gk by financing type: what a change of costs and funds leaves of the grant. */
export const formulas: Readonly<Record<FinancingType, Formula>> = {
  ANTEIL: (change) => (hasOthers(change) ? [byRate(change), inProportion(change)] : [byRate(change)]),
  FESTBETRAG: (change) => [...actualCosts(change), ...highestShare(change)],
  FEHLBEDARF: (change) => [inFull(change)],
  VOLL: (change) => [inFull(change)],
};

export const othersIn = ({ thirdParty, otherPublic }: OtherFunds): Cents =>
  sumCents([thirdParty, otherPublic]);

const hasOthers = ({ granted, actual }: Change) =>
  othersIn(granted.funds) > ZERO || othersIn(actual.funds) > ZERO;

/** With further funds, too, the grant stays within the rate of what was spent (assumed). */
function byRate({ granted, lines: { eligible, planned } }: Change): Bound {
  if (granted.rate !== undefined) {
    const amount = shareOf(eligible, granted.rate);
    const text = `${formatPercent(granted.rate)} von ${formatEuro(eligible)} = ${formatEuro(amount)}`;
    return { rule: 'financing', text, amount };
  }
  const amount = fraction(granted.grant, eligible, planned);
  const text = `${formatEuro(eligible)} im Verhältnis der Bewilligung ${formatEuro(granted.grant)} zu ${formatEuro(planned)} = ${formatEuro(amount)}`;
  return { rule: 'financing', text, amount };
}

/** Savings and new funds are shared as the plan shared the costs. */
function inProportion({ granted, saved, newFunds }: Change): Bound {
  const all = sumCents([granted.grant, granted.funds.own, othersIn(granted.funds)]);
  const amount = fraction(granted.grant, cents(Math.max(ZERO, all - saved - newFunds)), all);
  const text =
    `${formatEuro(granted.grant)} abzüglich des Anteils ${formatEuro(granted.grant)} von ${formatEuro(all)} ` +
    `an Einsparung ${formatEuro(saved)} und neuen Mitteln ${formatEuro(newFunds)} = ${formatEuro(amount)}`;
  return { rule: 'financing', text, amount };
}

/** part × of / whole, rounded down to the cent; nothing of nothing. */
const fraction = (part: Cents, of: Cents, whole: Cents): Cents =>
  whole === ZERO ? ZERO : cents((BigInt(part) * BigInt(of)) / BigInt(whole));

function inFull({ granted, saved, newFunds }: Change): Bound {
  const amount = cents(Math.max(ZERO, granted.grant - saved - newFunds));
  const text = `${formatEuro(granted.grant)} abzüglich Einsparung ${formatEuro(saved)} und neuer Mittel ${formatEuro(newFunds)} = ${formatEuro(amount)}`;
  return { rule: 'financing', text, amount };
}

/** Assumed: a fixed amount stays as it is, but is no more than what was spent. */
const actualCosts: Formula = ({ lines: { eligible } }) => [
  { rule: 'financing', text: `Höchstens die Ausgaben ${formatEuro(eligible)}`, amount: eligible },
];

const highestShare: Formula = ({ rules: { rateCap }, lines: { eligible } }) => {
  if (!rateCap) return [];
  const amount = shareOf(eligible, rateCap.value);
  const text = `Höchstens ${formatPercent(rateCap.value)} von ${formatEuro(eligible)} = ${formatEuro(amount)}`;
  return [{ rule: 'rateCap', text, amount }];
};

/** Assumed: a fixed amount falls with what it is counted by, whatever the threshold says; more units add nothing. */
export function fewerUnits({ rules, granted, actual }: Change): readonly Bound[] {
  const [before, after] = [granted.units ?? {}, actual.units ?? {}];
  const fell = keysOf(before).some((measure) => (after[measure] ?? before[measure]!) < before[measure]!);
  if (rules.financing.value !== 'FESTBETRAG' || !fell) return [];
  const tables = granted.fixedAmounts ?? rules.fixedAmounts!.value;
  const parts = tables.map((table) => fixedAmountFor(table, unitsOf(table.per, before, after)));
  const amount = sumCents(parts.map((part) => part.amount));
  return [
    { rule: 'fixedAmounts', text: `Festbetrag für ${parts.map(({ text }) => text).join('; ')}`, amount },
  ];
}

const unitsOf = (measure: keyof Units, before: Units, after: Units) =>
  Math.min(before[measure] ?? 0, after[measure] ?? before[measure] ?? 0);
