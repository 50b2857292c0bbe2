import {
  Alert,
  Amount,
  Button,
  ButtonRow,
  Details,
  errorOf,
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
import { formatEuro, sumCents } from '@libs/money';
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
        {cases.length > 0 && <Text>{text.eachCase}</Text>}
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

/** Closed at first, so that many cases stay easy to survey; open where something is wrong. */
const CaseFields = ({ planned, form }: { planned: ScenarioCase; form: FormState }) => {
  const { id, number, title, applicant, grant, computed, shares } = planned;
  const cells = computed.map((cell) => ({ ...cell, name: amountField(id, cell.dueYear, cell.title) }));
  const names = [placeField(id), percentField(id), ...cells.map(({ name }) => name)];
  return (
    <Details
      summary={`${valueOf(form, placeField(id))}. ${number}, ${applicant}: ${formatEuro(sumOf(shares))}`}
      open={names.some((name) => errorOf(form, name) !== undefined)}
    >
      <Fieldset legend={title}>
        <TextField form={form} name={placeField(id)} label={text.place} width={4} inputMode="numeric" />
        {cells.map((cell) => (
          <MoneyField form={form} name={cell.name} label={`${cell.dueYear}, ${titles[cell.title]}`} />
        ))}
        <TextField
          form={form}
          name={percentField(id)}
          label={text.percent}
          hint={text.percentHint}
          width={4}
          inputMode="decimal"
          suffix="%"
          optional
        />
        <Text muted>
          {text.most} <Amount value={grant} />
        </Text>
      </Fieldset>
    </Details>
  );
};

const sumOf = (shares: ScenarioCase['shares']) => sumCents(shares.map(({ amount }) => amount));
