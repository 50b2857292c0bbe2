import type { Question } from '@libs/directive';
import { Checkbox, Checkboxes, Fieldset, type FormState, MoneyField, Radios, TextField } from '@libs/web';
import type { CheckView } from '../check.view';
import { holdsField } from '../domain/address';
import type { Questions } from '../domain/questions';

/** The counted answers: name of the field, the question, and whether an item asks it. */
const counts = [
  {
    name: 'beteiligte',
    label: 'Wie viele Körperschaften machen mit?',
    hint: 'Ihre eigene zählt mit.',
    asked: ({ partners }: Questions) => partners,
  },
  {
    name: 'dauer',
    label: 'Auf wie viele Jahre ist die Zusammenarbeit angelegt?',
    hint: 'Nicht die Dauer des Vorhabens, sondern die vereinbarte Zeit.',
    asked: ({ cooperationYears }: Questions) => cooperationYears,
  },
  {
    name: 'einwohnerzusammen',
    label: 'Wie viele Einwohner haben alle zusammen?',
    hint: undefined,
    asked: ({ jointInhabitants }: Questions) => jointInhabitants,
  },
  {
    name: 'personen',
    label: 'Für wie viele Personen?',
    hint: 'Zum Beispiel Teilnehmende einer Schulung',
    asked: ({ persons }: Questions) => persons,
  },
  {
    name: 'lizenzen',
    label: 'Wie viele Lizenzen?',
    hint: undefined,
    asked: ({ licences }: Questions) => licences,
  },
  {
    name: 'einwohner',
    label: 'Wie viele Einwohner hat Ihre Kommune?',
    hint: 'Nur nötig, wenn die Zahl nicht im Register steht.',
    asked: ({ inhabitants }: Questions) => inhabitants,
  },
] as const;

/** Answers that are no number, and whether an item asks for them. */
const further = {
  federfuehrung: ({ leads }: Questions) => leads,
  vorsteuer: ({ vat }: Questions) => vat,
  frueher: ({ earlierGrants }: Questions) => earlierGrants,
} as const;

const ticks: Readonly<Record<Question['kind'], string>> = {
  region: 'Wo liegt Ihre Körperschaft?',
  circumstance: 'Was trifft auf Sie zu?',
  condition: 'Was können Sie bestätigen?',
  exclusion: 'Trifft etwas davon zu? Das schließt die Förderung aus.',
};

const fields = [...counts.map(({ name, asked }) => [name, asked] as const), ...Object.entries(further)];
export const optionalNames: readonly string[] = fields.map(([name]) => name);

/** The names of the fields that are shown. */
export const askedNames = (questions: Questions): readonly string[] =>
  fields.filter(([, asked]) => asked(questions)).map(([name]) => name);

/** Exactly what the rules of the chosen item want to know; nothing when they want nothing. */
export function QuestionFields({ form, questions }: CheckView) {
  const asked = counts.filter((count) => count.asked(questions));
  if (askedNames(questions).length + questions.questions.length === 0) return null;
  return (
    <Fieldset legend="Fragen zu diesem Gegenstand">
      {asked.map(({ name, label, hint }) => (
        <TextField
          form={form}
          name={name}
          label={label}
          hint={hint}
          inputMode="numeric"
          width={10}
          optional
        />
      ))}
      {questions.leads && (
        <Checkbox form={form} name="federfuehrung" label="Wir stellen den Antrag für alle Beteiligten." />
      )}
      {questions.vat && <InputTaxChoice form={form} />}
      {questions.earlierGrants && (
        <MoneyField
          form={form}
          name="frueher"
          label="Was haben Sie aus diesem Programm schon bekommen?"
          hint="Summe früherer Zuwendungen"
          optional
        />
      )}
      {Object.entries(ticks).map(([kind, label]) => (
        <Ticks form={form} kind={kind} label={label} questions={questions} />
      ))}
    </Fieldset>
  );
}

const InputTaxChoice = ({ form }: { form: FormState }) => (
  <Radios
    form={form}
    name="vorsteuer"
    label="Können Sie die Vorsteuer abziehen?"
    options={[
      { value: 'ja', label: 'Ja' },
      { value: 'nein', label: 'Nein' },
      { value: 'teilweise', label: 'Teilweise' },
    ]}
    horizontal
  />
);

function Ticks(props: { form: FormState; kind: string; label: string; questions: Questions }) {
  const options = props.questions.questions
    .filter(({ kind }) => kind === props.kind)
    .map(({ id, text }) => ({ value: id, label: text }));
  if (options.length === 0) return null;
  return <Checkboxes form={props.form} name={holdsField(props.kind)} label={props.label} options={options} />;
}
