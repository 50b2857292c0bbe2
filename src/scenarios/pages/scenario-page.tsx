import { type Actor, may } from '@libs/permissions';
import {
  ActionLinks,
  Button,
  ButtonRow,
  Form,
  Link,
  List,
  MomentText,
  Section,
  Text,
  Title,
} from '@libs/web';
import type { Application } from '../applications.rows';
import { applicationHref, scenarioHref } from '../domain/address';
import { messages } from '../messages';
import type { Scenario } from '../scenarios.rows';
import type { ScenarioView } from '../scenarios.views';
import { OutlookSections } from './outlook';
import { Way } from './way';

const text = messages.show;

interface Props {
  readonly actor: Actor;
  readonly view: ScenarioView;
  /** The last first. */
  readonly applications: readonly Application[];
  readonly now: Date;
}

/** A scenario as it is saved. */
export const ScenarioPage = ({ actor, view, applications, now }: Props) => {
  const { scenario } = view;
  const writes = may(actor, 'scenario.write');
  return (
    <>
      <Way current={scenario.title} />
      <Title preline={messages.list.title}>{scenario.title}</Title>
      {scenario.note !== '' && <Text>{scenario.note}</Text>}
      <Text muted>
        {text.of} {scenario.createdByName}. {text.savedBy} am <MomentText value={scenario.savedAt} /> von{' '}
        {scenario.savedByName}.
      </Text>
      {writes && <Doing scenario={scenario} isAuthor={scenario.createdBy === actor.personId} />}
      <OutlookSections view={view} now={now} files />
      {applications.length > 0 && <Applied id={scenario.id} applications={applications} />}
    </>
  );
};

const Doing = ({ scenario: { id }, isAuthor }: { scenario: Scenario; isAuthor: boolean }) => (
  <>
    <ActionLinks
      links={[
        { label: text.choose, href: scenarioHref(id, 'vorgaenge') },
        { label: text.amounts, href: scenarioHref(id, 'betraege') },
        { label: text.apply, href: scenarioHref(id, 'anwendung') },
        ...(isAuthor ? [{ label: text.remove, href: scenarioHref(id, 'loeschung') }] : []),
      ]}
    />
    <Form action={scenarioHref(id, 'kopie')}>
      <ButtonRow>
        <Button look="secondary">{text.copy}</Button>
      </ButtonRow>
    </Form>
  </>
);

const Applied = ({ id, applications }: { id: string; applications: readonly Application[] }) => (
  <Section title={text.applied}>
    <List
      items={applications.map(({ id: applicationId, appliedAt, appliedByName, prepared, cases }) => (
        <>
          <Link href={applicationHref(id, applicationId)}>
            {text.appliedOn} vom <MomentText value={appliedAt} />
          </Link>{' '}
          von {appliedByName}: {messages.apply.counted(prepared, cases)}
        </>
      ))}
    />
  </Section>
);
