import type { LetterFrame } from '@libs/letters-pdf';
import type { Assumption } from './assumption';
import type { CitedDirective } from './cited-directive';

/** What the Eingangsbestätigung is written from; it is issued automatically, so nobody signs it. */
export interface ReceiptLetter extends LetterFrame {
  /** Moment of receipt, UTC. */
  readonly receivedAt: string;
  readonly directive: CitedDirective;
  readonly project: { readonly title: string };
  readonly files: readonly {
    readonly name: string;
    /** What it was handed in as. */
    readonly kind: string;
    /** Pages, size or similar, as text. */
    readonly size: string;
    readonly sha256: string;
  }[];
  /** What counts as beginning the project under the directive. */
  readonly beginning: string;
  readonly nextStep: string;
  /** Expected end of the check; null if unknown. */
  readonly expectedBy: string | null;
  readonly assumptions: readonly Assumption[];
}
