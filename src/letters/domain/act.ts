import { assumedRules } from '@libs/directive';
import type { SignedFrame } from '@libs/letters-pdf';
import type { Assumption, Responsibility } from './assumption';
import type { LetterDraft } from './letter-draft';
import { type Matter, matterLetter, type MatterLetter, type Signatory, unsignedYet } from './matter';
import { assumedMasterData } from './parties';
import { noticeTextOf } from './procedure-law';
import { remedyOf, type RemedyText } from './remedy';

/** What an administrative act needs besides what it decides. */
export interface ActInput {
  readonly signatory: Signatory;
  /** Null in a preview, when nobody answers for what is assumed. */
  readonly responsibility: Responsibility | null;
}

/** In place of a signature that is still to come: what is assumed is there, and nobody answers for it yet. */
export const unsigned: ActInput = {
  signatory: unsignedYet,
  responsibility: { ...unsignedYet, reason: '' },
};

/** What the data of every act carry. */
export interface ActLetter extends MatterLetter, SignedFrame {
  readonly remedy: RemedyText;
  /** How the act reaches the recipient, as a sentence. */
  readonly notice: { readonly text: string };
  /** What someone took responsibility for because it is not confirmed; kept with the letter, never printed. */
  readonly assumptions: readonly Assumption[];
}

/** The common part of an act (§§ 37, 39, 41 VwVfG); `further` is what it alone assumes. */
export function actLetter(
  matter: Matter,
  { signatory, responsibility }: ActInput,
  further: ReturnType<typeof assumedIn> = [],
): LetterDraft<ActLetter> {
  return {
    ...matterLetter(matter),
    signatory,
    remedy: remedyOf(matter),
    notice: { text: noticeTextOf(matter.noticeRule, matter.notice) },
    assumptions: responsibility ? answeredBy(responsibility, [...assumedIn(matter), ...further]) : [],
  };
}

/** What nobody has confirmed of what every act rests on: rules of the directive, master data. */
const assumedIn = (matter: Matter) => [
  ...assumedRules(matter.directive, matter.item).map(({ rule, text }) => ({
    field: `directive.${rule}`,
    value: text,
  })),
  ...assumedMasterData(matter),
];

/** Each assumed value with the person who answers for it. */
export const answeredBy = (
  { reason, ...responsible }: Responsibility,
  assumed: readonly Pick<Assumption, 'field' | 'value'>[],
): Assumption[] => assumed.map((entry) => ({ ...entry, responsible, reason }));
