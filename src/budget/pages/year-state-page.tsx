import {
  Alert,
  Breadcrumb,
  Button,
  ButtonRow,
  Checkbox,
  Checkboxes,
  ErrorSummary,
  Form,
  type FormState,
  Radios,
  TextArea,
  TextField,
  Title,
} from '@libs/web';
import { MONEY, YEARS, yearHref } from '../addresses';
import { nextStates } from '../domain/budget-plan';
import { type YearState, yearStates } from '../domain/budget-year';
import { titles } from '../domain/envelope';
import { messages } from '../messages';
import { yearStateMeanings } from '../year-messages';

const text = messages.years;
const titleOptions = Object.entries(titles).map(([value, label]) => ({ value, label }));

interface YearStatePageProps {
  readonly year: number;
  /** Undefined while nothing is entered for the year. */
  readonly state: YearState | undefined;
  readonly form: FormState;
}

/** The next state of a year, or of two years of one plan. */
export function YearStatePage({ year, state, form }: YearStatePageProps) {
  const options = nextStates(state).map((value) => ({
    value,
    label: yearStates[value],
    hint: yearStateMeanings[value],
  }));
  return (
    <>
      <Breadcrumb
        items={[
          { label: messages.money, href: MONEY },
          { label: text.title, href: YEARS },
        ]}
        current={text.stateTitle}
      />
      <ErrorSummary form={form} />
      <Title subline={state && `${year}: bisher ${yearStates[state]}`}>{text.stateTitle}</Title>
      {options.length === 0 ? (
        <Alert title={`Das Haushaltsjahr ${year} ist abgeschlossen.`} />
      ) : (
        <Form action={`${YEARS}/stand`} guardChanges>
          <TextField form={form} name="jahr" label={text.year} width={4} inputMode="numeric" />
          <Checkbox form={form} name="doppelt" label={messages.sheet.isDouble} optional />
          <Radios form={form} name="stand" label={text.state} options={options} />
          <TextField
            form={form}
            name="plan"
            label={text.plan}
            hint="Jahre mit demselben Plan sind ein Doppelhaushalt."
          />
          <Checkboxes
            form={form}
            name="uebertragbar"
            label={text.transferable}
            hint={text.transferableHint}
            options={titleOptions}
            optional
          />
          <Checkboxes
            form={form}
            name="rueckzahlung"
            label={text.repayments}
            hint={text.repaymentsHint}
            options={titleOptions}
            optional
          />
          <TextArea form={form} name="grund" label={messages.reason} rows={2} maxLength={1000} />
          <ButtonRow>
            <Button>{text.button}</Button>
            <Button href={state ? yearHref(year) : YEARS} look="tertiary">
              {messages.cancel}
            </Button>
          </ButtonRow>
        </Form>
      )}
    </>
  );
}
