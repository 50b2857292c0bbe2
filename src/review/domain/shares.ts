import { type Evaluation, type FundingItem, ruleTable } from '@libs/directive';
import type { Title } from '../../budget';
import { type Cents, cents, formatEuro, sumCents, ZERO } from '@libs/money';

/** A part of a grant: the year in which it falls due and the title that pays it. */
export interface Share {
  readonly dueYear: number;
  readonly title: Title;
  readonly amount: Cents;
}

/** Where a share stands in a split: one amount for each year and title. */
const cellOf = ({ dueYear, title }: Pick<Share, 'dueYear' | 'title'>): string => `${dueYear}-${title}`;

/** What the directive computes, by year and title. */
export const sharesOf = ({ grantByYear }: Pick<Evaluation, 'grantByYear'>): Share[] =>
  grantByYear.map(({ year, title, amount }) => ({ dueYear: year, title, amount }));

/** Nothing falls due in a year that is over: what a plan put there is due in the budget year. */
export function dueFrom(budgetYear: number, shares: readonly Share[]): Share[] {
  const sums = new Map<string, Share>();
  for (const share of shares) {
    const dueYear = Math.max(share.dueYear, budgetYear);
    const due = { ...share, dueYear };
    const amount = sumCents([sums.get(cellOf(due))?.amount ?? ZERO, share.amount]);
    sums.set(cellOf(due), { ...due, amount });
  }
  return [...sums.values()];
}

/** What an evaluation leaves to be split: at most so much, from these titles, in its years or later ones. */
export interface SplitFrame {
  readonly ceiling: Cents;
  readonly computed: readonly Share[];
}

/** Money of a title may come later than it was reckoned; whether it is there then, the ledger says. */
const mayFallDue = (share: Share, computed: Share): boolean =>
  share.title === computed.title && share.dueYear >= computed.dueYear;

/** What speaks against a split, in German by field; empty when it may be proposed. */
export function splitFaults(
  shares: readonly Share[],
  { ceiling, computed }: SplitFrame,
): Record<string, string> {
  const given = shares.filter(({ amount }) => amount > 0);
  if (given.length === 0) return { form: 'Tragen Sie mindestens einen Betrag ein.' };
  const strange = given.find((share) => !computed.some((part) => mayFallDue(share, part)));
  if (strange)
    return {
      form: `Die Berechnung sieht für ${strange.dueYear} einen solchen Betrag nicht vor. Laden Sie die Seite neu.`,
    };
  const allowed = `Die Richtlinie erlaubt höchstens ${formatEuro(ceiling)}.`;
  const tooMuch = given.filter(({ amount }) => amount > ceiling);
  if (tooMuch.length > 0)
    return Object.fromEntries(tooMuch.map(({ dueYear, title }) => [shareField(dueYear, title), allowed]));
  const total = sumCents(given.map(({ amount }) => amount));
  return total <= ceiling ? {} : { form: `Die Beträge ergeben ${formatEuro(total)}. ${allowed}` };
}

type Rounding = Pick<FundingItem['rules']['rounding'], 'value' | 'paragraph'>;

/** To what a grant is rounded down. */
export const roundingUnit = ({ value }: Pick<Rounding, 'value'>): Cents => cents(Number(value) * 100);

/** What speaks against the sum of a split where the directive rounds the grant down, in German by field. */
export function roundingFaults(
  shares: readonly Share[],
  { value, paragraph }: Rounding,
): Record<string, string> {
  const [unit, total] = [roundingUnit({ value }), sumCents(shares.map(({ amount }) => amount))];
  if (total % unit === 0) return {};
  const fault =
    `Die Richtlinie rundet die Zuwendung ${ruleTable.rounding.show(value)} ab (${paragraph}). ` +
    `Zusammen sind es ${formatEuro(total)}; tragen Sie zusammen ${formatEuro(cents(total - (total % unit)))} ein.`;
  const odd = shares.filter(({ amount }) => amount % unit !== 0);
  return Object.fromEntries(odd.map(({ dueYear, title }) => [shareField(dueYear, title), fault]));
}

/** As much of a split as its sum comes to when it is rounded down; the last share loses first. */
export function roundedDown(shares: readonly Share[], unit: Cents): Share[] {
  let rest = sumCents(shares.map(({ amount }) => amount)) % unit;
  const kept = shares.toReversed().map((share) => {
    const taken = Math.min(rest, share.amount);
    rest -= taken;
    return { ...share, amount: cents(share.amount - taken) };
  });
  return kept.toReversed().filter(({ amount }) => amount > ZERO);
}

/** An amount as it is typed into its field: "12.345,67". */
export const amountText = (amount: Cents): string => formatEuro(amount).replace(/\u00a0€$/, '');

/** The form field of a share: "betrag.2020-investive". */
export const shareField = (dueYear: number, title: Title): string => `betrag.${cellOf({ dueYear, title })}`;
