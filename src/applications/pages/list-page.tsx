import { Clock } from '@libs/clock';
import {
  Amount,
  Badge,
  Button,
  ButtonRow,
  DateText,
  FilterBar,
  formOf,
  Link,
  Pagination,
  Section,
  type Sort,
  Table,
  TaskList,
  Text,
  Title,
} from '@libs/web';
import type { Temporal } from 'temporal-polyfill';
import { states } from '../../cases';
import { filters, type ListQuery, placeText } from '../domain/list-query';
import type { OwnApplication, OwnApplications, ToDo } from '../list.views';
import { toDoTask } from './to-do';
import { caseHref, numberOf } from './way';

interface ListPageProps {
  readonly query: ListQuery;
  readonly list: OwnApplications;
  readonly toDo: readonly ToDo[];
  readonly mayWrite: boolean;
  readonly today: Temporal.PlainDate;
}

export function ListPage({ query, list, toDo, mayWrite, today }: ListPageProps) {
  const narrowed = query.search !== '' || query.filter !== '';
  const none = list.rows.length === 0 && !narrowed && !query.after;
  return (
    <>
      <Title>Ihre Anträge</Title>
      {mayWrite && (
        <ButtonRow>
          <Button href="/antraege/neu" icon="add">
            Neuer Antrag
          </Button>
        </ButtonRow>
      )}
      {toDo.length > 0 && (
        <TaskList groups={[{ title: 'Was ist zu tun?', items: toDo.map((one) => toDoTask(one, today)) }]} />
      )}
      {toDo.some(({ dueOn }) => dueOn !== null) && (
        <Text>
          <Link href="/fristen/antraege.ics" download>
            Ihre Fristen für den Kalender (ICS-Datei)
          </Link>
        </Text>
      )}
      {none ? <NoApplications /> : <Applications query={query} list={list} narrowed={narrowed} />}
    </>
  );
}

const NoApplications = () => (
  <Section title="Noch keine Anträge">
    <Text>
      Wählen Sie „Neuer Antrag“ und dann, wofür Sie Förderung beantragen wollen. Sie können jederzeit
      unterbrechen: Alles Gespeicherte bleibt erhalten, und niemand sonst sieht Ihren Entwurf.
    </Text>
  </Section>
);

function Applications({
  query,
  list,
  narrowed,
}: Pick<ListPageProps, 'query' | 'list'> & { narrowed: boolean }) {
  return (
    <Section title="Alle Anträge">
      <FilterBar
        action="/antraege"
        form={formOf({ suche: query.search, stand: query.filter })}
        search={{ name: 'suche', label: 'Vorhaben oder Aktenzeichen' }}
        selects={[{ name: 'stand', label: 'Stand', options: filters }]}
        hidden={{ sortierung: query.sort, richtung: query.direction }}
        reset={narrowed ? '/antraege' : undefined}
      />
      <Table
        caption="Anträge"
        captionHidden
        rows={list.rows}
        columns={columns}
        empty="Kein Antrag passt zu Ihrer Auswahl. Ändern Sie die Suche oder setzen Sie sie zurück."
        sort={{ key: query.sort, direction: query.direction }}
        sortHref={(sort) => hrefOf(query, sort)}
      />
      <Pagination next={list.next ? hrefOf(query, sortOf(query), placeText(list.next)) : undefined} />
    </Section>
  );
}

const columns = [
  { key: 'number', header: 'Aktenzeichen', cell: numberOf },
  {
    key: 'title',
    header: 'Vorhaben',
    sortKey: 'vorhaben',
    rowHeader: true,
    cell: ({ id, title }: OwnApplication) => <Link href={caseHref(id)}>{title || 'Antrag ohne Titel'}</Link>,
  },
  {
    key: 'state',
    header: 'Stand',
    cell: ({ state }: OwnApplication) => <Badge text={states[state].applicant} tone={states[state].tone} />,
  },
  {
    key: 'requested',
    header: 'Beantragt',
    sortKey: 'betrag',
    numeric: true,
    cell: ({ requested }: OwnApplication) => <Amount value={requested} />,
  },
  {
    key: 'since',
    header: 'Seit',
    sortKey: 'seit',
    cell: ({ stateSince }: OwnApplication) => <DateText value={Clock.dayOf(stateSince)} />,
  },
];

const sortOf = ({ sort, direction }: ListQuery): Sort => ({ key: sort, direction });

function hrefOf({ search, filter }: ListQuery, { key, direction }: Sort, after = ''): string {
  const fields = { suche: search, stand: filter, sortierung: key, richtung: direction, nach: after };
  const given = Object.entries(fields).filter(([, value]) => value !== '');
  return `/antraege?${new URLSearchParams(given)}`;
}
