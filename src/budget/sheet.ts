import type { Cents } from '@libs/money';
import type { FormErrors, FormValues } from '@libs/web';
import type { Question } from './domain/arts';
import type { Balance } from './domain/effect';
import type { EntryDraft } from './domain/entry';
import type { Figures } from './domain/figures';
import type { MoneyMovementKind } from './domain/movement';
import type { SideSum } from './domain/sides';

/** A line of a form: one envelope or one entry, and the amount for it. */
export interface SheetLine {
  readonly key: string;
  readonly label: string;
  /** Below the label. */
  readonly note?: string;
  /** What to think of before an amount is entered here. */
  readonly warning?: string;
  readonly now: Partial<Figures & { readonly available: Cents }>;
  /** What the field holds before anybody has typed. */
  readonly preset?: Cents;
}

/** What the values of a form come to. */
export interface Reading {
  readonly rows: readonly EntryDraft[];
  readonly errors: FormErrors;
  /** The two sides of a transfer. */
  readonly sums?: readonly SideSum[];
}

/** One form for a movement: what it shows, and how it is read. */
export interface Sheet {
  readonly action: string;
  readonly title: string;
  readonly hint: string;
  readonly kind: MoneyMovementKind;
  readonly asks: 'plan' | 'year' | 'nothing' | 'sides';
  readonly question: Question;
  readonly years: readonly number[];
  readonly lines: readonly SheetLine[];
  /** The envelopes that a transfer may name. */
  readonly places: readonly { readonly value: string; readonly label: string }[];
  readonly amount: string;
  /** Amounts below zero take away. */
  readonly signed?: boolean;
  readonly shown: readonly (keyof Figures | 'available')[];
  readonly needsReference: boolean;
  readonly offersObligations?: Cents;
  readonly balances: readonly Balance[];
  read(values: FormValues): Reading;
}

/** The one text sent under a name, or none. */
export const textIn = (values: FormValues, name: string): string => {
  const value = values[name];
  const text = Array.isArray(value) ? (value as readonly unknown[])[0] : value;
  return typeof text === 'string' ? text.replaceAll('\0', '').trim() : '';
};

export const amountField = (key: string): string => `betrag.${key}`;
