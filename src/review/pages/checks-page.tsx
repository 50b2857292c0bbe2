import {
  Button,
  ButtonRow,
  Fieldset,
  Form,
  type FormState,
  Radios,
  Text,
  TextArea,
  valueOf,
} from '@libs/web';
import { type CaseHead, CaseHeading } from '../../cases';
import { type CheckName, checkNames, checkResults, checks } from '../domain/checks';
import type { RuledApplication } from '../ruled-applications';
import { EvaluationResult } from './evaluation';

interface Props {
  readonly head: CaseHead;
  readonly ruled: RuledApplication;
  readonly form: FormState;
}

const options = Object.entries(checkResults).map(([value, label]) => ({ value, label }));

export const ChecksPage = ({ head, ruled, form }: Props) => (
  <>
    <CaseHeading head={head} title="Vollständigkeit prüfen" current="Prüfung" form={form} />
    <Text>
      Sie können Zwischenstände speichern. Vorschlagen können Sie, wenn jeder Punkt beantwortet und keiner
      offen ist.
    </Text>
    <Form
      action={`/vorgaenge/${head.id}/pruefung`}
      hidden={{ version: valueOf(form, 'version'), stand: valueOf(form, 'stand') }}
      guardChanges
    >
      {checkNames.map((name, index) => (
        <Point number={index + 1} name={name} form={form} />
      ))}
      <ButtonRow>
        <Button>Prüfung speichern</Button>
        <Button href={`/vorgaenge/${head.id}`} look="tertiary">
          Zurück ohne Speichern
        </Button>
      </ButtonRow>
    </Form>
    <EvaluationResult ruled={ruled} />
  </>
);

const Point = ({ number, name, form }: { number: number; name: CheckName; form: FormState }) => (
  <Fieldset legend={`${number}. ${checks[name].question}`}>
    <Radios
      form={form}
      name={`ergebnis.${name}`}
      label="Ergebnis"
      hint={`${checks[name].paragraph}${checks[name].mark === 'assumed' ? ' (angenommen)' : ''}`}
      options={options}
      horizontal
    />
    <TextArea form={form} name={`bemerkung.${name}`} label="Bemerkung" rows={2} optional />
  </Fieldset>
);
