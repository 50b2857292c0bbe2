import type { Facts } from '@libs/directive';
import { euros } from '@libs/directive/testing/examples';
import { balancedPlan, type Plan } from '../balanced-plan';
import type { WorkedCase } from '../worked-case';

/** An application for an online service in which nothing is wrong but that the higher rate is not claimed. */
const forServices = (plan: Partial<Plan>, facts: Partial<Facts> = {}): Facts => ({
  recipientKind: 'municipality',
  receivedOn: '2023-03-01',
  projectFrom: '2023-04-01',
  projectTo: '2023-12-31',
  contractOn: null,
  holds: conditions,
  declarations: ['no_double_funding', 'base_services'],
  attachments: ['offers', 'confirmation_list'],
  ...balancedPlan({ year: 2023, spend: { service: 25_000 }, requested: 20_000, ...plan }),
  ...facts,
});
const conditions = ['first_time', 'bayern_id', 'bayern_portal', 'mobile', 'twenty_services'];
const ofBezirk = [...conditions.filter((id) => id !== 'twenty_services'), 'fifteen_services'];
const withLicences = { holds: [...conditions, 'single_payment'] };
const inSpecialArea = { holds: [...conditions, 'special_need_area'] };

/** A fee for one person to become a Digitallotse. */
const forCourse = (plan: Partial<Plan> = {}, facts: Partial<Facts> = {}): Facts =>
  forServices(
    { spend: { training: 1_000 }, requested: 800, ...plan },
    { holds: ['basic_course'], persons: 1, declarations: [], attachments: [], ...facts },
  );

const earlier = (...grants: readonly (readonly [item: string, amount: number])[]) => ({
  earlierGrants: grants.map(([item, amount]) => ({ item, grantedOn: '2020-02-03', amount: euros(amount) })),
});

const amounts: readonly WorkedCase[] = [
  {
    name: 'genau am Höchstbetrag',
    item: 'a',
    facts: forServices({}),
    grant: 20_000, // 80 % of 25,000
    rate: 80,
    findings: ['bonus_possible'],
    terms: {
      circumstances:
        'Umstände, auf die es ankommt: Die Antragstellerin ist überwiegend dem Raum mit besonderem Handlungsbedarf zuzurechnen.',
      plan: 'Finanzierungsplan: Die Gesamtfinanzierung ist gesichert; Ausgaben und Finanzierung stimmen in jedem Jahr überein.',
      ancillaryTerms: 'Nebenbestimmungen: ANBest-K',
      useWithin: 'Verwendungsfrist: 2 Monate',
      proofWithin: 'Frist für den Verwendungsnachweis: 12 Monate',
    },
  },
  {
    name: 'ein Cent über dem Höchstbetrag',
    item: 'a',
    facts: forServices({ spend: { service: 25_000.02 }, requested: 20_000.01 }),
    grant: 20_000, // 80 % of 25,000.02 = 20,000.016
    findings: ['bonus_possible', 'requested_above_computed'],
  },
  {
    name: 'genau an der Bagatellgrenze',
    item: 'a',
    facts: forServices({ spend: { service: 3_125 }, requested: 2_500 }, { recipientKind: 'town' }),
    grant: 2_500, // 80 % of 3,125
    findings: ['bonus_possible'],
  },
  {
    name: 'ein Cent weniger Ausgaben: unter der Bagatellgrenze',
    item: 'a',
    facts: forServices({ spend: { service: 3_124.99 }, requested: 2_499 }),
    grant: 2_499, // 80 % of 3,124.99 = 2,499.992
    findings: ['bonus_possible', 'grant_below_minimum'],
  },
  {
    name: 'Raum mit besonderem Handlungsbedarf, Eigenanteil genau 10 %',
    item: 'a',
    facts: forServices({ spend: { service: 10_000 }, requested: 9_000 }, inSpecialArea),
    grant: 9_000, // 90 % of 10,000
    rate: 90,
    findings: [],
  },
  {
    name: 'Raum mit besonderem Handlungsbedarf, ein Cent Eigenanteil zu wenig',
    item: 'a',
    facts: forServices({ spend: { service: 10_000 }, requested: 9_000, thirdParty: 0.01 }, inSpecialArea),
    grant: 8_999, // 10,000 - 0.01 - 1,000 of its own = 8,999.99
    findings: ['own_share_too_low', 'requested_above_computed'],
  },
  {
    name: 'Lizenzen für genau 24 Monate',
    item: 'a',
    facts: forServices({ spend: { licence: 12_000 }, requested: 9_600, months: 24 }, withLicences),
    grant: 9_600, // 80 % of 12,000
    findings: ['bonus_possible'],
  },
  {
    name: 'Lizenzen für einen Monat zu viel',
    item: 'a',
    facts: forServices({ spend: { licence: 12_500 }, requested: 9_600, months: 25 }, withLicences),
    grant: 9_600, // 12,500 x 24/25 = 12,000; 80 % of it
    findings: ['bonus_possible', 'months_not_eligible'],
  },
  {
    name: 'laufende Wartung zählt nicht',
    item: 'a',
    facts: forServices(
      { spend: { service: 10_000, running_cost: 1_000 }, requested: 8_000 },
      { recipientKind: 'independent_city' },
    ),
    grant: 8_000, // 80 % of 10,000 without the 1,000
    findings: ['bonus_possible', 'cost_not_eligible'],
  },
  {
    name: 'frühere Zuwendung lässt einen Rest des Höchstbetrags',
    item: 'a',
    facts: forServices({ requested: 8_000 }, { ...earlier(['a', 12_000]), recipientKind: 'district' }),
    grant: 8_000, // 20,000 - 12,000
    findings: ['bonus_possible'],
  },
  {
    name: 'frühere Zuwendungen beider Gegenstände haben den Höchstbetrag aufgebraucht',
    item: 'a',
    facts: forServices({ requested: 8_000 }, earlier(['a', 19_200], ['b', 800])),
    grant: 0, // 20,000 - 19,200 - 800
    findings: ['bonus_possible', 'recipient_cap_used_up', 'grant_below_minimum', 'requested_above_computed'],
  },
];

