import type { Facts } from '@libs/directive';
import { balancedPlan, type Plan } from '../balanced-plan';
import type { WorkedCase } from '../worked-case';

/** A project of one municipality that takes exactly two years, under the version that gave 90 % to all. */
const alone = (plan: Partial<Plan> = {}, facts: Partial<Facts> = {}): Facts => ({
  recipientKind: 'municipality',
  receivedOn: '2022-10-14',
  projectFrom: '2023-03-01',
  projectTo: '2025-02-28',
  contractOn: null,
  declarations: [],
  attachments: [],
  ...balancedPlan({ year: 2023, spend: { service: 500_000 }, requested: 450_000, ...plan }),
  ...facts,
});

const amounts: readonly WorkedCase[] = [
  {
    name: 'allein zu 90 %, genau zwei Jahre',
    item: 'a',
    facts: alone(),
    grant: 450_000, // 90 % of 500,000
    rate: 90,
    findings: [],
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
    name: 'gemeinsam: kein höherer Satz',
    item: 'a',
    facts: alone({}, { partners: 2, recipientKind: 'district' }),
    grant: 450_000, // 90 % of 500,000
    rate: 90,
    findings: [],
  },
  {
    name: 'ein Cent Eigenanteil zu wenig',
    item: 'a',
    facts: alone({ thirdParty: 0.01 }),
    grant: 449_999, // 500,000 - 0.01 - 50,000 of its own = 449,999.99
    findings: ['own_share_too_low', 'requested_above_computed'],
  },
  {
    name: 'genau am Mindestbetrag',
    item: 'a',
    facts: alone({ spend: { personnel: 111_111.12 }, requested: 100_000 }, { recipientKind: 'town' }),
    grant: 100_000, // 90 % of 111,111.12 = 100,000.008
    findings: [],
  },
  {
    name: 'ein Cent weniger Ausgaben: unter dem Mindestbetrag, nur in der Regel',
    item: 'a',
    facts: alone({ spend: { purchase: 111_111.11 }, requested: 99_999 }),
    grant: 99_999, // 90 % of 111,111.11 = 99,999.999
    findings: ['grant_below_minimum'],
    blocking: [],
  },
  {
    name: 'einen Cent über dem Höchstbetrag',
    item: 'a',
    facts: alone(
      { spend: { licence: 2_777_777.79 }, requested: 2_500_000.01 },
      { recipientKind: 'independent_city' },
    ),
    grant: 2_500_000, // 90 % of 2,777,777.79 = 2,500,000.011
    findings: ['requested_above_computed'],
  },
  {
    name: 'laufender Betrieb zählt nicht',
    item: 'a',
    facts: alone({ spend: { service: 500_000, running_cost: 50_000 } }),
    grant: 450_000, // 90 % of 500,000 without the 50,000
    findings: ['cost_not_eligible'],
  },
];

const duties: readonly WorkedCase[] = [
  {
    name: 'ein Tag länger als zwei Jahre',
    item: 'a',
    facts: alone({}, { projectTo: '2025-03-01' }),
    grant: 450_000,
    findings: ['project_too_long'],
  },
  {
    name: 'Vertrag am Tag des Eingangs',
    item: 'a',
    facts: alone({}, { contractOn: '2022-10-14' }),
    grant: 450_000,
    findings: ['begun_early'],
  },
  ...(
    [
      ['am Tag vor der Geltung', '2020-08-31', ['outside_validity']],
      ['am ersten Tag der Geltung', '2020-09-01', []],
      ['am letzten Tag der Geltung', '2024-08-31', []],
      ['am ersten Tag der nächsten Fassung', '2024-09-01', ['outside_validity']],
    ] as const
  ).map(([name, receivedOn, findings]): WorkedCase => ({
    name: `Eingang ${name}`,
    item: 'a',
    facts: alone({}, { receivedOn, projectFrom: '2024-09-02' }),
    grant: 450_000,
    findings: [...findings, 'cost_outside_project'],
  })),
  {
    name: 'Nachnutzung einer geförderten Anwendung',
    item: 'b',
    facts: alone({}, { holds: ['reuse'] }),
    grant: 450_000,
    rate: 90,
    findings: [],
  },
  {
    name: 'Nachnutzung einer anderen Anwendung',
    item: 'b',
    facts: alone({}, { holds: [] }),
    grant: 450_000,
    findings: ['condition_unmet'],
  },
];

export const cases = [...amounts, ...duties];
