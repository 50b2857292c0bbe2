import { askedBy } from '@libs/directive';
import { DescriptionList, Fieldset, type FormState, Radios, Text, TextField } from '@libs/web';
import type { ApplicationView } from '../application.view';
import type { Recipient } from '../domain/draft';
import { yesNoOptions } from '../forms/yes-no';
import { fieldsOf } from './notes';
import { ApplicationFrame, SectionFields } from './part-page';
import { recipientItems } from './recipient-items';
import { partHref } from './way';

const TITLE = 'Antragsteller';

export function ApplicantPage({ view, form }: { view: ApplicationView; form: FormState }) {
  const href = partHref(view.head.id, 'applicant');
  const field = fieldsOf(view, form, href);
  return (
    <ApplicationFrame view={view} form={form} title={TITLE} href={href}>
      <RegisterEntry recipient={view.draft.recipient} />
      <SectionFields action={href} form={form}>
        <Fieldset legend="Anschrift">
          <TextField {...field('strasse')} label="Straße und Hausnummer" autocomplete="street-address" />
          <TextField
            {...field('plz')}
            label="Postleitzahl"
            width={4}
            inputMode="numeric"
            autocomplete="postal-code"
          />
          <TextField {...field('ort')} label="Ort" autocomplete="address-level2" />
        </Fieldset>
        <Fieldset legend="Gesetzliche Vertretung">
          <TextField {...field('vertretung')} label="Name" />
          <TextField {...field('funktion', 'Zum Beispiel Bürgermeisterin oder Landrat')} label="Funktion" />
        </Fieldset>
        <Fieldset legend="Ansprechperson für diesen Antrag">
          <TextField {...field('ansprechperson')} label="Name" autocomplete="name" />
          <TextField {...field('telefon')} label="Telefon" type="tel" width={20} autocomplete="tel" />
          <TextField {...field('email')} label="E-Mail" type="email" autocomplete="email" />
        </Fieldset>
        <Fieldset legend="Konto für die Auszahlung">
          <TextField {...field('iban')} label="IBAN" width={30} autocomplete="off" />
          <TextField {...field('kontoinhaber')} label="Kontoinhaber" />
        </Fieldset>
        <Fieldset legend="Steuer und Haushalt">
          <Radios
            {...field('vorsteuer', taxHint(view))}
            label="Sind Sie für das Vorhaben zum Vorsteuerabzug berechtigt?"
            options={[...yesNoOptions, { value: 'teilweise', label: 'Teilweise' }]}
            horizontal
          />
          <Radios
            {...field(
              'haushaltssicherung',
              'Dann brauchen wir die Stellungnahme der Kommunalaufsicht als Anlage.',
            )}
            label="Sind Sie in der Haushaltssicherung?"
            options={yesNoOptions}
            horizontal
          />
          <Radios
            {...field('rpa')}
            label="Haben Sie ein eigenes Rechnungsprüfungsamt?"
            options={yesNoOptions}
            horizontal
          />
        </Fieldset>
      </SectionFields>
    </ApplicationFrame>
  );
}

/** Where the item asks for the tax of each cost, it is taken off in the reckoning. */
const taxHint = ({ item }: ApplicationView): string | undefined =>
  askedBy(item).vat ? undefined : 'Wenn ja, geben Sie die Ausgaben ohne Umsatzsteuer an.';

const RegisterEntry = ({ recipient }: { recipient: Recipient }) => (
  <>
    <DescriptionList items={recipientItems(recipient)} />
    <Text size="small" muted>
      Diese Angaben stammen aus dem amtlichen Gemeindeverzeichnis. Stimmt etwas nicht, sagen Sie es der
      Bewilligungsbehörde.
    </Text>
  </>
);
