import {
  type ExpenseCategory,
  expenseCategories,
  keysOf,
  type RecipientKind,
  recipientKinds,
} from '@libs/directive';
import type { Cents } from '@libs/money';
import type { FormErrors, FormValues } from '@libs/web';
import { costField, HOLDS, textsOf } from './address';
import { type Answers, type InputTax, noAnswers, type PlannedCost } from './answers';
import { type FieldKindName, fieldKinds } from './field-kinds';

/** What was typed, what is wrong with it, and what it says as far as it is right. */
export interface TypedAnswers {
  readonly values: FormValues;
  readonly errors: FormErrors;
  readonly answers: Answers;
  /** The name of the municipality as typed, and the key chosen among several. */
  readonly place: { readonly name: string; readonly ags: string };
  /** How many cost lines the form shows. */
  readonly lines: number;
}

export const FIRST_LINES = 3;
export const MOST_LINES = 20;

/** Fields of one value each: what they answer and how they are read. */
const single = {
  einwohner: ['inhabitants', 'people'],
  von: ['from', 'day'],
  bis: ['to', 'day'],
  vertrag: ['contractOn', 'day'],
  dritte: ['thirdParty', 'amount'],
  andere: ['otherPublic', 'amount'],
  beteiligte: ['partners', 'bodies'],
  dauer: ['cooperationYears', 'years'],
  einwohnerzusammen: ['jointInhabitants', 'people'],
  personen: ['persons', 'people'],
  lizenzen: ['licences', 'people'],
  frueher: ['earlier', 'amount'],
} as const satisfies Record<string, readonly [keyof Answers, FieldKindName]>;

export const inputTaxes = { yes: 'ja', no: 'nein', partly: 'teilweise' } as const;
/** Percent as chosen to basis points. */
export const vatRates: ReadonlyMap<string, number> = new Map([
  ['19', 1900],
  ['7', 700],
  ['0', 0],
]);

/** Reads the address of the page; it may have been typed by hand, so nothing in it is trusted. */
export function readAnswers(query: unknown): TypedAnswers {
  const values = textsOf(query);
  const text = (name: string): string => [values[name] ?? []].flat()[0] ?? '';
  const errors: Record<string, string> = {};
  const read = <K extends FieldKindName>(name: string, kind: K) => {
    const value = text(name) === '' ? null : fieldKinds[kind].read(text(name));
    if (text(name) !== '' && value === null) errors[name] = fieldKinds[kind].wrong;
    return value as ReturnType<(typeof fieldKinds)[K]['read']>;
  };
  const given = Object.entries(single).flatMap(([name, [key, kind]]) => {
    const value = read(name, kind);
    return value === null ? [] : [[key, value]];
  });
  const lines = linesIn(values);
  const costs = Array.from({ length: lines }, (_, index) => costIn(index + 1, text, read, errors));
  return {
    values,
    errors,
    answers: {
      ...noAnswers,
      ...Object.fromEntries(given),
      ...choicesIn(text),
      costs: costs.flatMap((cost) => cost ?? []),
      holds: holdsIn(values),
    },
    place: { name: text('kommune'), ags: text('ags') },
    lines,
  };
}

/** As many as were asked for, and no filled one is hidden. */
function linesIn({ zeilen = [], ...values }: FormValues): number {
  const filled = Object.keys(values).map((name) => Number(/^ausgabe(\d{1,2})\./.exec(name)?.[1] ?? 0));
  const asked = [zeilen].flat().map((text) => (/^\d{1,2}$/.test(text) ? Number(text) : 0));
  return Math.min(MOST_LINES, Math.max(FIRST_LINES, ...asked, ...filled));
}

type ReadField = <K extends FieldKindName>(
  name: string,
  kind: K,
) => ReturnType<(typeof fieldKinds)[K]['read']>;

/** A line counts with kind and amount; with only one of them the other is asked for. */
function costIn(
  number: number,
  text: (name: string) => string,
  read: ReadField,
  errors: Record<string, string>,
): PlannedCost | null {
  const at = (part: string) => costField(number, part);
  const category = text(at('art'));
  const empty = category === '' && text(at('betrag')) === '';
  if (!empty && !Object.hasOwn(expenseCategories, category))
    errors[at('art')] = 'Wählen Sie die Art dieser Ausgabe.';
  if (!empty && text(at('betrag')) === '')
    errors[at('betrag')] = 'Geben Sie an, wie viel Sie dafür ausgeben.';
  const amount = read(at('betrag'), 'amount') as Cents | null;
  const months = read(at('monate'), 'months');
  const year = read(at('jahr'), 'year');
  if (empty || errors[at('art')] || amount === null) return null;
  const vatRate = vatRates.get(text(at('ust')));
  return {
    id: String(number),
    category: category as ExpenseCategory,
    year,
    amount,
    ...(months === null ? {} : { months }),
    ...(vatRate ? { vatRate } : {}),
  };
}

/** Answers chosen from a list; a choice that is none counts as not chosen. */
function choicesIn(
  text: (name: string) => string,
): Pick<Answers, 'recipientKind' | 'item' | 'leads' | 'inputTax'> {
  const kind = keysOf(recipientKinds).find((one) => one === text('art')) ?? null;
  const inputTax = keysOf(inputTaxes).find((key) => inputTaxes[key] === text('vorsteuer'));
  return {
    recipientKind: kind satisfies RecipientKind | null,
    item: /^[a-z]$/.test(text('gegenstand')) ? text('gegenstand') : null,
    leads: text('federfuehrung') === 'ja',
    ...(inputTax ? { inputTax: inputTax satisfies InputTax } : {}),
  };
}

const holdsIn = (values: FormValues): string[] => {
  const ids = Object.entries(values)
    .filter(([name]) => name.startsWith(HOLDS))
    .flatMap(([, texts]) => texts ?? []);
  return [...new Set(ids.filter((id) => /^[\w-]{1,60}$/.test(id)))];
};
