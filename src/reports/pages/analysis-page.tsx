import { thuringia, TileMap, type TileValue } from '@libs/charts';
import { askedOf, type Stand, StandField } from '@libs/stand';
import { ActionLinks, FilterBar, formOf, StatTiles } from '@libs/web';
import type { Grouping } from '../analysis.query';
import type { Analysis } from '../analysis.views';
import { namedValues } from '../domain/address';
import { ANALYSIS, type AnalysisFilter, analysisHref, analysisParameters } from '../domain/analysis-filter';
import { commitmentsHref } from '../domain/commitment-filter';
import { groupNames, shareGrantedJointly, shareJointly } from '../domain/group-tables';
import { overdueHref } from '../domain/overdue-filter';
import type { ReportTable } from '../domain/report-table';
import { messages } from '../messages';
import { ReportHead } from './report-head';
import { TableSection } from './table-section';

const text = messages.analysis;

interface Props {
  readonly analysis: Analysis;
  readonly grouping: Grouping;
  readonly tables: readonly ReportTable[];
  readonly filter: AnalysisFilter;
  readonly stand: Stand;
}

/** Applications by what they have in common, and how long they take. */
export function AnalysisPage({ analysis, grouping, tables, filter, stand }: Props) {
  const hrefOf = (change: AnalysisFilter) => analysisHref({ ...filter, ...change });
  return (
    <>
      <ReportHead title={text.title} stand={stand} />
      <Chooser grouping={grouping} filter={filter} stand={stand} />
      <Tiles {...analysis} stand={stand} />
      <ActionLinks
        links={[{ label: messages.overdue.title, href: overdueHref({ stand: askedOf(stand) }) }]}
      />
      {tables.map((table) => (
        <TableSection table={table} choice={filter} hrefOf={hrefOf} empty={text.noCases}>
          {table.name === 'gruppen' && grouping === 'landkreis' && (
            <DistrictMap {...analysis} stand={stand} />
          )}
        </TableSection>
      ))}
    </>
  );
}

function Chooser({ grouping, filter, stand }: Pick<Props, 'grouping' | 'filter' | 'stand'>) {
  const form = formOf(namedValues(analysisParameters, { ...filter, grouping }));
  return (
    <FilterBar
      action={ANALYSIS}
      form={form}
      selects={[
        {
          name: analysisParameters.grouping.name,
          label: text.grouping,
          options: Object.entries(groupNames).map(([value, { label }]) => ({ value, label })),
          placeholder: null,
        },
      ]}
      reset={ANALYSIS}
    >
      <StandField form={form} stand={stand} />
    </FilterBar>
  );
}

const Tiles = ({ whole, stand }: Analysis & { readonly stand: Stand }) => (
  <StatTiles
    tiles={[
      { label: text.tiles.received, figure: whole.count },
      { label: text.tiles.decided, figure: whole.decided },
      {
        label: text.tiles.jointly,
        figure: text.tiles.inPercent(shareJointly(whole)),
        hint: text.tiles.ofGranted(shareGrantedJointly(whole)),
        href: commitmentsHref({ jointly: 'gemeinsam', stand: askedOf(stand) }),
      },
      { label: text.tiles.average, figure: text.tiles.inDays(whole.average) },
      { label: text.tiles.median, figure: text.tiles.inDays(whole.median) },
      { label: text.tiles.slowest, figure: text.tiles.inDays(whole.slowest) },
    ]}
  />
);

function DistrictMap({ groups, stand }: Analysis & { stand: Stand }) {
  const values: [string, TileValue][] = groups.flatMap(({ key, count }) =>
    key === null
      ? []
      : [[key, { value: count, href: commitmentsHref({ district: key, stand: askedOf(stand) }) }]],
  );
  return (
    <TileMap id="karte" title={text.map} unit="count" tiles={thuringia} values={Object.fromEntries(values)} />
  );
}
