import {
  Alert,
  Button,
  ButtonRow,
  Fieldset,
  Form,
  type FormState,
  Link,
  MoneyField,
  TextArea,
  valueOf,
} from '@libs/web';
import { titles } from '../../budget';
import { CaseHeading } from '../../cases';
import { EvaluationResult, FreeMoney, ReasonFields } from '../../review';
import { messages } from '../messages';
import type { Preparation } from '../preparations';
import type { PreparedView } from '../prepared.views';
import { Origin } from './prepared-notes';

const text = messages.prepared;

const LONGEST_TEXT = 4000;

/** A prepared proposal for the caseworker to complete; sent it is a proposal like any other. */
export const PreparedPage = ({ view, form }: { view: PreparedView; form: FormState }) => {
  const { head, preparation } = view;
  return (
    <>
      <CaseHeading head={head} title={text.title} current="Vorbereiteter Vorschlag" form={form} />
      {preparation ? (
        <Prepared view={view} preparation={preparation} form={form} />
      ) : (
        <NothingPrepared id={head.id} />
      )}
    </>
  );
};

const NothingPrepared = ({ id }: { id: string }) => (
  <Alert title={text.none}>
    <Link href={`/vorgaenge/${id}/vorschlag`}>{text.ordinary}</Link>
  </Alert>
);

interface Props {
  readonly view: PreparedView;
  readonly preparation: Preparation;
  readonly form: FormState;
}

const Prepared = ({ view, preparation, form }: Props) => {
  const { head, ruled, budget, budgetYear, checked } = view;
  return (
    <>
      <Alert title={text.waiting}>
        <Origin {...preparation} />
      </Alert>
      {!checked && (
        <Alert tone="warning" title={text.unchecked}>
          {text.uncheckedText} <Link href={`/vorgaenge/${head.id}/pruefung`}>Zur Prüfung</Link>
        </Alert>
      )}
      <EvaluationResult ruled={ruled} />
      <FreeMoney budget={budget} budgetYear={budgetYear} />
      <Form
        action={`/vorgaenge/${head.id}/vorschlag`}
        hidden={{ version: valueOf(form, 'version') }}
        guardChanges
      >
        <Fieldset legend={text.amounts} hint={text.amountsHint}>
          {view.fields.map(({ name, dueYear, title }) => (
            <MoneyField form={form} name={name} label={`${dueYear}, ${titles[title]}`} />
          ))}
        </Fieldset>
        <ReasonFields early={view.early} form={form} />
        <TextArea
          form={form}
          name="begruendung"
          label="Begründung"
          hint="Steht im Bescheid unter „Begründung“."
          rows={6}
          maxLength={LONGEST_TEXT}
        />
        <TextArea
          form={form}
          name="auflagen"
          label="Besondere Auflagen"
          hint="Eine Auflage je Absatz. Steht im Bescheid unter den Nebenbestimmungen."
          rows={4}
          maxLength={LONGEST_TEXT}
          optional
        />
        <ButtonRow>
          <Button>{text.send}</Button>
          <Button href={`/vorgaenge/${head.id}`} look="tertiary">
            Abbrechen
          </Button>
        </ButtonRow>
      </Form>
    </>
  );
};
