import type { Facts } from '@libs/directive';
import { aFunding, euros } from '@libs/directive/testing/examples';
import { balancedPlan, type Plan } from '../balanced-plan';
import type { WorkedCase } from '../worked-case';

/** A municipality that adapts the app; it bears what it does not ask for. */
const reuse = (plan: Partial<Plan> = {}, facts: Partial<Facts> = {}): Facts => ({
  recipientKind: 'municipality',
  receivedOn: '2021-02-01',
  projectFrom: '2021-05-01',
  projectTo: '2021-12-31',
  contractOn: null,
  holds: ['reuse', 'state_portal'],
  declarations: ['audit'],
  attachments: [],
  ...balancedPlan({ year: 2021, spend: { service: 25_000 }, requested: 20_000, ...plan }),
  ...facts,
});

const amounts: readonly WorkedCase[] = [
  {
    name: 'genau am Höchstbetrag und genau 80 % der Ausgaben',
    item: 'a',
    facts: reuse(),
    grant: 20_000, // 25,000 - 5,000 of its own; 20,000 / 25,000 = 80 %
    rate: null,
    findings: [],
    terms: {
      plan: 'Finanzierungsplan: Die Gesamtfinanzierung ist gesichert; Ausgaben und Finanzierung stimmen in jedem Jahr überein.',
      ancillaryTerms: 'Nebenbestimmungen: ANBest-G',
      useWithin: 'Verwendungsfrist: 2 Monate',
      proofWithin: 'Frist für den Verwendungsnachweis: 12 Monate',
    },
  },
  {
    name: 'ein Cent weniger Ausgaben: über 80 %, Zustimmung nötig',
    item: 'a',
    facts: reuse({ spend: { service: 24_999.99 } }, { recipientKind: 'town' }),
    grant: 20_000, // 24,999.99 - 4,999.99 of its own; more than 80 %
    findings: ['consent_needed'],
    blocking: [],
  },
  {
    name: 'ein Cent über dem Höchstbetrag',
    item: 'a',
    facts: reuse({ spend: { service: 25_000.01 }, requested: 20_000.01 }),
    grant: 20_000, // 25,000.01 - 5,000 of its own = 20,000.01
    findings: ['requested_above_computed'],
  },
  {
    name: 'ohne eigene Mittel',
    item: 'a',
    facts: reuse({ spend: { service: 15_000 }, requested: 15_000 }, { recipientKind: 'district' }),
    grant: 15_000,
    findings: ['consent_needed'],
  },
  {
    name: 'Mittel Dritter mindern den Fehlbedarf',
    item: 'a',
    facts: reuse({ thirdParty: 4_000, requested: 16_000 }, { recipientKind: 'association' }),
    grant: 16_000, // 25,000 - 5,000 of its own - 4,000
    findings: [],
  },
  {
    name: 'mehr beantragt, als fehlt',
    item: 'a',
    facts: reuse({}, { funding: [aFunding({ year: 2021, own: euros(7_000), requested: euros(20_000) })] }),
    grant: 18_000, // 25,000 - 7,000 of its own
    findings: ['plan_unbalanced', 'requested_above_computed'],
  },
  {
    name: 'genau an der Bagatellgrenze',
    item: 'a',
    facts: reuse({ spend: { service: 6_250 }, requested: 5_000 }),
    grant: 5_000, // 6,250 - 1,250 of its own
    findings: [],
  },
  {
    name: 'ein Euro unter der Bagatellgrenze',
    item: 'a',
    facts: reuse({ spend: { service: 6_250 }, requested: 4_999 }),
    grant: 4_999, // 6,250 - 1,251 of its own
    findings: ['grant_below_minimum'],
  },
  {
    name: 'Betrieb für genau zwölf Monate',
    item: 'a',
    facts: reuse(
      { spend: { service: 13_000, running_cost: 12_000 }, months: 12 },
      { recipientKind: 'independent_city' },
    ),
    grant: 20_000, // 25,000 - 5,000 of its own
    findings: [],
  },
  {
    name: 'Betrieb für einen Monat zu viel: ihn trägt die Kommune',
    item: 'a',
    facts: reuse({ spend: { service: 8_000, running_cost: 13_000 }, months: 13, requested: 15_000 }),
    grant: 15_000, // 8,000 + 13,000 x 12/13 = 20,000; of its own 6,000 pay 1,000 for the 13th month, 5,000 remain
    findings: ['months_not_eligible'],
  },
  {
    name: 'Lizenzen zählen nicht',
    item: 'a',
    facts: reuse({ spend: { service: 20_000, licence: 1_000 }, requested: 15_000 }),
    grant: 15_000, // of its own 6,000 pay 1,000 for licences, 5,000 remain of 20,000
    findings: ['cost_not_eligible'],
  },
];

const duties: readonly WorkedCase[] = [
  {
    name: 'andere App, nicht am Landesportal',
    item: 'a',
    facts: reuse({}, { holds: [] }),
    grant: 20_000,
    findings: ['condition_unmet', 'condition_unmet'],
  },
  {
    name: 'keine Erklärung',
    item: 'a',
    facts: reuse({}, { declarations: [] }),
    grant: 20_000,
    findings: ['declaration_missing'],
  },
  {
    name: 'Vertrag am Tag des Eingangs',
    item: 'a',
    facts: reuse({}, { contractOn: '2021-02-01' }),
    grant: 20_000,
    findings: ['begun_early'],
  },
  {
    name: 'Eingang am Tag vor dem Inkrafttreten',
    item: 'a',
    facts: reuse({}, { receivedOn: '2020-04-05' }),
    grant: 20_000,
    findings: ['outside_validity'],
  },
  {
    name: 'Eingang am ersten Tag der Geltung',
    item: 'a',
    facts: reuse({}, { receivedOn: '2020-04-06' }),
    grant: 20_000,
    findings: [],
  },
  {
    name: 'Eingang am letzten Tag der Geltung',
    item: 'a',
    facts: reuse({}, { receivedOn: '2021-12-31', projectFrom: '2021-12-31' }),
    grant: 20_000,
    findings: [],
  },
  {
    name: 'Eingang am Tag nach dem Ende der Geltung',
    item: 'a',
    facts: reuse(
      { year: 2022 },
      { receivedOn: '2022-01-01', projectFrom: '2022-01-03', projectTo: '2022-12-31' },
    ),
    grant: 20_000,
    findings: ['outside_validity'],
  },
];

export const cases = [...amounts, ...duties];
