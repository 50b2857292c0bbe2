import type { Mark } from './vocabulary';

/** Where a rule stands and how sure it is. */
export interface Cited {
  readonly paragraph: string;
  readonly mark: Mark;
  /** Soll-Vorschrift: who misses it is warned, not refused. */
  readonly should?: boolean;
}

/** "(Nr. 5.2, angenommen)" */
export const cite = ({ paragraph, mark }: Pick<Cited, 'paragraph' | 'mark'>) =>
  `(${paragraph}${mark === 'assumed' ? ', angenommen' : ''})`;
