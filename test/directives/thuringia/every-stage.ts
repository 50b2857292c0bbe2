import { Temporal } from 'temporal-polyfill';
import type { WorkedCase } from '../worked-case';
import { applicationOf, mixed, type Stage } from './application';

/** What all stages of the ThürEGovRL describe alike. */
const terms: WorkedCase['terms'] = {
  plan: 'Finanzierungsplan: Die Gesamtfinanzierung ist gesichert; Ausgaben und Finanzierung stimmen in jedem Jahr überein.',
  ancillaryTerms: 'Nebenbestimmungen: ANBest-Gk',
  useWithin: 'Verwendungsfrist: 2 Monate',
  proofWithin: 'Frist für den Verwendungsnachweis: 12 Monate',
  purposeBinding: 'Zweckbindung: 5 Jahre',
  vouchersKept: 'Aufbewahrung der Belege: 5 Jahre',
  planOverrun: 'Überschreitung einzelner Ansätze: bis zu 20 %',
  reductionThreshold: 'Schwelle für die Ermäßigung: 500,00 €',
};

const daysFrom = (day: string, days: number) => Temporal.PlainDate.from(day).add({ days }).toString();

/** The cases that turn out alike in all stages: 80 %, 20 % of its own, full euro, begin after the approval. */
export function everyStage(item: string, stage: Stage): readonly WorkedCase[] {
  const application = applicationOf(stage);
  const { year, receivedOn } = stage;
  return [
    {
      name: 'voller Fördersatz',
      item,
      facts: application(),
      grant: 80_000,
      rate: 80,
      findings: [],
      terms,
    },
    {
      // 80 % von 92.624,90 = 74.099,92; Eigenanteil 92.624,90 − 74.099,92 = 18.524,98
      name: 'Abrundung auf volle Euro',
      item,
      facts: application({ cost: 92_624.9, own: 18_524.98, requested: 74_099.92 }),
      grant: 74_099,
      findings: ['requested_above_computed'],
      blocking: [],
    },
    {
      name: 'einen Cent zu viel beantragt',
      item,
      facts: application({ own: 19_999.99, requested: 80_000.01 }),
      grant: 80_000,
      findings: ['own_share_too_low', 'requested_above_computed'],
    },
    {
      // 100.000,00 − 0,01 − 20.000,00 = 79.999,99
      name: 'Eigenanteil um einen Cent unterschritten',
      item,
      facts: application({ own: 19_999.99, thirdParty: 0.01 }),
      grant: 79_999,
      findings: ['own_share_too_low', 'requested_above_computed'],
    },
    {
      // 100.000 − 15.000 − 20.000 = 65.000
      name: 'andere öffentliche Mittel mindern die Zuwendung',
      item,
      facts: application({ otherPublic: 15_000, requested: 65_000 }),
      grant: 65_000,
      rate: 80,
      findings: [],
    },
    {
      // 80 % von (100.000 − 30.000) = 56.000
      name: 'Personal zählt nicht',
      item,
      facts: application(
        { own: 44_000, requested: 56_000 },
        { costs: mixed(year, 'personnel', 30_000, 70_000) },
      ),
      grant: 56_000,
      findings: ['cost_not_eligible'],
    },
    {
      name: 'Zweckverband ist antragsberechtigt',
      item,
      facts: application({}, { recipientKind: 'association' }),
      grant: 80_000,
      findings: [],
    },
    {
      name: 'Vertrag einen Tag vor dem Eingang',
      item,
      facts: application({}, { contractOn: daysFrom(receivedOn, -1) }),
      grant: 80_000,
      findings: ['begun_early'],
    },
    {
      name: 'Vertrag am Tag des Eingangs',
      item,
      facts: application({}, { contractOn: receivedOn }),
      grant: 80_000,
      findings: ['begun_early'],
      blocking: ['begun_early'],
    },
    {
      name: 'Vertrag einen Tag nach dem Eingang geplant',
      item,
      facts: application({}, { contractOn: daysFrom(receivedOn, 1) }),
      grant: 80_000,
      findings: ['begin_must_wait'],
      blocking: [],
    },
    {
      name: 'keine Erklärung abgegeben',
      item,
      facts: application({}, { declarations: [] }),
      grant: 80_000,
      findings: Array.from({ length: 9 }, () => 'declaration_missing' as const),
    },
    {
      name: 'keine Anlage eingereicht',
      item,
      facts: application({}, { attachments: [] }),
      grant: 80_000,
      findings: ['attachment_missing', 'attachment_missing'],
    },
  ];
}
