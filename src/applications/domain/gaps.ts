import type { SectionName, Sections } from './sections';

interface Requirement<S> {
  readonly key: keyof S;
  /** The name of the form field, for links. */
  readonly field: string;
  readonly message: string;
}

/**
 * What must be answered before an application can be submitted, beyond what the directive checks itself
 * (dates, amounts, declarations, attachments).
 */
const requirements: { readonly [N in 'applicant' | 'project']: readonly Requirement<Sections[N]>[] } = {
  applicant: [
    { key: 'street', field: 'strasse', message: 'Die Straße fehlt.' },
    { key: 'postalCode', field: 'plz', message: 'Die Postleitzahl fehlt.' },
    { key: 'city', field: 'ort', message: 'Der Ort fehlt.' },
    {
      key: 'representativeName',
      field: 'vertretung',
      message: 'Der Name der gesetzlichen Vertretung fehlt.',
    },
    {
      key: 'representativeFunction',
      field: 'funktion',
      message: 'Die Funktion der gesetzlichen Vertretung fehlt.',
    },
    { key: 'contactName', field: 'ansprechperson', message: 'Die Ansprechperson fehlt.' },
    { key: 'contactPhone', field: 'telefon', message: 'Die Telefonnummer der Ansprechperson fehlt.' },
    { key: 'contactEmail', field: 'email', message: 'Die E-Mail-Adresse der Ansprechperson fehlt.' },
    { key: 'iban', field: 'iban', message: 'Die IBAN fehlt.' },
    { key: 'accountHolder', field: 'kontoinhaber', message: 'Wem das Konto gehört, fehlt.' },
    { key: 'inputTax', field: 'vorsteuer', message: 'Die Angabe zum Vorsteuerabzug fehlt.' },
    {
      key: 'budgetConsolidation',
      field: 'haushaltssicherung',
      message: 'Die Angabe zur Haushaltssicherung fehlt.',
    },
    { key: 'ownAuditOffice', field: 'rpa', message: 'Die Angabe zum Rechnungsprüfungsamt fehlt.' },
  ],
  project: [
    { key: 'title', field: 'titel', message: 'Der Titel des Vorhabens fehlt.' },
    { key: 'summary', field: 'kurzbeschreibung', message: 'Die Kurzbeschreibung fehlt.' },
    { key: 'reasons', field: 'begruendung', message: 'Ziele und Begründung fehlen.' },
    { key: 'economy', field: 'wirtschaftlichkeit', message: 'Die Angaben zur Wirtschaftlichkeit fehlen.' },
    {
      key: 'landService',
      field: 'landesdienst',
      message: 'Die Angabe zu vorhandenen Diensten des Landes fehlt.',
    },
  ],
};

/** An answer that is missing. */
export interface Gap {
  readonly section: SectionName;
  readonly field: string;
  readonly message: string;
}

const isMissing = (value: unknown): boolean => value === '' || value === null;

export const gapsOf = (sections: Sections): Gap[] => [
  ...gapsIn('applicant', sections.applicant, requirements.applicant),
  ...gapsIn('project', sections.project, requirements.project),
];

const gapsIn = <S>(section: SectionName, data: S, required: readonly Requirement<S>[]): Gap[] =>
  required
    .filter(({ key }) => isMissing(data[key]))
    .map(({ field, message }) => ({ section, field, message }));
