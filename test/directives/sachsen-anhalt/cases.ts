import { directiveRecipients, type Facts } from '@libs/directive';
import { balancedPlan, type Plan } from '../balanced-plan';
import type { WorkedCase } from '../worked-case';

/** A project in which nothing is wrong, in time for the cut-off of its year. */
const project = (plan: Partial<Plan> = {}, facts: Partial<Facts> = {}): Facts => ({
  recipientKind: 'municipality',
  receivedOn: '2025-04-15',
  projectFrom: '2025-08-01',
  projectTo: '2025-12-31',
  contractOn: null,
  declarations: [],
  attachments: [],
  ...balancedPlan({ year: 2025, spend: { service: 100_000 }, requested: 90_000, ...plan }),
  ...facts,
});

const amounts: readonly WorkedCase[] = [
  {
    name: 'höchster Satz, Eigenanteil genau 10 %',
    item: 'a',
    facts: project(),
    grant: 90_000, // 90 % of 100,000
    rate: 90,
    findings: ['next_cutoff'],
    terms: {
      cutoffs: 'Stichtage in jedem Jahr: 22.5.',
      plan: 'Finanzierungsplan: Die Gesamtfinanzierung ist gesichert; Ausgaben und Finanzierung stimmen in jedem Jahr überein.',
      ancillaryTerms: 'Nebenbestimmungen: ANBest-Gk',
      useWithin: 'Verwendungsfrist: 2 Monate',
      proofWithin: 'Frist für den Verwendungsnachweis: 12 Monate',
    },
  },
  {
    name: 'ein Cent Eigenanteil zu wenig',
    item: 'a',
    facts: project({ thirdParty: 0.01 }, { recipientKind: 'association' }),
    grant: 89_999, // 100,000 - 0.01 - 10,000 of its own = 89,999.99
    findings: ['next_cutoff', 'own_share_too_low', 'requested_above_computed'],
  },
  {
    name: 'genau am Höchstbetrag',
    item: 'a',
    facts: project(
      { spend: { licence: 133_333.34 }, requested: 120_000 },
      { recipientKind: 'independent_city' },
    ),
    grant: 120_000, // 90 % of 133,333.34 = 120,000.006
    findings: ['next_cutoff'],
  },
  {
    name: 'ein Cent weniger Ausgaben: unter dem Höchstbetrag',
    item: 'a',
    facts: project({ spend: { service: 133_333.33 }, requested: 119_999 }),
    grant: 119_999, // 90 % of 133,333.33 = 119,999.997
    findings: ['next_cutoff'],
  },
  {
    name: 'ein Cent über dem Höchstbetrag',
    item: 'a',
    facts: project({ spend: { service: 133_333.35 }, requested: 120_000.01 }),
    grant: 120_000, // 90 % of 133,333.35 = 120,000.015
    findings: ['next_cutoff', 'requested_above_computed'],
  },
  {
    name: 'genau an der Bagatellgrenze',
    item: 'a',
    facts: project({ spend: { purchase: 5_555.56 }, requested: 5_000 }, { recipientKind: 'town' }),
    grant: 5_000, // 90 % of 5,555.56 = 5,000.004
    findings: ['next_cutoff'],
  },
  {
    name: 'ein Cent weniger Ausgaben: unter der Bagatellgrenze',
    item: 'a',
    facts: project({ spend: { purchase: 5_555.55 }, requested: 4_999 }),
    grant: 4_999, // 90 % of 5,555.55 = 4,999.995
    findings: ['grant_below_minimum', 'next_cutoff'],
    blocking: ['grant_below_minimum'],
  },
  {
    name: 'laufender Betrieb zählt nicht',
    item: 'a',
    facts: project({ spend: { service: 100_000, running_cost: 10_000 } }, { recipientKind: 'district' }),
    grant: 90_000, // 90 % of 100,000 without the 10,000
    findings: ['cost_not_eligible', 'next_cutoff'],
  },
];

const duties: readonly WorkedCase[] = [
  ...(['institution', 'company', 'society'] as const).map((recipientKind): WorkedCase => ({
    name: `beantragt von: ${directiveRecipients[recipientKind]}`,
    item: 'a',
    facts: project({}, { recipientKind }),
    grant: 90_000,
    findings: ['next_cutoff'],
  })),
  {
    name: 'Vertrag am Tag des Eingangs',
    item: 'a',
    facts: project({}, { contractOn: '2025-04-15' }),
    grant: 90_000,
    findings: ['begun_early', 'next_cutoff'],
  },
  {
    name: 'Eingang am Tag vor der Geltung',
    item: 'a',
    facts: project({}, { receivedOn: '2024-04-22' }),
    grant: 90_000,
    findings: ['next_cutoff', 'outside_validity'],
  },
  {
    name: 'Eingang am ersten Tag der Geltung',
    item: 'a',
    facts: project({}, { receivedOn: '2024-04-23' }),
    grant: 90_000,
    findings: ['next_cutoff'],
  },
];

export const cases = [...amounts, ...duties];
