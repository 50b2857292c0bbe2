import { DateText, List, type SummaryGroup, type SummaryRow } from '@libs/web';
import { friendlyFormatIBAN } from 'ibantools';
import { type Part, parts } from '../domain/parts';
import { inputTaxAnswers, type ProjectSection, type Sections } from '../domain/sections';
import type { ApplicationContent } from '../domain/snapshot';
import { recipientItems } from './recipient-items';

type HrefOf = (part: Part) => string | undefined;

/** The answers about applicant and project; with addresses, each leads to its field. */
export const summaryGroups = (
  { recipient, sections }: ApplicationContent,
  hrefOf: HrefOf,
): SummaryGroup[] => {
  const [applicant, project] = [hrefOf('applicant'), hrefOf('project')];
  const specifics = linked(specificsRows(sections.specifics), hrefOf('specifics'));
  return [
    { title: 'Antragsteller', rows: recipientItems(recipient) },
    { title: 'Vertretung und Kontakt', rows: linked(contactRows(sections.applicant), applicant) },
    { title: 'Konto, Steuer und Haushalt', rows: linked(moneyRows(sections.applicant), applicant) },
    { title: 'Vorhaben', rows: linked(projectRows(sections.project), project) },
    ...(specifics.length > 0 ? [{ title: parts.specifics.title, rows: specifics }] : []),
  ];
};

type Row = readonly [field: string, key: string, value: SummaryRow['value']];

const linked = (rows: readonly Row[], href: string | undefined): SummaryRow[] =>
  rows.map(([field, key, value]) => ({ key, value, href: href && `${href}#${field}` }));

const contactRows = (applicant: ApplicationContent['sections']['applicant']): Row[] => [
  [
    'strasse',
    'Anschrift',
    [applicant.street, `${applicant.postalCode} ${applicant.city}`.trim()].filter(Boolean).join(', '),
  ],
  [
    'vertretung',
    'Gesetzliche Vertretung',
    [applicant.representativeName, applicant.representativeFunction].filter(Boolean).join(', '),
  ],
  ['ansprechperson', 'Ansprechperson', applicant.contactName],
  ['telefon', 'Telefon', applicant.contactPhone],
  ['email', 'E-Mail', applicant.contactEmail],
];

const answer = (value: boolean | null) => (value === null ? null : value ? 'Ja' : 'Nein');

const moneyRows = (applicant: ApplicationContent['sections']['applicant']): Row[] => [
  ['iban', 'IBAN', friendlyFormatIBAN(applicant.iban)],
  ['kontoinhaber', 'Kontoinhaber', applicant.accountHolder],
  ['vorsteuer', 'Vorsteuerabzug', applicant.inputTax && inputTaxAnswers[applicant.inputTax]],
  ['haushaltssicherung', 'Haushaltssicherung', answer(applicant.budgetConsolidation)],
  ['rpa', 'Eigenes Rechnungsprüfungsamt', answer(applicant.ownAuditOffice)],
];

const projectRows = (project: ProjectSection): Row[] => [
  ['titel', 'Titel', project.title],
  ['kurzbeschreibung', 'Kurzbeschreibung', paragraphs(project.summary)],
  ['begruendung', 'Ziele und Begründung', paragraphs(project.reasons)],
  ['wirtschaftlichkeit', 'Wirtschaftlichkeit', paragraphs(project.economy)],
  ['landesdienst', 'Vorhandene Dienste', paragraphs(project.landService)],
  ['von', 'Beginn', dateOf(project.from)],
  ['bis', 'Ende', dateOf(project.to)],
  ['vertrag', 'Erster Vertrag', dateOf(project.contractOn)],
  ['partner', 'Partner', project.partners.length > 0 ? <List items={project.partners} /> : 'Keine'],
];

/** Only what was asked and answered. */
function specificsRows(specifics: Sections['specifics']): Row[] {
  if (!specifics) return [];
  const { leads, jointInhabitants, cooperationYears, persons, licences, answers } = specifics;
  const rows: Row[] = [
    ['federfuehrung', 'Antrag für alle Beteiligten', answer(leads)],
    ['einwohner', 'Einwohner aller Beteiligten', jointInhabitants?.toLocaleString('de-DE')],
    ['dauer', 'Jahre der Zusammenarbeit', cooperationYears?.toLocaleString('de-DE')],
    ['personen', 'Personen', persons?.toLocaleString('de-DE')],
    ['lizenzen', 'Lizenzen', licences?.toLocaleString('de-DE')],
    ...answers.map(({ id, text, holds }): Row => [`antwort-${id}`, text, answer(holds)]),
  ];
  return rows.filter(([, , value]) => value !== null && value !== undefined);
}

const dateOf = (iso: string) => iso && <DateText value={iso} />;

/** Text as it was written; nothing for none. */
const paragraphs = (text: string) =>
  text && text.split(/\n+/).map((paragraph) => <p class="kern-body">{paragraph}</p>);
