import { formatDate } from '@libs/dates';
import { Temporal } from 'temporal-polyfill';
import { formatCount, type ValueOf } from '../../rules';
import type { ReferenceCheck } from './frame';

type Window = ValueOf<'filing'>[number];

const words = ({ from, to }: Window) => `${formatDate(from)} bis ${formatDate(to)}`;
const isBefore = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) < 0;

export const windowsBackwards: ReferenceCheck<'filing'> = (windows) =>
  windows
    .filter(({ from, to }) => isBefore(to, from))
    .map((entry) => ({ entry, text: `Die Antragsfrist ${words(entry)} endet vor ihrem Beginn.` }));

export const windowsOverlapping: ReferenceCheck<'filing'> = (windows) => {
  const ordered = windows.toSorted((a, b) => Temporal.PlainDate.compare(a.from, b.from));
  return ordered
    .slice(1)
    .map((next, index) => ({ next, previous: ordered[index]! }))
    .filter(({ next, previous }) => !isBefore(previous.to, next.from))
    .map(({ next, previous }) => ({
      entry: next,
      text: `Die Antragsfristen ${words(previous)} und ${words(next)} überschneiden sich.`,
    }));
};

export const windowsOutsideValidity: ReferenceCheck<'filing'> = (windows, { validFrom, validTo }) =>
  windows
    .filter(({ from, to }) => isBefore(to, validFrom) || (validTo && isBefore(validTo, from)))
    .map((entry) => ({
      entry,
      text: `Die Antragsfrist ${words(entry)} liegt außerhalb der Geltung der Richtlinie.`,
    }));

export const inhabitantsReversed: ReferenceCheck<'minInhabitants'> = (
  least,
  { rules: { maxInhabitants } },
) =>
  maxInhabitants && least > maxInhabitants.value
    ? [
        {
          text: `Mindestens ${formatCount(least)} Einwohner sind mehr als die höchstens ${formatCount(maxInhabitants.value)}.`,
        },
      ]
    : [];
