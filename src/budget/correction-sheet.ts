import { cents } from '@libs/money';
import type { FormValues } from '@libs/web';
import { movementHref } from './addresses';
import { readAmount } from './amounts';
import { type Balance, movedBy } from './domain/effect';
import { ministryKinds } from './domain/entry';
import { correctionRow, type Place } from './domain/movement';
import { keyOfPlace, labelOfPlace } from './domain/place';
import { misfits } from './fits';
import { messages } from './messages';
import type { BookedEntry, MovementDetail } from './movements.views';
import { readQuestion } from './question';
import { amountField, type Reading, type Sheet, textIn } from './sheet';

const isMinistry = (kind: string): boolean => Object.hasOwn(ministryKinds, kind);

/** Entries that a counter-entry may still take back. */
export const correctable = ({ entries }: MovementDetail): BookedEntry[] =>
  entries.filter(
    ({ kind, amount, left }) => isMinistry(kind) && kind !== 'unblock' && amount > 0 && left > 0,
  );

export const placeOfEntry = ({ envelopeKind, budgetYear, dueYear, title, category }: BookedEntry): Place => ({
  envelopeKind: envelopeKind!,
  budgetYear,
  ...(dueYear !== null && { dueYear }),
  ...(title !== null && { title }),
  ...(category !== null && { category }),
});

/** A counter-entry to what a movement has booked: each line names the entry that it takes back. */
export function correctionSheet(
  movement: MovementDetail,
  balances: readonly Balance[],
  currentYear: number,
): Sheet {
  const entries = correctable(movement);
  return {
    action: `${movementHref(movement.id)}/berichtigung`,
    title: 'Berichtigung',
    hint: 'Eine Gegenbuchung nimmt zurück, was gebucht ist, ganz oder teilweise. Die frühere Buchung bleibt stehen und wird genannt.',
    kind: 'correction',
    asks: 'nothing',
    question: readQuestion({}, currentYear),
    years: [],
    lines: entries.map((entry) => ({
      key: String(entry.id),
      label: `Buchung ${entry.id}: ${labelOfPlace(placeOfEntry(entry))}`,
      note: ministryKinds[entry.kind as keyof typeof ministryKinds],
      now: { limit: entry.amount, available: entry.left },
      preset: entry.left,
    })),
    places: [],
    amount: 'Zurückzunehmen',
    shown: [],
    needsReference: entries.some(({ kind }) => kind === 'carry_out' || kind === 'carry_in'),
    balances,
    read: (values) => readCorrection(entries, balances, values),
  };
}

function readCorrection(
  entries: readonly BookedEntry[],
  balances: readonly Balance[],
  values: FormValues,
): Reading {
  const errors: Record<string, string> = {};
  const taken = entries.flatMap((entry) => {
    const field = amountField(String(entry.id));
    const given = readAmount(textIn(values, field));
    if (typeof given === 'string') errors[field] = given;
    if (typeof given === 'number' && given > entry.left)
      errors[field] = 'Von dieser Buchung ist nicht mehr so viel übrig.';
    return typeof given === 'number' && given > 0 ? [{ entry, amount: given }] : [];
  });
  const rows = taken.map(({ entry, amount }) =>
    correctionRow(
      { ...placeOfEntry(entry), kind: entry.kind as keyof typeof ministryKinds, amount, id: entry.id },
      amount,
    ),
  );
  if (rows.length === 0 && Object.keys(errors).length === 0) errors.form = messages.sheet.nothing;
  if (Object.keys(errors).length === 0 && !isEven(taken))
    errors.form =
      'Was ein Topf abgegeben und ein anderer erhalten hat, wird im selben Betrag zurückgenommen.';
  const fieldOf = new Map(
    taken.map(({ entry }) => [keyOfPlace(placeOfEntry(entry)), amountField(String(entry.id))]),
  );
  return { rows, errors: { ...misfits(rows, balances, fieldOf), ...errors } };
}

const pairs = new Set(['transfer_out', 'transfer_in', 'carry_out', 'carry_in']);

/** Both sides of a transfer or a carry-over are taken back by the same amount, per kind of envelope. */
function isEven(taken: readonly { entry: BookedEntry; amount: number }[]): boolean {
  const sums = new Map<string, number>();
  for (const { entry, amount } of taken.filter(({ entry: { kind } }) => pairs.has(kind))) {
    const pair = `${entry.envelopeKind}/${entry.kind.split('_')[0]}`;
    const sign = (movedBy[entry.kind as keyof typeof movedBy] as { limit?: number }).limit ?? 0;
    sums.set(pair, cents((sums.get(pair) ?? 0) + sign * amount));
  }
  return [...sums.values()].every((sum) => sum === 0);
}
