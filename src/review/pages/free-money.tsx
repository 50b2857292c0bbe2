import { Amount, Table } from '@libs/web';
import type { EnvelopeRow, ProgrammeOverview } from '../../budget';

/** The envelopes that a proposal of this budget year has to fit into. */
export const FreeMoney = ({ budget, budgetYear }: { budget: ProgrammeOverview; budgetYear: number }) => (
  <Table
    caption="Verfügbare Mittel"
    rows={envelopes(budget, budgetYear)}
    empty="Für dieses Haushaltsjahr sind noch keine Mittel zugewiesen."
    columns={[
      { key: 'label', header: 'Topf', cell: ({ label }) => label, rowHeader: true },
      { key: 'limit', header: 'Zugewiesen', numeric: true, cell: ({ limit }) => <Amount value={limit} /> },
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

const envelopes = (
  { ceiling, cash, authorisations }: ProgrammeOverview,
  budgetYear: number,
): EnvelopeRow[] => [
  ...(ceiling ? [ceiling] : []),
  ...[...cash, ...authorisations].filter((row) => row.budgetYear === budgetYear),
];
