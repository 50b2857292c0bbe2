import { cents } from '@libs/money';
import type { AwardLetter } from '../award-letter';

export const euro = (amount: number): ReturnType<typeof cents> => cents(amount * 100);

/** Costs, plan and instalments of the sample award: 90.000 € over three years. */
export const sampleMoney: Pick<AwardLetter, 'perYear' | 'costs' | 'costsTotal' | 'plan' | 'planTotal'> = {
  perYear: [
    { year: 2026, title: '17 02 / 883 01', source: 'Haushaltsmittel', amount: euro(8_000) },
    { year: 2027, title: '17 02 / 883 01', source: 'Verpflichtungsermächtigung', amount: euro(60_000) },
    { year: 2028, title: '17 02 / 633 01', source: 'Verpflichtungsermächtigung', amount: euro(22_000) },
  ],
  costs: [
    {
      label: 'Entwicklung der Schnittstelle',
      category: 'Dienstleistung',
      amount: euro(68_000),
      eligible: euro(68_000),
    },
    {
      label: 'Anpassung des Fachverfahrens',
      category: 'Dienstleistung',
      amount: euro(24_500),
      eligible: euro(24_500),
    },
    {
      label: 'Testserver mit Zubehör',
      category: 'Sachausgabe',
      amount: euro(12_000),
      eligible: euro(12_000),
    },
    {
      label: 'Schulung von 24 Beschäftigten',
      category: 'Schulung',
      amount: euro(8_000),
      eligible: euro(8_000),
    },
    { label: 'Wartung ab Juli 2028', category: 'Betrieb', amount: euro(5_900), eligible: euro(0) },
  ],
  costsTotal: { amount: euro(118_400), eligible: euro(112_500) },
  plan: [
    {
      year: 2026,
      costs: euro(10_500),
      own: euro(2_500),
      thirdParty: euro(0),
      otherPublic: euro(0),
      grant: euro(8_000),
    },
    {
      year: 2027,
      costs: euro(78_000),
      own: euro(15_000),
      thirdParty: euro(3_000),
      otherPublic: euro(0),
      grant: euro(60_000),
    },
    {
      year: 2028,
      costs: euro(29_900),
      own: euro(7_900),
      thirdParty: euro(0),
      otherPublic: euro(0),
      grant: euro(22_000),
    },
  ],
  planTotal: {
    costs: euro(118_400),
    own: euro(25_400),
    thirdParty: euro(3_000),
    otherPublic: euro(0),
    grant: euro(90_000),
  },
};
