import { type Cents, cents } from '@libs/money';
import type { YearState } from './budget-year';
import { availableOf, type Balance } from './effect';
import type { EntryDraft } from './entry';
import { type Title, titles } from './envelope';
import type { Figures } from './figures';
import {
  appropriationRows,
  authorisationOf,
  blockRows,
  carryOverRows,
  cashOf,
  categoryOf,
  ceilingOf,
  type Line,
  type MoneyMovementKind,
  type Place,
  placeOf,
  supplementRows,
  unblockRows,
  type Unpaid,
} from './movement';
import { keyOfAddress, keyOfPlace } from './place';
import { carryOverProposal, lapseRows, lapseWarning } from './year-end';

/** What of the programme somebody sees who enters a movement. */
export interface Desk {
  readonly balances: readonly Balance[];
  readonly years: readonly { budgetYear: number; state: YearState; transferable: readonly Title[] }[];
  readonly items: readonly { letter: string; title: string }[];
  /** Bound and not ordered, of the year in question, by case. */
  readonly unpaid: readonly Unpaid[];
  readonly currentYear: number;
}

/** Which part of the budget a form shows. */
export interface Question {
  readonly year: number;
  /** Two years as one plan. */
  readonly isDouble: boolean;
  /** Years after the budget year for which authorisations are shown. */
  readonly dueYears: number;
  /** Obligations that are not paid yet go along into the next year. */
  readonly takesObligations: boolean;
}

export interface Art {
  readonly label: string;
  readonly hint: string;
  readonly kind: MoneyMovementKind;
  /** What the person may ask for: a plan of one or two years, one year, nothing. */
  readonly asks: 'plan' | 'year' | 'nothing';
  readonly amount: string;
  /** Amounts below zero take away. */
  readonly signed?: boolean;
  /** Zero is an amount, not nothing. */
  readonly zero?: boolean;
  readonly needsReference?: boolean;
  readonly shown: readonly (keyof Figures | 'available')[];
  places(desk: Desk, question: Question): Place[];
  /** What the form offers, by the key of the place. */
  proposal?(desk: Desk, question: Question): ReadonlyMap<string, Cents>;
  rows(lines: readonly Line[], desk: Desk, question: Question): EntryDraft[];
  /** What is wrong with an amount at a place, beside what does not fit. */
  refuses?(line: Line, desk: Desk): string | undefined;
  /** What to think of before an amount is entered at a place. */
  warns?(place: Place, desk: Desk): string | undefined;
}

const bothTitles = Object.keys(titles) as Title[];
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

export const yearsAsked = ({ year, isDouble }: Question): number[] => (isDouble ? [year, year + 1] : [year]);

/** All that a budget plan may give: per year and title the appropriation, and what may be promised. §§ 11, 16 LHO. */
export const planPlaces = (question: Question): Place[] =>
  yearsAsked(question).flatMap((year) => [
    ...bothTitles.map((title) => cashOf(year, title)),
    ...upTo(question.dueYears).flatMap((later) =>
      bothTitles.map((title) => authorisationOf(year, year + later, title)),
    ),
  ]);

const placesOfYear = ({ balances }: Desk, { year }: Question): Place[] =>
  balances
    .filter(({ budgetYear, allocated }) => budgetYear === year && allocated)
    .map((balance) => placeOf(balance, year));

const balanceAt = ({ balances }: Desk, place: Place): Balance | undefined =>
  balances.find((balance) => keyOfAddress(balance) === keyOfPlace(place));

const amountsOf = (rows: readonly EntryDraft[], kind: EntryDraft['kind']): ReadonlyMap<string, Cents> =>
  new Map(
    rows.flatMap((row) =>
      'envelopeKind' in row && row.kind === kind ? [[keyOfPlace(row), row.amount]] : [],
    ),
  );

export const transferableOf = ({ years }: Desk, year: number): readonly Title[] =>
  years.find(({ budgetYear }) => budgetYear === year)?.transferable ?? ['investive'];

const obligationsOf = ({ unpaid }: Desk, { takesObligations }: Question, place: Place): Unpaid[] =>
  takesObligations
    ? unpaid.filter(({ title, dueYear }) => title === place.title && dueYear === place.budgetYear)
    : [];

const sumOf = (unpaid: readonly Unpaid[]): number => unpaid.reduce((sum, { amount }) => sum + amount, 0);

/** Lifts as much of a block as the money that goes was kept by it. */
const lifted = (desk: Desk, { place, amount }: Line): EntryDraft[] => {
  const balance = balanceAt(desk, place);
  const kept = balance ? Math.min(amount - Math.max(availableOf(balance), 0), balance.blocked) : 0;
  return kept > 0 ? unblockRows(place, cents(kept)) : [];
};

