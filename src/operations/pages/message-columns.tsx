import { MAIL_TOPIC, type OutboxRow } from '@libs/outbox';
import { type Column, Link, MomentText, Text } from '@libs/web';
import { withoutSecrets } from '../domain/without-secrets';
import { MAILS } from '../mails.query';
import { Breakable } from './breakable';
import { outcomeWord, topicWord } from '../words';
import { RetryForm } from './retry-form';

type MessageColumn = Column<OutboxRow>;

/** In German, with the id that logs and the manual name. */
const topic: MessageColumn = {
  key: 'topic',
  header: 'Aufgabe',
  cell: ({ topic: name, id: message }) => (
    <>
      {name === MAIL_TOPIC ? <Link href={`${MAILS}/${message}`}>{topicWord(name)}</Link> : topicWord(name)}
      {topicWord(name) !== name && (
        <Text size="small" muted>
          <Breakable text={name} />
        </Text>
      )}
    </>
  ),
};
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
const refusedAt: MessageColumn = {
  key: 'refusedAt',
  header: 'Zurückgewiesen',
  cell: (row) => row.refusedAt && <MomentText value={row.refusedAt} />,
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
  cell: (row) => <RetryForm id={row.id} about={`(${topicWord(row.topic)}, ${row.id.slice(0, 8)})`} />,
};

export const failedColumns = [topic, id, publishedAt, attempts, dueAt('Nächster Versuch'), lastError, retry];
export const refusedColumns = [topic, id, publishedAt, attempts, refusedAt, lastError, retry];
export const openColumns = [topic, id, publishedAt, dueAt('Fällig')];
export const recentColumns = [topic, id, publishedAt, closedAt, attempts, outcome];
