import { formatDate } from '@libs/dates';
import type { Tx } from '@libs/db';
import { type Consumer, publish } from '@libs/outbox';
import { Temporal } from 'temporal-polyfill';
import type { Directives, ItemMessage } from '../programmes';
import { type Notice, NOTICE_TOPIC, type NoticeMessage } from './notices';

/** The notice that each event about an item asks for. */
export const itemTopics = { 'item.paused': 'item_paused', 'item.reopened': 'item_reopened' } as const;
export type ItemTopic = keyof typeof itemTopics;

/** Tells all who have a draft of an item that it was paused or reopened; submitted applications are not touched. */
export const itemNotices = (topic: ItemTopic, directives: Directives): Consumer => ({
  topic,
  async consume(tx, { id, payload, now }) {
    const message = payload as ItemMessage;
    const { title } = (await directives.catalogue(tx)).item(message.version, message.letter);
    const detail = detailOf(message, title);
    const notice: Notice = itemTopics[topic];
    for (const caseId of await draftsOf(tx, message)) {
      const request: NoticeMessage = { caseId, notice, detail };
      await publish(tx, now, NOTICE_TOPIC, request, { key: `${id}/${caseId}` });
    }
  },
});

const detailOf = ({ letter, since, reason }: ItemMessage, title: string): string =>
  [
    `Gegenstand ${letter}: ${title}`,
    `Ab: ${formatDate(Temporal.PlainDate.from(since))}`,
    `Grund: ${reason}`,
  ].join('\n');

async function draftsOf(tx: Tx, { programme, letter }: ItemMessage): Promise<string[]> {
  const drafts = await tx.query<{ id: string }[]>(
    `SELECT c.id FROM grant_case c JOIN programme p ON p.id = c.programme_id
      WHERE p.key = $1 AND c.item = $2 AND c.state = 'draft' ORDER BY c.id`,
    [programme, letter],
  );
  return drafts.map(({ id }) => id);
}
