import { type Reckoned, parseDate, periodEnd } from '@libs/dates';
import { parseEuro } from '@libs/money';
import { Temporal } from 'temporal-polyfill';
import {
  citedOn,
  correctionLetter,
  earlyStartLetter,
  earlyStartRefusalLetter,
  hearingLetter,
  type IntendedDecision,
  interimLetter,
  type LetterDrafts,
  type Referred,
  reminderLetter,
  type Responsibility,
  type RevocationProvision,
  type Signatory,
  waiverLetter,
} from '../../letters';
import type { CaseMatter } from '../matters';
import { chosenIn, type Content } from './content';
import type { PlanLine } from './plan-line';
import { type Remindable, reminders } from './reminders';
import type { WrittenName } from './written-letters';

/** What a letter is built from besides what its writer typed. */
export interface Circumstances {
  readonly matter: CaseMatter;
  readonly signatory: Signatory;
  /** Who answers for what is assumed in an act, with an empty reason as long as nobody does. */
  readonly responsibility: Responsibility;
  /** The issued letter that was chosen. */
  readonly referred: Referred | null;
  /** The open deadline that was chosen. */
  readonly deadline: Remindable | null;
  /** ISO day from which an early start is asked for; null without an open request. */
  readonly askedFrom: string | null;
  /** The expenditure that the application plans. */
  readonly plan: readonly PlanLine[];
}

/** Expects content in which nothing is missing. */
export const builders: {
  readonly [K in WrittenName]: (content: Content<K>, at: Circumstances) => LetterDrafts[K];
} = {
  interim: ({ text, erwartet }, { matter, signatory }) =>
    interimLetter(matter, {
      text,
      waiting: matter.waiting,
      expectedBy: parseDate(erwartet),
      signatory,
    }),
  hearing: (content, { matter, signatory, referred }) =>
    hearingLetter(matter, {
      intended: content.absicht as IntendedDecision,
      about: referred,
      provision: (content.vorschrift || null) as RevocationProvision | null,
      decision: content.entscheidung,
      facts: content.sachverhalt,
      sum: parseEuro(content.betrag),
      interestFrom: parseDate(content.zinsenAb),
      until: hearingEnd(matter.date, content),
      signatory,
    }),
  correction: (content, { matter, signatory, referred }) =>
    correctionLetter(matter, {
      about: referred!,
      corrections: ([1, 2, 3] as const)
        .map((n) => ({
          where: content[`stelle${n}`],
          wrong: content[`falsch${n}`],
          right: content[`richtig${n}`],
        }))
        .filter(({ where }) => where !== ''),
      reason: content.grund,
      signatory,
    }),
  reminder: (content, { matter, deadline }) => {
    const { what, consequence } = reminders[deadline!.kind];
    const due = Temporal.PlainDate.from(deadline!.dueOn);
    const overdue = Temporal.PlainDate.compare(matter.date, due) > 0;
    return reminderLetter(matter, {
      what,
      due,
      missing: linesOf(content.fehlend),
      until: newEnd(matter.date, content),
      consequence: content.folge || (overdue ? consequence : null),
    });
  },
  waiver: (_, { matter, referred }) => waiverLetter(matter, { about: referred! }),
  early_start: (content, { matter, signatory, responsibility, plan }) =>
    earlyStartLetter(matter, {
      from: parseDate(content.ab)!,
      validUntil: parseDate(content.bis),
      expenditure: expenditureOf(chosenIn(content.ausgaben), plan),
      reasons: content.gruende,
      signatory,
      responsibility,
    }),
  early_start_refusal: ({ gruende }, { matter, signatory, responsibility, askedFrom }) =>
    earlyStartRefusalLetter(matter, {
      from: askedFrom === null ? null : Temporal.PlainDate.from(askedFrom),
      reasons: gruende,
      signatory,
      responsibility,
    }),
};

/** The letter of a kind, whichever it is. */
export const build = <K extends WrittenName>(
  kind: K,
  content: Content<K>,
  circumstances: Circumstances,
): LetterDrafts[K] => builders[kind](content, circumstances);

/** The chosen lines of the plan; all of them have to be there. */
const expenditureOf = (ids: readonly string[], plan: readonly PlanLine[]) =>
  plan.filter(({ id }) => ids.includes(id)).map(({ label, amount }) => ({ label, amount }));

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Until when the recipient may comment; set by the authority, so it moves to a working day. */
export const hearingEnd = (on: Temporal.PlainDate, { wochen }: { readonly wochen: string }): Reckoned =>
  weeksFrom('Anhörung', on, wochen, `Frist der Behörde zur Anhörung (${citedOn(on, '§§ 28, 31')})`);

/** The new period that a reminder gives; null for none. */
export const newEnd = (on: Temporal.PlainDate, { wochen }: { readonly wochen: string }): Reckoned | null =>
  wochen === ''
    ? null
    : weeksFrom('Erinnerung', on, wochen, `Neue Frist der Behörde (${citedOn(on, '§ 31 Abs. 7')})`);

const weeksFrom = (event: string, on: Temporal.PlainDate, weeks: string, rule: string): Reckoned =>
  periodEnd({
    event,
    on,
    length: { unit: 'weeks', count: Number(weeks) },
    rule,
    shift: { land: 'TH', by: 'administrative' },
  });
