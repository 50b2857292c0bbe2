import { DateText, MomentText, type TimelineEvent } from '@libs/web';
import type { DeliveryView, EntryRow } from '../delivery.views';
import type { AttemptRow } from '../delivery.rows';
import { entryWords } from '../domain/entry-words';
import { channels } from '../domain/facts';

interface Dated {
  readonly at: Date;
  readonly event: TimelineEvent;
}

/** What happened to a letter on its way, the latest first. */
export const eventsOf = ({ letter, entries }: DeliveryView): TimelineEvent[] =>
  [...entries.map(entered), ...letter.attempts.flatMap(retrieved), ...letter.attempts.slice(0, 1).map(begun)]
    .sort((a, b) => b.at.getTime() - a.at.getTime())
    .map(({ event }) => event);

const entered = ({ at, kind, onDay, reason, byName }: EntryRow): Dated => ({
  at,
  event: {
    when: <MomentText value={at} />,
    by: byName,
    title: (
      <>
        {entryWords[kind]}
        {onDay && (
          <>
            : <DateText value={onDay} />
          </>
        )}
      </>
    ),
    body: reason ?? undefined,
  },
});

const retrieved = ({ retrievedAt, retrievedByName }: AttemptRow): Dated[] => {
  if (!retrievedAt) return [];
  const at = new Date(retrievedAt);
  return [
    {
      at,
      event: {
        when: <MomentText value={at} />,
        by: retrievedByName,
        title: 'Im Portal abgerufen',
        tone: 'success',
      },
    },
  ];
};

const begun = ({ begunAt, channel }: AttemptRow): Dated => {
  const at = new Date(begunAt);
  return { at, event: { when: <MomentText value={at} />, title: `Erstellt, Weg: ${channels[channel]}` } };
};
