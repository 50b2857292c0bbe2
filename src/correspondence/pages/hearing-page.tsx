import {
  Alert,
  Button,
  ButtonRow,
  Checkbox,
  DateText,
  Form,
  type FormState,
  Link,
  Text,
  TextArea,
} from '@libs/web';
import { letterHref } from '../../letters';
import { openHearing } from '../hearing.rows';
import type { HearingsView } from '../hearings';
import { ApplicantHeading } from './applicant-heading';
import { HearingSection } from './hearing-section';

interface Props {
  readonly view: HearingsView;
  readonly form: FormState;
  /** Only who represents the municipality answers for it. */
  readonly mayAnswer: boolean;
}

/** The hearing to be answered, and the answers given so far. */
export const HearingPage = ({ view, form, mayAnswer }: Props) => {
  const { head, hearings } = view;
  const open = openHearing(hearings);
  return (
    <>
      <ApplicantHeading head={head} title="Stellungnahme zur Anhörung" form={form} />
      {open && <Invitation view={view} letterId={open.letterId} />}
      {open && mayAnswer && <AnswerForm caseId={head.id} letterId={open.letterId} form={form} />}
      {open && !mayAnswer && <Text>Die Stellungnahme gibt die vertretungsberechtigte Person ab.</Text>}
      {hearings.length === 0 && <Alert tone="info" title="Zu diesem Antrag gibt es keine Anhörung." />}
      <HearingSection hearings={hearings.filter(({ answer }) => answer !== null)} />
    </>
  );
};

const Invitation = ({ view: { deadline }, letterId }: { view: HearingsView; letterId: string }) => (
  <>
    <Text>
      Die Bewilligungsbehörde hat Sie angehört. Lesen Sie zuerst das{' '}
      <Link href={letterHref(letterId)}>Anhörungsschreiben</Link>. Ihre Stellungnahme wird vor der
      Entscheidung berücksichtigt.
    </Text>
    {deadline && (
      <Text>
        Bitte antworten Sie bis zum{' '}
        <strong>
          <DateText value={deadline.dueOn} />
        </strong>
        . {deadline.reckoning}
      </Text>
    )}
  </>
);

const AnswerForm = ({ caseId, letterId, form }: { caseId: string; letterId: string; form: FormState }) => (
  <Form action={`/antraege/${caseId}/stellungnahme`} hidden={{ anhoerung: letterId }} guardChanges>
    <TextArea
      form={form}
      name="stellungnahme"
      label="Ihre Stellungnahme"
      hint="Sie können einmal antworten. Danach lässt sich der Text nicht mehr ändern."
      rows={12}
      maxLength={10_000}
      optional
    />
    <Checkbox form={form} name="verzicht" label="Wir geben keine Stellungnahme ab." />
    <ButtonRow>
      <Button>Verbindlich absenden</Button>
      <Button href={`/antraege/${caseId}`} look="tertiary">
        Abbrechen
      </Button>
    </ButtonRow>
  </Form>
);
