import type { Mark } from './vocabulary';

/** Where a rule stands and how sure it is. */
export interface Cited {
  readonly paragraph: string;
  readonly mark: Mark;
}

/** "(Nr. 5.2, angenommen)" */
export const cite = ({ paragraph, mark }: Cited) =>
  `(${paragraph}${mark === 'assumed' ? ', angenommen' : ''})`;
