import { DescriptionList, Fieldset, type FormState, Radios, Text, TextField } from '@libs/web';
import type { ApplicationView } from '../application.view';
import type { Recipient } from '../domain/draft';
import { ApplicationFrame, SectionFields } from './part-page';
import { recipientItems } from './recipient-items';
import { partHref } from './way';

const TITLE = 'Antragsteller';
const yesNo = [
  { value: 'ja', label: 'Ja' },
  { value: 'nein', label: 'Nein' },
];

export function ApplicantPage({ view, form }: { view: ApplicationView; form: FormState }) {
  const href = partHref(view.head.id, 'applicant');
  return (
    <ApplicationFrame view={view} form={form} title={TITLE} href={href}>
      <RegisterEntry recipient={view.draft.recipient} />
      <SectionFields action={href} form={form}>
        <Fieldset legend="Anschrift">
          <TextField form={form} name="strasse" label="Straße und Hausnummer" autocomplete="street-address" />
          <TextField
            form={form}
            name="plz"
            label="Postleitzahl"
            width={4}
            inputMode="numeric"
            autocomplete="postal-code"
          />
          <TextField form={form} name="ort" label="Ort" autocomplete="address-level2" />
        </Fieldset>
        <Fieldset legend="Gesetzliche Vertretung">
          <TextField form={form} name="vertretung" label="Name" />
          <TextField
            form={form}
            name="funktion"
            label="Funktion"
            hint="Zum Beispiel Bürgermeisterin oder Landrat"
          />
        </Fieldset>
        <Fieldset legend="Ansprechperson für diesen Antrag">
          <TextField form={form} name="ansprechperson" label="Name" autocomplete="name" />
          <TextField form={form} name="telefon" label="Telefon" type="tel" width={20} autocomplete="tel" />
          <TextField form={form} name="email" label="E-Mail" type="email" autocomplete="email" />
        </Fieldset>
        <Fieldset legend="Konto für die Auszahlung">
          <TextField form={form} name="iban" label="IBAN" width={30} autocomplete="off" />
          <TextField form={form} name="kontoinhaber" label="Kontoinhaber" />
        </Fieldset>
        <Fieldset legend="Steuer und Haushalt">
          <Radios
            form={form}
            name="vorsteuer"
            label="Sind Sie für das Vorhaben zum Vorsteuerabzug berechtigt?"
            hint="Wenn ja, geben Sie die Ausgaben ohne Umsatzsteuer an."
            options={[...yesNo, { value: 'teilweise', label: 'Teilweise' }]}
            horizontal
          />
          <Radios
            form={form}
            name="haushaltssicherung"
            label="Sind Sie in der Haushaltssicherung?"
            hint="Dann brauchen wir die Stellungnahme der Kommunalaufsicht als Anlage."
            options={yesNo}
            horizontal
          />
          <Radios
            form={form}
            name="rpa"
            label="Haben Sie ein eigenes Rechnungsprüfungsamt?"
            options={yesNo}
            horizontal
          />
        </Fieldset>
      </SectionFields>
    </ApplicationFrame>
  );
}

const RegisterEntry = ({ recipient }: { recipient: Recipient }) => (
  <>
    <DescriptionList items={recipientItems(recipient)} />
    <Text size="small" muted>
      Diese Angaben stammen aus dem amtlichen Gemeindeverzeichnis. Stimmt etwas nicht, sagen Sie es der
      Bewilligungsbehörde.
    </Text>
  </>
);
