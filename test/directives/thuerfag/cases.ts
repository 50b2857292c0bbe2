import type { CostLine, Facts } from '@libs/directive';
import { aCost, aFunding, euros, theFacts } from '@libs/directive/testing/examples';
import type { WorkedCase } from '../worked-case';

/** Who pays what of a project, in euro. */
interface Plan {
  readonly cost: number;
  readonly category?: CostLine['category'];
  readonly own: number;
  readonly otherPublic?: number;
  readonly requested: number;
}

const application = (
  { cost, category = 'service', own, otherPublic = 0, requested }: Plan,
  facts: Partial<Facts> = {},
): Facts =>
  theFacts({
    receivedOn: '2024-03-04',
    projectFrom: '2024-06-03',
    projectTo: '2024-12-20',
    costs: [aCost({ category, perYear: [{ year: 2024, amount: euros(cost) }] })],
    funding: [
      aFunding({
        year: 2024,
        own: euros(own),
        otherPublic: euros(otherPublic),
        requested: euros(requested),
      }),
    ],
    declarations: ['not_begun', 'complete', 'no_double_funding'],
    attachments: ['project_description', 'agreement'],
    ...facts,
  });

const half: Plan = { cost: 400_000, own: 200_000, requested: 200_000 };
const large: Plan = { cost: 800_000, own: 300_000, requested: 500_000 };

/** Three municipalities that have together the stated number of inhabitants. */
const together = (plan: Plan, jointInhabitants: number, facts: Partial<Facts> = {}): Facts =>
  application(plan, { partners: 3, jointInhabitants, cooperationYears: 5, holds: ['new_field'], ...facts });

