import type { OutboxRow } from '@libs/outbox';
import { Button, type Column, Form, MomentText } from '@libs/web';
import { withoutSecrets } from '../domain/without-secrets';
import { Breakable } from './breakable';
import { outcomeWord, topicWord, words } from '../words';

type MessageColumn = Column<OutboxRow>;

const topic: MessageColumn = { key: 'topic', header: 'Aufgabe', cell: (row) => topicWord(row.topic) };
const id: MessageColumn = { key: 'id', header: 'Kennung', cell: (row) => <code>{row.id.slice(0, 8)}</code> };
const publishedAt: MessageColumn = {
  key: 'publishedAt',
  header: 'Entstanden',
  cell: (row) => <MomentText value={row.publishedAt} />,
};
const dueAt = (header: string): MessageColumn => ({
  key: 'dueAt',
  header,
  cell: (row) => <MomentText value={row.dueAt} />,
});
const attempts: MessageColumn = {
  key: 'attempts',
  header: 'Versuche',
  cell: (row) => row.attempts,
  numeric: true,
};
const lastError: MessageColumn = {
  key: 'lastError',
  header: 'Fehler',
  cell: (row) => <Breakable text={withoutSecrets(row.lastError ?? '')} />,
};
const closedAt: MessageColumn = {
  key: 'closedAt',
  header: 'Erledigt',
  cell: (row) => row.closedAt && <MomentText value={row.closedAt} />,
};
const outcome: MessageColumn = {
  key: 'outcome',
  header: 'Ergebnis',
  cell: (row) => outcomeWord(row.outcome),
};
const retry: MessageColumn = {
  key: 'retry',
  header: 'Aktion',
  headerHidden: true,
  cell: (row) => (
    <Form action={`/betrieb/nachrichten/${row.id}/wiederholung`}>
      <Button look="secondary" small about={`(${topicWord(row.topic)}, ${row.id.slice(0, 8)})`}>
        {words.retry.button}
      </Button>
    </Form>
  ),
};

export const failedColumns = [topic, id, publishedAt, attempts, dueAt('Nächster Versuch'), lastError, retry];
export const openColumns = [topic, id, publishedAt, dueAt('Fällig')];
export const recentColumns = [topic, id, publishedAt, closedAt, attempts, outcome];
