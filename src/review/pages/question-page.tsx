import { Button, ButtonRow, Form, type FormState, Text, TextArea } from '@libs/web';
import { type CaseHead, CaseHeading } from '../../cases';

interface Props {
  readonly head: CaseHead;
  readonly version: number;
  readonly form: FormState;
}

export const QuestionPage = ({ head, version, form }: Props) => (
  <>
    <CaseHeading head={head} title="Angaben nachfordern" current="Nachforderung" form={form} />
    <Text>
      Der Antragsteller kann seinen Antrag danach wieder bearbeiten und neu einreichen. Alle Angaben bleiben
      erhalten. Er hat vier Wochen Zeit.
    </Text>
    <Form action={`/vorgaenge/${head.id}/nachforderung`} hidden={{ version }} guardChanges>
      <TextArea
        form={form}
        name="frage"
        label="Was fehlt oder ist unklar?"
        hint="Der Text erscheint so beim Antragsteller. Nennen Sie Punkt für Punkt, was er tun soll."
        rows={8}
        maxLength={4000}
      />
      <ButtonRow>
        <Button>Nachforderung senden</Button>
        <Button href={`/vorgaenge/${head.id}`} look="tertiary">
          Abbrechen
        </Button>
      </ButtonRow>
    </Form>
  </>
);
