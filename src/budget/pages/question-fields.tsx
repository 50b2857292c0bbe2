import {
  Amount,
  Button,
  ButtonRow,
  Checkbox,
  Fieldset,
  type FormState,
  formOf,
  HiddenFields,
  Select,
} from '@libs/web';
import { messages } from '../messages';
import { MOST_DUE_YEARS } from '../question';
import type { Sheet } from '../sheet';

const text = messages.sheet;

/** Which part of the budget the table shows; the button makes it anew and keeps what was typed. */
export function QuestionFields({ sheet, form }: { sheet: Sheet; form: FormState }) {
  const { asks, question, years, offersObligations } = sheet;
  if (asks !== 'plan' && asks !== 'year') return null;
  const { year, isDouble, dueYears } = question;
  const asked = formOf({ jahr: year, doppelt: isDouble }, form.errors);
  const options = [...new Set([...years, year])]
    .sort()
    .map((one) => ({ value: String(one), label: String(one) }));
  return (
    <Fieldset legend={asks === 'plan' ? text.plan : text.year}>
      <Select form={asked} name="jahr" label={text.year} options={options} placeholder={null} />
      {asks === 'plan' && (
        <>
          <Checkbox form={asked} name="doppelt" label={text.isDouble} optional />
          <HiddenFields values={{ faellig: dueYears }} />
        </>
      )}
      <ButtonRow>
        <Button name="schritt" value="anpassen" look="secondary">
          {text.adapt}
        </Button>
        {asks === 'plan' && dueYears < MOST_DUE_YEARS && (
          <Button name="schritt" value="faellig" look="tertiary">
            {text.moreDueYears}
          </Button>
        )}
      </ButtonRow>
      {offersObligations !== undefined && offersObligations > 0 && (
        <Checkbox
          form={form}
          name="verpflichtungen"
          label={text.obligations}
          hint={
            <>
              Bewilligt und nicht angeordnet sind <Amount value={offersObligations} />. Sie werden im
              folgenden Jahr fällig und aus dem übertragenen Geld bezahlt.
            </>
          }
          optional
        />
      )}
    </Fieldset>
  );
}
