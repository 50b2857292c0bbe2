import { type ExpenseCategory, expenseCategories } from '@libs/directive';
import type { Cents } from '@libs/money';
import { day, type Kind, letter, line, money, whole, yes } from './address-values';
import { LONGEST_PROJECT } from './years';

/** One expected cost. */
export interface StartCost {
  readonly category: ExpenseCategory;
  readonly label?: string;
  readonly year: number;
  readonly amount: Cents;
  readonly months?: number;
  /** Basis points: 1900 for 19 per cent. */
  readonly vatRate?: number;
}

/** What somebody has answered before beginning an application; dates are ISO texts. */
export interface StartAnswers {
  /** The letter of the funding item. */
  readonly item: string;
  readonly title?: string;
  readonly from?: string;
  readonly to?: string;
  readonly contractOn?: string;
  /** Bodies that take part, with the applicant. */
  readonly partners?: number;
  readonly leads?: boolean;
  readonly jointInhabitants?: number;
  readonly cooperationYears?: number;
  readonly persons?: number;
  readonly licences?: number;
  /** Ids of what is true. */
  readonly holds?: readonly string[];
  readonly costs: readonly StartCost[];
  readonly thirdParty?: Cents;
  readonly otherPublic?: Cents;
}

/** An address must stay short enough for every browser and server. */
const MOST_COSTS = 20;
const MOST_HOLDS = 40;
const MOST_PARTNERS = 200;
const TITLE_LENGTH = 200;
const LABEL_LENGTH = 60;

/** The answers with one value each, by their names in the address. */
const single = {
  gegenstand: ['item', letter],
  titel: ['title', line(TITLE_LENGTH)],
  von: ['from', day],
  bis: ['to', day],
  vertrag: ['contractOn', day],
  beteiligte: ['partners', whole(1, MOST_PARTNERS)],
  federfuehrung: ['leads', yes],
  einwohner: ['jointInhabitants', whole(0, 9_999_999)],
  dauer: ['cooperationYears', whole(0, 99)],
  personen: ['persons', whole(0, 9_999)],
  lizenzen: ['licences', whole(0, 999_999)],
  dritte: ['thirdParty', money],
  andere: ['otherPublic', money],
} as const satisfies Record<string, readonly [keyof StartAnswers, object]>;
type Single = keyof typeof single;

const HOLDS = 'zutreffend';
const COST = 'ausgabe';

/** The address at which an application begins with these answers. */
export const startLink = (answers: StartAnswers): string => `/antraege/neu?${queryOf(answers)}`;

/** Where the form of that page is sent, with the answers or without. */
export const startAction = (answers: StartAnswers | null): string =>
  answers ? `/antraege?${queryOf(answers)}` : '/antraege';

function queryOf(answers: StartAnswers): URLSearchParams {
  const query = new URLSearchParams();
  for (const name of Object.keys(single) as Single[]) {
    const [key, kind] = single[name];
    const value = answers[key];
    if (value !== undefined) query.append(name, (kind as Kind<unknown>).write(value));
  }
  for (const id of answers.holds ?? []) query.append(HOLDS, id);
  for (const cost of answers.costs) query.append(COST, costText(cost));
  return query;
}

/** Reads such an address. What makes no sense there is as good as absent; null without a funding item. */
export function readStartAnswers(query: unknown): StartAnswers | null {
  const texts = textsIn(query);
  const given = Object.fromEntries(
    (Object.keys(single) as Single[]).flatMap((name) => {
      const [key, kind] = single[name];
      const value = kind.read(texts(name)[0] ?? '');
      return value === null ? [] : [[key, value]];
    }),
  ) as Partial<StartAnswers>;
  if (given.item === undefined) return null;
  const holds = [...new Set(texts(HOLDS).filter((id) => /^[\w-]{1,60}$/.test(id)))].slice(0, MOST_HOLDS);
  const costs = texts(COST).flatMap((text) => costOf(text) ?? []);
  return {
    ...withoutImpossibleEnd(given),
    item: given.item,
    ...(holds.length > 0 ? { holds } : {}),
    costs: costs.slice(0, MOST_COSTS),
  };
}

const textsIn =
  (query: unknown) =>
  (name: string): string[] =>
    [Object.entries(query ?? {}).find(([key]) => key === name)?.[1] ?? []]
      .flat()
      .filter((value) => typeof value === 'string');

/** A project has an end after its beginning, and not for ever. */
function withoutImpossibleEnd({ to, ...rest }: Partial<StartAnswers>): Partial<StartAnswers> {
  const { from } = rest;
  if (to === undefined) return rest;
  if (from === undefined) return { ...rest, to };
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return from <= to && years < LONGEST_PROJECT ? { ...rest, to } : rest;
}

const year = whole(2000, 2099);
const months = whole(1, 120);
const vatRate = whole(0, 5_000);
const label = line(LABEL_LENGTH);

/** "licence-2026-12345.67-12-1900-Lizenzen": months, tax and label may be empty. */
const costText = (cost: StartCost): string =>
  [
    cost.category,
    cost.year,
    money.write(cost.amount),
    cost.months ?? '',
    cost.vatRate ?? '',
    cost.label ?? '',
  ].join('-');

function costOf(text: string): StartCost | null {
  const [, ...parts] = /^(\w+)-(\d+)-([\d.]+)-(\d*)-(\d*)-(.*)$/s.exec(text) ?? [];
  const [category = '', ofYear = '', amount = '', forMonths = '', tax = '', called = ''] = parts;
  const when = year.read(ofYear);
  const sum = money.read(amount);
  if (!Object.hasOwn(expenseCategories, category) || when === null || sum === null) return null;
  const further = { months: months.read(forMonths), vatRate: vatRate.read(tax), label: label.read(called) };
  return {
    category: category as ExpenseCategory,
    year: when,
    amount: sum,
    ...(Object.fromEntries(
      Object.entries(further).filter(([, value]) => value !== null),
    ) as Partial<StartCost>),
  };
}
