import { Alert, Button, ButtonRow, Form, type FormState, Link, Text } from '@libs/web';
import { withdrawable } from '../domain/early-start';
import type { EarlyStartView } from '../early-start.service';
import { ApplicantHeading } from './applicant-heading';
import { earlyStartHref } from './early-start-page';
import { RequestSection } from './request-section';

export const WITHDRAWAL = 'Antrag auf vorzeitigen Beginn zurückziehen';

/** What taking the request back means, and the button that does it. */
export const EarlyStartWithdrawalPage = ({ view, form }: { view: EarlyStartView; form: FormState }) => {
  const { head } = view;
  const request = withdrawable(view);
  return (
    <>
      <ApplicantHeading head={head} title={WITHDRAWAL} form={form} />
      {request ? (
        <>
          <Text>
            Über den vorzeitigen Beginn wird dann nicht mehr entschieden. Beginnen Sie nicht, bevor Ihr Antrag
            auf Förderung bewilligt ist. Der Antrag auf Förderung selbst bleibt bestehen; einen vorzeitigen
            Beginn können Sie bis zur Entscheidung neu beantragen.
          </Text>
          <RequestSection requests={[request]} state={head.state} />
          <Form action={earlyStartHref(head.id, 'ruecknahme')} hidden={{ antrag: request.id }}>
            <ButtonRow>
              <Button>Antrag auf vorzeitigen Beginn zurückziehen</Button>
              <Button href={earlyStartHref(head.id)} look="tertiary">
                Abbrechen
              </Button>
            </ButtonRow>
          </Form>
        </>
      ) : (
        <Alert tone="info" title="Es gibt keinen Antrag mehr, den Sie zurückziehen könnten.">
          <Link href={earlyStartHref(head.id)}>Wie er steht</Link>
        </Alert>
      )}
    </>
  );
};