/** What can be entered, by its name in the address. */
export const arts = {
  ansatz: {
    label: 'Haushaltsansatz',
    hint: 'Ansätze und Verpflichtungsermächtigungen eines Haushaltsplans, auch eines Doppelhaushalts. §§ 11, 16 LHO',
    kind: 'appropriation',
    asks: 'plan',
    amount: 'Neu zugewiesen',
    shown: ['limit'],
    places: (_, question) => [ceilingOf(question.year), ...planPlaces(question)],
    rows: appropriationRows,
  },
  nachtrag: {
    label: 'Nachtrag',
    hint: 'Erhöht oder kürzt, was zugewiesen ist. Eine Kürzung beginnt mit einem Minus.',
    kind: 'supplement',
    asks: 'plan',
    amount: 'Änderung',
    signed: true,
    shown: ['limit', 'available'],
    places: (_, question) => [ceilingOf(question.year), ...planPlaces(question)],
    rows: supplementRows,
  },
  sperre: {
    label: 'Sperre',
    hint: 'Hält Mittel fest, damit sie niemand bindet. § 41 LHO',
    kind: 'block',
    asks: 'year',
    amount: 'Zu sperren',
    shown: ['blocked', 'available'],
    places: (desk, question) => [
      ...(desk.balances.some(({ kind }) => kind === 'ceiling') ? [ceilingOf(question.year)] : []),
      ...placesOfYear(desk, question),
    ],
    rows: (lines) => lines.flatMap(({ place, amount }) => blockRows(place, amount)),
  },
  aufhebung: {
    label: 'Aufhebung einer Sperre',
    hint: 'Gibt gesperrte Mittel ganz oder teilweise wieder frei.',
    kind: 'block',
    asks: 'nothing',
    amount: 'Freizugeben',
    shown: ['blocked'],
    places: ({ balances, currentYear }) =>
      balances.filter(({ blocked }) => blocked > 0).map((balance) => placeOf(balance, currentYear)),
    rows: (lines) => lines.flatMap(({ place, amount }) => unblockRows(place, amount)),
  },
  ausgaberest: {
    label: 'Ausgaberest',
    hint: 'Überträgt nicht verbrauchte Ausgaben in das nächste Jahr, mit Einwilligung des Finanzministeriums. §§ 19, 45 LHO',
    kind: 'carry_over',
    asks: 'year',
    amount: 'Zu übertragen',
    needsReference: true,
    shown: ['committed', 'available'],
    places: (desk, question) =>
      placesOfYear(desk, question).filter(({ envelopeKind }) => envelopeKind === 'cash'),
    proposal: (desk, { year }) => {
      const rows = carryOverProposal(desk.balances, year, transferableOf(desk, year));
      const unused = amountsOf(rows, 'carry_out');
      const free = desk.balances.map((balance) => [keyOfAddress(balance), availableOf(balance)] as const);
      return new Map(free.filter(([key, amount]) => unused.has(key) && amount > 0));
    },
    rows: (lines, desk, question) =>
      lines.flatMap(({ place, amount }) => {
        const obligations = obligationsOf(desk, question, place);
        const whole = cents(amount + sumOf(obligations));
        return whole > 0 ? carryOverRows(place, place.budgetYear + 1, whole, obligations) : [];
      }),
    refuses: ({ place, amount }, desk) =>
      amount > 0 && !transferableOf(desk, place.budgetYear).includes(place.title!)
        ? 'Dieser Titel ist nicht übertragbar; sein Rest verfällt (§ 19 LHO).'
        : undefined,
  },
  abschluss: {
    label: 'Verfall zum Jahresende',
    hint: 'Lässt verfallen, was im Jahr nicht gebunden und nicht übertragen ist. Eine Sperre fällt mit ihrem Geld weg.',
    kind: 'year_end',
    asks: 'year',
    amount: 'Verfällt',
    shown: ['limit', 'reserved', 'committed', 'available'],
    places: placesOfYear,
    proposal: ({ balances }, { year }) => amountsOf(lapseRows(balances, year), 'lapse'),
    warns: (place, desk) => lapseWarning(place, transferableOf(desk, place.budgetYear), desk.currentYear),
    rows: (lines, desk) =>
      lines.flatMap((line) => [...lifted(desk, line), { ...line.place, kind: 'lapse', amount: line.amount }]),
  },
  obergrenze: {
    label: 'Obergrenze je Fördergegenstand',
    hint: 'Begrenzt, was für einen Gegenstand der Richtlinie gebunden werden darf. Ohne Obergrenze gilt nur der Programmrahmen.',
    kind: 'appropriation',
    asks: 'nothing',
    amount: 'Neue Obergrenze',
    zero: true,
    shown: ['limit', 'committed'],
    places: ({ items, currentYear }) => items.map(({ letter }) => categoryOf(currentYear, letter)),
    rows: (lines, desk) =>
      lines.flatMap(({ place, amount }) => {
        const before = balanceAt(desk, place);
        if (!before?.allocated) return amount > 0 ? appropriationRows([{ place, amount }]) : [];
        return amount === before.limit
          ? []
          : supplementRows([{ place, amount: cents(amount - before.limit) }]);
      }),
    refuses: ({ place, amount }, desk) =>
      amount === 0 && !balanceAt(desk, place)?.allocated
        ? 'Eine neue Obergrenze ist größer als null.'
        : undefined,
  },
} as const satisfies Record<string, Art>;
export type ArtName = keyof typeof arts;
