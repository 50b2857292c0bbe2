import {
  Breadcrumb,
  Button,
  ButtonRow,
  Checkbox,
  ErrorSummary,
  Form,
  type FormState,
  Section,
  Text,
  valueOf,
} from '@libs/web';
import type { ApplicationView } from '../application.view';
import { contentOf } from '../domain/snapshot';
import { messages } from '../messages';
import { ApplicationSummary } from './application-summary';
import { CaseTitle } from './case-title';
import { DraftAlerts } from './draft-alerts';
import { AllNotes } from './notes';
import { Reckoning } from './reckoning';
import { ReckoningSteps } from './reckoning-steps';
import { caseHref, nameOf, partHref } from './way';

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
      <CaseTitle view={view}>{TITLE}</CaseTitle>
      <DraftAlerts view={view} />
      <AllNotes view={view} />
      <Section title="Ihre Angaben">
        <ApplicationSummary
          snapshot={contentOf(draft, item)}
          changeUnder={href}
          fileHref={(file) => `${partHref(head.id, 'attachments')}/${file}`}
        />
      </Section>
      <Reckoning view={view} />
      <ReckoningSteps evaluation={assessment.evaluation} />
      <Submitting view={view} form={form} signatories={signatories} />
    </>
  );
}

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
