import type { Tx } from '@libs/db';
import type { LetterModel, TemplateFault } from '@libs/letters-pdf';
import { lastSnapshot, type LetterKind, letterSamples } from '../letters';
import { composeWith, faultsOf } from './domain/template-faults';
import type { DataQuery } from './forms';

/** Where the data of a preview are from. */
export type PreviewSource =
  | { readonly from: 'case'; readonly number: string; readonly documentId: string; readonly issuedAt: Date }
  | {
      readonly from: 'sample';
      readonly size: 'full' | 'sparse';
      /** The case that was asked for and has no such letter. */
      readonly without?: string;
    };

export interface Tryout {
  readonly source: PreviewSource;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Preview {
  readonly source: PreviewSource;
  readonly faults: readonly TemplateFault[];
  /** Null as long as the template has faults. */
  readonly letter: LetterModel | null;
}

/** No preview can be taken for a letter. */
const asDraft = (data: Readonly<Record<string, unknown>>) => ({
  ...data,
  documentId: 'ENTWURF',
  verifyUrl: null,
});

/** The data to try a template on: those of the last letter of its kind in a case, otherwise invented ones. */
export async function tryoutOf(tx: Tx, kind: LetterKind, query: DataQuery): Promise<Tryout> {
  const number = String(query.aktenzeichen).toUpperCase();
  const letter = number === '' ? undefined : await lastSnapshot(tx, kind, number);
  if (letter) {
    const { documentId, createdAt: issuedAt } = letter;
    return { source: { from: 'case', number, documentId, issuedAt }, data: asDraft(letter.data) };
  }
  const source = { from: 'sample', size: query.beispiel, ...(number !== '' && { without: number }) } as const;
  return { source, data: { ...letterSamples[kind][query.beispiel] } };
}

/** The letter that a text makes of these data, or everything that keeps it from being one. */
export function previewOf(kind: LetterKind, text: string, { source, data }: Tryout): Preview {
  const faults = faultsOf(kind, text);
  if (faults.length > 0) return { source, faults, letter: null };
  const composed = composeWith(text, data);
  return 'letter' in composed
    ? { source, faults, letter: composed.letter }
    : { source, faults: [composed.fault], letter: null };
}
