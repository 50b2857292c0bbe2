import { Badge, MomentText, Section, Table, Text } from '@libs/web';
import {
  type AnsweredPoint,
  type CheckName,
  checkResults,
  checks,
  checksOn,
  topicFacts,
  topicNames,
  topics,
} from '../../review';
import type { CheckNote } from '../check-note.views';

const tones = { met: 'success', open: 'warning', not_applicable: 'neutral' } as const;

interface Row {
  readonly name: CheckName;
  readonly answer: AnsweredPoint | undefined;
}

/** The topics of Nr. 3.3 VV zu § 44 LHO, each with its points, their results and what is known on it. */
export const TopicSections = ({ note: { points, ruled } }: { note: CheckNote }) => (
  <Section title="Prüfung">
    {topicNames.map((topic) => (
      <Section title={topics[topic]} level={3}>
        {topicFacts[topic](ruled) !== '' && <Text>{topicFacts[topic](ruled)}</Text>}
        <Points
          caption={topics[topic]}
          rows={checksOn(topic).map((name) => ({
            name,
            answer: points.find((point) => point.name === name),
          }))}
        />
      </Section>
    ))}
  </Section>
);

const Points = ({ caption, rows }: { caption: string; rows: readonly Row[] }) => (
  <Table
    caption={caption}
    captionHidden
    small
    rows={rows}
    columns={[
      {
        key: 'question',
        header: 'Punkt',
        rowHeader: true,
        cell: ({ name }) => `${checks[name].question} (${checks[name].paragraph})`,
      },
      {
        key: 'result',
        header: 'Ergebnis',
        cell: ({ answer }) =>
          answer ? (
            <Badge text={checkResults[answer.result]} tone={tones[answer.result]} />
          ) : (
            <Badge text="Nicht geprüft" />
          ),
      },
      { key: 'note', header: 'Bemerkung', cell: ({ answer }) => answer?.note ?? '' },
      {
        key: 'by',
        header: 'Geprüft',
        cell: ({ answer }) =>
          answer && (
            <>
              {answer.personName}, <MomentText value={answer.at} />
            </>
          ),
      },
    ]}
  />
);
