import {
  Alert,
  Breadcrumb,
  Button,
  ButtonRow,
  Checkbox,
  ErrorSummary,
  Form,
  type FormState,
  Link,
  List,
  Section,
  Text,
  Title,
  valueOf,
} from '@libs/web';
import type { ApplicationView } from '../application.view';
import type { Problem } from '../domain/assessment';
import { contentOf } from '../domain/snapshot';
import { messages } from '../messages';
import { ApplicationSummary } from './application-summary';
import { Reckoning } from './reckoning';
import { caseHref, nameOf, numberOf, partHref } from './way';

interface CheckPageProps {
  readonly view: ApplicationView;
  readonly form: FormState;
  /** Who may submit; null for a person who may. */
  readonly signatories: readonly string[] | null;
}

const TITLE = 'Angaben prüfen';

/** Everything on one page before it is submitted, with what is still missing. */
export function CheckPage({ view, form, signatories }: CheckPageProps) {
  const { head, item, draft, assessment } = view;
  const href = caseHref(head.id);
  return (
    <>
      <Breadcrumb
        items={[
          { label: 'Anträge', href: '/antraege' },
          { label: nameOf(view), href },
        ]}
        current={TITLE}
      />
      <ErrorSummary form={form} />
      <Title preline={numberOf(head)} subline={nameOf(view)}>
        {TITLE}
      </Title>
      <Findings problems={assessment.problems} warnings={assessment.warnings} href={href} />
      <Section title="Ihre Angaben">
        <ApplicationSummary
          snapshot={contentOf(draft, item)}
          changeUnder={href}
          fileHref={(file) => `${partHref(head.id, 'attachments')}/${file}`}
        />
      </Section>
      <Reckoning view={view} />
      <Submitting view={view} form={form} signatories={signatories} />
    </>
  );
}

interface FindingsProps {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly href: string;
}

const Findings = ({ problems, warnings, href }: FindingsProps) => (
  <>
    {problems.length > 0 && (
      <Alert tone="danger" title={`Vor dem Einreichen noch zu klären: ${problems.length}`}>
        <List items={problems.map((problem) => problemText(problem, href))} />
      </Alert>
    )}
    {warnings.length > 0 && (
      <Alert tone="warning" title="Das sollten Sie wissen">
        <List items={warnings.map((problem) => problemText(problem, href))} />
      </Alert>
    )}
  </>
);

const problemText = ({ message, remedy, paragraph, place }: Problem, href: string) => (
  <>
    {place ? <Link href={`${href}/${place.path}`}>{message}</Link> : message} {remedy}
    {paragraph && ` (${paragraph})`}
  </>
);

function Submitting({ view, form, signatories }: CheckPageProps) {
  const { head, assessment, contentVersion, item } = view;
  if (signatories) return <NotAllowed names={signatories} />;
  if (!assessment.complete) return <Text>Einreichen können Sie, sobald oben nichts mehr zu klären ist.</Text>;
  return (
    <Section title="Einreichen">
      <Text strong>{messages.begin[item.rules.begin.value]}</Text>
      <Form
        action={caseHref(head.id, 'einreichung')}
        hidden={{
          version: valueOf(form, 'version') || head.version,
          inhalt: valueOf(form, 'inhalt') || contentVersion,
        }}
      >
        <Checkbox
          form={form}
          name="bestaetigung"
          label="Ich bin vertretungsberechtigt und reiche den Antrag mit diesen Angaben, Erklärungen und Anlagen verbindlich ein."
        />
        <ButtonRow>
          <Button>Verbindlich einreichen</Button>
        </ButtonRow>
      </Form>
    </Section>
  );
}

const NotAllowed = ({ names }: { names: readonly string[] }) => (
  <Section title="Einreichen">
    <Text>
      Einreichen kann nur, wer Ihre Organisation vertritt
      {names.length > 0 ? `: ${names.join(', ')}` : '. Bei Ihnen hat zurzeit niemand diese Rolle'}.
    </Text>
  </Section>
);
