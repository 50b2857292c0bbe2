import { cents, sumCents } from '@libs/money';
import { type EnvelopeRow, type Figures, figuresBy, titles } from '../../budget';
import type { EntryFilter, Figure } from './entry-filter';

export type AllFigures = Readonly<Record<Figure, Figures['limit']>>;

/** One line of a table of figures; its figures are the sums of the entries that `filter` finds. */
export interface FigureRow {
  readonly label: string;
  /** The part of the money, or "gesamt". */
  readonly part: string;
  readonly whole: boolean;
  readonly figures: AllFigures;
  readonly filter: Omit<EntryFilter, 'figure'>;
}

const WHOLE = 'gesamt';

/** Figures of several envelopes, added up. */
export function sumOf(envelopes: readonly Figures[]): AllFigures {
  const sum = (figure: keyof Figures) => sumCents(envelopes.map((envelope) => envelope[figure]));
  const sums = figuresBy(sum);
  return { ...sums, available: cents(sums.limit - sums.blocked - sums.reserved - sums.committed) };
}

const labelOf = ({ budgetYear, dueYear, kind }: EnvelopeRow): string =>
  kind === 'authorisation' ? `${budgetYear} für ${dueYear}` : String(budgetYear);

const wholeRow = (envelopes: readonly EnvelopeRow[], { kind, ...first }: EnvelopeRow): FigureRow => ({
  label: labelOf({ kind, ...first }),
  part: WHOLE,
  whole: true,
  figures: sumOf(envelopes),
  filter: {
    envelopeKind: kind,
    budgetYear: first.budgetYear ?? undefined,
    dueYear: first.dueYear ?? undefined,
  },
});

const partRow = (envelope: EnvelopeRow, whole: FigureRow): FigureRow => ({
  label: whole.label,
  part: envelope.title ? titles[envelope.title] : WHOLE,
  whole: false,
  figures: envelope,
  filter: { ...whole.filter, title: envelope.title ?? undefined },
});

/** Envelopes of one kind by year (and due year): each time the sum, then investive and consumptive. */
export function figureRows(envelopes: readonly EnvelopeRow[]): FigureRow[] {
  const labels = [...new Set(envelopes.map(labelOf))];
  return labels.flatMap((label) => {
    const group = envelopes.filter((envelope) => labelOf(envelope) === label);
    const whole = wholeRow(group, group[0]!);
    return [whole, ...group.map((envelope) => partRow(envelope, whole))];
  });
}
