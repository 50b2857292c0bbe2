import { Clock } from '@libs/clock';
import {
  ActionLinks,
  Badge,
  Breadcrumb,
  Card,
  DateText,
  DescriptionList,
  Link,
  Section,
  type Task,
  TaskList,
  Text,
  WithAside,
} from '@libs/web';
import { Temporal } from 'temporal-polyfill';
import { type Deadline, DeadlineList, type HistoryEntry, isUndecided, states, steps } from '../../cases';
import type { AuthorityVersion } from '../../authority';
import type { ApplicantLetter } from '../applicant-letters';
import type { ApplicationView } from '../application.view';
import type { SubmissionSnapshot } from '../domain/snapshot';
import { messages } from '../messages';
import { ApplicationSummary } from './application-summary';
import { CaseHistory } from './case-history';
import { CaseTitle } from './case-title';
import { LetterList } from './letter-list';
import { ReckoningSteps } from './reckoning-steps';
import { caseHref, nameOf, partHref } from './way';

interface CasePageProps {
  readonly view: ApplicationView;
  /** Null for a draft that was given up. */
  readonly submission: SubmissionSnapshot | null;
  readonly history: readonly HistoryEntry[];
  readonly deadlines: readonly Deadline[];
  readonly letters: readonly ApplicantLetter[];
  readonly offers: readonly Task[];
  readonly authority: AuthorityVersion;
  /** Who works on it; null while nobody has taken it. */
  readonly assignedName: string | null;
  readonly maySubmit: boolean;
  readonly today: Temporal.PlainDate;
}

/** An application that has been submitted: where it stands, what comes next, what was written. */
export function CasePage(props: CasePageProps) {
  const { view, submission } = props;
  const { head } = view;
  const { applicant, tone } = states[head.state];
  return (
    <>
      <Breadcrumb items={[{ label: 'Anträge', href: '/antraege' }]} current={nameOf(view)} />
      <CaseTitle view={view}>{nameOf(view)}</CaseTitle>
      <WithAside aside={<CaseAside {...props} />} asideLabel="Zum Antrag">
        <Text>
          <Badge text={applicant} tone={tone} /> seit <DateText value={Clock.dayOf(head.stateSince)} />
        </Text>
        <Section title="Wie es weitergeht">
          <Text>{messages.next[head.state]}</Text>
          {head.state === 'waiting' && (
            <Text>
              <Link href={caseHref(head.id, 'warteliste')}>Ihr Platz auf der Warteliste</Link>
            </Text>
          )}
          {isUndecided(head.state) && <Text strong>{beginText(view)}</Text>}
        </Section>
        {props.letters.length > 0 && (
          <Section title="Schreiben">
            <LetterList letters={props.letters} maySubmit={props.maySubmit} />
          </Section>
        )}
        {props.offers.length > 0 && <TaskList groups={[{ title: messages.offers, items: props.offers }]} />}
        <CaseHistory history={props.history} />
        {submission && (
          <Section title="Ihr Antrag">
            <ApplicationSummary
              snapshot={submission}
              fileHref={(file) => `${partHref(head.id, 'attachments')}/${file}`}
            />
            <ReckoningSteps evaluation={submission.evaluation} />
          </Section>
        )}
      </WithAside>
    </>
  );
}

function CaseAside({ view, deadlines, authority, assignedName, maySubmit, today }: CasePageProps) {
  const own = deadlines.filter(({ side }) => side === 'applicant');
  return (
    <>
      {own.length > 0 && (
        <Card title="Ihre nächsten Fristen" level={2}>
          <DeadlineList deadlines={own} today={today} side="applicant" />
        </Card>
      )}
      <Card title="Kontakt" level={2}>
        <DescriptionList
          stacked
          items={[
            { key: authority.name, value: authority.unit },
            { key: 'Bearbeitung', value: assignedName ?? 'Noch niemandem zugeteilt' },
            { key: 'Telefon', value: authority.phone },
            { key: 'E-Mail', value: authority.email },
          ]}
        />
      </Card>
      {maySubmit && steps.withdraw.from.some((state) => state === view.head.state) && (
        <ActionLinks links={[{ label: steps.withdraw.label, href: caseHref(view.head.id, 'ruecknahme') }]} />
      )}
    </>
  );
}

const beginText = ({ draft, item }: ApplicationView): string =>
  draft.earlyStartFrom
    ? messages.earlyStart(Temporal.PlainDate.from(draft.earlyStartFrom))
    : messages.begin[item.rules.begin.value];
