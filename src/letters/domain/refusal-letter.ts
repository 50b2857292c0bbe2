import { DomainError } from '@libs/errors';
import type { Cents } from '@libs/money';
import { type ActInput, actLetter, type ActLetter, answeredBy } from './act';
import type { LetterDraft } from './letter-draft';
import type { Matter } from './matter';
import { procedureLawOn } from './procedure-law';

/** What the Ablehnungsbescheid rests on. */
export interface RefusalInput extends ActInput {
  /** Sum applied for. */
  readonly requested: Cents;
  /** What the application is about and what was found out. */
  readonly facts: string;
  /** Why the conditions of the directive are not met, with its provisions; null where they are met. */
  readonly grounds: string | null;
  /** How discretion was used: budget, ranking; null where there was none to use. */
  readonly discretion: string | null;
  /** What the applicant can do instead; null for nothing. */
  readonly alternatives: string | null;
}

export interface RefusalLetter extends ActLetter {
  readonly requested: Cents;
  readonly facts: string;
  readonly grounds: string | null;
  readonly discretion: string | null;
  /** The provision on discretion, as cited. */
  readonly discretionLaw: string;
  readonly alternatives: string | null;
  /** The decision on costs, as a sentence. */
  readonly costDecision: string;
}

/** The law on fees of the Land was not at hand: whoever signs answers for it. */
const NO_FEE = 'Für diesen Bescheid werden keine Verwaltungskosten erhoben.';

/** The Ablehnungsbescheid (§ 39 VwVfG: with its reasons). Errors: incomplete without any. */
export function refusalLetter(matter: Matter, input: RefusalInput): LetterDraft<RefusalLetter> {
  const { signatory, responsibility, ...refusal } = input;
  if (!refusal.grounds && !refusal.discretion)
    throw new DomainError('incomplete', {
      message: 'Begründen Sie die Ablehnung: mit den Voraussetzungen der Richtlinie oder mit dem Ermessen.',
    });
  const act = actLetter(matter, { signatory, responsibility });
  const assumed = responsibility
    ? answeredBy(responsibility, [{ field: 'costDecision', value: NO_FEE }])
    : [];
  return {
    ...act,
    ...refusal,
    discretionLaw: procedureLawOn(matter.date).discretion,
    costDecision: NO_FEE,
    assumptions: [...act.assumptions, ...assumed],
  };
}
