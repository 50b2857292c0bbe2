import type { Facts } from '@libs/directive';
import { balancedPlan, type Plan } from '../balanced-plan';
import type { WorkedCase } from '../worked-case';

/** A project of one municipality at the ordinary rate, in time for the cut-off in spring. */
const alone = (plan: Partial<Plan> = {}, facts: Partial<Facts> = {}): Facts => ({
  recipientKind: 'municipality',
  receivedOn: '2024-03-01',
  projectFrom: '2024-06-01',
  projectTo: '2024-12-31',
  contractOn: null,
  declarations: ['procurement', 'minimum_wage'],
  attachments: [],
  ...balancedPlan({ year: 2024, spend: { service: 100_000 }, requested: 65_000, ...plan }),
  ...facts,
});

const amounts: readonly WorkedCase[] = [
  {
    name: 'allein zum Regelsatz',
    item: 'a',
    facts: alone(),
    grant: 65_000, // 65 % of 100,000
    rate: 65,
    findings: ['bonus_possible', 'bonus_possible', 'next_cutoff'],
    terms: {
      cutoffs: 'Stichtage in jedem Jahr: 31.3., 30.9.',
      circumstances: 'Umstände, auf die es ankommt: Das Vorhaben reicht über mehrere Ebenen der Verwaltung.',
      plan: 'Finanzierungsplan: Die Gesamtfinanzierung ist gesichert; Ausgaben und Finanzierung stimmen in jedem Jahr überein.',
      ancillaryTerms: 'Nebenbestimmungen: ANBest-K',
      useWithin: 'Verwendungsfrist: 2 Monate',
      proofWithin: 'Frist für den Verwendungsnachweis: 12 Monate',
    },
  },
  {
    name: 'kooperativ zu zweit, Eigenanteil genau 25 %',
    item: 'a',
    facts: alone({ requested: 75_000 }, { partners: 2 }),
    grant: 75_000, // 75 % of 100,000
    rate: 75,
    findings: ['next_cutoff'],
  },
  {
    name: 'ein Partner zu wenig für den höheren Satz',
    item: 'a',
    facts: alone({ requested: 75_000 }, { partners: 1 }),
    grant: 65_000, // 65 % of 100,000
    rate: 65,
    findings: ['bonus_possible', 'bonus_possible', 'next_cutoff', 'requested_above_computed'],
  },
  {
    name: 'ebenenübergreifend',
    item: 'a',
    facts: alone({ requested: 75_000 }, { holds: ['cross_level'], recipientKind: 'district' }),
    grant: 75_000, // 75 % of 100,000
    rate: 75,
    findings: ['next_cutoff'],
  },
  {
    name: 'kooperativ und ebenenübergreifend: der Satz steigt nur einmal',
    item: 'a',
    facts: alone({ requested: 75_000 }, { partners: 3, holds: ['cross_level'] }),
    grant: 75_000, // 75 % of 100,000
    rate: 75,
    findings: ['next_cutoff'],
  },
  {
    name: 'kooperativ, ein Cent Eigenanteil zu wenig',
    item: 'a',
    facts: alone({ requested: 75_000, thirdParty: 0.01 }, { partners: 2 }),
    grant: 74_999, // 100,000 - 0.01 - 25,000 of its own = 74,999.99
    findings: ['next_cutoff', 'own_share_too_low', 'requested_above_computed'],
  },
  {
    name: 'Gesamtausgaben genau 20.000 €',
    item: 'a',
    facts: alone({ spend: { purchase: 20_000 }, requested: 13_000 }, { recipientKind: 'town' }),
    grant: 13_000, // 65 % of 20,000
    findings: ['bonus_possible', 'bonus_possible', 'next_cutoff'],
  },
  {
    name: 'Gesamtausgaben einen Cent unter 20.000 €: nur eine Soll-Vorschrift',
    item: 'a',
    facts: alone({ spend: { licence: 19_999.99 }, requested: 12_999 }, { recipientKind: 'independent_city' }),
    grant: 12_999, // 65 % of 19,999.99 = 12,999.9935
    findings: ['bonus_possible', 'bonus_possible', 'cost_below_minimum', 'next_cutoff'],
    blocking: [],
  },
  {
    name: 'laufender Betrieb zählt nicht',
    item: 'a',
    facts: alone({ spend: { service: 100_000, running_cost: 10_000 } }),
    grant: 65_000, // 65 % of 100,000 without the 10,000
    findings: ['bonus_possible', 'bonus_possible', 'cost_not_eligible', 'next_cutoff'],
  },
];

const duties: readonly WorkedCase[] = [
  {
    name: 'kommunale Anstalt',
    item: 'a',
    facts: alone({}, { recipientKind: 'institution' }),
    grant: 65_000,
    findings: ['bonus_possible', 'bonus_possible', 'next_cutoff'],
  },
  {
    name: 'ein Verein kann nicht beantragen',
    item: 'a',
    facts: alone({}, { recipientKind: 'society' }),
    grant: 65_000,
    findings: ['bonus_possible', 'bonus_possible', 'next_cutoff', 'recipient_not_eligible'],
  },
  {
    name: 'keine Erklärungen',
    item: 'a',
    facts: alone({}, { declarations: [], recipientKind: 'association' }),
    grant: 65_000,
    findings: [
      'bonus_possible',
      'bonus_possible',
      'declaration_missing',
      'declaration_missing',
      'next_cutoff',
    ],
  },
  {
    name: 'Vertrag am Tag des Eingangs',
    item: 'a',
    facts: alone({}, { contractOn: '2024-03-01' }),
    grant: 65_000,
    findings: ['begun_early', 'bonus_possible', 'bonus_possible', 'next_cutoff'],
  },
  {
    name: 'Vertrag für später vorgesehen',
    item: 'a',
    facts: alone({}, { contractOn: '2024-06-03' }),
    grant: 65_000,
    findings: ['begin_must_wait', 'bonus_possible', 'bonus_possible', 'next_cutoff'],
    blocking: [],
  },
  {
    name: 'Eingang am Tag vor der Geltung',
    item: 'a',
    facts: alone({}, { receivedOn: '2014-07-12' }),
    grant: 65_000,
    findings: ['bonus_possible', 'bonus_possible', 'next_cutoff', 'outside_validity'],
  },
  {
    name: 'Eingang am ersten Tag der Geltung',
    item: 'a',
    facts: alone({}, { receivedOn: '2014-07-13' }),
    grant: 65_000,
    findings: ['bonus_possible', 'bonus_possible', 'next_cutoff'],
  },
];

export const cases = [...amounts, ...duties];