const duties: readonly WorkedCase[] = [
  {
    name: 'ein Bezirk mit 15 Online-Diensten',
    item: 'a',
    facts: forServices({}, { recipientKind: 'bezirk', holds: ofBezirk }),
    grant: 20_000,
    findings: ['bonus_possible'],
  },
  {
    name: 'ein Bezirk, der keine 15 Online-Dienste anbietet',
    item: 'a',
    facts: forServices({}, { recipientKind: 'bezirk' }),
    grant: 20_000,
    findings: ['bonus_possible', 'condition_unmet'],
  },
  {
    name: 'eine Gemeinde mit 15 Online-Diensten',
    item: 'a',
    facts: forServices({}, { holds: ofBezirk }),
    grant: 20_000,
    findings: ['bonus_possible', 'condition_unmet'],
  },
  {
    name: 'keine Voraussetzung erklärt',
    item: 'a',
    facts: forServices({ spend: { licence: 25_000 } }, { holds: [] }),
    grant: 20_000,
    findings: ['bonus_possible', ...Array<'condition_unmet'>(6).fill('condition_unmet')],
  },
  {
    name: 'keine Erklärungen, keine Anlagen',
    item: 'a',
    facts: forServices({}, { declarations: [], attachments: [] }),
    grant: 20_000,
    findings: [
      'bonus_possible',
      'declaration_missing',
      'declaration_missing',
      'attachment_missing',
      'attachment_missing',
    ],
  },
  {
    name: 'Vertrag am Tag des Eingangs',
    item: 'a',
    facts: forServices({}, { contractOn: '2023-03-01', recipientKind: 'association' }),
    grant: 20_000,
    findings: ['bonus_possible'],
  },
  {
    name: 'Vertrag am Tag vor dem Eingang',
    item: 'a',
    facts: forServices({}, { contractOn: '2023-02-28' }),
    grant: 20_000,
    findings: ['begun_early', 'bonus_possible'],
  },
  {
    name: 'Eingang am Tag vor dem Inkrafttreten',
    item: 'a',
    facts: forServices({}, { receivedOn: '2019-09-30' }),
    grant: 20_000,
    findings: ['bonus_possible', 'outside_validity'],
  },
  {
    name: 'Eingang am ersten Tag der Geltung',
    item: 'a',
    facts: forServices({}, { receivedOn: '2019-10-01' }),
    grant: 20_000,
    findings: ['bonus_possible'],
  },
  {
    name: 'Eingang am letzten Tag der Geltung',
    item: 'a',
    facts: forServices({}, { receivedOn: '2023-09-30', projectFrom: '2023-10-02' }),
    grant: 20_000,
    findings: ['bonus_possible'],
  },
  {
    name: 'Eingang am Tag nach dem Ende der Geltung',
    item: 'a',
    facts: forServices({}, { receivedOn: '2023-10-01', projectFrom: '2023-10-02' }),
    grant: 20_000,
    findings: ['bonus_possible', 'outside_validity'],
  },
];

const courses: readonly WorkedCase[] = [
  {
    name: 'eine Person',
    item: 'b',
    facts: forCourse(),
    grant: 800, // 80 % of the fee of 1,000; no Bagatellgrenze
    rate: 80,
    findings: [],
  },
  {
    name: 'zwei Personen einer Gemeinde',
    item: 'b',
    facts: forCourse({ spend: { training: 2_000 }, requested: 1_600 }, { persons: 2 }),
    grant: 1_600, // 80 % of 2,000
    findings: ['too_many_persons'],
  },
  {
    name: 'ein Cent Eigenanteil zu wenig',
    item: 'b',
    facts: forCourse({ thirdParty: 0.01 }),
    grant: 799, // 1,000 - 0.01 - 200 of its own = 799.99
    findings: ['own_share_too_low', 'requested_above_computed'],
  },
  {
    name: 'ein anderer Kurs',
    item: 'b',
    facts: forCourse({}, { holds: [] }),
    grant: 800,
    findings: ['condition_unmet'],
  },
];

export const cases = [...amounts, ...duties, ...courses];
