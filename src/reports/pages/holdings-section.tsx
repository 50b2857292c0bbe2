import { Amount, type Column, Link, Section, Table } from '@libs/web';
import type { Holding } from '../case-money.views';
import { entriesHref } from '../domain/entry-filter';
import { messages } from '../messages';

const text = messages.caseMoney;

interface Props {
  readonly caseNumber: string;
  readonly holdings: readonly Holding[];
}

/** What a case holds, envelope by envelope; each figure leads to its entries. */
export const HoldingsSection = ({ caseNumber, holdings }: Props) => (
  <Section title={text.holdings}>
    <Table
      caption={text.holdings}
      captionHidden
      columns={[
        { key: 'envelope', header: text.envelope, cell: ({ label }) => label },
        figureColumn('reserved', caseNumber),
        figureColumn('committed', caseNumber),
      ]}
      rows={holdings}
    />
  </Section>
);

const figureColumn = (figure: 'reserved' | 'committed', caseNumber: string): Column<Holding> => ({
  key: figure,
  header: text[figure],
  numeric: true,
  cell: (holding) => (
    <Link href={hrefOf(holding, figure, caseNumber)}>
      <Amount value={holding[figure]} />
    </Link>
  ),
});

const hrefOf = (holding: Holding, figure: 'reserved' | 'committed', caseNumber: string): string =>
  entriesHref({
    envelopeKind: holding.kind,
    figure,
    budgetYear: holding.budgetYear ?? undefined,
    dueYear: holding.dueYear ?? undefined,
    title: holding.title ?? undefined,
    category: holding.category ?? undefined,
    caseNumber,
  });
