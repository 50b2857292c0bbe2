import { type Cents, ZERO } from '@libs/money';
import { type FormErrors, type FormValues, wholeForm } from '@libs/web';
import { NEW_MOVEMENT } from './addresses';
import { readAmount } from './amounts';
import { type Desk, planPlaces, type Question } from './domain/arts';
import { type Place, placeOf } from './domain/movement';
import { keyOfPlace, labelOfPlace } from './domain/place';
import { refusalOfSides, type Side, sideRows, sideSums } from './domain/sides';
import { misfits } from './fits';
import { messages } from './messages';
import { MOST_DUE_YEARS, readSides } from './question';
import { type Reading, type Sheet, textIn } from './sheet';

const text = messages.sheet;

/** A kind of movement beside those of the table: its lines name their envelopes themselves. */
export const transfer = {
  name: 'umsetzung',
  label: 'Umsetzung',
  hint: 'Verlagert Mittel zwischen Titeln, Jahren oder Fördergegenständen. Was ein Topf abgibt, erhält ein anderer. §§ 20, 46 LHO',
} as const;

/** Whatever may give or get: what there is, and what the known years may have. */
function placesOf({ balances, years, currentYear }: Desk): ReadonlyMap<string, Place> {
  const there = balances
    .filter(({ kind, allocated }) => kind !== 'ceiling' && allocated)
    .map((balance) => placeOf(balance, currentYear));
  const budgetYears = new Set([currentYear, ...years.map(({ budgetYear }) => budgetYear)]);
  const possible = [...budgetYears].flatMap((year) =>
    planPlaces({ year, isDouble: false, dueYears: MOST_DUE_YEARS, takesObligations: false }),
  );
  return new Map([...there, ...possible].map((place) => [keyOfPlace(place), place]));
}

/** The form of a transfer: lines with an envelope, what it gives and what it gets. */
export function transferSheet(desk: Desk, question: Question): Sheet {
  const places = placesOf(desk);
  const options = [...places].map(([value, place]) => ({ value, label: labelOfPlace(place) }));
  return {
    action: `${NEW_MOVEMENT}/${transfer.name}`,
    title: transfer.label,
    hint: transfer.hint,
    kind: 'transfer',
    asks: 'sides',
    question,
    years: [],
    lines: [],
    places: options.sort((a, b) => a.label.localeCompare(b.label, 'de')),
    amount: '',
    shown: [],
    needsReference: false,
    balances: desk.balances,
    read: (values) => readTransfer(places, desk, values),
  };
}

interface Typed {
  readonly names: { readonly place: string; readonly gives: string; readonly gets: string };
  readonly place: Place | undefined;
  readonly gives: Cents | string | undefined;
  readonly gets: Cents | string | undefined;
}

const typedLine = (places: ReadonlyMap<string, Place>, values: FormValues, line: number): Typed => {
  const names = { place: `topf.${line}`, gives: `abgang.${line}`, gets: `zugang.${line}` };
  return {
    names,
    place: places.get(textIn(values, names.place)),
    gives: readAmount(textIn(values, names.gives)),
    gets: readAmount(textIn(values, names.gets)),
  };
};

/** What is wrong within one line, by the names of its fields. */
function errorsIn({ names, place, gives, gets }: Typed): FormErrors {
  const texts = [
    ...(typeof gives === 'string' ? [[names.gives, gives]] : []),
    ...(typeof gets === 'string' ? [[names.gets, gets]] : []),
  ];
  if (texts.length > 0) return Object.fromEntries(texts);
  if (gives && gets) return { [names.gets]: text.bothSides };
  if (place && !gives && !gets) return { [names.gives]: text.noAmount };
  return !place && (gives || gets) ? { [names.place]: text.noEnvelope } : {};
}

/** Each envelope once. */
const errorsOfRepetition = (lines: readonly Typed[]): FormErrors =>
  Object.fromEntries(
    lines.flatMap(({ names, place }, index) =>
      place &&
      lines.slice(0, index).some((line) => line.place && keyOfPlace(line.place) === keyOfPlace(place))
        ? [[names.place, text.twice(labelOfPlace(place))]]
        : [],
    ),
  );

const amountOf = (given: Typed['gives']): Cents => (typeof given === 'number' ? given : ZERO);

function readTransfer(places: ReadonlyMap<string, Place>, desk: Desk, values: FormValues): Reading {
  const lines = Array.from({ length: readSides(values) }, (_, index) => typedLine(places, values, index + 1));
  const sides: Side[] = lines.flatMap(({ place, gives, gets }) =>
    place ? [{ place, gives: amountOf(gives), gets: amountOf(gets) }] : [],
  );
  const rows = sideRows(sides);
  const wrong = Object.assign({}, errorsOfRepetition(lines), ...lines.map(errorsIn)) as FormErrors;
  const fieldOf = new Map(
    lines.flatMap(({ place, names }) => (place ? [[keyOfPlace(place), names.gives] as const] : [])),
  );
  const errors = { ...misfits(rows, desk.balances, fieldOf), ...wrong, ...errorsOfSides(sides, wrong) };
  return { rows, errors, sums: sideSums(sides) };
}

function errorsOfSides(sides: readonly Side[], wrong: FormErrors): FormErrors {
  if (Object.keys(wrong).length > 0) return {};
  const apart = refusalOfSides(sides);
  if (sides.length === 0) return { 'topf.1': text.noSides };
  return apart ? { [wholeForm]: apart } : {};
}
