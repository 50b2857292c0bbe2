import { Amount, type Column, Link, Table } from '@libs/web';
import { MONEY, movementHref } from '../addresses';
import { type EntryDraft, entryKinds } from '../domain/entry';
import { type EnvelopeAddress, envelopeLabel } from '../domain/envelope';
import { addressOf } from '../domain/place';
import { messages } from '../messages';
import type { BookedEntry, MovementDetail } from '../movements.views';

const text = messages.detail;

/** The envelope that a row names; for money of a case the one of the year in which it falls due. */
const addressOfRow = (row: EntryDraft): EnvelopeAddress =>
  'envelopeKind' in row
    ? addressOf(row)
    : { ...row, kind: row.dueYear > row.budgetYear ? 'authorisation' : 'cash' };

/** The entry that a row takes back, as a link to the movement that booked it. */
const Corrected = ({ movement, id }: { movement: MovementDetail; id: number }) => {
  const of = movement.movementOf.get(id);
  return of ? <Link href={movementHref(of)}>Buchung {id}</Link> : <>Buchung {id}</>;
};

/** What somebody entered and nobody has released. */
export const RowsTable = ({ movement, rows }: { movement: MovementDetail; rows: readonly EntryDraft[] }) => (
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

/** The entries of the same envelope in the list of all entries. */
function entriesHref({ envelopeKind, budgetYear, dueYear, title, category, kind }: BookedEntry): string {
  const query = new URLSearchParams({ topf: envelopeKind ?? 'ceiling', betrag: figureOf[kind] ?? 'limit' });
  if (envelopeKind !== 'ceiling' && envelopeKind !== 'category') query.set('jahr', String(budgetYear));
  if (envelopeKind === 'authorisation') query.set('faellig', String(dueYear));
  if (title) query.set('titel', title);
  if (category) query.set('gegenstand', category);
  return `${MONEY}/buchungen?${query}`;
}

const figureOf: Readonly<Record<string, string>> = {
  block: 'blocked',
  unblock: 'blocked',
  commit: 'committed',
  decommit: 'committed',
};

const columnsOf = (movement: MovementDetail): Column<BookedEntry>[] => [
  { key: 'id', header: 'Buchung', cell: ({ id }) => id },
  {
    key: 'envelope',
    header: messages.effect.envelope,
    rowHeader: true,
    cell: (entry) => (
      <Link href={entriesHref(entry)}>
        {envelopeLabel({
          ...entry,
          kind: entry.envelopeKind ?? ((entry.dueYear ?? 0) > entry.budgetYear ? 'authorisation' : 'cash'),
        })}
      </Link>
    ),
  },
  { key: 'kind', header: messages.movements.kind, cell: ({ kind }) => entryKinds[kind] },
  { key: 'amount', header: 'Betrag', numeric: true, cell: ({ amount }) => <Amount value={amount} /> },
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
export const BookedTable = ({ movement }: { movement: MovementDetail }) => (
  <Table caption={text.booked} captionHidden small rows={movement.entries} columns={columnsOf(movement)} />
);
