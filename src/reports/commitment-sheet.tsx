import type { Sheet, SheetColumn } from '@libs/exports';
import { type Cents, ZERO } from '@libs/money';
import { askedOf, type Stand } from '@libs/stand';
import { Badge } from '@libs/web';
import { states } from '../cases';
import type { Commitment, CommitmentPage } from './commitments.views';
import {
  caseMoneyHref,
  type CommitmentFilter,
  describeCommitments,
  type SortKey,
  sortKeys,
} from './domain/commitment-filter';
import { entriesHref, type Figure } from './domain/entry-filter';
import { messages } from './messages';

const text = messages.commitments;

type Column = SheetColumn<Commitment>;

const words = (key: SortKey, value: (row: Commitment) => string) =>
  ({ key, sortKey: key, title: sortKeys[key], kind: 'text', value }) as const;

const amount = (
  [key, title]: readonly [key: string, title: string],
  value: (row: Commitment) => Cents | null,
  sum: Cents,
): Extract<Column, { kind: 'money' }> => ({ key, sortKey: key, title, kind: 'money', value, sum });

/** The entries behind an amount of a case, and behind the sum of all cases that the filter asks for. */
const leadingTo = (
  what: { readonly figure: Figure; readonly dueYear?: number },
  filter: CommitmentFilter,
  stand: Stand,
): Pick<Column, 'href' | 'sumHref'> => {
  const common = { envelopeKind: 'ceiling', ...what, stand: askedOf(stand) } as const;
  const { search, state, item, district, body, jointly } = filter;
  return {
    href: ({ number: caseNumber }) => entriesHref({ ...common, caseNumber }),
    sumHref: entriesHref({ ...common, search, state, item, district, body, jointly }),
  };
};

interface Shown {
  readonly filter: CommitmentFilter;
  readonly found: CommitmentPage;
  readonly stand: Stand;
}

/** What is spoken for, case by case: a column for each year in which something falls due. */
export function commitmentSheet({
  filter,
  found: { cases, total, districts },
  stand,
}: Shown): Sheet<Commitment> {
  const figure = (
    key: 'vorgemerkt' | 'bewilligt' | 'ausgezahlt',
    of: 'reserved' | 'committed' | 'paid',
  ): Column => ({
    ...amount([key, sortKeys[key]], (row) => row[of], total[of]),
    ...leadingTo({ figure: of }, filter, stand),
  });
  const columns: Column[] = [
    {
      ...words('aktenzeichen', ({ number }) => number),
      kind: 'reference',
      href: ({ id }) => caseMoneyHref(id, askedOf(stand)),
    },
    words('antragsteller', ({ applicant }) => applicant),
    words('vorhaben', ({ title }) => title),
    {
      ...words('zustand', ({ state }) => states[state].staff),
      cell: ({ state }) => <Badge text={states[state].staff} tone={states[state].tone} />,
    },
    amount(['beantragt', sortKeys.beantragt], ({ requested }) => requested, total.requested),
    figure('vorgemerkt', 'reserved'),
    figure('bewilligt', 'committed'),
    figure('ausgezahlt', 'paid'),
    ...Object.entries(total.due).map(([year, sum]) => ({
      ...amount([year, text.due(year)], ({ due }) => due[year] ?? ZERO, sum),
      ...leadingTo({ figure: 'committed', dueYear: Number(year) }, filter, stand),
    })),
    words('gegenstand', ({ directiveVersion, item }) => `${directiveVersion} ${item}`),
  ];
  return {
    title: text.title,
    subtitle: describeCommitments({ ...filter, stand: askedOf(stand) }, districts) || undefined,
    asOf: stand.moment,
    sumLabel: text.sum(total.count),
    columns,
    rows: cases,
  };
}
