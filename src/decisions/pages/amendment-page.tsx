import {
  Alert,
  DateField,
  Fieldset,
  Form,
  type FormState,
  MoneyField,
  Select,
  TextArea,
  valueOf,
} from '@libs/web';
import { titles } from '../../budget';
import { CaseHeading } from '../../cases';
import { groundOptions } from '../../correspondence';
import { type Share, shareField } from '../../review';
import type { ChangeView } from '../change.views';
import type { AmendmentContent } from '../domain/amendment';
import { AmendmentSummary } from './amendment-summary';
import { ChangeButtons } from './change-form';
import { DraftHead, isDraftable, NotDraftable } from './draft-head';

interface Props {
  readonly view: ChangeView;
  /** The instalments that can be typed in. */
  readonly places: readonly Pick<Share, 'dueYear' | 'title'>[];
  readonly form: FormState;
  /** As far as what stands in the form makes one. */
  readonly content: AmendmentContent | null;
}

export const AmendmentPage = ({ view, places, form, content }: Props) => {
  const { head } = view;
  return (
    <>
      <CaseHeading head={head} title="Bescheid ändern" current="Änderung" form={form} />
      <DraftHead view={view} />
      {content && <AmendmentSummary view={view} content={content} />}
      {isDraftable(view, 'amendment') ? (
        <AmendmentFields view={view} places={places} form={form} />
      ) : (
        <NotDraftable view={view} />
      )}
    </>
  );
};

const AmendmentFields = ({ view: { head, change, today }, places, form }: Omit<Props, 'content'>) => (
  <>
    <Form
      action={`/vorgaenge/${head.id}/aenderung`}
      hidden={{ version: valueOf(form, 'version') }}
      guardChanges
    >
      <Fieldset
        legend="Beträge nach Fälligkeit"
        hint="Was danach insgesamt bewilligt ist. Ein leeres Feld heißt: nichts."
      >
        {places.map(({ dueYear, title }) => (
          <MoneyField form={form} name={shareField(dueYear, title)} label={`${dueYear}, ${titles[title]}`} />
        ))}
      </Fieldset>
      <Fieldset legend="Bewilligungszeitraum">
        <DateField form={form} name="von" label="Beginn" />
        <DateField form={form} name="bis" label="Ende" />
      </Fieldset>
      <TextArea form={form} name="zweck" label="Zweck" rows={4} maxLength={4000} />
      <DateField
        form={form}
        name="beantragt"
        label="Beantragt am"
        hint="Leer, wenn die Behörde von sich aus ändert."
        optional
      />
      <Select
        form={form}
        name="grundlage"
        label="Worauf sich eine Kürzung stützt"
        hint="Nur nötig, wenn gekürzt wird und die Kürzung nicht beantragt ist."
        placeholder="Keine Kürzung oder beantragt"
        options={groundOptions(today)}
        optional
      />
      <TextArea
        form={form}
        name="begruendung"
        label="Begründung"
        hint="Steht im Bescheid."
        rows={5}
        maxLength={4000}
      />
      <TextArea
        form={form}
        name="abgelehnt"
        label="Was vom Änderungsantrag abgelehnt wird, und warum"
        rows={3}
        maxLength={4000}
        optional
      />
      <ChangeButtons caseId={head.id} />
    </Form>
    {!change && (
      <Alert tone="info" title="Der Bescheid ändert sich erst mit der Zeichnung durch eine andere Person." />
    )}
  </>
);
