import { type Question } from '@libs/directive';
import { Fieldset, type FormState, Radios, TextField } from '@libs/web';
import type { ApplicationView } from '../application.view';
import { parts } from '../domain/parts';
import type { PutQuestion } from '../domain/specifics';
import { yesNoOptions } from '../forms/yes-no';
import { fieldsOf } from './notes';
import { ApplicationFrame, SectionFields } from './part-page';
import { SetAside } from './set-aside';
import { partHref } from './way';

const { title } = parts.specifics;

export function SpecificsPage({ view, form }: { view: ApplicationView; form: FormState }) {
  const href = partHref(view.head.id, 'specifics');
  const { specifics: asked } = view.assessment;
  const field = fieldsOf(view, form, href);
  return (
    <ApplicationFrame view={view} form={form} title={title} href={href}>
      <SetAside answers={view.setAside} />
      <SectionFields action={href} form={form}>
        {asked.leads && (
          <Radios
            {...field('federfuehrung', 'Nur bei einem gemeinsamen Vorhaben')}
            label="Stellen Sie den Antrag für alle beteiligten Körperschaften (Federführung)?"
            options={yesNoOptions}
            horizontal
          />
        )}
        {asked.jointInhabitants && (
          <TextField
            {...field('einwohner', 'Nur bei einem gemeinsamen Vorhaben, mit Ihren eigenen')}
            label="Einwohner aller beteiligten Körperschaften zusammen"
            width={10}
            inputMode="numeric"
          />
        )}
        {asked.cooperationYears && (
          <TextField
            {...field('dauer', 'Nicht die Dauer des Vorhabens, sondern die vereinbarte Zeit')}
            label="Auf wie viele Jahre ist die Zusammenarbeit angelegt?"
            width={4}
            inputMode="numeric"
          />
        )}
        {asked.persons && (
          <TextField
            {...field('personen')}
            label="Personen, für die Sie Förderung beantragen"
            width={10}
            inputMode="numeric"
          />
        )}
        {asked.licences && (
          <TextField {...field('lizenzen')} label="Zahl der Lizenzen" width={10} inputMode="numeric" />
        )}
        {groups.map(({ kind, legend, hint }) => (
          <Questions
            legend={legend}
            hint={hint}
            questions={asked.questions.filter((question) => question.kind === kind)}
            field={field}
          />
        ))}
      </SectionFields>
    </ApplicationFrame>
  );
}

const groups: readonly { readonly kind: Question['kind']; readonly legend: string; readonly hint: string }[] =
  [
    { kind: 'region', legend: 'Fördergebiet', hint: 'Liegt Ihre Körperschaft hier?' },
    { kind: 'circumstance', legend: 'Umstände', hint: 'Trifft das auf Ihr Vorhaben zu?' },
    { kind: 'condition', legend: 'Voraussetzungen', hint: 'Ist das erfüllt?' },
    {
      kind: 'exclusion',
      legend: 'Ausschlussgründe',
      hint: 'Trifft das zu? Wenn ja, ist eine Förderung ausgeschlossen.',
    },
  ];

interface QuestionsProps {
  readonly legend: string;
  readonly hint: string;
  readonly questions: readonly PutQuestion[];
  readonly field: ReturnType<typeof fieldsOf>;
}

const Questions = ({ legend, hint, questions, field }: QuestionsProps) =>
  questions.length === 0 ? null : (
    <Fieldset legend={legend} hint={hint}>
      {questions.map(({ id, text, paragraph, mark }) => (
        <Radios
          {...field(`antwort.${id}`, mark === 'assumed' ? `${paragraph} (angenommen)` : paragraph)}
          label={text}
          options={yesNoOptions}
          horizontal
        />
      ))}
    </Fieldset>
  );
