import { type Asked, askedBy, type FundingItem } from '@libs/directive';
import { type Place, placeIn, placeInLine } from './places';
import { type AllSections, type PlannedCost, type SectionName, UNNAMED_PARTNER } from './sections';
import type { Specifics } from './specifics';

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
const requirements: { readonly [N in 'applicant' | 'project']: readonly Requirement<AllSections[N]>[] } = {
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
  readonly place: Place;
  readonly message: string;
}

const isMissing = (value: unknown): boolean => value === '' || value === null;

export const gapsOf = (sections: AllSections, item: FundingItem, specifics: Specifics): Gap[] => [
  ...gapsIn('applicant', sections.applicant, requirements.applicant),
  ...gapsIn('project', sections.project, requirements.project),
  ...unnamedPartners(sections.project),
  ...specificsGaps(sections, specifics),
  ...sections.costs.lines.flatMap((line) => lineGaps(line, askedBy(item))),
];

const gapsIn = <S>(section: SectionName, data: S, required: readonly Requirement<S>[]): Gap[] =>
  required
    .filter(({ key }) => isMissing(data[key]))
    .map(({ field, message }) => ({ place: placeIn(section, field), message }));

const unnamedPartners = ({ partners }: AllSections['project']): Gap[] =>
  partners.some((name) => name.startsWith(UNNAMED_PARTNER))
    ? [{ place: placeIn('project', 'partner'), message: 'Nennen Sie alle Partner mit ihrem Namen.' }]
    : [];

/** Who applies alone leads nobody and has no inhabitants but its own; one region is enough. */
function specificsGaps({ project, specifics: given }: AllSections, asked: Specifics): Gap[] {
  const jointly = project.partners.length > 0;
  const fields = [
    {
      missing: asked.leads && jointly && given.leads === null,
      field: 'federfuehrung',
      message: 'Die Angabe zur Federführung fehlt.',
    },
    {
      missing: asked.jointInhabitants && jointly && given.jointInhabitants === null,
      field: 'einwohner',
      message: 'Die Zahl der Einwohner aller Beteiligten fehlt.',
    },
    {
      missing: asked.cooperationYears && jointly && given.cooperationYears === null,
      field: 'dauer',
      message: 'Die Dauer der Zusammenarbeit fehlt.',
    },
    {
      missing: asked.persons && given.persons === null,
      field: 'personen',
      message: 'Die Zahl der Personen fehlt.',
    },
    {
      missing: asked.licences && given.licences === null,
      field: 'lizenzen',
      message: 'Die Zahl der Lizenzen fehlt.',
    },
  ];
  const inside = asked.questions.some(
    ({ id, kind }) => kind === 'region' && given.answers.some((answer) => answer.id === id && answer.holds),
  );
  const open = asked.questions
    .filter(({ kind }) => kind !== 'region' || !inside)
    .filter(({ id }) => !given.answers.some((answer) => answer.id === id));
  return [
    ...fields
      .filter(({ missing }) => missing)
      .map(({ field, message }) => ({ place: placeIn('specifics', field), message })),
    ...open.map(({ id, text }) => ({
      place: placeIn('specifics', `antwort-${id}`),
      message: `Diese Frage ist noch offen: „${text}“`,
    })),
  ];
}

function lineGaps({ id, label, category, months, vatRate }: PlannedCost, asked: Asked): Gap[] {
  const fields = [
    {
      missing: asked.months.includes(category) && months === undefined,
      field: 'monate',
      message: `Zu „${label}“ fehlt die Zahl der Monate.`,
    },
    {
      missing: asked.vat && vatRate === undefined,
      field: 'umsatzsteuer',
      message: `Zu „${label}“ fehlt die Angabe zur Umsatzsteuer.`,
    },
  ];
  return fields
    .filter(({ missing }) => missing)
    .map(({ field, message }) => ({ place: placeInLine(id, field), message }));
}
