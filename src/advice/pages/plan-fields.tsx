import { type DirectiveVersion, keysOf, offerOf, recipientKinds } from '@libs/directive';
import {
  DateField,
  DescriptionList,
  errorOf,
  Fieldset,
  type FormState,
  MoneyField,
  Radios,
  Select,
  Text,
  TextField,
  valueOf,
} from '@libs/web';
import type { CheckView } from '../check.view';
import { isOpen } from '../domain/judgement';
import type { Place } from '../domain/place';
import { messages } from '../messages';
import { registerKinds } from '../../municipalities';

const text = messages.check;
/** The kinds that an item of the directive is for. */
const kindsIn = ({ items }: DirectiveVersion) =>
  keysOf(recipientKinds)
    .filter((kind) => items.some(({ rules }) => rules.recipients.value.includes(kind)))
    .map((value) => ({ value, label: recipientKinds[value] }));

/** Who applies: a name that the register knows, or else the kind of body. */
export const Who = ({ form, place, version }: CheckView) => (
  <Fieldset legend="Wer stellt den Antrag?">
    <TextField
      form={form}
      name="kommune"
      label="Name Ihrer Kommune"
      hint="Zum Beispiel Jena oder Landkreis Eichsfeld. Art und Einwohnerzahl stehen im Register."
      autocomplete="off"
      width={30}
      optional
    />
    <div class="fw-flow" id="kommune-gefunden" data-live>
      <PlaceFound form={form} place={place} />
    </div>
    <Select
      form={form}
      name="art"
      label="Oder die Art der Körperschaft"
      hint="Nur nötig, wenn Ihre Kommune oben nicht gefunden wurde."
      options={kindsIn(version)}
      optional
    />
  </Fieldset>
);

function PlaceFound({ form, place }: { form: FormState; place: Place }) {
  if (place.kind === 'several') {
    return (
      <Radios
        form={form}
        name="ags"
        label={text.placeSeveral}
        hint={place.more ? text.placeMore : undefined}
        options={place.rows.map(({ ags, name, kind, districtName }) => ({
          value: ags,
          label: name,
          hint: [registerKinds[kind].one, districtName].filter(Boolean).join(', '),
        }))}
      />
    );
  }
  if (place.kind === 'unknown' && !errorOf(form, 'kommune')) return <Text>{text.placeByKind}</Text>;
  if (place.kind !== 'found') return null;
  const { ags, name, kind, districtName, population } = place.row;
  return (
    <>
      <input type="hidden" name="ags" value={ags} />
      <DescriptionList
        items={[
          {
            key: 'Im Register gefunden',
            value: [name, registerKinds[kind].one, districtName].filter(Boolean).join(', '),
          },
          ...(population === null ? [] : [{ key: 'Einwohner', value: population.toLocaleString('de-DE') }]),
        ]}
      />
    </>
  );
}

/** What the money is for; what is paused says so. */
export const ItemChoice = ({ form, version, today }: CheckView) => (
  <Radios
    form={{ ...form, values: { ...form.values, gegenstand: valueOf(form, 'gegenstand') || 'offen' } }}
    name="gegenstand"
    label="Was soll gefördert werden?"
    options={[
      { value: 'offen', label: text.undecided, hint: 'Dann vergleichen wir alle offenen Gegenstände.' },
      ...version.items.map((item) => ({
        value: item.letter,
        label: item.title,
        hint: isOpen(item, today) ? offerOf(item) : 'zurzeit keine Anträge möglich',
      })),
    ]}
  />
);

export const Timing = ({ form }: CheckView) => (
  <Fieldset legend="Wann?">
    <div class="fw-grid">
      <DateField form={form} name="von" label="Beginn des Vorhabens" />
      <DateField form={form} name="bis" label="Ende des Vorhabens" />
      <DateField form={form} name="vertrag" label="Erster Vertrag oder Auftrag" optional />
    </div>
  </Fieldset>
);

export const OtherFunds = ({ form }: CheckView) => (
  <Fieldset legend="Bekommen Sie dafür noch anderes Geld?" hint="Wenn nicht, lassen Sie die Felder leer.">
    <div class="fw-grid">
      <MoneyField form={form} name="dritte" label="Von Dritten" hint="Zum Beispiel Spenden" optional />
      <MoneyField
        form={form}
        name="andere"
        label="Andere öffentliche Mittel"
        hint="Vom Bund, vom Land oder von der EU"
        optional
      />
    </div>
  </Fieldset>
);
