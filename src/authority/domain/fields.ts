import { formatDate } from '@libs/dates';
import { friendlyFormatIBAN } from 'ibantools';
import { Temporal } from 'temporal-polyfill';
import type { Contents, Kind } from './kinds';
import type { Version } from './versions';

/** A part of a version as forms, lists and comparisons have it. */
interface Field<K extends Kind> {
  /** In the form. */
  readonly name: string;
  readonly label: string;
  /** As the form takes it. */
  readonly value: (content: Contents[K]) => string | readonly string[];
}

/** What each kind says, in the order of its form. */
export const fields: { readonly [K in Kind]: readonly Field<K>[] } = {
  behoerde: [
    { name: 'kennung', label: 'Kürzel', value: ({ key }) => key },
    { name: 'name', label: 'Behörde', value: ({ name }) => name },
    { name: 'stelle', label: 'Stelle', value: ({ unit }) => unit },
    { name: 'strasse', label: 'Straße und Hausnummer', value: ({ street }) => street },
    { name: 'ort', label: 'Postleitzahl und Ort', value: ({ city }) => city },
    { name: 'telefon', label: 'Telefon', value: ({ phone }) => phone },
    { name: 'email', label: 'E-Mail', value: ({ email }) => email },
    { name: 'absender', label: 'Absenderzeile', value: ({ returnLine }) => returnLine },
  ],
  zeichnung: [
    { name: 'inhaber', label: 'Gilt für', value: ({ personId, role }) => personId ?? role ?? '' },
    { name: 'funktion', label: 'Funktion unter dem Namen', value: (content) => content.function },
    { name: 'bis', label: 'Letzter Tag', value: ({ validTo }) => (validTo ? german(validTo) : '') },
  ],
  gerichte: [
    { name: 'kennung', label: 'Kürzel', value: ({ key }) => key },
    { name: 'name', label: 'Gericht', value: ({ name }) => name },
    { name: 'anschrift', label: 'Anschrift', value: ({ address }) => address.join('\n') },
    {
      name: 'elektronisch',
      label: 'Elektronische Adresse',
      value: ({ electronicAddress }) => electronicAddress ?? '',
    },
    { name: 'kreise', label: 'Zuständig für', value: ({ districts }) => districts },
  ],
  bekanntgabe: [
    {
      name: 'tage',
      label: 'Bekannt gegeben nach der Absendung (Tage)',
      value: ({ dispatchDays }) => String(dispatchDays),
    },
    {
      name: 'fundstelle',
      label: 'Fundstelle zur Absendung',
      value: ({ dispatchCitation }) => dispatchCitation,
    },
    {
      name: 'abruf',
      label: 'Abruf im Portal möglich (Tage)',
      value: ({ retrievalDays }) => String(retrievalDays),
    },
    {
      name: 'abruf_fundstelle',
      label: 'Fundstelle zum Abruf',
      value: ({ retrievalCitation }) => retrievalCitation,
    },
  ],
  konto: [
    { name: 'kontoinhaber', label: 'Kontoinhaber', value: ({ holder }) => holder },
    { name: 'iban', label: 'IBAN', value: ({ iban }) => friendlyFormatIBAN(iban) ?? iban },
  ],
  haushalt: [
    { name: 'investiv', label: 'Titel für Investitionen', value: ({ investive }) => investive },
    { name: 'konsumtiv', label: 'Titel für laufende Zwecke', value: ({ consumptive }) => consumptive },
  ],
};

const german = (day: string): string => formatDate(Temporal.PlainDate.from(day));

/** The parts of a kind, for code that does not mind which. */
export const fieldsOf = (kind: Kind) => fields[kind] as readonly Field<Kind>[];

/** What a form begins with when it changes a version. */
export const valuesOfVersion = ({ kind, content, mark, source }: Version) => ({
  ...Object.fromEntries(fieldsOf(kind).map(({ name, value }) => [name, value(content)])),
  stand: mark,
  quelle: source,
});
