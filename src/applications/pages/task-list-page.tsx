import {
  ActionLinks,
  Alert,
  Breadcrumb,
  Button,
  ButtonRow,
  DateText,
  Link,
  List,
  type Task,
  type TaskGroup,
  TaskList,
  Text,
  WithAside,
} from '@libs/web';
import type { Deadline } from '../../cases';
import type { ApplicationView } from '../application.view';
import { type AskedPoint, askedPoint, pointsOf } from '../domain/asked-points';
import { parts, partStatuses } from '../domain/parts';
import { REBINDING } from '../domain/places';
import { messages } from '../messages';
import { CaseTitle } from './case-title';
import { DraftAlerts } from './draft-alerts';
import { WholeNotes } from './notes';
import { Reckoning } from './reckoning';
import { ReckoningSteps } from './reckoning-steps';
import { caseHref, nameOf, partHref } from './way';

/** What staff asked when they gave the application back. */
export interface Question {
  readonly text: string;
  readonly deadline: Deadline | null;
}

interface TaskListPageProps {
  readonly view: ApplicationView;
  /** Null for a draft. */
  readonly question: Question | null;
  readonly offers: readonly Task[];
  readonly maySubmit: boolean;
}

/** An application that is being written: its parts and how far they are. */
export function TaskListPage({ view, question, offers, maySubmit }: TaskListPageProps) {
  const { head, assessment } = view;
  const finished = assessment.parts.filter((part) => assessment.statuses[part] === 'finished').length;
  return (
    <>
      <Breadcrumb items={[{ label: 'Anträge', href: '/antraege' }]} current={nameOf(view)} />
      <CaseTitle view={view}>{nameOf(view)}</CaseTitle>
      {question && <QuestionAlert view={view} question={question} />}
      <DraftAlerts view={view} />
      <WithAside aside={<Reckoning view={view} narrow />} asideLabel="Zahlen des Antrags">
        <WholeNotes view={view} />
        <Text>
          {assessment.complete
            ? messages.complete[maySubmit ? 'submit' : 'check']
            : `${finished} von ${assessment.parts.length} Teilen sind fertig. ${messages.next[head.state]}`}
        </Text>
        <TaskList groups={groupsOf(view)} />
        <ReckoningSteps evaluation={assessment.evaluation} />
        <ButtonRow>
          <Button href={caseHref(head.id, 'pruefen')} look={assessment.complete ? 'primary' : 'secondary'}>
            {maySubmit ? 'Angaben prüfen und einreichen' : 'Angaben prüfen'}
          </Button>
        </ButtonRow>
        {offers.length > 0 && <TaskList id="weiteres" groups={[{ title: messages.offers, items: offers }]} />}
        <Endings view={view} maySubmit={maySubmit} />
      </WithAside>
    </>
  );
}

interface QuestionAlertProps {
  readonly view: ApplicationView;
  readonly question: Question;
}

/** What is asked, each point with the way to the part that it is about. */
const QuestionAlert = ({ view, question: { text, deadline } }: QuestionAlertProps) => (
  <Alert tone="warning" title="Die Bewilligungsbehörde braucht noch Angaben von Ihnen">
    <List items={pointsOf(text).map((line) => pointItem(view, askedPoint(line)))} />
    {deadline && (
      <p class="kern-body">
        Bitte antworten Sie bis zum{' '}
        <strong>
          <DateText value={deadline.dueOn} />
        </strong>
        . {deadline.reckoning}
      </p>
    )}
  </Alert>
);

/** A part that this application does not have (any more) is named, but leads nowhere. */
const pointItem = ({ head, assessment }: ApplicationView, { part, text }: AskedPoint) =>
  part === null ? (
    text
  ) : (
    <>
      {assessment.parts.includes(part) ? (
        <Link href={partHref(head.id, part)}>{parts[part].title}</Link>
      ) : (
        parts[part].title
      )}
      : {text}
    </>
  );

function groupsOf({ head, assessment }: ApplicationView): TaskGroup[] {
  const titles = [...new Set(assessment.parts.map((part) => parts[part].group))];
  return titles.map((title) => ({
    title,
    items: assessment.parts
      .filter((part) => parts[part].group === title)
      .map((part) => ({
        title: parts[part].title,
        href: partHref(head.id, part),
        status: partStatuses[assessment.statuses[part]],
      })),
  }));
}

/** The ways out of an unfinished application. */
const Endings = ({ view: { head }, maySubmit }: Pick<TaskListPageProps, 'view' | 'maySubmit'>) => (
  <>
    {head.state === 'draft' && (
      <ActionLinks
        links={[
          { label: messages.rebind.change, href: caseHref(head.id, REBINDING) },
          { label: 'Entwurf verwerfen', href: caseHref(head.id, 'verwerfen') },
        ]}
      />
    )}
    {head.state === 'returned' && maySubmit && (
      <Text>
        <Link href={caseHref(head.id, 'ruecknahme')}>Antrag zurückziehen</Link>
      </Text>
    )}
  </>
);
