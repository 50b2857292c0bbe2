import { Button, ButtonRow } from '../components/button';
import { Checkbox, Checkboxes, Radios } from '../components/choices';
import { ErrorSummary } from '../components/error-summary';
import { Fieldset } from '../components/fieldset';
import { FileField } from '../components/file-field';
import { Form } from '../components/form';
import { type FormErrors, formOf, type FormValues } from '../components/form-state';
import { Section } from '../components/headings';
import { Select } from '../components/select';
import { TextArea } from '../components/text-area';
import { DateField, MoneyField, TextField } from '../components/text-field';

const kinds = [
  { value: 'gemeinde', label: 'Gemeinde' },
  { value: 'landkreis', label: 'Landkreis' },
  { value: 'vg', label: 'Verwaltungsgemeinschaft' },
];

const values: FormValues = {
  titel: 'Digitaler Bauantrag für Musterhausen',
  email: 'erika.beispiel@musterhausen.example',
  kosten: '48.500,00',
  beginn: '01.03.2027',
  vorhaben: 'Anträge auf Baugenehmigung werden medienbruchfrei angenommen und bearbeitet.',
  art: 'gemeinde',
  gemeinsam: 'nein',
  bereiche: ['bauen', 'finanzen'],
  erklaerung: 'ja',
};

const errors: FormErrors = {
  titel: 'Geben Sie dem Vorhaben einen Titel.',
  kosten: 'Geben Sie einen Betrag in Euro ein, zum Beispiel 12.500,00.',
  beginn: 'Der 31.02.2027 ist kein Tag des Kalenders.',
  vorhaben: 'Beschreiben Sie das Vorhaben in höchstens 500 Zeichen.',
  art: 'Wählen Sie, wer den Antrag stellt.',
  gemeinsam: 'Wählen Sie, ob Sie allein oder gemeinsam beantragen.',
  bereiche: 'Wählen Sie mindestens einen Bereich.',
  plan: 'Die Datei ist größer als 20 MB.',
  erklaerung: 'Ohne diese Erklärung kann der Antrag nicht eingereicht werden.',
  form: 'Jemand anderes hat den Antrag inzwischen geändert. Laden Sie die Seite neu.',
};

/** Every field, once as filled in and once as it comes back with errors. */
export const FormExamples = () => (
  <>
    <Section title="Formular">
      <ExampleForm values={values} errors={{}} prefix="" />
    </Section>
    <Section title="Formular mit Fehlern">
      <ExampleForm values={{ beginn: '31.02.2027', kosten: '12.34' }} errors={errors} prefix="fehler." />
    </Section>
  </>
);

const prefixed = <T,>(prefix: string, record: Readonly<Record<string, T>>) =>
  Object.fromEntries(
    Object.entries(record).map(([name, value]) => [name === 'form' ? name : prefix + name, value]),
  );

function ExampleForm({ values, errors, prefix }: { values: FormValues; errors: FormErrors; prefix: string }) {
  const form = formOf(prefixed(prefix, values), prefixed(prefix, errors));
  const at = (name: string) => ({ form, name: prefix + name });
  return (
    <>
      <ErrorSummary form={form} />
      <Form action="/bausteine" hidden={{ version: 3 }} enctype="multipart/form-data">
        <TextField {...at('titel')} label="Titel des Vorhabens" />
        <TextField
          {...at('email')}
          label="E-Mail-Adresse"
          hint="An diese Adresse schreiben wir bei Rückfragen."
          type="email"
          autocomplete="email"
          optional
        />
        <TextField
          {...at('ort')}
          label="Ort"
          suggestions={['Musterhausen', 'Beispielstadt']}
          width={20}
          optional
        />
        <Fieldset legend="Kosten und Beginn" hint="Schätzungen genügen.">
          <MoneyField {...at('kosten')} label="Gesamtkosten in Euro" hint="Einschließlich Umsatzsteuer" />
          <DateField {...at('beginn')} label="Geplanter Beginn" />
          <TextField
            {...at('satz')}
            label="Eigenanteil in Prozent"
            width={4}
            suffix="%"
            inputMode="decimal"
            optional
          />
        </Fieldset>
        <TextArea {...at('vorhaben')} label="Vorhaben" hint="Was wollen Sie tun, und wozu?" maxLength={500} />
        <Select {...at('art')} label="Wer stellt den Antrag?" options={kinds} />
        <Radios
          {...at('gemeinsam')}
          label="Beantragen Sie gemeinsam mit anderen?"
          horizontal
          options={[
            { value: 'ja', label: 'Ja' },
            { value: 'nein', label: 'Nein' },
          ]}
        />
        <Checkboxes
          {...at('bereiche')}
          label="Welche Bereiche betrifft das Vorhaben?"
          hint="Mehrere sind möglich."
          options={[
            { value: 'bauen', label: 'Bauen und Planen', hint: 'Auch Denkmalschutz' },
            { value: 'finanzen', label: 'Finanzen' },
            { value: 'soziales', label: 'Soziales' },
          ]}
        />
        <FileField
          {...at('plan')}
          label="Kostenplan"
          hint="PDF oder Word, höchstens 20 MB"
          accept=".pdf,.docx"
        />
        <Checkbox {...at('erklaerung')} label="Mit dem Vorhaben wurde noch nicht begonnen." />
        <ButtonRow>
          <Button>Speichern und weiter</Button>
          <Button look="secondary" name="schritt" value="spaeter">
            Später weitermachen
          </Button>
          <Button look="tertiary" name="schritt" value="verwerfen" confirm="Den Entwurf wirklich verwerfen?">
            Entwurf verwerfen
          </Button>
        </ButtonRow>
      </Form>
    </>
  );
}
