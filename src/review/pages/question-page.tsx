import { Button, ButtonRow, Form, type FormState, Select, Text, TextArea } from '@libs/web';
import { type CaseHead, CaseHeading } from '../../cases';
import { answerPeriods } from '../domain/question';

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
      erhalten. Er bekommt ein Schreiben mit den Punkten und der Frist.
    </Text>
    <Form action={`/vorgaenge/${head.id}/nachforderung`} hidden={{ version }} guardChanges>
      <TextArea
        form={form}
        name="frage"
        label="Was fehlt oder ist unklar?"
        hint="Der Text steht so im Schreiben. Jede Zeile wird ein Punkt: Nennen Sie, was er tun soll."
        rows={8}
        maxLength={4000}
      />
      <Select
        form={form}
        name="wochen"
        label="Frist zur Antwort"
        placeholder={null}
        options={Object.entries(answerPeriods).map(([value, label]) => ({ value, label }))}
      />
      <ButtonRow>
        <Button>Nachforderung senden</Button>
        <Button look="secondary" formAction={`/vorgaenge/${head.id}/nachforderung/vorschau`}>
          Vorschau (PDF)
        </Button>
        <Button href={`/vorgaenge/${head.id}`} look="tertiary">
          Abbrechen
        </Button>
      </ButtonRow>
    </Form>
  </>
);
