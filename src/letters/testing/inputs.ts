import { readFileSync } from 'node:fs';
import { templatePath } from '@libs/config';
import {
  type CostLine,
  evaluate,
  type Facts,
  type FundingYear,
  itemOf,
  parseDirective,
} from '@libs/directive';
import { type Cents, cents } from '@libs/money';
import { Temporal } from 'temporal-polyfill';
import type { AwardInput } from '../domain/award-input';
import type { Addressee } from '../domain/parties';
import type { ReceiptInput } from '../domain/receipt';
import { aCourt, anAuthority, aNoticeRule } from './master-data';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
export const euros = (amount: number): Cents => cents(Math.round(amount * 100));

export const directive = parseDirective(
  readFileSync(templatePath('directives', 'thueregovrl', '2018.yaml'), 'utf8'),
);

export const letterTemplate = (name: string): string => readFileSync(templatePath('letters', name), 'utf8');

export const anAddressee = (addressee: Partial<Addressee> = {}): Addressee => ({
  name: 'Stadt Musterhausen',
  kind: 'town',
  ags: '16071999',
  districtAgs: '16071',
  street: 'Markt 1',
  postalCode: '99999',
  city: 'Musterhausen',
  representative: 'die Bürgermeisterin Frau Erika Beispiel',
  ...addressee,
});

/** 50.000 € for software and 10.000 € for training in 2020, maintenance in 2021 that is not eligible. */
export const someCosts: readonly CostLine[] = [
  {
    id: 'software',
    label: 'Software für Online-Anträge',
    category: 'licence',
    eligibleClaimed: true,
    perYear: [
      { year: 2020, amount: euros(40_000) },
      { year: 2021, amount: euros(10_000) },
    ],
  },
  {
    id: 'training',
    label: 'Schulung von zwölf Beschäftigten',
    category: 'training',
    eligibleClaimed: true,
    perYear: [{ year: 2020, amount: euros(10_000) }],
  },
  {
    id: 'maintenance',
    label: 'Wartung',
    category: 'running_cost',
    eligibleClaimed: true,
    perYear: [{ year: 2021, amount: euros(2_400) }],
  },
];

export const someFunding: readonly FundingYear[] = [
  { year: 2020, own: euros(10_000), thirdParty: cents(0), otherPublic: cents(0), requested: euros(40_000) },
  { year: 2021, own: euros(4_400), thirdParty: cents(0), otherPublic: cents(0), requested: euros(8_000) },
];

export const someFacts = (): Facts => ({
  recipientKind: 'town',
  receivedOn: '2020-01-15',
  projectFrom: '2020-03-01',
  projectTo: '2021-06-30',
  costs: someCosts,
  funding: someFunding,
  declarations: [],
  attachments: [],
});

/** An award of 48.000 € in February 2020 under the directive of 2018: 80 % of 60.000 €. */
export const anAward = (award: Partial<AwardInput> = {}): AwardInput => ({
  caseNumber: 'EGOV-2020-0001',
  date: day('2020-02-10'),
  authority: anAuthority(),
  court: aCourt(),
  noticeRule: aNoticeRule(),
  titles: null,
  recipient: anAddressee(),
  contact: { name: 'Herr Max Mustermann', email: 'max.mustermann@staat.example' },
  signatory: { name: 'Dr. Petra Probe', function: 'Leiterin des Kompetenzzentrums' },
  directive,
  item: itemOf(directive, 'b'),
  application: { date: day('2020-01-15'), documents: ['Angebot der Muster-IT GmbH vom 03.01.2020'] },
  project: {
    title: 'Online-Anträge für das Bauamt',
    purpose:
      'Gefördert wird die Einführung von Online-Anträgen, die ohne Medienbruch in das Fachverfahren gelangen.',
    from: day('2020-03-01'),
    to: day('2021-06-30'),
  },
  facts: someFacts(),
  evaluation: evaluate(directive, 'b', someFacts()),
  budgetYear: 2020,
  shares: [
    { dueYear: 2020, title: 'investive', amount: euros(32_000) },
    { dueYear: 2020, title: 'consumptive', amount: euros(8_000) },
    { dueYear: 2021, title: 'investive', amount: euros(8_000) },
  ],
  consent: null,
  conditions:
    'Schnittstelle: Sie ist offen zu dokumentieren.\n\nÜber den Fortgang ist zum 31.12.2020 zu berichten.',
  reasons: 'Das Vorhaben entspricht dem Förderzweck.\n\nDie Gesamtfinanzierung ist gesichert.',
  restReason: 'Ein zweites Angebot ist günstiger.',
  notice: 'retrieval',
  responsibility: {
    name: 'Dr. Petra Probe',
    function: 'Leiterin des Kompetenzzentrums',
    reason: 'Der Wortlaut der Richtlinie wird nachgereicht.',
  },
  ...award,
});

export const aReceipt = (receipt: Partial<ReceiptInput> = {}): ReceiptInput => ({
  caseNumber: 'EGOV-2020-0001',
  receivedAt: new Date('2020-01-15T11:04:31Z'),
  authority: anAuthority(),
  recipient: anAddressee(),
  contact: null,
  directive,
  item: itemOf(directive, 'b'),
  projectTitle: 'Online-Anträge für das Bauamt',
  files: [{ name: 'angebot.pdf', kind: 'Angebote', bytes: 1_234_567, sha256: 'ab'.repeat(32) }],
  expectedBy: null,
  ...receipt,
});