const cooperation: readonly WorkedCase[] = [
  {
    name: 'drei Gemeinden mit zusammen 18.000 Einwohnern',
    item: 'a',
    facts: together(half, 18_000),
    grant: 200_000,
    rate: null,
    findings: [],
    terms: {
      selection: 'Auswahl: nach Auswahlkriterien',
      circumstances: 'Umstände, auf die es ankommt: Die Zusammenarbeit hat regionale Bedeutung.',
      scoring: 'Auswahlkriterien: Vorhaben der Digitalisierung haben Vorrang.',
      plan: 'Finanzierungsplan: Die Gesamtfinanzierung ist gesichert.',
      ancillaryTerms: 'Nebenbestimmungen: ANBest-Gk',
      useWithin: 'Verwendungsfrist: 2 Monate',
      proofWithin: 'Frist für den Verwendungsnachweis: 12 Monate',
    },
  },
  {
    name: 'zwei Gemeinden: in der Regel zu wenige, aber nicht ausgeschlossen',
    item: 'a',
    facts: together(half, 18_000, { partners: 2 }),
    grant: 200_000,
    findings: ['too_few_partners'],
    blocking: [],
  },
  {
    name: 'ein Einwohner unter der zweiten Stufe',
    item: 'a',
    facts: together({ cost: 400_000, own: 300_000, requested: 100_000 }, 9_999),
    grant: 100_000,
    findings: [],
  },
  {
    name: 'genau an der zweiten Stufe, mehr beantragt als der Festbetrag',
    item: 'a',
    facts: together({ cost: 400_000, own: 150_000, requested: 250_000 }, 10_000),
    grant: 200_000,
    findings: ['requested_above_computed'],
  },
  {
    // 400.000 + 19.999 × 5 = 499.995
    name: 'ein Einwohner unter dem Höchstbetrag',
    item: 'a',
    facts: together({ ...large, own: 300_005, requested: 499_995 }, 69_999),
    grant: 499_995,
    findings: [],
  },
  {
    // 400.000 + 20.001 × 5 = 500.005, höchstens 500.000
    name: 'ein Einwohner über dem Höchstbetrag',
    item: 'a',
    facts: together({ ...large, own: 299_995, requested: 500_005 }, 70_001),
    grant: 500_000,
    findings: ['requested_above_computed'],
  },
  {
    // Festbetrag 200.000, Ausgaben 150.000,75: nicht mehr als die Ausgaben, volle Euro
    name: 'Ausgaben unter dem Festbetrag',
    item: 'a',
    facts: together({ cost: 150_000.75, own: 0.75, requested: 150_000 }, 18_000),
    grant: 150_000,
    findings: [],
  },
  {
    name: 'gemeinsames Personal zählt',
    item: 'a',
    facts: together({ ...half, category: 'personnel' }, 18_000),
    grant: 200_000,
    findings: [],
  },
  {
    name: 'laufender Betrieb zählt nicht',
    item: 'a',
    facts: together({ ...half, category: 'running_cost' }, 18_000),
    grant: 0,
    findings: ['cost_not_eligible', 'requested_above_computed'],
  },
  {
    name: 'Zweckverband als Antragsteller',
    item: 'a',
    facts: together(half, 18_000, { recipientKind: 'association' }),
    grant: 200_000,
    findings: ['recipient_not_eligible'],
  },
  {
    name: 'ohne Vertrag oder Satzung',
    item: 'a',
    facts: together(half, 18_000, { attachments: ['project_description'] }),
    grant: 200_000,
    findings: ['condition_unmet'],
  },
  {
    name: 'ohne Beschreibung der Zusammenarbeit',
    item: 'a',
    facts: together(half, 18_000, { attachments: ['agreement'] }),
    grant: 200_000,
    findings: ['attachment_missing'],
  },
  {
    name: 'schon bisher zusammengearbeitet',
    item: 'a',
    facts: together(half, 18_000, { holds: [] }),
    grant: 200_000,
    findings: ['condition_unmet'],
  },
  {
    name: 'auf vier Jahre angelegt: in der Regel zu kurz, aber nicht ausgeschlossen',
    item: 'a',
    facts: together(half, 18_000, { cooperationYears: 4 }),
    grant: 200_000,
    findings: ['cooperation_too_short'],
    blocking: [],
  },
  {
    // 200.000 + 50.000
    name: 'drei Gemeinden mit regionaler Bedeutung',
    item: 'a',
    facts: together({ cost: 400_000, own: 150_000, requested: 250_000 }, 18_000, {
      holds: ['new_field', 'regional'],
    }),
    grant: 250_000,
    findings: [],
  },
  ...(
    [
      ['aus Gebühren finanziert', 'fee_financed'],
      ['kommunales Unternehmen', 'enterprise'],
      ['zum zweiten Mal beantragt', 'granted_before'],
    ] as const
  ).map(([name, id]): WorkedCase => ({
    name,
    item: 'a',
    facts: together(half, 18_000, { holds: ['new_field', id] }),
    grant: 200_000,
    findings: ['excluded'],
    blocking: ['excluded'],
  })),
];

const opinion: readonly WorkedCase[] = [
  {
    // 75 % von 40.000 = 30.000
    name: 'Gutachten genau am Höchstbetrag',
    item: 'b',
    facts: application({ cost: 40_000, own: 10_000, requested: 30_000 }),
    grant: 30_000,
    rate: 75,
    findings: [],
  },
  {
    // 75 % von 40.001,34 = 30.001,005, also 30.001,00; höchstens 30.000
    name: 'Gutachten einen Euro über dem Höchstbetrag',
    item: 'b',
    facts: application({ cost: 40_001.34, own: 10_000.34, requested: 30_001 }),
    grant: 30_000,
    findings: ['requested_above_computed'],
  },
  {
    // 75 % von 39.999,99 = 29.999,9925, also 29.999,99, abgerundet 29.999; Eigenanteil 10.000,00
    name: 'Gutachten einen Cent unter dem Höchstbetrag',
    item: 'b',
    facts: application({ cost: 39_999.99, own: 10_000.99, requested: 29_999 }),
    grant: 29_999,
    findings: [],
  },
  {
    // 75 % von 30.000 = 22.500
    name: 'mehr als 75 % beantragt',
    item: 'b',
    facts: application({ cost: 30_000, own: 7_000, requested: 23_000 }),
    grant: 22_500,
    findings: ['own_share_too_low', 'requested_above_computed'],
  },
  {
    name: 'Personal der Gemeinde ist kein Gutachten',
    item: 'b',
    facts: application({ cost: 20_000, own: 5_000, requested: 15_000, category: 'personnel' }),
    grant: 0,
    findings: ['cost_not_eligible', 'requested_above_computed'],
  },
  {
    name: 'Gutachten einen Tag vor dem Antrag beauftragt',
    item: 'b',
    facts: application({ cost: 40_000, own: 10_000, requested: 30_000 }, { contractOn: '2024-03-03' }),
    grant: 30_000,
    findings: ['begun_early'],
    blocking: ['begun_early'],
  },
  {
    name: 'Auftrag am Tag des Antrags',
    item: 'b',
    facts: application({ cost: 40_000, own: 10_000, requested: 30_000 }, { contractOn: '2024-03-04' }),
    grant: 30_000,
    findings: ['begun_early'],
  },
  {
    name: 'ohne Erklärungen und Beschreibung',
    item: 'b',
    facts: application(
      { cost: 40_000, own: 10_000, requested: 30_000 },
      { declarations: [], attachments: [] },
    ),
    grant: 30_000,
    findings: ['declaration_missing', 'declaration_missing', 'declaration_missing', 'attachment_missing'],
  },
  {
    name: 'am ersten Tag der Geltung eingegangen',
    item: 'b',
    facts: application({ cost: 40_000, own: 10_000, requested: 30_000 }, { receivedOn: '2020-01-01' }),
    grant: 30_000,
    findings: [],
  },
  {
    name: 'einen Tag vor der Geltung eingegangen',
    item: 'b',
    facts: application({ cost: 40_000, own: 10_000, requested: 30_000 }, { receivedOn: '2019-12-31' }),
    grant: 30_000,
    findings: ['outside_validity'],
  },
];

