import { Clock } from '@libs/clock';
import {
  Amount,
  Badge,
  DateText,
  FilterBar,
  formOf,
  Link,
  Pagination,
  StatTiles,
  Table,
  Title,
} from '@libs/web';
import { states } from '../../cases';
import type { QueueQuery } from '../queue.query';
import type { QueueCounts, QueueCursor, QueueRow } from '../queue.views';

interface Props {
  readonly rows: readonly QueueRow[];
  readonly next: QueueCursor | null;
  readonly counts: QueueCounts;
  readonly query: QueueQuery;
}

const stateOptions = Object.entries(states)
  .filter(([state]) => state !== 'draft' && state !== 'discarded')
  .map(([value, { staff }]) => ({ value, label: staff }));

export const QueuePage = ({ rows, next, counts, query }: Props) => (
  <>
    <Title>Vorgänge</Title>
    <StatTiles
      tiles={[
        {
          label: 'Eingegangen',
          figure: counts.waiting,
          hint: 'noch ohne Bearbeitung',
          href: '/vorgaenge?zustand=submitted&sortierung=received',
        },
        {
          label: 'Bei mir in Prüfung',
          figure: counts.mine,
          hint: <NextDeadlines {...counts} />,
          href: '/vorgaenge?zustaendig=mine',
        },
        {
          label: 'Zur Entscheidung',
          figure: counts.toDecide,
          href: '/vorgaenge?zustand=proposed&sortierung=received',
        },
        {
          label: 'Warteliste',
          figure: counts.onWaitingList,
          hint:
            counts.offered > 0 ? `davon mit freien Mitteln: ${counts.offered}` : 'niemand mit freien Mitteln',
          href: '/warteliste',
        },
      ]}
    />
    <FilterBar
      action="/vorgaenge"
      form={formOf({ ...query })}
      search={{ name: 'suche', label: 'Aktenzeichen, Vorhaben oder Kommune' }}
      selects={[
        { name: 'zustand', label: 'Zustand', options: [{ value: '', label: 'Alle' }, ...stateOptions] },
        {
          name: 'zustaendig',
          label: 'Zuständig',
          options: [
            { value: '', label: 'Alle' },
            { value: 'mine', label: 'Ich' },
            { value: 'nobody', label: 'Niemand' },
          ],
        },
        {
          name: 'anliegen',
          label: 'Anliegen',
          options: [
            { value: '', label: 'Alle' },
            { value: 'early_start', label: 'Vorzeitiger Beginn beantragt' },
            { value: 'to_sign', label: 'Schreiben zur Zeichnung' },
            { value: 'offered', label: 'Angebot von der Warteliste' },
            { value: 'prepared', label: 'Vorschlag vorbereitet' },
          ],
        },
      ]}
      hidden={{ sortierung: query.sortierung }}
      reset="/vorgaenge"
    />
    <Table
      caption="Vorgänge"
      captionHidden
      rows={rows}
      empty="Keine Vorgänge gefunden. Ändern Sie die Suche oder setzen Sie die Filter zurück."
      sort={sortOf(query)}
      sortHref={({ key, direction }) => query.href({ sort: direction === 'desc' ? `-${key}` : key })}
      columns={columns}
    />
    <Pagination
      next={next ? query.href({ after: next }) : undefined}
      previous={query.ab ? query.href({ after: null }) : undefined}
    />
  </>
);

/** The reader's own deadlines in a line, with the way to all of them. */
const NextDeadlines = ({ overdue, nextDue }: Pick<QueueCounts, 'overdue' | 'nextDue'>) => (
  <>
    {nextDue ? (
      <>
        nächste Frist <DateText value={nextDue} />
      </>
    ) : (
      'keine Frist steht an'
    )}
    {overdue > 0 && `, ${overdue} überfällig`} · <Link href="/fristen?wer=mine">Meine Fristen</Link>
  </>
);

/** Where a case stands, and what else is to be done about it. */
const Standing = ({ state, offeredUntil, offered, earlyStart, toSign, ...row }: QueueRow) => (
  <>
    <Badge text={states[state].staff} tone={states[state].tone} />
    {earlyStart && ' Vorzeitiger Beginn beantragt.'}
    {toSign && ' Schreiben zur Zeichnung.'}
    {row.preparedIn && <PreparedIn {...row} preparedIn={row.preparedIn} />}
    {offeredUntil && (
      <>
        {' '}
        Mittel frei: Vorschlag möglich bis <DateText value={offeredUntil} /> (<Amount value={offered} />)
      </>
    )}
  </>
);

const PreparedIn = ({ preparedIn, preparedInId }: { preparedIn: string; preparedInId: string | null }) => (
  <>
    {' '}
    Vorschlag vorbereitet im Szenario{' '}
    {preparedInId ? <Link href={`/szenarien/${preparedInId}`}>„{preparedIn}“</Link> : `„${preparedIn}“`}.
  </>
);

const sortOf = ({ sortierung }: QueueQuery) =>
  ({
    key: sortierung.replace('-', ''),
    direction: sortierung.startsWith('-') ? 'desc' : 'asc',
  }) as const;

const columns = [
  {
    key: 'number',
    header: 'Aktenzeichen',
    sortKey: 'number',
    rowHeader: true,
    cell: ({ id, number }: QueueRow) => (
      <a class="kern-link fw-nowrap" href={`/vorgaenge/${id}`}>
        {number}
      </a>
    ),
  },
  {
    key: 'organisation',
    header: 'Antragsteller',
    sortKey: 'organisation',
    cell: ({ organisationName }: QueueRow) => organisationName,
  },
  { key: 'title', header: 'Vorhaben', cell: ({ title }: QueueRow) => title },
  { key: 'item', header: 'Gegenstand', cell: ({ item }: QueueRow) => `Nr. 2 ${item}` },
  {
    key: 'requested',
    header: 'Beantragt',
    sortKey: 'requested',
    numeric: true,
    cell: ({ requested }: QueueRow) => <Amount value={requested} />,
  },
  {
    key: 'state',
    header: 'Zustand',
    sortKey: 'state',
    cell: (row: QueueRow) => <Standing {...row} />,
  },
  {
    key: 'received',
    header: 'Eingang',
    sortKey: 'received',
    cell: ({ submittedAt }: QueueRow) => <DateText value={Clock.dayOf(submittedAt)} />,
  },
  { key: 'assigned', header: 'Zuständig', cell: ({ assignedName }: QueueRow) => assignedName ?? '–' },
  { key: 'due', header: 'Ziel bis', cell: ({ dueOn }: QueueRow) => <DateText value={dueOn} /> },
];
