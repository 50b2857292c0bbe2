import type { FundingItem } from '@libs/directive';
import { type Cents, cents } from '@libs/money';
import {
  type Draft,
  emptySections,
  type PlannedCost,
  type Recipient,
  type Sections,
} from '../src/applications';

const euros = (amount: number): Cents => cents(amount * 100);

export const LICENCES = 'aaaaaaaa-0000-4000-8000-000000000001';
export const SERVICES = 'aaaaaaaa-0000-4000-8000-000000000002';

export const aCost = (line: Partial<PlannedCost> = {}): PlannedCost => ({
  id: LICENCES,
  label: 'Lizenzen für die E-Akte',
  category: 'licence',
  eligibleClaimed: true,
  perYear: [{ year: 2020, amount: euros(60_000) }],
  remark: '',
  ...line,
});

export const theRecipient: Recipient = {
  organisationId: 'bbbbbbbb-0000-4000-8000-000000000001',
  ags: '16061',
  name: 'Landkreis Eichsfeld',
  kind: 'district',
  districtAgs: '16061',
  districtName: 'Landkreis Eichsfeld',
  association: null,
  inhabitants: null,
};

/** 100.000 € over two years, 80 % requested: nothing is missing under the directive of 2018. */
export const completeSections: Sections = {
  applicant: {
    street: 'Musterstraße 1',
    postalCode: '37308',
    city: 'Heilbad Heiligenstadt',
    representativeName: 'Lara Beispiel',
    representativeFunction: 'Landrätin',
    contactName: 'Mia Muster',
    contactPhone: '03606 000-0',
    contactEmail: 'mia.muster@landkreis.example',
    iban: 'DE89370400440532013000',
    accountHolder: 'Landkreis Eichsfeld',
    inputTax: 'no',
    budgetConsolidation: false,
    ownAuditOffice: true,
  },
  project: {
    title: 'Einführung der E-Akte',
    summary: 'Die Akten der Verwaltung werden elektronisch geführt.',
    reasons: 'Kürzere Wege, weniger Papier.',
    economy: 'Drei Angebote verglichen.',
    landService: 'keiner bekannt',
    from: '2020-05-01',
    to: '2021-06-30',
    contractOn: '',
    partners: [],
  },
  costs: {
    lines: [
      aCost(),
      aCost({
        id: SERVICES,
        label: 'Einführung',
        category: 'service',
        perYear: [{ year: 2021, amount: euros(40_000) }],
      }),
    ],
  },
  funding: {
    years: [
      {
        year: 2020,
        own: euros(12_000),
        thirdParty: cents(0),
        otherPublic: cents(0),
        requested: euros(48_000),
      },
      {
        year: 2021,
        own: euros(8_000),
        thirdParty: cents(0),
        otherPublic: cents(0),
        requested: euros(32_000),
      },
    ],
  },
  declarations: {
    made: [
      'not_begun',
      'complete',
      'vat',
      'no_double_funding',
      'financing_secured',
      'procurement',
      'ancillary_terms',
      'audit',
      'privacy',
    ],
  },
};

const aFile = (kind: string): Draft['attachments'][number] => ({
  id: 'cccccccc-0000-4000-8000-000000000001',
  kind,
  name: `${kind}.pdf`,
  type: 'application/pdf',
  size: 1200,
  sha256: 'a'.repeat(64),
  scanState: 'unscanned',
  uploadedAt: '2020-02-10T07:30:00.000Z',
});

export const aDraft = (sections: Partial<Sections> = {}, draft: Partial<Draft> = {}): Draft => ({
  recipient: theRecipient,
  sections: { ...emptySections, ...completeSections, ...sections },
  attachments: [aFile('cost_calculation'), aFile('project_description')],
  earlierGrants: [],
  earlyStartFrom: null,
  receivedOn: '2020-02-10',
  ...draft,
});

export const requiredFiles = ({ rules }: FundingItem): string[] =>
  rules.attachments.value.filter(({ required }) => required).map(({ id }) => id);