const granted: Partial<Facts> = { holds: ['cooperation_granted'], declarations: ['complete'] };

const ownShare: readonly WorkedCase[] = [
  {
    // 38.000 − 28.500 aus der Förderung des Gutachtens = 9.500
    name: 'Eigenanteil am geförderten Gutachten',
    item: 'c',
    facts: application({ cost: 38_000, own: 0, otherPublic: 28_500, requested: 9_500 }, granted),
    grant: 9_500,
    rate: null,
    findings: [],
  },
  {
    // 45.000 − 30.000 = 15.000, höchstens 10.000
    name: 'Eigenanteil über dem Höchstbetrag',
    item: 'c',
    facts: application({ cost: 45_000, own: 4_999, otherPublic: 30_000, requested: 10_001 }, granted),
    grant: 10_000,
    findings: ['requested_above_computed'],
  },
  {
    name: 'Eigenanteil, noch ohne Antrag auf einen Betrag',
    item: 'c',
    facts: application({ cost: 38_000, own: 9_500, otherPublic: 28_500, requested: 0 }, granted),
    grant: 9_500,
    findings: ['amounts_missing'],
  },
  {
    name: 'das Vorhaben beginnt vor dem Antrag',
    item: 'c',
    facts: application(
      { cost: 38_000, own: 0, otherPublic: 28_500, requested: 9_500 },
      { ...granted, projectFrom: '2024-01-15' },
    ),
    grant: 9_500,
    findings: [],
  },
  {
    name: 'Zusammenarbeit wird nicht gefördert',
    item: 'c',
    facts: application(
      { cost: 38_000, own: 0, otherPublic: 28_500, requested: 9_500 },
      { ...granted, holds: [] },
    ),
    grant: 9_500,
    findings: ['condition_unmet'],
  },
  {
    name: 'das Gutachten ist längst beauftragt',
    item: 'c',
    facts: application(
      { cost: 38_000, own: 0, otherPublic: 28_500, requested: 9_500 },
      { ...granted, contractOn: '2024-03-04' },
    ),
    grant: 9_500,
    findings: [],
  },
  {
    name: 'Reisekosten der Verwaltung sind kein Gutachten, Erklärung fehlt',
    item: 'c',
    facts: application(
      { cost: 2_000, own: 0, requested: 2_000, category: 'personnel' },
      { ...granted, declarations: [] },
    ),
    grant: 0,
    findings: ['cost_not_eligible', 'declaration_missing', 'requested_above_computed'],
  },
];

export const cases: readonly WorkedCase[] = [...cooperation, ...opinion, ...ownShare];
