import { revocableUntil } from '@libs/dates';
import { DomainError } from '@libs/errors';
import { cents, formatEuro } from '@libs/money';
import { Temporal } from 'temporal-polyfill';
import { actLetter, answeredBy } from './act';
import type { LetterDraft } from './letter-draft';
import type { Matter } from './matter';
import { titleIn } from './award-plan';
import { assumedTitles } from './parties';
import { earliestNotice, procedureLawOn } from './procedure-law';
import { citedOn } from './provisions';
import { refersTo } from './referred';
import { citedGround, revocationGrounds } from './revocation-grounds';
import { hearingText } from './revocation-hearing';
import { assumedOf, citedReason } from './revocation-reasons';
import type { RevocationInput, RevocationLetter } from './revocation-letter';
import { untilOf } from './until';

const effects = { past: 'Vergangenheit', future: 'Zukunft' } as const;

const INTEREST_RATE = 'jährlich fünf Prozentpunkten über dem Basiszinssatz';

/**
 * The Aufhebungsbescheid. Errors: incomplete when the provision does not reach into the past,
 * the year is over, or money is to come back without reaching into the past.
 */
export function revocationLetter(matter: Matter, input: RevocationInput): LetterDraft<RevocationLetter> {
  const { about, provision, effect, facts, reliance, discretion, interestWaived } = input;
  const { reason, signatory, responsibility } = input;
  refuseUnfounded(matter, input);
  const act = actLetter(matter, { signatory, responsibility }, assumedTitles(matter));
  const assumed = responsibility && reason ? answeredBy(responsibility, assumedOf(matter.date, reason)) : [];
  return {
    ...act,
    assumptions: [...act.assumptions, ...assumed],
    about: refersTo(about),
    ground: {
      ...citedGround(matter.date, provision),
      ...(reason && { provision: citedReason(matter.date, reason).provision }),
    },
    effect: effects[effect],
    extent: extentOf(input),
    parts: partsOf(matter, input),
    facts,
    heard: input.heard ? hearingText(matter.date, input.heard) : null,
    grounds: reason ? citedReason(matter.date, reason).requires : null,
    reliance,
    discretion,
    discretionLaw: procedureLawOn(matter.date).discretion,
    knownOn: input.knownOn.toString(),
    afterYear: input.afterYear || null,
    year: {
      until: untilOf(revocableUntil(input.knownOn)),
      provision: citedOn(matter.date, revocationGrounds[provision].year),
    },
    ...claimsOf(matter, input),
    interestWaived,
  };
}

const extentOf = ({ granted, revoked }: RevocationInput): RevocationLetter['extent'] => ({
  granted,
  scope: revoked === granted ? 'vollständig' : `in Höhe von ${formatEuro(revoked)}`,
  remaining: revoked === granted ? null : cents(granted - revoked),
});

/** Null where all falls. */
function partsOf(
  matter: Matter,
  { granted, revoked, parts = [] }: RevocationInput,
): RevocationLetter['parts'] {
  if (revoked === granted || parts.length === 0) return null;
  return parts.map(({ dueYear, title, amount, remaining }) => ({
    year: dueYear,
    title: titleIn(matter, title),
    revoked: amount,
    remaining,
  }));
}

const claimsOf = (
  { date }: Matter,
  { repayment, interestFrom }: RevocationInput,
): Pick<RevocationLetter, 'repayment' | 'interest'> => ({
  repayment: repayment && {
    ...repayment,
    dueOn: repayment.dueOn.toString(),
    provision: citedOn(date, '§ 49a Abs. 1'),
  },
  interest: interestFrom && {
    from: interestFrom.toString(),
    rate: INTEREST_RATE,
    provision: citedOn(date, '§ 49a Abs. 3 Satz 1'),
  },
});

/** What makes a revocation unlawful from the start, each with what to tell the caseworker. */
const faults: readonly {
  readonly of: (input: RevocationInput, matter: Matter) => boolean;
  readonly message: (day: Temporal.PlainDate) => string;
}[] = [
  {
    of: ({ provision, effect }) => effect === 'past' && !revocationGrounds[provision].past,
    message: (day) => `Nach ${citedOn(day, '§ 49 Abs. 2')} wirkt der Widerruf nur für die Zukunft.`,
  },
  {
    of: ({ repayment, effect }) => repayment !== null && effect === 'future',
    message: (day) =>
      `Eine Erstattung setzt voraus, dass der Bescheid mit Wirkung für die Vergangenheit aufgehoben wird (${citedOn(day, '§ 49a Abs. 1')}).`,
  },
  {
    of: ({ repayment, interestFrom }) => interestFrom !== null && repayment === null,
    message: (day) => `Zinsen setzen eine Erstattung voraus (${citedOn(day, '§ 49a Abs. 3')}).`,
  },
  {
    of: ({ granted, revoked }) => revoked <= 0 || revoked > granted,
    message: () =>
      'Der aufgehobene Betrag muss größer als null und höchstens so hoch wie die Zuwendung sein.',
  },
  {
    of: ({ knownOn, afterYear }, { date, noticeRule, notice }) =>
      !afterYear &&
      Temporal.PlainDate.compare(earliestNotice(date, noticeRule, notice), revocableUntil(knownOn).date) > 0,
    message: (day) => `Die Jahresfrist nach ${citedOn(day, '§ 48 Abs. 4')} endet vor der Bekanntgabe.`,
  },
];

function refuseUnfounded(matter: Matter, input: RevocationInput): void {
  const fault = faults.find(({ of }) => of(input, matter));
  if (fault) throw new DomainError('incomplete', { message: fault.message(matter.date) });
}
