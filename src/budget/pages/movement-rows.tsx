import { type Actor, may } from '@libs/permissions';
import { Amount, type Column, Link, Table } from '@libs/web';
import { caseHref, entriesHref, movementHref } from '../addresses';
import { type EntryDraft, type EntryKind, entryKinds } from '../domain/entry';
import { type EnvelopeAddress, envelopeLabel } from '../domain/envelope';
import type { Figures } from '../domain/figures';
import { addressOf } from '../domain/place';
import { messages } from '../messages';
import type { BookedEntry, MovementDetail } from '../movements.views';

const text = messages.detail;

type OfCase = Omit<EnvelopeAddress, 'kind'> & { readonly budgetYear: number; readonly dueYear: number };

/** Money of a case: of the authorisation when it falls due later, else of the year. */
const caseEnvelope = (row: OfCase): EnvelopeAddress => ({
  ...row,
  kind: row.dueYear > row.budgetYear ? 'authorisation' : 'cash',
});

/** The envelope that a row names; for money of a case the one that it falls under. */
const addressOfRow = (row: EntryDraft): EnvelopeAddress =>
  'envelopeKind' in row ? addressOf(row) : caseEnvelope(row);

/** The entry that a row takes back, as a link to the movement that booked it. */
const Corrected = ({ movement, id }: { movement: MovementDetail; id: number }) => {
  const of = movement.movementOf.get(id);
  return of ? <Link href={movementHref(of)}>Buchung {id}</Link> : <>Buchung {id}</>;
};

interface TableProps {
  readonly movement: MovementDetail;
  readonly actor: Actor;
}
interface RowsTableProps extends TableProps {
  readonly rows: readonly EntryDraft[];
}

/** What somebody entered and nobody has released. */
export const RowsTable = ({ movement, rows, actor }: RowsTableProps) => (
  <Table
    caption={text.rows}
    captionHidden
    small
    rows={rows}
    columns={[
      {
        key: 'envelope',
        header: messages.effect.envelope,
        rowHeader: true,
        cell: (row) => envelopeLabel(addressOfRow(row)),
      },
      { key: 'kind', header: messages.movements.kind, cell: ({ kind }) => entryKinds[kind] },
      ...caseColumn<EntryDraft>(movement, actor, (row) => ('caseId' in row ? row.caseId : null)),
      { key: 'amount', header: 'Betrag', numeric: true, cell: ({ amount }) => <Amount value={amount} /> },
      ...(movement.kind === 'correction'
        ? [
            {
              key: 'corrects',
              header: 'Nimmt zurück',
              cell: ({ corrects }: EntryDraft) =>
                corrects ? <Corrected movement={movement} id={corrects} /> : '–',
            },
          ]
        : []),
    ]}
  />
);

const figureOf: Readonly<Partial<Record<EntryKind, keyof Figures>>> = {
  block: 'blocked',
  unblock: 'blocked',
  commit: 'committed',
  decommit: 'committed',
};

/** The envelope of an entry; money of a case is spent in the year in which it falls due. */
function envelopeOf({ envelopeKind, ...entry }: BookedEntry): EnvelopeAddress {
  if (envelopeKind) return { ...entry, kind: envelopeKind };
  return caseEnvelope({ ...entry, dueYear: entry.dueYear ?? entry.budgetYear });
}

/** The entries that moved the same figure of the same envelope. */
const likeIt = (entry: BookedEntry): string =>
  entriesHref(envelopeOf(entry), figureOf[entry.kind] ?? 'limit');

/** The case whose money a row moves; only where a row does. */
const caseColumn = <Row extends object>(
  { caseNumbers }: MovementDetail,
  actor: Actor,
  idOf: (row: Row) => string | null,
): Column<Row>[] =>
  Object.keys(caseNumbers).length === 0
    ? []
    : [
        {
          key: 'case',
          header: text.case,
          cell: (row) => {
            const id = idOf(row);
            const number = id && caseNumbers[id];
            if (!number) return '–';
            return <Link href={caseHref(id, may(actor, 'case.read'))}>{number}</Link>;
          },
        },
      ];

const columnsOf = (movement: MovementDetail, actor: Actor): Column<BookedEntry>[] => [
  { key: 'id', header: 'Buchung', cell: ({ id }) => id },
  {
    key: 'envelope',
    header: messages.effect.envelope,
    rowHeader: true,
    cell: (entry) => envelopeLabel(envelopeOf(entry)),
  },
  { key: 'kind', header: messages.movements.kind, cell: ({ kind }) => entryKinds[kind] },
  ...caseColumn<BookedEntry>(movement, actor, ({ caseId }) => caseId),
  {
    key: 'amount',
    header: 'Betrag',
    numeric: true,
    cell: (entry) => (
      <Link href={likeIt(entry)}>
        <Amount value={entry.amount} />
      </Link>
    ),
  },
  {
    key: 'corrections',
    header: 'Berichtigung',
    cell: ({ corrects, correctedBy, left }) => (
      <>
        {corrects && (
          <>
            nimmt zurück: <Corrected movement={movement} id={corrects} />
          </>
        )}
        {correctedBy.length > 0 && (
          <>
            zurückgenommen durch{' '}
            {correctedBy.map((id, index) => (
              <>
                {index > 0 && ', '}
                <Corrected movement={movement} id={id} />
              </>
            ))}
            {left === 0 && `, ${text.fullyCorrected}`}
          </>
        )}
        {!corrects && correctedBy.length === 0 && '–'}
      </>
    ),
  },
];

/** What was booked, each entry with what corrects it. */
export const BookedTable = ({ movement, actor }: TableProps) => (
  <Table
    caption={text.booked}
    captionHidden
    small
    rows={movement.entries}
    columns={columnsOf(movement, actor)}
  />
);
