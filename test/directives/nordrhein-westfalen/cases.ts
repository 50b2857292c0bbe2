import type { Facts } from '@libs/directive';
import { balancedPlan, type Plan } from '../balanced-plan';
import type { WorkedCase } from '../worked-case';

/** A project of the given number of bodies from the Land; one of them files for all. */
const jointly = (partners: number, plan: Partial<Plan>, facts: Partial<Facts> = {}): Facts => ({
  recipientKind: 'municipality',
  partners,
  leads: true,
  receivedOn: '2022-03-01',
  projectFrom: '2022-07-01',
  projectTo: '2022-12-31',
  contractOn: null,
  cooperationYears: 5,
  holds: ['first_time'],
  declarations: [],
  attachments: [],
  ...balancedPlan({ year: 2022, spend: { service: 250_000 }, requested: 175_000, ...plan }),
  ...facts,
});

const amounts: readonly WorkedCase[] = [
  {
    name: 'zwei Beteiligte',
    item: 'a',
    facts: jointly(2, {}),
    grant: 175_000, // below 90 % of 250,000 = 225,000
    rate: null,
    findings: [],
    terms: {
      selection: 'Auswahl: in der Reihenfolge des Eingangs',
      plan: 'Finanzierungsplan: Die Gesamtfinanzierung ist gesichert; Ausgaben und Finanzierung stimmen in jedem Jahr überein.',
      ancillaryTerms: 'Nebenbestimmungen: ANBest-G',
      useWithin: 'Verwendungsfrist: 2 Monate',
      proofWithin: 'Frist für den Verwendungsnachweis: 12 Monate',
    },
  },
  {
    name: 'ein Beteiligter aus dem Land',
    item: 'a',
    facts: jointly(1, { requested: 75_000 }, { leads: false, recipientKind: 'town' }),
    grant: 75_000,
    findings: [],
  },
  {
    name: 'ein Partner zu wenig für 175.000 €',
    item: 'a',
    facts: jointly(1, {}),
    grant: 75_000,
    findings: ['requested_above_computed'],
  },
  {
    name: 'drei Beteiligte',
    item: 'a',
    facts: jointly(3, { requested: 210_000 }, { recipientKind: 'independent_city' }),
    grant: 210_000, // 175,000 + 35,000; below 90 % of 250,000 = 225,000
    findings: [],
  },
  {
    name: 'fünf Beteiligte',
    item: 'a',
    facts: jointly(5, { spend: { personnel: 400_000 }, requested: 280_000 }, { recipientKind: 'district' }),
    grant: 280_000, // 175,000 + 3 x 35,000; below 90 % of 400,000 = 360,000
    findings: [],
  },
  {
    name: 'genau an 90 % der Ausgaben',
    item: 'a',
    facts: jointly(2, { spend: { service: 194_444.45 } }),
    grant: 175_000, // 90 % of 194,444.45 = 175,000.005
    findings: [],
  },
  {
    name: 'ein Cent weniger Ausgaben: 90 % begrenzen den Festbetrag',
    item: 'a',
    facts: jointly(2, { spend: { service: 194_444.44 }, requested: 174_999 }),
    grant: 174_999, // 90 % of 194,444.44 = 174,999.996
    findings: [],
  },
  {
    name: 'weit unter dem Festbetrag: 90 % der Ausgaben',
    item: 'a',
    facts: jointly(2, { spend: { service: 50_000 }, requested: 45_000 }),
    grant: 45_000, // 90 % of 50,000
    findings: [],
  },
  {
    name: 'Mittel Dritter, Eigenanteil genau 10 %',
    item: 'a',
    facts: jointly(2, { spend: { service: 200_000 }, thirdParty: 20_000, requested: 160_000 }),
    grant: 160_000, // 200,000 - 20,000 - 20,000 of its own
    findings: [],
  },
  {
    name: 'Mittel Dritter, ein Cent Eigenanteil zu wenig',
    item: 'a',
    facts: jointly(2, { spend: { service: 200_000 }, thirdParty: 20_000.01, requested: 160_000 }),
    grant: 159_999, // 200,000 - 20,000.01 - 20,000 of its own = 159,999.99
    findings: ['own_share_too_low', 'requested_above_computed'],
  },
  {
    name: 'laufender Betrieb zählt nicht',
    item: 'a',
    facts: jointly(2, { spend: { service: 100_000, running_cost: 20_000 }, requested: 90_000 }),
    grant: 90_000, // 90 % of 100,000 without the 20,000
    findings: ['cost_not_eligible'],
  },
];

const duties: readonly WorkedCase[] = [
  {
    name: 'niemand stellt den Antrag für alle',
    item: 'a',
    facts: jointly(2, {}, { leads: false, recipientKind: 'association' }),
    grant: 175_000,
    findings: ['lead_missing'],
  },
  {
    name: 'keine erstmalige Zusammenarbeit',
    item: 'a',
    facts: jointly(2, {}, { holds: [] }),
    grant: 175_000,
    findings: ['condition_unmet'],
  },
  {
    name: 'auf vier Jahre angelegt',
    item: 'a',
    facts: jointly(2, {}, { cooperationYears: 4 }),
    grant: 175_000,
    findings: ['cooperation_too_short'],
    blocking: ['cooperation_too_short'],
  },
  {
    name: 'kommunales Unternehmen mit einer Gemeinde',
    item: 'a',
    facts: jointly(2, {}, { recipientKind: 'company' }),
    grant: 175_000,
    findings: [],
  },
  {
    name: 'Vertrag am Tag des Eingangs',
    item: 'a',
    facts: jointly(2, {}, { contractOn: '2022-03-01' }),
    grant: 175_000,
    findings: ['begun_early'],
  },
  {
    name: 'Eingang am Tag vor der Geltung',
    item: 'a',
    facts: jointly(2, {}, { receivedOn: '2021-08-30' }),
    grant: 175_000,
    findings: ['outside_validity'],
  },
  {
    name: 'Eingang am ersten Tag der Geltung',
    item: 'a',
    facts: jointly(2, {}, { receivedOn: '2021-08-31' }),
    grant: 175_000,
    findings: [],
  },
];

export const cases = [...amounts, ...duties];
