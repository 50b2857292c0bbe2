import type { RuleName } from '../rules';

/** How the value of a rule is written: its form in words, unless the rule has a table of words, and an example in YAML. */
interface Written {
  readonly form?: string;
  readonly example: string;
  /** Other rules that the example needs beside it. */
  readonly with?: Readonly<Record<string, string>>;
}

const percent = 'Prozentsatz bis 100, höchstens zwei Nachkommastellen';
const euro = 'Geldbetrag in Euro';
const count = 'ganze Zahl';
const period = 'Frist in Tagen, Wochen, Monaten oder Jahren';
const flag = '`true` oder `false`';
const text = 'Text';
const named = 'Liste aus `id` und `text`';
const papers = 'Liste aus `id`, `text`, `required` und, wenn nötig, `when`';

/** One example for each rule; the documentation is made from it and a test reads every one. */
export const ruleExamples: Readonly<Record<RuleName, Written>> = {
  recipients: { form: 'Liste von Empfängern', example: '[municipality, district]' },
  minPartners: { form: count, example: '2' },
  minCooperation: { form: 'ganze Zahl von Jahren', example: '5' },
  leadApplicant: { form: flag, example: 'true' },
  regions: { form: named, example: '[{ id: rural, text: Ländlicher Raum }]' },
  minInhabitants: { form: count, example: '5000' },
  maxInhabitants: { form: count, example: '50000' },
  circumstances: { form: named, example: '[{ id: reuse, text: Nachnutzung einer vorhandenen Lösung }]' },
  filing: { form: 'Liste aus `from` und `to`', example: '[{ from: 01.02.2023, to: 31.03.2023 }]' },
  cutoffs: { form: 'Liste von Tagen', example: '[31.3., 30.9.]' },
  selection: { example: 'first_come' },
  scoring: { form: text, example: 'Nutzen für die Bürgerinnen und Bürger, Nachnutzbarkeit' },
  stages: { example: '1' },
  financing: { example: 'ANTEIL' },
  rounding: { example: '100' },
  rate: { form: percent, example: '80' },
  ownShare: { form: percent, example: '10' },
  bonuses: {
    form: 'Liste aus `id`, `text`, `when`, `add` oder `replace` und, wenn nötig, `items`',
    example: '[{ id: joint, text: Gemeinsames Vorhaben, add: 10, when: { partners: 2 }, items: [c, f] }]',
    with: { ownShare: '10' },
  },
  rateCap: { form: percent, example: '90' },
  consentAbove: { form: percent, example: '80' },
  fixedAmounts: {
    form: 'Liste aus `per`, `steps` mit `from`, `amount` und, wenn nötig, `perFurther` sowie, wenn nötig, `when`',
    example: '[{ per: partners, steps: [{ from: 2, amount: 175.000, perFurther: 35.000 }] }]',
  },
  minGrant: { form: euro, example: '2.500,00' },
  maxGrant: { form: euro, example: '20.000' },
  minTotalCost: { form: euro, example: '20.000' },
  recipientCaps: {
    form: 'Liste aus `amount`, `over` und, bei `period`, `years`',
    example: '[{ amount: 20.000, over: period, years: 3 }]',
  },
  categories: {
    form: 'Liste von Ausgabenarten ohne `running_cost`',
    example: '[licence, purchase, service]',
  },
  runningCost: { form: flag, example: 'false' },
  eligibleMonths: {
    form: 'Liste aus `category` und `months`',
    example: '[{ category: licence, months: 24 }]',
  },
  vat: { example: 'borne' },
  maxPersons: { form: count, example: '1' },
  maxDuration: { form: period, example: '24 Monate' },
  plan: { form: text, example: 'Die Gesamtfinanzierung ist gesichert.' },
  conditions: {
    form: 'Liste aus `id`, `text` und, wenn nötig, `evidence`, `attachment`, `when`',
    example:
      '[{ id: offers, text: Drei Angebote liegen vor., evidence: upload, attachment: cost_calculation }]',
  },
  declarations: {
    form: papers,
    example: '[{ id: complete, text: Alle Angaben sind richtig., required: true }]',
  },
  attachments: {
    form: papers,
    example: '[{ id: agreement, text: Vereinbarung der Partner, required: true, when: { partners: 2 } }]',
  },
  exclusions: {
    form: 'Liste aus `id`, `text` und, wenn nötig, `evidence`',
    example: '[{ id: state_service, text: Das Land stellt den Dienst bereit., evidence: check }]',
  },
  begin: { example: 'approval' },
  ancillaryTerms: { form: text, example: 'ANBest-Gk' },
  useWithin: { form: period, example: '6 Wochen' },
  proofWithin: { form: period, example: '12 Monate' },
  earlyStart: { example: 'on_request' },
  ancillaryTermsHash: { form: 'SHA-256-Prüfsumme', example: 'ab'.repeat(32) },
  payout: { example: 'advance' },
  minDraw: { form: euro, example: '1.000' },
  lastDraw: { form: 'Tag im Jahr', example: '20.11.' },
  retention: { form: '`share` und, wenn nötig, `above`', example: '{ share: 10, above: 100.000 }' },
  drawRounding: { example: '100' },
  proofKind: { example: 'simple' },
  interimProof: { form: text, example: 'Zum 31. März für das Vorjahr' },
  auditOffice: { form: flag, example: 'true' },
  purposeBinding: { form: period, example: '5 Jahre' },
  inventoryAbove: { form: euro, example: '800' },
  vouchersKept: { form: period, example: '5 Jahre' },
  planOverrun: { form: percent, example: '20' },
  reductionThreshold: { form: euro, example: '500' },
  recoveryThreshold: { form: euro, example: '500' },
  interestThreshold: { form: euro, example: '250' },
  proofSample: { form: percent, example: '10' },
};
