import { type Asked, askedBy, expenseCategories, formatPercent, keysOf } from '@libs/directive';
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
import { vatRates } from '../forms/cost.form';
import { yesNoOptions } from '../forms/yes-no';
import { DatesMissing } from './dates-missing';
import { fieldsOf } from './notes';
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
  const field = fieldsOf(view, form, href);
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
          <TextField {...field('bezeichnung')} label="Wofür geben Sie das Geld aus?" />
          <Select {...field('kategorie')} label="Art der Ausgabe" options={categories} />
          <Radios
            {...field(
              'foerderung',
              'Wenn die Richtlinie sie nicht anerkennt, sagen wir es Ihnen vor dem Einreichen.',
            )}
            label="Soll die Ausgabe gefördert werden?"
            options={yesNoOptions}
            horizontal
          />
          <Fieldset legend="Betrag je Jahr" hint="Lassen Sie Jahre ohne Ausgabe leer.">
            {years.map((year) => (
              <MoneyField {...field(`betrag.${year}`)} label={`Betrag ${year}`} />
            ))}
          </Fieldset>
          <Asking asked={askedBy(view.item)} field={field} />
          <TextArea
            {...field('bemerkung', 'Zum Beispiel das Angebot, aus dem der Betrag stammt')}
            label="Bemerkung"
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

/** What only some directives want to know of a cost. */
const Asking = ({ asked, field }: { asked: Asked; field: ReturnType<typeof fieldsOf> }) => (
  <>
    {asked.months.length > 0 && (
      <TextField
        {...field('monate', `Nötig bei: ${asked.months.map(labelOf).join(', ')}`)}
        label="Für wie viele Monate zahlen Sie?"
        width={4}
        inputMode="numeric"
        optional
      />
    )}
    {asked.vat && (
      <Select
        {...field('umsatzsteuer')}
        label="Umsatzsteuer, die im Betrag enthalten ist"
        options={vatRates.map((rate) => ({
          value: String(rate),
          label: rate === 0 ? 'Keine' : formatPercent(rate),
        }))}
      />
    )}
  </>
);

const labelOf = (category: keyof typeof expenseCategories): string => expenseCategories[category].label;
