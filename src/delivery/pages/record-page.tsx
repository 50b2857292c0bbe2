import { Clock } from '@libs/clock';
import {
  Button,
  ButtonRow,
  Checkbox,
  DateField,
  Form,
  type FormState,
  Radios,
  Text,
  TextArea,
  TextField,
  valueOf,
} from '@libs/web';
import type { ComponentChildren } from 'preact';
import { CaseHeading } from '../../cases';
import type { DeliveryView } from '../delivery.views';
import { channels } from '../domain/facts';
import { lawsuitResults } from '../domain/lawsuit-results';
import { instructions, receipts } from '../domain/record-answers';
import { meaningOn, type RecordStepName, recordSteps } from '../domain/record-steps';
import { deliveryHref } from './delivery-href';

interface Props {
  readonly view: DeliveryView;
  readonly step: RecordStepName;
  readonly form: FormState;
}

/** One thing to enter about a letter: what it means, the fields, and a deliberate yes. */
export const RecordPage = ({ view, step, form }: Props) => {
  const { head, letter } = view;
  const { label } = recordSteps[step];
  const Fields = fields[step];
  return (
    <>
      <CaseHeading head={head} title={label} current={label} form={form} />
      <Text>
        {letter.title}, Dokument {letter.documentId}
      </Text>
      <Text>{meaningOn(Clock.dayOf(letter.createdAt), step)}</Text>
      <Form
        action={deliveryHref(head.id, letter.letterId, step)}
        hidden={{ version: valueOf(form, 'version') || letter.version }}
        guardChanges
      >
        <Fields view={view} form={form} />
        <Checkbox
          form={form}
          name="bestaetigt"
          label="Ich habe die Angaben geprüft; sie werden dauerhaft aufgezeichnet."
        />
        <ButtonRow>
          <Button>Eintragen</Button>
          <Button href={deliveryHref(head.id, letter.letterId)} look="tertiary">
            Abbrechen
          </Button>
        </ButtonRow>
      </Form>
    </>
  );
};

type FieldsOf = (props: Omit<Props, 'step'>) => ComponentChildren;

const labelled = <T extends { readonly label: string; readonly hint?: string }>(
  answers: Readonly<Record<string, T>>,
) => Object.entries(answers).map(([value, { label, hint }]) => ({ value, label, hint }));

const Reason = ({ form, optional }: { form: FormState; optional?: boolean }) => (
  <TextArea form={form} name="grund" label="Grund" rows={3} maxLength={1000} optional={optional} />
);

const fields: Readonly<Record<RecordStepName, FieldsOf>> = {
  dispatch: ({ view: { letter }, form }) => {
    const before = letter.attempts.at(-1)!.dispatchedOn;
    return (
      <>
        <DateField form={form} name="tag" label="Zur Post gegeben am" />
        {before && <Reason form={form} />}
      </>
    );
  },
  receipt: ({ form }) => (
    <>
      <Radios form={form} name="art" label="Was ist bekannt?" options={labelled(receipts)} />
      <DateField form={form} name="tag" label="Zugegangen am" optional hint="Nur bei späterem Zugang." />
      <Reason form={form} />
    </>
  ),
  anew: ({ view: { letter }, form }) => {
    const consented = letter.attempts[0]!.channel === 'portal';
    const ways = Object.entries(channels).filter(([channel]) => consented || channel === 'post');
    return (
      <>
        <Radios
          form={form}
          name="weg"
          label="Auf welchem Weg?"
          hint={consented ? undefined : 'Der Empfänger hat in den Abruf nicht eingewilligt.'}
          options={ways.map(([value, label]) => ({ value, label }))}
        />
        <Reason form={form} />
      </>
    );
  },
  instruction: ({ form }) => (
    <>
      <Radios
        form={form}
        name="belehrung"
        label="Wie ist die Rechtsbehelfsbelehrung?"
        options={labelled(instructions)}
      />
      <Reason form={form} />
    </>
  ),
  waive: ({ form }) => (
    <>
      <TextField form={form} name="person" label="Wer hat unterschrieben?" hint="Name und Funktion" />
      <DateField form={form} name="tag" label="Eingegangen am" />
    </>
  ),
  sue: ({ form }) => (
    <>
      <TextField form={form} name="gericht" label="Gericht" />
      <TextField form={form} name="aktenzeichen" label="Aktenzeichen des Gerichts" width={20} />
      <DateField
        form={form}
        name="tag"
        label="Klage erhoben am"
        hint="Der Tag, an dem sie bei Gericht einging."
      />
    </>
  ),
  endLawsuit: ({ form }) => (
    <>
      <Radios form={form} name="ergebnis" label="Wie endete die Klage?" options={labelled(lawsuitResults)} />
      <DateField
        form={form}
        name="tag"
        label="Beendet am"
        hint="Der Tag, an dem das Ende rechtskräftig wurde."
      />
      <TextArea form={form} name="grund" label="Bemerkung" rows={3} maxLength={1000} optional />
    </>
  ),
};
