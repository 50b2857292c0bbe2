import type { AmendmentLetter } from '../amendment-letter';
import { citedGround } from '../revocation-grounds';
import { euro } from './award-money';
import { sampleAct, sampleDay, sampleReferred } from './matter';

export const sampleAmendment: AmendmentLetter = {
  ...sampleAct,
  about: sampleReferred,
  requestedOn: '2026-11-02',
  changes: [
    { what: 'Bewilligungszeitraum', before: '01.12.2026 bis 30.06.2028', after: '01.12.2026 bis 31.12.2028' },
    { what: 'Zuwendung', before: '90.000,00 €', after: '84.000,00 €' },
    {
      what: 'Zweck',
      before: 'Entwicklung, Einführung und Schulung',
      after: 'Entwicklung und Einführung; die Schulung trägt die Empfängerin selbst',
    },
  ],
  shares: {
    perYear: [
      { year: 2026, before: euro(8_000), after: euro(0) },
      { year: 2027, before: euro(60_000), after: euro(62_000) },
      { year: 2028, before: euro(22_000), after: euro(22_000) },
    ],
    total: { before: euro(90_000), after: euro(84_000) },
  },
  ground: citedGround(sampleDay, '§ 49 Abs. 2'),
  reasons: 'Die Lieferung des Fachverfahrens verzögert sich ohne Verschulden der Empfängerin.',
  refused: 'Der Bewilligungszeitraum kann nicht bis zum 30.06.2029 verlängert werden.',
};

export const sparseAmendment: AmendmentLetter = {
  ...sampleAmendment,
  requestedOn: null,
  changes: [
    { what: 'Bewilligungszeitraum', before: '01.12.2026 bis 30.06.2028', after: '01.12.2026 bis 31.12.2028' },
  ],
  shares: null,
  ground: null,
  refused: null,
};
