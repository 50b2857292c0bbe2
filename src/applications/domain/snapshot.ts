import type { Evaluation, Facts, FundingItem } from '@libs/directive';
import type { Attachment, Draft, Recipient } from './draft';
import type { Sections } from './sections';

/** The kind of a file that the directive does not name. */
export const OTHER_KIND = 'other';

/** A declaration in the words in which it was made. */
export interface Declared {
  readonly id: string;
  readonly text: string;
}

/** A file with what it was handed in as, in words. */
export interface SubmittedFile extends Attachment {
  readonly label: string;
}

/** What an application says, readable without the directive. */
export interface ApplicationContent {
  readonly recipient: Recipient;
  readonly sections: Sections;
  readonly declared: readonly Declared[];
  readonly files: readonly SubmittedFile[];
}

/** An application as it was submitted: fixed, whatever is written or ruled afterwards. */
export interface SubmissionSnapshot extends ApplicationContent {
  readonly caseId: string;
  /** 1 for the first submission, one more for each after a Nachforderung. */
  readonly revision: number;
  readonly submittedAt: Date;
  readonly submittedBy: string;
  readonly submittedByName: string;
  readonly directiveVersion: string;
  /** The letter of the funding item. */
  readonly item: string;
  /** What the directive was asked, and what it answered. */
  readonly facts: Facts;
  readonly evaluation: Evaluation;
}

export const contentOf = (
  { recipient, sections, attachments }: Draft,
  { rules }: Pick<FundingItem, 'rules'>,
): ApplicationContent => ({
  recipient,
  sections,
  declared: rules.declarations.value
    .filter(({ id }) => sections.declarations.made.includes(id))
    .map(({ id, text }) => ({ id, text })),
  files: attachments.map((file) => ({ ...file, label: labelOf(rules, file.kind) })),
});

const labelOf = ({ attachments }: FundingItem['rules'], kind: string): string =>
  attachments.value.find(({ id }) => id === kind)?.text ?? 'Weitere Unterlage';
