import { Amount, Table } from '@libs/web';
import type { EnvelopeRow, ProgrammeOverview } from '../../budget';

interface Props {
  readonly budget: ProgrammeOverview;
  readonly budgetYear: number;
  /** Shows the cap on this funding item as well, where there is one. */
  readonly item?: string;
}

/** The envelopes that a proposal of this budget year has to fit into. */
export const FreeMoney = ({ budget, budgetYear, item }: Props) => (
  <Table
    caption="Verfügbare Mittel"
    rows={envelopes({ budget, budgetYear, item })}
    empty="Für dieses Haushaltsjahr sind noch keine Mittel zugewiesen."
    columns={[
      { key: 'label', header: 'Topf', cell: ({ label }) => label, rowHeader: true },
      { key: 'limit', header: 'Zugewiesen', numeric: true, cell: ({ limit }) => <Amount value={limit} /> },
      {
        key: 'blocked',
        header: 'Gesperrt',
        numeric: true,
        cell: ({ blocked }) => <Amount value={blocked} />,
      },
      {
        key: 'reserved',
        header: 'Vorgemerkt',
        numeric: true,
        cell: ({ reserved }) => <Amount value={reserved} />,
      },
      {
        key: 'committed',
        header: 'Bewilligt',
        numeric: true,
        cell: ({ committed }) => <Amount value={committed} />,
      },
      {
        key: 'available',
        header: 'Verfügbar',
        numeric: true,
        cell: ({ available }) => <Amount value={available} />,
      },
    ]}
  />
);

const envelopes = ({ budget, budgetYear, item }: Props): EnvelopeRow[] => [
  ...(budget.ceiling ? [budget.ceiling] : []),
  ...[...budget.cash, ...budget.authorisations].filter((row) => row.budgetYear === budgetYear),
  ...budget.categories.filter(({ category }) => category === item),
];
