import { formatDate, type Reckoned } from '@libs/dates';
import { DomainError } from '@libs/errors';
import type { SignedFrame } from '@libs/letters-pdf';
import type { Cents } from '@libs/money';
import type { Temporal } from 'temporal-polyfill';
import type { LetterDraft } from './letter-draft';
import { type Matter, matterLetter, type MatterLetter, type Signatory } from './matter';
import { citedOn } from './provisions';
import { type Referred, type RefersTo, refersTo } from './referred';
import {
  type CitedGround,
  citedGround,
  revocationGrounds,
  type RevocationProvision,
} from './revocation-grounds';
import { type Until, untilOf } from './until';

export type IntendedDecision = 'refusal' | 'revocation' | 'amendment';

/** What the Anhörung lets the recipient comment on (§ 28 VwVfG). */
export interface HearingInput {
  readonly intended: IntendedDecision;
  /** The act that would be revoked or amended; null before a refusal. */
  readonly about: Referred | null;
  /** The provision for what is taken away again; null where nothing granted is. */
  readonly provision: RevocationProvision | null;
  /** What the decision would be, in one or more sentences. */
  readonly decision: string;
  /** What was found out, in the caseworker's words. */
  readonly facts: string;
  /** What would have to be paid back; null for nothing. */
  readonly sum: Cents | null;
  /** The first day for which interest would be due; null for none. */
  readonly interestFrom: Temporal.PlainDate | null;
  readonly until: Reckoned;
  readonly signatory: Signatory;
}

export interface HearingLetter extends MatterLetter, SignedFrame {
  /** After "Wir beabsichtigen,". */
  readonly intention: string;
  readonly about: RefersTo | null;
  readonly ground: CitedGround | null;
  readonly decision: string;
  readonly facts: string;
  readonly sum: Cents | null;
  readonly interestFrom: string | null;
  readonly until: Until;
  /** Provisions as cited. */
  readonly provisions: {
    readonly hearing: string;
    readonly inspection: string;
    readonly repayment: string;
    readonly interest: string;
    readonly extension: string;
  };
}

/**
 * The Anhörung before an act that burdens. Errors: incomplete without the act that it is about, or without the
 * provision for taking it back.
 */
export function hearingLetter(matter: Matter, input: HearingInput): LetterDraft<HearingLetter> {
  refuseUndetermined(input);
  return {
    ...matterLetter(matter),
    intention: intentionOf(matter, input),
    about: input.about && refersTo(input.about),
    ground: input.provision && citedGround(matter.date, input.provision),
    decision: input.decision,
    facts: input.facts,
    sum: input.sum,
    interestFrom: input.interestFrom?.toString() ?? null,
    until: untilOf(input.until),
    provisions: {
      hearing: citedOn(matter.date, '§ 28 Abs. 1'),
      inspection: citedOn(matter.date, '§ 29'),
      repayment: citedOn(matter.date, '§ 49a Abs. 1'),
      interest: citedOn(matter.date, '§ 49a Abs. 3 Satz 1'),
      extension: citedOn(matter.date, '§ 31 Abs. 7'),
    },
    signatory: input.signatory,
  };
}

const intentions: Readonly<Record<IntendedDecision, (matter: Matter, verb: string) => string>> = {
  refusal: ({ applicationDate }) =>
    `Ihren Antrag vom ${formatDate(applicationDate)} ganz oder zum Teil abzulehnen`,
  amendment: () => 'einen Bescheid zu Ihren Lasten zu ändern',
  revocation: (_, verb) => `einen Bescheid ganz oder zum Teil ${verb}`,
};

const intentionOf = (matter: Matter, { intended, provision }: HearingInput): string =>
  intentions[intended](matter, provision ? revocationGrounds[provision].infinitive : 'aufzuheben');

function refuseUndetermined({ intended, about, provision }: HearingInput): void {
  if (intended !== 'refusal' && !about)
    throw new DomainError('incomplete', {
      message: 'Nennen Sie den Bescheid, um den es in der Anhörung geht.',
    });
  if (intended === 'revocation' && !provision)
    throw new DomainError('incomplete', {
      message: 'Nennen Sie die Vorschrift, nach der der Bescheid aufgehoben werden soll.',
    });
}
