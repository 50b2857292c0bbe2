import { type Cents, cents, formatEuro, parseEuro, ZERO } from '@libs/money';
import { type FormErrors, WRONG_AMOUNT } from '@libs/web';

/** More than any project here can cost: a typing error. 1 billion euro. */
const MOST = cents(100_000_000_000);

const YEAR = /^20\d\d$/;

/** Amounts by year as a form sends them: "betrag.2020" arrives as { 2020: '5.000' }. */
export type AmountFields = Readonly<Record<string, string>>;

const entriesOf = (fields: unknown): [string, unknown][] =>
  typeof fields === 'object' && fields !== null ? Object.entries(fields) : [];

/** What is wrong with the amounts of a group, by field name. */
export const amountErrors = (group: string, fields: unknown): FormErrors =>
  Object.fromEntries(
    entriesOf(fields).flatMap(([year, text]) => {
      const fault = YEAR.test(year) ? faultOf(text) : 'Dieses Jahr gehört nicht zum Vorhaben.';
      return fault ? [[`${group}.${year}`, fault]] : [];
    }),
  );

function faultOf(text: unknown): string | null {
  if (typeof text !== 'string') return 'Geben Sie einen Betrag ein.';
  if (text.trim() === '') return null;
  const amount = parseEuro(text);
  if (amount === null) return WRONG_AMOUNT;
  return amount > MOST ? `Geben Sie höchstens ${formatEuro(MOST)} ein.` : null;
}

/** The amounts that were typed, in the order of their years; empty fields are left out. */
export const amountsOf = (fields: AmountFields): { readonly year: number; readonly amount: Cents }[] =>
  Object.entries(fields)
    .filter(([, text]) => text.trim() !== '')
    .map(([year, text]) => ({ year: Number(year), amount: parseEuro(text) ?? ZERO }))
    .sort((a, b) => a.year - b.year);

/** "12.345,67", as the field shows it. */
export const amountText = (amount: Cents): string => formatEuro(amount).replace(/\s*€$/, '');
