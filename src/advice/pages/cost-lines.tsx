import { expenseCategories, keysOf } from '@libs/directive';
import { Fieldset, MoneyField, Select, Text, TextField } from '@libs/web';
import type { CheckView } from '../check.view';
import { costField } from '../domain/address';
import { vatRates } from '../domain/query';

const categories = keysOf(expenseCategories).map((value) => ({
  value,
  label: expenseCategories[value].label,
}));
const rates = [...vatRates.keys()].map((value) => ({ value, label: `${value} %` }));

/** One line for each kind of expenditure and year; what is left empty does not count. */
export const CostLines = (view: CheckView) => (
  <>
    <Text>
      Tragen Sie Ihre Ausgaben ein, jede Art und jedes Jahr für sich. Leere Zeilen zählen nicht; ohne Jahr
      zählt eine Ausgabe im ersten Jahr des Vorhabens.
    </Text>
    {Array.from({ length: view.lines }, (_, index) => (
      <CostLine {...view} line={index + 1} />
    ))}
  </>
);

const CostLine = ({ form, questions, line }: CheckView & { line: number }) => (
  <Fieldset legend={`Ausgabe ${line}`}>
    <div class="fw-grid">
      <Select form={form} name={costField(line, 'art')} label="Art" options={categories} />
      <MoneyField form={form} name={costField(line, 'betrag')} label="Betrag" />
      <TextField
        form={form}
        name={costField(line, 'jahr')}
        label="Jahr"
        inputMode="numeric"
        width={4}
        optional
      />
      {questions.months.length > 0 && (
        <TextField
          form={form}
          name={costField(line, 'monate')}
          label="Für wie viele Monate?"
          hint={questions.months.map((category) => expenseCategories[category].label).join(', ')}
          inputMode="numeric"
          width={4}
          optional
        />
      )}
      {questions.vat && (
        <Select
          form={form}
          name={costField(line, 'ust')}
          label="Enthaltene Umsatzsteuer"
          options={rates}
          optional
        />
      )}
    </div>
  </Fieldset>
);
