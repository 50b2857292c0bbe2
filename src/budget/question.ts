import type { FormValues } from '@libs/web';
import type { Question } from './domain/arts';
import { textIn } from './sheet';

/** As far as authorisations are shown; the table of the budget plan has no more either. */
export const MOST_DUE_YEARS = 6;
export const MOST_SIDES = 20;
const LAST_YEAR = 2090;

const numberIn = (
  values: FormValues,
  name: string,
  [least, most]: readonly [number, number],
  otherwise: number,
) => {
  const text = textIn(values, name);
  const given = /^\d{1,4}$/.test(text) ? Number(text) : otherwise;
  return Math.min(Math.max(given, least), most);
};

/** Which part of the budget the form shows; what is not understood is as if it had not been asked. */
export const readQuestion = (values: FormValues, year: number): Question => ({
  year: numberIn(values, 'jahr', [2000, LAST_YEAR], year),
  isDouble: textIn(values, 'doppelt') === 'ja',
  dueYears: numberIn(values, 'faellig', [1, MOST_DUE_YEARS], 3),
  takesObligations: textIn(values, 'verpflichtungen') === 'ja',
});

/** How many envelopes a transfer has lines for. */
export const readSides = (values: FormValues): number => numberIn(values, 'zeilen', [2, MOST_SIDES], 2);
