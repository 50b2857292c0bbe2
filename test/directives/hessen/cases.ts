import type { Facts } from '@libs/directive';
import { balancedPlan, type Plan } from '../balanced-plan';
import type { WorkedCase } from '../worked-case';

/** A project of one municipality that takes exactly two years. */
const alone = (plan: Partial<Plan> = {}, facts: Partial<Facts> = {}): Facts => ({
  recipientKind: 'municipality',
  receivedOn: '2025-10-15',
  projectFrom: '2026-03-01',
  projectTo: '2028-02-29',
  contractOn: null,
  declarations: [],
  attachments: [],
  ...balancedPlan({ year: 2026, spend: { service: 500_000 }, requested: 400_000, ...plan }),
  ...facts,
});

const amounts: readonly WorkedCase[] = [
  {
    name: 'allein zum Regelsatz, genau zwei Jahre',
    item: 'a',
    facts: alone(),
    grant: 400_000, // 80 % of 500,000
    rate: 80,
    findings: ['bonus_possible'],
    terms: {
      selection: 'Auswahl: durch eine Jury',
      scoring: 'Auswahlkriterien: Gemeinsame Vorhaben werden bevorzugt.',
      plan: 'Finanzierungsplan: Die Gesamtfinanzierung ist gesichert; Ausgaben und Finanzierung stimmen in jedem Jahr überein.',
      ancillaryTerms: 'Nebenbestimmungen: ANBest-GK',
      useWithin: 'Verwendungsfrist: 2 Monate',
      proofWithin: 'Frist für den Verwendungsnachweis: 12 Monate',
    },
  },
  {
    name: 'gemeinsam, Eigenanteil genau 10 %',
    item: 'a',
    facts: alone({ requested: 450_000 }, { partners: 2, recipientKind: 'district' }),
    grant: 450_000, // 90 % of 500,000
    rate: 90,
    findings: [],
  },
  {
    name: 'ein Partner zu wenig für den höheren Satz',
    item: 'a',
    facts: alone({ requested: 450_000 }, { partners: 1 }),
    grant: 400_000, // 80 % of 500,000
    rate: 80,
    findings: ['bonus_possible', 'requested_above_computed'],
  },
  {
    name: 'gemeinsam, ein Cent Eigenanteil zu wenig',
    item: 'a',
    facts: alone({ requested: 450_000, thirdParty: 0.01 }, { partners: 2 }),
    grant: 449_999, // 500,000 - 0.01 - 50,000 of its own = 449,999.99
    findings: ['own_share_too_low', 'requested_above_computed'],
  },
  {
    name: 'genau am Mindestbetrag',
    item: 'a',
    facts: alone({ spend: { personnel: 125_000 }, requested: 100_000 }, { recipientKind: 'town' }),
    grant: 100_000, // 80 % of 125,000
    findings: ['bonus_possible'],
  },
  {
    name: 'ein Cent weniger Ausgaben: unter dem Mindestbetrag, nur in der Regel',
    item: 'a',
    facts: alone({ spend: { purchase: 124_999.99 }, requested: 99_999 }),
    grant: 99_999, // 80 % of 124,999.99 = 99,999.992
    findings: ['bonus_possible', 'grant_below_minimum'],
    blocking: [],
  },
  {
    name: 'genau am Höchstbetrag',
    item: 'a',
    facts: alone(
      { spend: { licence: 3_125_000 }, requested: 2_500_000 },
      { recipientKind: 'independent_city' },
    ),
    grant: 2_500_000, // 80 % of 3,125,000
    findings: ['bonus_possible'],
  },
  {
    name: 'ein Cent über dem Höchstbetrag',
    item: 'a',
    facts: alone({ spend: { service: 3_125_000.02 }, requested: 2_500_000.01 }),
    grant: 2_500_000, // 80 % of 3,125,000.02 = 2,500,000.016
    findings: ['bonus_possible', 'requested_above_computed'],
  },
  {
    name: 'laufender Betrieb zählt nicht',
    item: 'a',
    facts: alone({ spend: { service: 500_000, running_cost: 50_000 } }),
    grant: 400_000, // 80 % of 500,000 without the 50,000
    findings: ['bonus_possible', 'cost_not_eligible'],
  },
];

const duties: readonly WorkedCase[] = [
  {
    name: 'ein Tag länger als zwei Jahre',
    item: 'a',
    facts: alone({}, { projectTo: '2028-03-01' }),
    grant: 400_000,
    findings: ['bonus_possible', 'project_too_long'],
  },
  {
    name: 'ein Zweckverband kann nicht beantragen',
    item: 'a',
    facts: alone({}, { recipientKind: 'association' }),
    grant: 400_000,
    findings: ['bonus_possible', 'recipient_not_eligible'],
  },
  {
    name: 'Vertrag am Tag des Eingangs',
    item: 'a',
    facts: alone({}, { contractOn: '2025-10-15' }),
    grant: 400_000,
    findings: ['begun_early', 'bonus_possible'],
  },
  {
    name: 'Eingang am Tag vor der Geltung',
    item: 'a',
    facts: alone({}, { receivedOn: '2024-08-31' }),
    grant: 400_000,
    findings: ['bonus_possible', 'outside_validity'],
  },
  {
    name: 'Eingang am ersten Tag der Geltung',
    item: 'a',
    facts: alone({}, { receivedOn: '2024-09-01' }),
    grant: 400_000,
    findings: ['bonus_possible'],
  },
  {
    name: 'Nachnutzung einer geförderten Anwendung',
    item: 'b',
    facts: alone({}, { holds: ['reuse'] }),
    grant: 400_000, // 80 % of 500,000, as in the first line
    rate: 80,
    findings: ['bonus_possible'],
  },
  {
    name: 'Nachnutzung einer anderen Anwendung',
    item: 'b',
    facts: alone({}, { holds: [] }),
    grant: 400_000,
    findings: ['bonus_possible', 'condition_unmet'],
  },
];

export const cases = [...amounts, ...duties];
