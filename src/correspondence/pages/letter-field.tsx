import { Clock } from '@libs/clock';
import { formatDate } from '@libs/dates';
import { formatEuro } from '@libs/money';
import {
  Checkboxes,
  DateField,
  type FormState,
  MoneyField,
  Select,
  TextArea,
  TextField,
  valuesOf,
} from '@libs/web';
import type { ComponentChildren } from 'preact';
import { Temporal } from 'temporal-polyfill';
import { deadlineKind } from '../../cases';
import type { Correspondence } from '../case-correspondence';
import { citedBy } from '../domain/citing';
import { chosenIn } from '../domain/content';
import { type Control, type Field, mostOf } from '../domain/fields';
import { groundOptions } from '../domain/ground-options';
import { intentions, intentionsIn } from '../domain/intentions';
import { remindable } from '../domain/reminders';
import type { WrittenName } from '../domain/written-letters';
import { inputName } from '../letter.form';

interface Props {
  /** Of the day on which the letter would go out. */
  readonly today: Temporal.PlainDate;
  readonly kind: WrittenName;
  readonly field: Field;
  readonly view: Correspondence;
  readonly form: FormState;
}

interface Common {
  readonly form: FormState;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional: boolean;
}

/** One field of the form of a letter, by its control. */
export const LetterField = (props: Props) => {
  const { field, form } = props;
  const { name, label, hint, required, control } = field;
  return <>{controls[control]({ form, name: inputName(name), label, hint, optional: !required }, props)}</>;
};

const ROWS = 6;

const controls: Readonly<Record<Control, (common: Common, props: Props) => ComponentChildren>> = {
  line: (common) => <TextField {...common} />,
  text: (common, { field }) => <TextArea {...common} rows={ROWS} maxLength={mostOf(field)} />,
  date: (common) => <DateField {...common} />,
  euro: (common) => <MoneyField {...common} />,
  choice: (common, { field: { options = {} } }) => (
    <Select {...common} options={Object.entries(options).map(([value, label]) => ({ value, label }))} />
  ),
  intention: (common, { view: { head } }) => (
    <Select
      {...common}
      options={intentionsIn(head.state).map((value) => ({ value, label: intentions[value].label }))}
    />
  ),
  ground: (common, { today }) => <Select {...common} options={groundOptions(today)} />,
  letter: (common, { kind, view }) => (
    <Select
      {...common}
      options={citedBy(kind, view).map(({ id, title, createdAt, documentId }) => ({
        value: id,
        label: `${title} vom ${formatDate(Clock.dayOf(createdAt))} (${documentId})`,
      }))}
    />
  ),
  deadline: (common, { view: { deadlines } }) => (
    <Select
      {...common}
      options={remindable(deadlines).map(({ kind, dueOn }) => ({
        value: kind,
        label: `${deadlineKind(kind).applicant} bis ${formatDate(Temporal.PlainDate.from(dueOn))}`,
      }))}
    />
  ),
  plan: (common, { view: { plan } }) => (
    <Checkboxes
      {...common}
      form={choosing(common)}
      options={plan.map(({ id, label, amount }) => ({ value: id, label: `${label}, ${formatEuro(amount)}` }))}
    />
  ),
};

/** A draft keeps what was chosen as lines of one text. */
const choosing = ({ form, name }: Common): FormState => ({
  ...form,
  values: { ...form.values, [name]: valuesOf(form, name).flatMap(chosenIn) },
});
