import { cents, ZERO } from '@libs/money';
import { type FormErrors, type FormValues, wholeForm } from '@libs/web';
import { NEW_MOVEMENT } from './addresses';
import { readAmount } from './amounts';
import { type Art, type ArtName, arts, type Desk, type Question, transferableOf } from './domain/arts';
import { availableOf, type Balance } from './domain/effect';
import type { Line, Place } from './domain/movement';
import { keyOfAddress, keyOfPlace, labelOfPlace } from './domain/place';
import { spendableUntil } from './domain/year-end';
import { misfits } from './fits';
import { messages } from './messages';
import { amountField, type Reading, type Sheet, type SheetLine, textIn } from './sheet';

/** The form of a kind of movement in which each envelope has one line. */
export function placeSheet(name: ArtName, desk: Desk, question: Question): Sheet {
  const art: Art = arts[name];
  const places = art.places(desk, question);
  return {
    action: `${NEW_MOVEMENT}/${name}`,
    title: art.label,
    hint: art.hint,
    kind: art.kind,
    asks: art.asks,
    question,
    years: yearsToAsk(art, desk),
    lines: linesOf(art, desk, question, places),
    places: [],
    amount: art.amount,
    signed: art.signed,
    shown: art.shown,
    needsReference: art.needsReference ?? false,
    offersObligations:
      name === 'ausgaberest' ? cents(desk.unpaid.reduce((sum, { amount }) => sum + amount, 0)) : undefined,
    balances: desk.balances,
    read: (values) =>
      readPlaces(
        art,
        desk,
        { ...question, takesObligations: name === 'ausgaberest' && question.takesObligations },
        values,
      ),
  };
}

/** For a plan every year from the first known one to some years ahead; otherwise those that have money. */
function yearsToAsk({ asks }: Art, { balances, years, currentYear }: Desk): number[] {
  const known = [
    ...balances.flatMap(({ budgetYear }) => budgetYear ?? []),
    ...years.map(({ budgetYear }) => budgetYear),
  ];
  const all = [
    ...known,
    currentYear,
    ...(asks === 'plan' ? [1, 2, 3, 4, 5].map((n) => currentYear + n) : []),
  ];
  return [...new Set(all)].sort();
}

/** What was never allocated can be bound all the same, such as a funding item without a cap. */
const nowOf = (balance: Balance | undefined): SheetLine['now'] => {
  if (!balance) return {};
  const { reserved, committed } = balance;
  return balance.allocated ? { ...balance, available: availableOf(balance) } : { reserved, committed };
};

function linesOf(art: Art, desk: Desk, question: Question, places: readonly Place[]): SheetLine[] {
  const proposal = art.proposal?.(desk, question);
  return places.map((place) => {
    const key = keyOfPlace(place);
    const balance = desk.balances.find((one) => keyOfAddress(one) === key);
    const preset = art.zero ? (balance?.allocated ? balance.limit : undefined) : proposal?.get(key);
    const warning = preset ? art.warns?.(place, desk) : undefined;
    return {
      ...{ key, label: labelOfPlace(place), now: nowOf(balance), preset, warning },
      note: noteOf(art, desk, place),
    };
  });
}

const noteOf = ({ kind }: Art, desk: Desk, place: Place): string | undefined => {
  if (place.envelopeKind === 'category')
    return desk.items.find(({ letter }) => letter === place.category)?.title;
  if (kind !== 'carry_over') return undefined;
  return transferableOf(desk, place.budgetYear).includes(place.title!)
    ? `übertragbar, verfügbar bis Ende ${spendableUntil(place.budgetYear)}`
    : 'nicht übertragbar';
};

/** The line of a place, with what is wrong at it; neither for an empty field. */
function readLine(art: Art, desk: Desk, place: Place, text: string): { line?: Line; error?: string } {
  const given = readAmount(text, art);
  if (typeof given === 'string') return { error: given };
  if (given === undefined || (given === 0 && !art.zero)) return {};
  const line = { place, amount: given };
  return { line, error: art.refuses?.(line, desk) };
}

function readPlaces(art: Art, desk: Desk, question: Question, values: FormValues): Reading {
  const places = art.places(desk, question);
  const fieldOf = new Map(places.map((place) => [keyOfPlace(place), amountField(keyOfPlace(place))]));
  const read = places.map((place) => {
    const field = fieldOf.get(keyOfPlace(place))!;
    return { place, field, ...readLine(art, desk, place, textIn(values, field)) };
  });
  const wrong = Object.fromEntries(read.flatMap(({ field, error }) => (error ? [[field, error]] : [])));
  const rows = art.rows(linesTaken(read, question), desk, question);
  return {
    rows,
    errors: { ...misfits(rows, desk.balances, fieldOf), ...wrong, ...nothingRead(rows, wrong, places) },
  };
}

/** Obligations go along also where no money does. */
const linesTaken = (
  read: readonly { readonly place: Place; readonly line?: Line }[],
  { takesObligations }: Question,
): Line[] => read.flatMap(({ place, line }) => line ?? (takesObligations ? [{ place, amount: ZERO }] : []));

function nothingRead(rows: readonly unknown[], wrong: FormErrors, places: readonly Place[]): FormErrors {
  if (rows.length > 0 || Object.keys(wrong).length > 0) return {};
  return { [wholeForm]: places.length === 0 ? messages.sheet.empty : messages.sheet.nothing };
}
