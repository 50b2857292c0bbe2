import { type Attachment, saidData } from '@libs/letters-pdf';
import { type LetterKind, letterKinds } from './letter-kinds';

/** What a letter is printed from. */
export interface LetterSource {
  readonly kind: LetterKind;
  /** The text of the template. */
  readonly template: string;
  readonly snapshot: Readonly<Record<string, unknown>>;
}

/**
 * The data of a decision for programs, as they lie in its file: what the letter says and nothing else, under the names
 * in templates/letters/README.md. Undefined for kinds of letters that carry none.
 */
export function attachmentOf({ kind, template, snapshot }: LetterSource): Attachment | undefined {
  const { attached, title, template: file } = letterKinds[kind];
  if (!attached) return undefined;
  const data = { kind: file.replace('.md', ''), ...saidData(template, snapshot) };
  return {
    name: 'bescheid.json',
    description: `${title}: Daten für Programme`,
    mediaType: 'application/json',
    content: JSON.stringify(data, null, 2),
  };
}
