import type { LetterModel, TemplateFault } from '@libs/letters-pdf';
import type { LetterKind } from '../letters';
import { composeWith, faultsOf } from './domain/template-faults';
import type { PreviewSource, Tryout } from './tryouts';

export interface Preview {
  readonly source: PreviewSource;
  readonly faults: readonly TemplateFault[];
  /** Null as long as the template has faults. */
  readonly letter: LetterModel | null;
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
