import {
  Button,
  ButtonRow,
  Fieldset,
  Form,
  type FormState,
  MoneyField,
  Text,
  TextArea,
  valueOf,
} from '@libs/web';
import { titles } from '../../budget';
import { type CaseHead, CaseHeading, steps } from '../../cases';
import { type Share, shareField } from '../../review';

interface Props {
  readonly head: CaseHead;
  readonly computed: readonly Share[];
  readonly form: FormState;
}

export const WaitPage = ({ head, computed, form }: Props) => (
  <>
    <CaseHeading head={head} title={steps.wait.label} current="Warteliste" form={form} />
    <Text>
      Der Antragsteller erhält eine Nachricht und sieht seinen Platz. Werden Mittel frei, merkt Förderwerk sie
      der Reihe nach vor und bietet sie hier zur Bearbeitung an.
    </Text>
    <Form
      action={`/vorgaenge/${head.id}/warteliste`}
      hidden={{ version: valueOf(form, 'version'), ...furtherAmounts(form, computed), bestaetigt: 'ja' }}
      guardChanges
    >
      <Fieldset
        legend="Beträge nach Fälligkeit"
        hint="Vorbelegt aus der Berechnung. Für diese Beträge wartet er."
      >
        {computed.map(({ dueYear, title }) => (
          <MoneyField form={form} name={shareField(dueYear, title)} label={`${dueYear}, ${titles[title]}`} />
        ))}
      </Fieldset>
      <TextArea
        form={form}
        name="grund"
        label="Warum muss der Antrag warten?"
        hint="Zum Beispiel, welche Mittel fehlen. Steht im Verlauf des Vorgangs."
        rows={4}
        maxLength={4000}
      />
      <ButtonRow>
        <Button>{steps.wait.label}</Button>
        <Button href={`/vorgaenge/${head.id}`} look="tertiary">
          Abbrechen
        </Button>
      </ButtonRow>
    </Form>
  </>
);

/** Amounts in years that were not computed: they came along from the proposal. */
const furtherAmounts = ({ values }: FormState, computed: readonly Share[]): Record<string, string> => {
  const shown = computed.map(({ dueYear, title }) => shareField(dueYear, title));
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      name.startsWith('betrag.') && !shown.includes(name) && typeof value === 'string' ? [[name, value]] : [],
    ),
  );
};
