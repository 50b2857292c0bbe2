import type { Cents } from '@libs/money';

/** The figures of an envelope, as entries move them: each is a column "<name>_cents" of the database. */
export const figureNames = ['limit', 'blocked', 'reserved', 'committed', 'ordered', 'paid'] as const;

/** The figures of an envelope or of a sum of envelopes, in cents. */
export type Figures = Readonly<Record<(typeof figureNames)[number], Cents>>;

/** All figures, each found by its name. */
export const figuresBy = (find: (figure: keyof Figures) => Cents): Figures =>
  Object.fromEntries(figureNames.map((figure) => [figure, find(figure)])) as Figures;
