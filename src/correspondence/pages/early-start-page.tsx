import {
  Alert,
  Button,
  ButtonRow,
  Checkbox,
  DateField,
  Form,
  type FormState,
  Link,
  Text,
  TextArea,
} from '@libs/web';
import { letterHref } from '../../letters';
import { earlyStartBars, withdrawable } from '../domain/early-start';
import type { EarlyStartView } from '../early-start.service';
import { ApplicantHeading } from './applicant-heading';
import { RequestSection } from './request-section';

interface Props {
  readonly view: EarlyStartView;
  readonly requestId: string;
  readonly form: FormState;
  /** Only who represents the municipality may ask. */
  readonly mayAsk: boolean;
}

/** The page of the request, or one below it. */
export const earlyStartHref = (caseId: string, path = ''): string =>
  `/antraege/${caseId}/vorzeitiger-beginn${path && `/${path}`}`;

/** What an early start means, the form to ask for it, and where the request stands. */
export const EarlyStartPage = ({ view, requestId, form, mayAsk }: Props) => {
  const { head, requests, bar } = view;
  return (
    <>
      <ApplicantHeading head={head} title="Vorzeitiger Vorhabensbeginn" form={form} />
      <Text>
        Wer vor der Bewilligung beginnt, verliert in der Regel die Förderung. Als Beginn gilt schon der
        Abschluss eines Liefer- oder Leistungsvertrags. Können Sie nicht warten, beantragen Sie den
        vorzeitigen Beginn.
      </Text>
      <RequestSection requests={requests} state={head.state} />
      {requests.map(
        ({ letterId }) =>
          letterId && (
            <Text>
              <Link href={letterHref(letterId)}>Schreiben dazu ansehen</Link>
            </Text>
          ),
      )}
      {bar ? (
        <>
          <Alert tone={bar === 'approved' ? 'success' : 'info'} title={earlyStartBars[bar]} />
          {mayAsk && withdrawable(view) && (
            <ButtonRow>
              <Button href={earlyStartHref(head.id, 'ruecknahme')} look="secondary">
                Antrag auf vorzeitigen Beginn zurückziehen
              </Button>
            </ButtonRow>
          )}
        </>
      ) : (
        <>
          <Alert tone="warning" title="Eine Genehmigung ist keine Bewilligung.">
            Sie beginnen auf eigenes Risiko: Wird Ihr Antrag abgelehnt, tragen Sie alle Ausgaben selbst.
          </Alert>
          {mayAsk ? (
            <RequestForm caseId={head.id} requestId={requestId} form={form} />
          ) : (
            <Text>Den Antrag stellt die vertretungsberechtigte Person.</Text>
          )}
        </>
      )}
    </>
  );
};

const RequestForm = ({ caseId, requestId, form }: { caseId: string; requestId: string; form: FormState }) => (
  <Form action={earlyStartHref(caseId)} hidden={{ antrag: requestId }} guardChanges>
    <DateField form={form} name="ab" label="Ab wann möchten Sie beginnen?" />
    <TextArea
      form={form}
      name="grund"
      label="Warum können Sie nicht auf die Entscheidung warten?"
      hint="Nennen Sie auch, was Sie zuerst beauftragen wollen und wie die Gesamtfinanzierung gesichert ist."
      rows={6}
      maxLength={4000}
    />
    <Checkbox
      form={form}
      name="nichtBegonnen"
      label="Wir haben mit dem Vorhaben noch nicht begonnen, also noch keinen Liefer- oder Leistungsvertrag geschlossen."
    />
    <ButtonRow>
      <Button>Vorzeitigen Beginn beantragen</Button>
      <Button href={`/antraege/${caseId}`} look="tertiary">
        Abbrechen
      </Button>
    </ButtonRow>
  </Form>
);
