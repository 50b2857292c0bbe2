import type { LetterDraft } from './letter-draft';
import { type Matter, matterLetter, type MatterLetter } from './matter';

/** What the data of every internal document carry: it goes to the file, and speaks of an applicant. */
export interface FileNote extends MatterLetter {
  readonly applicant: MatterLetter['recipient'];
}

/** The common part of an internal document: the address field names the file. */
export function fileNote(matter: Matter): LetterDraft<FileNote> {
  const letter = matterLetter(matter);
  const { name, unit } = matter.authority;
  const file = { name: unit, addressLines: [name, `Zur Akte ${matter.caseNumber}`] };
  return { ...letter, applicant: letter.recipient, recipient: { ...letter.recipient, ...file } };
}
