import { ExportLinks, type Sheet, SheetTable } from '@libs/exports';
import { type Actor, may } from '@libs/permissions';
import { askedOf, type Stand, StandField, StandNote } from '@libs/stand';
import { Breadcrumb, FilterBar, formOf, Link, Pagination, Section, Text, Title } from '@libs/web';
import { orders } from '../domain/order';
import { ROWS_PER_PAGE, type WaitingQuery } from '../list.query';
import { OFFER_DAYS } from '../offers.service';
import type { WaitingList, WaitingRow } from '../waiting.views';
import { OffersSection } from './offers-section';

const PAST =
  ': wer wartete, in welcher Reihenfolge und mit welchen freien Mitteln. Wer damals zuständig war, ist nicht festgehalten.';

interface Props {
  readonly list: WaitingList;
  /** All rows that the address asks for. */
  readonly sheet: Sheet<WaitingRow>;
  readonly query: WaitingQuery;
  readonly stand: Stand;
  readonly actor: Actor;
}

export const ListPage = ({ list, sheet, query, stand, actor }: Props) => {
  const { order, source } = list;
  return (
    <>
      <Breadcrumb items={[above(actor)]} current="Warteliste" />
      <Title>Warteliste</Title>
      <StandNote stand={stand} scope={PAST} />
      {!stand.past && (
        <OffersSection rows={list.rows.filter(({ offeredUntil }) => offeredUntil !== null)} actor={actor} />
      )}
      <Section title="Reihenfolge">
        <Text>
          <strong>{orders[order].label}</strong> ({source}). {orders[order].rule}
        </Text>
        <Text>
          Freie Mittel gehen von oben nach unten. Passt ein Antrag nicht ganz in das, was die vor ihm übrig
          lassen, bleibt er auf seinem Platz, und der nächste, der passt, erhält ein Angebot. Ein Angebot hält
          die Mittel {OFFER_DAYS} Tage. Läuft es ab, gehen sie am selben Tag zuerst an die anderen; der Platz
          bleibt.
        </Text>
      </Section>
      <WaitingTable {...{ sheet, query, stand, actor }} items={itemsOf(list)} />
    </>
  );
};

/** The page from which a person comes here. */
const above = (actor: Actor) =>
  may(actor, 'case.read')
    ? { label: 'Vorgänge', href: '/vorgaenge' }
    : { label: 'Mittelübersicht', href: '/mittel' };

const itemsOf = ({ rows }: WaitingList): string[] => [...new Set(rows.map(({ item }) => item))].sort();

function WaitingTable({
  sheet,
  query,
  stand,
  items,
  actor,
}: Omit<Props, 'list'> & { items: readonly string[] }) {
  const from = (query.seite - 1) * ROWS_PER_PAGE;
  const rows = sheet.rows.slice(from, from + ROWS_PER_PAGE);
  const shown = query.on(askedOf(stand) ?? '');
  const isLast = from + ROWS_PER_PAGE >= sheet.rows.length;
  return (
    <Section title="Wartende Anträge">
      <FilterBar
        action="/warteliste"
        form={formOf({ gegenstand: query.gegenstand })}
        selects={[
          {
            name: 'gegenstand',
            label: 'Gegenstand',
            options: items.map((item) => ({ value: item, label: `Nr. 2 ${item}` })),
          },
        ]}
        hidden={{ sortierung: query.sortierung }}
        reset="/warteliste"
      >
        <StandField form={formOf({ stand: query.stand })} stand={stand} />
      </FilterBar>
      <SheetTable
        sheet={{
          ...sheet,
          columns: stand.past ? sheet.columns : sheet.columns.map((column) => rankable(column, actor)),
          rows,
        }}
        captionHidden
        small
        narrow="scroll"
        empty={stand.past ? 'An diesem Tag wartete kein Antrag.' : 'Zurzeit wartet kein Antrag.'}
        sort={query.sort}
        sortHref={({ key, direction }) => shown.href({ sort: direction === 'desc' ? `-${key}` : key })}
      />
      <Pagination
        previous={query.seite > 1 ? shown.href({ page: query.seite - 1 }) : undefined}
        next={isLast ? undefined : shown.href({ page: query.seite + 1 })}
      />
      {sheet.rows.length > 0 && <ExportLinks href={shown.href({})} />}
    </Section>
  );
}

/** For those who may, the rank leads to where it is given. */
const rankable = (column: Sheet<WaitingRow>['columns'][number], actor: Actor): typeof column =>
  column.key === 'rank' && may(actor, 'case.review')
    ? {
        ...column,
        cell: ({ id, rank, number }) => (
          <Link href={`/vorgaenge/${id}/warteliste/rang`} about={`von ${number}`}>
            {rank ?? 'Festlegen'}
          </Link>
        ),
      }
    : column;
