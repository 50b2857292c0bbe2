import {
  Button,
  ButtonRow,
  Details,
  errorOf,
  Fieldset,
  Form,
  type FormState,
  Select,
  Text,
  TextArea,
  valueOf,
} from '@libs/web';
import { partNames, parts } from '../../applications';
import { type CaseHead, CaseHeading } from '../../cases';
import { answerPeriods } from '../domain/question';
import { LONGEST_POINT, partField, pointNumbers, textField } from '../question.form';

interface Props {
  readonly head: CaseHead;
  readonly version: number;
  readonly form: FormState;
}

/** Points that are shown at once; the others open on demand. */
const SHOWN = 2;

export const QuestionPage = ({ head, version, form }: Props) => (
  <>
    <CaseHeading head={head} title="Angaben nachfordern" current="Nachforderung" form={form} />
    <Text>
      Der Antragsteller kann seinen Antrag danach wieder bearbeiten und neu einreichen. Alle Angaben bleiben
      erhalten. Er bekommt ein Schreiben mit den Punkten und der Frist. Nennen Sie den Abschnitt, kommt er von
      jedem Punkt direkt dorthin.
    </Text>
    <Form action={`/vorgaenge/${head.id}/nachforderung`} hidden={{ version }} guardChanges>
      {pointNumbers.slice(0, SHOWN).map((number) => (
        <Point number={number} form={form} />
      ))}
      <Details
        summary="Weitere Punkte"
        open={pointNumbers.slice(SHOWN).some((number) => isUsed(form, number))}
      >
        {pointNumbers.slice(SHOWN).map((number) => (
          <Point number={number} form={form} />
        ))}
      </Details>
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

const sections = partNames.map((value) => ({ value, label: parts[value].title }));

const Point = ({ number, form }: { number: number; form: FormState }) => (
  <Fieldset legend={`${number}. Punkt`}>
    <Select
      form={form}
      name={partField(number)}
      label="Abschnitt des Antrags"
      placeholder="Kein bestimmter Abschnitt"
      options={sections}
      optional
    />
    <TextArea
      form={form}
      name={textField(number)}
      label="Was fehlt oder ist unklar?"
      hint={
        number === 1
          ? 'Der Text steht so im Schreiben: Nennen Sie, was er tun soll. Mehrere Zeilen werden mehrere Punkte.'
          : undefined
      }
      rows={3}
      maxLength={LONGEST_POINT}
      optional={number > 1}
    />
  </Fieldset>
);

const isUsed = (form: FormState, number: number): boolean =>
  [partField(number), textField(number)].some((name) => valueOf(form, name) !== '' || errorOf(form, name));
