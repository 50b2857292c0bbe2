import type { Sheet, SheetColumn } from '@libs/exports';
import { askedOf, type Stand, standLine } from '@libs/stand';
import { Amount } from '@libs/web';
import { entriesHref, yearHref } from './addresses';
import { type YearState, yearStates } from './domain/budget-year';
import { messages } from './messages';
import { WaitingStates, YearBadge } from './pages/year-parts';
import type { YearFigure } from './year-figures';
import type { YearRow } from './year-rows';

const text = messages.years;

type YearColumn = SheetColumn<YearRow>;

const sorted = (key: string, title: string) => ({ key, sortKey: key, title });

const stateOf = ({ last }: YearRow): string => (last ? yearStates[last.state] : text.none);

const planOf = ({ last, together }: YearRow): string | null =>
  last && together.length > 0
    ? `${last.plan} (${text.together} ${together.join(' und ')})`
    : (last?.plan ?? null);

/** Only while a state waits for release. */
const waitingColumn: YearColumn = {
  ...sorted('wartet', text.waiting),
  kind: 'text',
  value: ({ waiting }) => waiting.map(({ state }) => yearStates[state]).join(', ') || null,
  cell: ({ waiting }) => (waiting.length > 0 ? <WaitingStates states={waiting} /> : <Amount value={null} />),
};

const figure = (key: string, of: YearFigure, day: string | undefined): YearColumn => ({
  ...sorted(key, text[of]),
  kind: 'money',
  value: (row) => row[of],
  href: ({ year }) => entriesHref({ kind: 'cash', budgetYear: year }, of, day),
});

interface Shown {
  readonly rows: readonly YearRow[];
  readonly stand: Stand;
  /** The state that the list is narrowed to. */
  readonly state: '' | YearState;
}

/** The budget years with their states and what they may spend. */
export function yearSheet({ rows, stand, state }: Shown): Sheet<YearRow> {
  const day = askedOf(stand);
  return {
    title: text.title,
    subtitle: [state && yearStates[state], day && standLine(day)].filter(Boolean).join(', ') || undefined,
    asOf: stand.moment,
    rows,
    columns: [
      {
        ...sorted('jahr', text.year),
        kind: 'year',
        rowHeader: true,
        value: ({ year }) => year,
        href: ({ year }) => yearHref(year, { stand: day }),
      },
      {
        ...sorted('zustand', text.state),
        kind: 'text',
        value: stateOf,
        cell: ({ last }) => <YearBadge state={last?.state} />,
      },
      ...(rows.some(({ waiting }) => waiting.length > 0) ? [waitingColumn] : []),
      { ...sorted('plan', text.plan), kind: 'text', value: planOf },
      figure('ansatz', 'limit', day),
      figure('bewilligt', 'committed', day),
      figure('frei', 'available', day),
      { ...sorted('seit', text.since), kind: 'moment', value: ({ last }) => last?.since ?? null },
      { ...sorted('personen', text.by), kind: 'text', value: ({ by }) => by },
    ],
  };
}
