import { expenseCategories, keysOf } from '@libs/directive';
import {
  Button,
  ButtonRow,
  Fieldset,
  Form,
  type FormState,
  MoneyField,
  Radios,
  Select,
  TextArea,
  TextField,
  valueOf,
} from '@libs/web';
import type { ApplicationView } from '../application.view';
import { planYears } from '../domain/years';
import { DatesMissing } from './dates-missing';
import { ApplicationFrame } from './part-page';
import { partHref } from './way';

const categories = keysOf(expenseCategories).map((value) => ({
  value,
  label: expenseCategories[value].label,
}));

interface CostPageProps {
  readonly view: ApplicationView;
  readonly form: FormState;
  readonly title: string;
  readonly href: string;
}

export function CostPage({ view, form, title, href }: CostPageProps) {
  const years = planYears(view.draft.sections);
  return (
    <ApplicationFrame view={view} form={form} title={title} href={href} above="costs">
      {years.length === 0 ? (
        <DatesMissing id={view.head.id} />
      ) : (
        <Form
          action={href}
          hidden={{ version: valueOf(form, 'version'), zeile: valueOf(form, 'zeile') }}
          guardChanges
        >
          <TextField form={form} name="bezeichnung" label="Wofür geben Sie das Geld aus?" />
          <Select form={form} name="kategorie" label="Art der Ausgabe" options={categories} />
          <Radios
            form={form}
            name="foerderung"
            label="Soll die Ausgabe gefördert werden?"
            hint="Wenn die Richtlinie sie nicht anerkennt, sagen wir es Ihnen vor dem Einreichen."
            options={[
              { value: 'ja', label: 'Ja' },
              { value: 'nein', label: 'Nein' },
            ]}
            horizontal
          />
          <Fieldset legend="Betrag je Jahr" hint="Lassen Sie Jahre ohne Ausgabe leer.">
            {years.map((year) => (
              <MoneyField form={form} name={`betrag.${year}`} label={`Betrag ${year}`} />
            ))}
          </Fieldset>
          <TextArea
            form={form}
            name="bemerkung"
            label="Bemerkung"
            hint="Zum Beispiel das Angebot, aus dem der Betrag stammt"
            rows={3}
            optional
          />
          <ButtonRow>
            <Button>Ausgabe speichern</Button>
            <Button href={partHref(view.head.id, 'costs')} look="tertiary">
              Abbrechen
            </Button>
          </ButtonRow>
        </Form>
      )}
    </ApplicationFrame>
  );
}
