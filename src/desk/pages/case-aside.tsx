import { Clock } from '@libs/clock';
import { formatDate } from '@libs/dates';
import { Amount, DateText, Details, Link, List, MomentText, Section, Text, Timeline } from '@libs/web';
import { duties, steps } from '../../cases';
import type { CaseView } from '../case.views';

/** Beside a case: figures, deadlines, letters, history. */
export const CaseAside = ({ view }: { view: CaseView }) => {
  const { letters, deadlines, history } = view;
  const { submission } = view.ruled;
  return (
    <>
      <Section title="Beträge" level={3}>
        <Text>
          Ausgaben <Amount value={submission.evaluation.totalCost} />
        </Text>
        <Text>
          Zuwendungsfähig <Amount value={submission.evaluation.eligible} />
        </Text>
        <Text strong>
          Berechnete Zuwendung <Amount value={submission.evaluation.grant} />
        </Text>
      </Section>
      <Section title="Fristen" level={3}>
        {deadlines.length === 0 && <Text muted>Keine offenen Fristen.</Text>}
        {deadlines.map(({ dueOn, rule, reckoning }) => (
          <Details
            summary={
              <>
                <DateText value={dueOn} />: {rule}
              </>
            }
          >
            <Text>{reckoning}</Text>
          </Details>
        ))}
      </Section>
      <Section title="Schreiben" level={3}>
        {letters.length === 0 && <Text muted>Noch keine Schreiben.</Text>}
        <List
          items={letters.map(({ href, title, createdAt, firstRetrievedAt }) => (
            <>
              <Link href={href} about={`vom ${formatDate(Clock.dayOf(createdAt))}`}>
                {title}
              </Link>{' '}
              {firstRetrievedAt ? (
                <>
                  abgerufen am <MomentText value={firstRetrievedAt} />
                </>
              ) : (
                'noch nicht abgerufen'
              )}
            </>
          ))}
        />
      </Section>
      <Section title="Verlauf" level={3}>
        <Timeline
          events={history.map(({ step, at, personName, duty, reason }) => ({
            when: <MomentText value={at} />,
            title: steps[step].done,
            by: `${personName} (${duties[duty]})`,
            body: reason,
          }))}
        />
      </Section>
    </>
  );
};
