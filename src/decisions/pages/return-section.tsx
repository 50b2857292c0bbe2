import { Button, ButtonRow, Form, type FormState, Section, TextArea, valueOf } from '@libs/web';
import type { SigningView } from '../signing.views';

/** Giving the proposal back to the review with a reason. */
export const ReturnSection = ({ view: { head }, form }: { view: SigningView; form: FormState }) => (
  <Section title="Oder zur Prüfung zurückgeben">
    <Form
      action={`/vorgaenge/${head.id}/entscheidung/rueckgabe`}
      hidden={{ version: valueOf(form, 'version') || head.version }}
      guardChanges
    >
      <TextArea
        form={form}
        name="grund"
        label="Was soll geändert werden?"
        hint="Die vorgemerkten Mittel werden wieder frei."
        rows={3}
        maxLength={4000}
      />
      <ButtonRow>
        <Button look="secondary">Zur Prüfung zurückgeben</Button>
      </ButtonRow>
    </Form>
  </Section>
);
