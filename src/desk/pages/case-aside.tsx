import { Clock } from '@libs/clock';
import { formatDate } from '@libs/dates';
import { Amount, Link, List, MomentText, Section, Text, Timeline } from '@libs/web';
import type { Temporal } from 'temporal-polyfill';
import { DeadlineList, duties, isUndecided, pausedDays, processingDays, steps } from '../../cases';
import { letterKinds, type LetterRow } from '../../letters';
import type { CaseView } from '../case.views';

/** Beside a case: figures, deadlines, letters, history. */
export const CaseAside = ({ view, today }: { view: CaseView; today: Temporal.PlainDate }) => {
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
      <Section title="Nächste Fristen" level={3}>
        {deadlines.length === 0 && <Text muted>Keine offenen Fristen.</Text>}
        <DeadlineList deadlines={deadlines} today={today} side="staff" />
        <ProcessingTime view={view} today={today} />
        <Text>
          <Link href={`/fristen?suche=${view.head.number}`}>Fristen des Vorgangs verwalten</Link>
        </Text>
      </Section>
      <Section title="Schreiben" level={3}>
        {letters.length === 0 && <Text muted>Noch keine Schreiben.</Text>}
        <List
          items={letters.map((letter) => (
            <>
              <Link href={letter.href} about={`vom ${formatDate(Clock.dayOf(letter.createdAt))}`}>
                {letter.title}
              </Link>{' '}
              {retrieval(letter)}
              {letter.correctedBy.length > 0 && `, berichtigt durch ${letter.correctedBy.join(', ')}`}
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

const inDays = (days: number): string => (days === 1 ? '1 Tag' : `${days} Tage`);

/** How long an undecided case has taken, without the days on which the applicant had to answer. */
function ProcessingTime({ view: { head, pauses }, today }: { view: CaseView; today: Temporal.PlainDate }) {
  if (!head.submittedAt || !isUndecided(head.state)) return null;
  const processing = { received: Clock.dayOf(head.submittedAt), until: today, pauses };
  const paused = pausedDays(processing);
  return (
    <Text>
      Bearbeitungszeit bisher: {inDays(processingDays(processing))}
      {paused > 0 && `, ohne ${inDays(paused)}, an denen der Antragsteller antworten musste`}.
    </Text>
  );
}

const retrieval = ({ kind, firstRetrievedAt }: LetterRow) => {
  if (letterKinds[kind].internal) return 'nur in der Akte';
  if (!firstRetrievedAt) return 'noch nicht abgerufen';
  return (
    <>
      abgerufen am <MomentText value={firstRetrievedAt} />
    </>
  );
};
