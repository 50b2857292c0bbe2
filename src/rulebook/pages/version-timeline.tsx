import { DateText, MomentText, Section, Text, Timeline, type TimelineEvent } from '@libs/web';
import type { VersionHistory } from '../../programmes';
import { assumptionName } from '../domain/assumption-name';

const stateWords = { paused: 'ausgesetzt', open: 'wieder aufgenommen' } as const;

/** What was decided about a version since its release, the latest first. */
export const VersionTimeline = ({ history }: { history: VersionHistory }) => {
  const events = eventsOf(history);
  return (
    <Section title="Festlegungen">
      {events.length === 0 ? <Text muted>Noch keine.</Text> : <Timeline events={events} />}
    </Section>
  );
};

function eventsOf({ ends, states, confirmations }: VersionHistory): TimelineEvent[] {
  const dated = [
    ...ends.map(({ at, by, endsOn, reason }) => ({
      ...{ at, by, body: reason },
      title: (
        <>
          Gilt bis <DateText value={endsOn} />
        </>
      ),
    })),
    ...states.map(({ at, by, letter, status, since, reason }) => ({
      ...{ at, by, body: reason },
      title: (
        <>
          Gegenstand {letter} ab <DateText value={since} /> {stateWords[status]}
        </>
      ),
    })),
    ...confirmations.map(({ at, by, letter, rule, source }) => ({
      ...{ at, by, body: `Quelle: ${source}` },
      title: <>Bestätigt: {assumptionName(letter, rule)}</>,
    })),
  ];
  return dated
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
    .map(({ at, ...event }) => ({ ...event, when: <MomentText value={at} /> }));
}
