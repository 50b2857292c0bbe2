import { expenseCategories, formatPercent } from '@libs/directive';
import { sumCents } from '@libs/money';
import { Amount, type Column, HiddenText, Link, Table } from '@libs/web';
import type { PlannedCost } from '../domain/sections';
import { categoryTotals, costIn, lineTotal } from '../domain/totals';

interface CostTableProps {
  readonly lines: readonly PlannedCost[];
  readonly years: readonly number[];
  /** The address below which each line can be changed; left out for reading. */
  readonly changeUnder?: string;
}

/** The expenditure plan with its sums per year. */
export const CostTable = ({ lines, years, changeUnder }: CostTableProps) => (
  <Table
    caption="Ausgaben nach Jahren"
    narrow="scroll"
    rows={lines}
    empty="Noch keine Ausgaben."
    columns={[
      {
        key: 'label',
        header: 'Ausgabe',
        rowHeader: true,
        footer: 'Summe',
        cell: ({ label, remark, months, vatRate }) => (
          <>
            {label}
            {(months || vatRate) && (
              <div class="kern-body kern-body--small kern-body--muted">
                {[months && `${months} Monate`, vatRate && `mit ${formatPercent(vatRate)} Umsatzsteuer`]
                  .filter(Boolean)
                  .join(', ')}
              </div>
            )}
            {remark && <div class="kern-body kern-body--small kern-body--muted">{remark}</div>}
          </>
        ),
      },
      { key: 'category', header: 'Art', cell: ({ category }) => expenseCategories[category].label },
      {
        key: 'eligible',
        header: 'Förderung beantragt',
        cell: ({ eligibleClaimed }) => (eligibleClaimed ? 'Ja' : 'Nein'),
      },
      ...years.map((year) => yearColumn(lines, year)),
      {
        key: 'total',
        header: 'Summe',
        numeric: true,
        cell: (line) => <Amount value={lineTotal(line)} />,
        footer: <Amount value={sumCents(lines.map(lineTotal))} />,
      },
      ...(changeUnder ? [actions(changeUnder)] : []),
    ]}
  />
);

const yearColumn = (lines: readonly PlannedCost[], year: number): Column<PlannedCost> => ({
  key: String(year),
  header: String(year),
  numeric: true,
  cell: (line) => <Amount value={costIn([line], year)} />,
  footer: <Amount value={costIn(lines, year)} />,
});

const actions = (under: string): Column<PlannedCost> => ({
  key: 'actions',
  header: 'Bearbeiten',
  headerHidden: true,
  cell: ({ id, label }) => (
    <>
      <Link href={`${under}/${id}`} about={label}>
        Ändern
      </Link>
      <HiddenText>, </HiddenText>{' '}
      <Link href={`${under}/${id}/entfernen`} about={label}>
        Entfernen
      </Link>
    </>
  ),
});

/** The sums per kind of expense, with the budget title they belong to. */
export const CategoryTable = ({ lines }: { lines: readonly PlannedCost[] }) => (
  <Table
    caption="Ausgaben nach Arten"
    rows={categoryTotals(lines)}
    columns={[
      {
        key: 'category',
        header: 'Art',
        rowHeader: true,
        cell: ({ category }) => expenseCategories[category].label,
      },
      { key: 'total', header: 'Summe', numeric: true, cell: ({ total }) => <Amount value={total} /> },
    ]}
  />
);
