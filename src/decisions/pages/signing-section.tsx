import {
  Alert,
  Button,
  ButtonRow,
  Checkbox,
  Form,
  type FormState,
  Section,
  TextArea,
  valueOf,
} from '@libs/web';
import { AssumedRules, EarlyField } from '../../review';
import type { SigningView } from '../signing.views';

/** Signing, with the responsibility for rules that nobody has confirmed yet. */
export const SigningSection = ({
  view: { head, proposal, early },
  form,
}: {
  view: SigningView;
  form: FormState;
}) => (
  <Section title="Zeichnen">
    <Form
      action={`/vorgaenge/${head.id}/entscheidung`}
      hidden={{ version: valueOf(form, 'version') || head.version }}
      guardChanges
    >
      {proposal.evaluation.assumedRules.length > 0 && (
        <>
          <Alert tone="warning" title="Diese Regeln sind angenommen und noch von niemandem bestätigt:">
            <AssumedRules rules={proposal.evaluation.assumedRules} />
          </Alert>
          <TextArea
            form={form}
            name="verantwortung"
            label="Warum Sie die Bewilligung trotzdem verantworten"
            hint="Steht mit Ihrem Namen im Vorgang und im Protokoll, nicht im Bescheid."
            rows={3}
            maxLength={4000}
          />
        </>
      )}
      {early && !proposal.earlyReason && <EarlyField finding={early} form={form} />}
      <Checkbox
        form={form}
        name="geprueft"
        label="Ich habe den Bescheid geprüft und zeichne ihn. Die Mittel werden damit verbindlich gebunden."
      />
      <ButtonRow>
        <Button>Bescheid zeichnen</Button>
      </ButtonRow>
    </Form>
  </Section>
);
