import { Lines, thuringia, TileMap } from '@libs/charts';
import type { Actor } from '@libs/permissions';
import { askedOf, type Stand, StandNote } from '@libs/stand';
import { ActionLinks, InsetText, Section, Text, Title } from '@libs/web';
import { analysisHref } from '../domain/analysis-filter';
import { outflowHref, type OverviewFilter, overviewHref } from '../domain/overview-filter';
import { type ReportTable, sortOf } from '../domain/report-table';
import { messages } from '../messages';
import type { OverviewFound } from '../overview.views';
import { CeilingFigures } from './ceiling-figures';
import { KeptSection } from './kept-section';
import { OverviewFilterBar } from './overview-filter-bar';
import { ReconciliationSection } from './reconciliation-section';
import { TableDetails, TableSection } from './table-section';
import { Ways } from './ways';
import { YearBars } from './year-bars';

const text = messages.overview;

const intros: Readonly<Record<string, string>> = {
  jahre: text.yearsIntro,
  verpflichtungen: text.authorisationsIntro,
};
const empties: Readonly<Record<string, string>> = {
  jahre: text.yearsEmpty,
  titel: text.yearsEmpty,
  verpflichtungen: text.authorisationsEmpty,
};

interface Props extends OverviewFound {
  readonly tables: readonly ReportTable[];
  readonly filter: OverviewFilter;
  readonly stand: Stand;
  readonly actor: Actor;
}

/** Sorted by one of its columns, or narrowed to a year or a title. */
const isAskedFor = ({ name }: ReportTable, { sort, budgetYear, title }: OverviewFilter): boolean =>
  sort?.startsWith(sortOf(name, '')) === true || budgetYear !== undefined || title !== undefined;

/** The programme at a glance, down to every envelope. */
export function OverviewPage({ programme, overview, tables, checks, filter, stand, actor, ...found }: Props) {
  const { ceiling, cash, authorisations, categories, years } = overview;
  const empty = !ceiling && [cash, authorisations, categories].every(({ length }) => length === 0);
  const hrefOf = (change: OverviewFilter) => overviewHref({ ...filter, ...change });
  const [byYear, ...closed] = tables.filter(({ name }) => name !== 'obergrenzen' || categories.length > 0);
  const propsOf = ({ name }: ReportTable) => ({
    choice: filter,
    hrefOf,
    intro: intros[name],
    empty: empties[name],
  });
  return (
    <>
      <Title subline={programme.title}>{text.title}</Title>
      <StandNote stand={stand} scope={messages.past} />
      <Ways actor={actor} stand={stand} />
      {empty ? (
        <InsetText>
          <Text strong>{text.empty}</Text>
          <Text>{text.emptyHint}</Text>
        </InsetText>
      ) : (
        <>
          {ceiling && (
            <CeilingFigures ceiling={ceiling} returned={found.returned} cash={cash} stand={stand} />
          )}
          <OverviewFilterBar
            filter={filter}
            stand={stand}
            years={years.map(({ budgetYear }) => budgetYear)}
          />
          {byYear && (
            <TableSection table={byYear} {...propsOf(byYear)}>
              <YearBars years={found.years} />
            </TableSection>
          )}
          {found.kept.length > 0 && <KeptSection kept={found.kept} stand={stand} />}
          <div>
            {closed.map((table) => (
              <TableDetails table={table} {...propsOf(table)} open={isAskedFor(table, filter)} />
            ))}
          </div>
          <Section title={text.curve}>
            <Lines id="verlauf" title={text.curve} unit="money" lines={found.lines} />
            <ActionLinks
              links={[{ label: messages.outflow.title, href: outflowHref({ stand: askedOf(stand) }) }]}
            />
          </Section>
          <Section title={text.map}>
            <Text>{text.mapIntro}</Text>
            <TileMap id="karte" title={text.map} unit="money" tiles={thuringia} values={found.districts} />
            <ActionLinks
              links={[
                {
                  label: messages.analysis.title,
                  href: analysisHref({ grouping: 'landkreis', stand: askedOf(stand) }),
                },
              ]}
            />
          </Section>
          <ReconciliationSection
            reconciliation={found.reconciliation}
            tables={checks}
            choice={filter}
            hrefOf={hrefOf}
            stand={stand}
          />
        </>
      )}
    </>
  );
}
