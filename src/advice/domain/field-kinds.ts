import { parseDate } from '@libs/dates';
import { type Cents, cents, parseEuro } from '@libs/money';

/** How one kind of field is read; null for what is none, which `wrong` then explains. */
export interface FieldKind<T> {
  readonly read: (text: string) => T | null;
  readonly wrong: string;
}

/** More than any project here can cost: a typing error. */
const MOST = cents(99_999_999_999);

const count = (least: number, most: number): FieldKind<number> => ({
  read: (text) => {
    const number = /^(\d{1,9}|\d{1,3}(\.\d{3})+)$/.test(text) ? Number(text.replaceAll('.', '')) : -1;
    return number >= least && number <= most ? number : null;
  },
  wrong: `Geben Sie eine ganze Zahl von ${least.toLocaleString('de-DE')} bis ${most.toLocaleString('de-DE')} ein.`,
});

export const fieldKinds = {
  day: {
    read: (text) => {
      const date = parseDate(text);
      return date && date.year >= 2000 && date.year <= 2099 ? date.toString() : null;
    },
    wrong: 'Geben Sie ein Datum wie 22.11.2026 ein.',
  } satisfies FieldKind<string>,
  year: {
    read: (text) => (/^20\d\d$/.test(text) ? Number(text) : null),
    wrong: 'Geben Sie ein Jahr mit vier Ziffern ein, zum Beispiel 2026.',
  } satisfies FieldKind<number>,
  amount: {
    read: (text) => {
      const amount = parseEuro(text);
      return amount !== null && amount <= MOST ? amount : null;
    },
    wrong: 'Geben Sie einen Betrag wie 12.345,67 ein, unter einer Milliarde Euro.',
  } satisfies FieldKind<Cents>,
  bodies: count(1, 500),
  people: count(0, 9_999_999),
  months: count(1, 120),
  years: count(1, 99),
} as const;
export type FieldKindName = keyof typeof fieldKinds;
