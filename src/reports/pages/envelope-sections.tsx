import { CardGrid, Section, Text } from '@libs/web';
import type { EnvelopeRow, YearRow } from '../../budget';
import { envelopeGroups } from '../domain/entry-filter';
import { figureRows, sumOf } from '../domain/figure-rows';
import { messages } from '../messages';
import { FigureBar } from './figure-bar';
import { FigureTable } from './figure-table';

const text = messages.overview;

/** Expenditure by budget year, with both titles. */
export const YearsSection = ({
  cash,
  years,
}: {
  cash: readonly EnvelopeRow[];
  years: readonly YearRow[];
}) => (
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
        <FigureBar label={text.shares(year.budgetYear)} of={year} />
      ))}
    </CardGrid>
  </Section>
);

/** What may be promised for later years, by budget year and due year. */
export const AuthorisationsSection = ({ rows }: { rows: readonly EnvelopeRow[] }) => (
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

/** The caps on funding items. */
export const CategoriesSection = ({ rows }: { rows: readonly EnvelopeRow[] }) => (
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
