import { sumCents } from '@libs/money';
import { Amount, type Column, Table } from '@libs/web';
import type { Sections } from '../domain/sections';
import { costIn, totalsOf } from '../domain/totals';
import { sourceNames, sources } from '../forms/funding.form';

interface Props {
  readonly sections: Sections;
  readonly years: readonly number[];
}
interface Row {
  readonly label: string;
  readonly amountIn: (year: number) => ReturnType<typeof costIn>;
}

/** The financing plan: sources and costs against years. */
export const FundingTable = ({ sections, years }: Props) => (
  <Table
    caption="Finanzierung nach Jahren"
    narrow="scroll"
    rows={rowsOf(sections)}
    columns={[
      { key: 'label', header: 'Herkunft', rowHeader: true, cell: ({ label }) => label, footer: 'Ausgaben' },
      ...years.map((year): Column<Row> => ({
        key: String(year),
        header: String(year),
        numeric: true,
        cell: ({ amountIn }) => <Amount value={amountIn(year)} />,
        footer: <Amount value={costIn(sections.costs.lines, year)} />,
      })),
      {
        key: 'total',
        header: 'Summe',
        numeric: true,
        cell: ({ amountIn }) => <Amount value={sumCents(years.map(amountIn))} />,
        footer: <Amount value={totalsOf(sections).cost} />,
      },
    ]}
  />
);

const rowsOf = ({ funding }: Sections): Row[] =>
  sourceNames.map((name) => ({
    label: sources[name].label,
    amountIn: (year) =>
      sumCents(
        funding.years.filter((candidate) => candidate.year === year).map((found) => found[sources[name].key]),
      ),
  }));
