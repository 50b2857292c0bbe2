import {
  Alert,
  Amount,
  Button,
  ButtonRow,
  ErrorSummary,
  Fieldset,
  Form,
  type FormState,
  MoneyField,
  Text,
  TextField,
  Title,
  valueOf,
} from '@libs/web';
import { titles } from '../../budget';
import { scenarioHref } from '../domain/address';
import { amountField, percentField, placeField } from '../domain/plan';
import { messages } from '../messages';
import type { ScenarioCase } from '../planned-cases';
import type { ScenarioView } from '../scenarios.views';
import { OutlookSections } from './outlook';
import { TextFields } from './text-fields';
import { Way } from './way';

const text = messages.amounts;

interface Props {
  readonly view: ScenarioView;
  readonly form: FormState;
  readonly now: Date;
  /** The figures above are those of the form, not of what is saved. */
  readonly unsaved: boolean;
}

/** Order and amounts, with what comes of them. */
export const PlanPage = ({ view, form, now, unsaved }: Props) => {
  const { scenario, cases } = view;
  return (
    <>
      <Way scenario={scenario} current={text.title} />
      <ErrorSummary form={form} />
      <Title preline={scenario.title}>{text.title}</Title>
      {unsaved && <Alert tone="info" title={text.unsaved} />}
      <OutlookSections view={view} now={now} files={false} />
      <Form
        action={scenarioHref(scenario.id, 'betraege')}
        hidden={{ version: valueOf(form, 'version') }}
        guardChanges
      >
        <TextFields form={form} />
        {cases.map((one) => (
          <CaseFields planned={one} form={form} />
        ))}
        <ButtonRow>
          <Button name="aktion" value="speichern">
            {text.save}
          </Button>
          <Button name="aktion" value="berechnen" look="secondary">
            {text.reckon}
          </Button>
          <Button href={scenarioHref(scenario.id)} look="tertiary">
            Abbrechen
          </Button>
        </ButtonRow>
      </Form>
    </>
  );
};

const CaseFields = ({ planned, form }: { planned: ScenarioCase; form: FormState }) => (
  <Fieldset legend={`${planned.number}: ${planned.title}`} hint={planned.applicant}>
    <TextField form={form} name={placeField(planned.id)} label={text.place} width={4} inputMode="numeric" />
    {planned.computed.map(({ dueYear, title }) => (
      <MoneyField
        form={form}
        name={amountField(planned.id, dueYear, title)}
        label={`${dueYear}, ${titles[title]}`}
      />
    ))}
    <TextField
      form={form}
      name={percentField(planned.id)}
      label={text.percent}
      hint={text.percentHint}
      width={4}
      inputMode="decimal"
      suffix="%"
      optional
    />
    <Text muted>
      {text.most} <Amount value={planned.grant} />
    </Text>
  </Fieldset>
);
