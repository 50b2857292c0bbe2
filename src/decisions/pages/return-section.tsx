import { Button, ButtonRow, Form, type FormState, Section, TextArea } from '@libs/web';

interface Props {
  readonly action: string;
  readonly version: string | number;
  readonly form: FormState;
  readonly hint?: string;
}

/** Giving a proposal back to the review with a reason. */
export const ReturnSection = ({ action, version, form, hint }: Props) => (
  <Section title="Oder zur Prüfung zurückgeben">
    <Form action={action} hidden={{ version }} guardChanges>
      <TextArea
        form={form}
        name="grund"
        label="Was soll geändert werden?"
        hint={hint}
        rows={3}
        maxLength={4000}
      />
      <ButtonRow>
        <Button look="secondary">Zur Prüfung zurückgeben</Button>
      </ButtonRow>
    </Form>
  </Section>
);
