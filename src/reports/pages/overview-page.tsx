import {
  ActionLinks,
  Amount,
  BarShare,
  CardGrid,
  InsetText,
  Section,
  StatTiles,
  Text,
  Title,
} from '@libs/web';
import type { EnvelopeRow, Figures, ProgrammeOverview, Reconciliation, YearRow } from '../../budget';
import type { Programme } from '../../programmes';
import { COMMITMENTS } from '../domain/commitment-filter';
import { ENTRIES, entriesHref, envelopeGroups, type Figure } from '../domain/entry-filter';
import { figureRows, sumOf } from '../domain/figure-rows';
import { messages } from '../messages';
import { FigureTable } from './figure-table';
import { ReconciliationSection } from './reconciliation-section';

const text = messages.overview;

interface Props {
  readonly programme: Programme;
  readonly overview: ProgrammeOverview;
  readonly reconciliation: Reconciliation;
}

/** The programme at a glance, down to every envelope. */
export function OverviewPage({ programme, overview, reconciliation }: Props) {
  const { ceiling, cash, authorisations, categories, years } = overview;
  const allocated = [...(ceiling ? [ceiling] : []), ...cash, ...authorisations, ...categories];
  return (
    <>
      <Title subline={programme.title}>{text.title}</Title>
      {allocated.length === 0 && (
        <InsetText>
          <Text strong>{text.empty}</Text>
          <Text>{text.emptyHint}</Text>
        </InsetText>
      )}
      {ceiling && <Ceiling {...ceiling} />}
      <ActionLinks
        links={[
          { label: text.cases, href: COMMITMENTS },
          { label: text.entries, href: ENTRIES },
        ]}
      />
      {allocated.length > 0 && (
        <>
          <Years cash={cash} years={years} />
          <Authorisations rows={authorisations} />
          {categories.length > 0 && <Categories rows={categories} />}
          <ReconciliationSection {...reconciliation} />
        </>
      )}
    </>
  );
}

const tiles = [
  ['limit', text.ceiling, text.ceilingHint],
  ['reserved', text.reserved, text.reservedHint],
  ['committed', text.committed, text.committedHint],
  ['available', text.available, text.availableHint],
] as const satisfies readonly (readonly [Figure, string, string])[];

const Ceiling = (ceiling: EnvelopeRow) => (
  <>
    <StatTiles
      tiles={tiles.map(([figure, label, hint]) => ({
        label,
        hint,
        figure: <Amount value={ceiling[figure]} />,
        href: entriesHref({ envelopeKind: 'ceiling', figure }),
      }))}
    />
    <Bar label={text.ceiling} of={ceiling} />
  </>
);

const Bar = ({ label, of }: { label: string; of: Figures }) => (
  <BarShare
    label={label}
    total={of.limit}
    shares={[
      { label: text.committed, amount: of.committed },
      { label: text.reserved, amount: of.reserved },
    ]}
    rest={text.available}
  />
);

const Years = ({ cash, years }: { cash: readonly EnvelopeRow[]; years: readonly YearRow[] }) => (
  <Section title={text.years}>
    <Text>{text.yearsIntro}</Text>
    <FigureTable
      caption={text.years}
      headers={{ row: text.year, limit: envelopeGroups.cash.limit }}
      rows={figureRows(cash)}
      empty={text.yearsEmpty}
      sum={{ figures: sumOf(cash), filter: { envelopeKind: 'cash' } }}
    />
    <CardGrid>
      {years.map((year) => (
        <Bar label={text.shares(year.budgetYear)} of={year} />
      ))}
    </CardGrid>
  </Section>
);

const Authorisations = ({ rows }: { rows: readonly EnvelopeRow[] }) => (
  <Section title={text.authorisations}>
    <Text>{text.authorisationsIntro}</Text>
    <FigureTable
      caption={text.authorisations}
      headers={{ row: text.authorisation, limit: envelopeGroups.authorisation.limit }}
      rows={figureRows(rows)}
      empty={text.authorisationsEmpty}
      sum={{ figures: sumOf(rows), filter: { envelopeKind: 'authorisation' } }}
    />
  </Section>
);

const Categories = ({ rows }: { rows: readonly EnvelopeRow[] }) => (
  <Section title={text.categories}>
    <FigureTable
      caption={text.categories}
      headers={{ row: text.category, limit: envelopeGroups.category.limit }}
      parts={false}
      rows={rows.map((row) => ({
        label: row.category ?? '',
        part: '',
        whole: false,
        figures: row,
        filter: { envelopeKind: 'category', category: row.category ?? undefined },
      }))}
    />
  </Section>
);
