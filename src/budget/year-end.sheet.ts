import type { Sheet, SheetColumn } from '@libs/exports';
import type { Cents } from '@libs/money';
import { askedOf, type Stand, standLine } from '@libs/stand';
import { entriesHref } from './addresses';
import { availableOf } from './domain/effect';
import { envelopeLabel } from './domain/envelope';
import type { Remainder } from './domain/year-end';
import { closingText as text } from './year-messages';

type ClosingColumn = SheetColumn<Remainder>;

const column = (key: string, title: string, value: (row: Remainder) => Cents): ClosingColumn => ({
  ...{ key, sortKey: key, title, value },
  kind: 'money',
});

const figures = {
  available: text.available,
  blocked: text.blocked,
  reserved: text.reserved,
  committed: text.committed,
  paid: text.paid,
} as const;

/** What a year leaves of each envelope: figures that lead to their entries, and what is made of them. */
export function closingSheet(year: number, rows: readonly Remainder[], stand: Stand): Sheet<Remainder> {
  const day = askedOf(stand);
  const figure = (key: string, of: keyof typeof figures): ClosingColumn => ({
    ...column(key, figures[of], ({ address }) => (of === 'available' ? availableOf(address) : address[of])),
    href: ({ address }) => entriesHref(address, of, day),
  });
  return {
    title: text.title(year),
    subtitle: day ? standLine(day) : undefined,
    asOf: stand.moment,
    notes: [text.made],
    rows,
    columns: [
      {
        ...{ key: 'topf', sortKey: 'topf', title: text.envelope, kind: 'text', rowHeader: true },
        value: ({ address }) => envelopeLabel(address),
      },
      figure('frei', 'available'),
      figure('gesperrt', 'blocked'),
      column('unverbraucht', text.unused, ({ unused }) => unused),
      figure('vorgemerkt', 'reserved'),
      figure('bewilligt', 'committed'),
      figure('ausgezahlt', 'paid'),
      column('offen', text.unpaid, ({ unpaid }) => unpaid),
      {
        ...{ key: 'folge', sortKey: 'folge', title: text.becomes, kind: 'text' },
        value: ({ carriesUntil }) => (carriesUntil === null ? text.lapses : text.carries(carriesUntil)),
      },
    ],
  };
}
