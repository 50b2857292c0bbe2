import type { AmendmentLetter } from '../amendment-letter';
import { citedGround } from '../revocation-grounds';
import { euro, sampleMoney } from './award-money';
import { sampleAct, sampleDay, sampleReferred } from './matter';

export const sampleAmendment: AmendmentLetter = {
  ...sampleAct,
  about: sampleReferred,
  earlier: [
    { documentId: 'D-2026-000104', title: 'Änderungsbescheid', date: '2026-10-05' },
    { documentId: 'D-2026-000109', title: 'Aufhebungsbescheid', date: '2026-10-26' },
  ],
  requestedOn: '2026-11-02',
  changes: [
    { what: 'Bewilligungszeitraum', before: '01.12.2026 bis 30.06.2028', after: '01.12.2026 bis 31.12.2028' },
    { what: 'Zuwendung', before: '90.000,00 €', after: '84.000,00 €' },
    {
      what: 'Zweck',
      before: 'Entwicklung und Einführung der Schnittstelle',
      after: 'Entwicklung und Einführung der Schnittstelle, auch für die Mitgliedsgemeinden',
    },
  ],
  days: [
    { what: 'Vorlage des Verwendungsnachweises', before: '2029-06-30', after: '2029-12-31' },
    { what: 'Ende der Zweckbindung', before: '2033-06-30', after: '2033-12-31' },
  ],
  shares: {
    perYear: [
      { year: 2026, before: euro(8_000), after: euro(0) },
      { year: 2027, before: euro(60_000), after: euro(62_000) },
      { year: 2028, before: euro(22_000), after: euro(22_000) },
    ],
    total: { before: euro(90_000), after: euro(84_000) },
  },
  costs: sampleMoney.costs,
  costsTotal: sampleMoney.costsTotal,
  plan: [
    {
      year: 2026,
      costs: euro(10_500),
      own: euro(10_500),
      thirdParty: euro(0),
      otherPublic: euro(0),
      grant: euro(0),
    },
    {
      year: 2027,
      costs: euro(90_000),
      own: euro(25_000),
      thirdParty: euro(3_000),
      otherPublic: euro(0),
      grant: euro(62_000),
    },
    {
      year: 2028,
      costs: euro(17_900),
      own: euro(-4_100),
      thirdParty: euro(0),
      otherPublic: euro(0),
      grant: euro(22_000),
    },
  ],
  planTotal: {
    costs: euro(118_400),
    own: euro(31_400),
    thirdParty: euro(3_000),
    otherPublic: euro(0),
    grant: euro(84_000),
  },
  perYear: [
    { year: 2027, title: '17 02 / 883 01', source: 'Verpflichtungsermächtigung', amount: euro(62_000) },
    { year: 2028, title: '17 02 / 633 01', source: 'Verpflichtungsermächtigung', amount: euro(22_000) },
  ],
  advance:
    'Negative Eigenmittel bedeuten: Die Zuwendung erstattet in diesem Jahr Ausgaben, die Sie vorher getragen haben.',
  ground: citedGround(sampleDay, '§ 49 Abs. 2'),
  reasons: 'Die Lieferung des Fachverfahrens verzögert sich ohne Verschulden der Empfängerin.',
  refused: 'Der Bewilligungszeitraum kann nicht bis zum 30.06.2029 verlängert werden.',
};

export const sparseAmendment: AmendmentLetter = {
  ...sampleAmendment,
  earlier: [],
  requestedOn: null,
  changes: [
    { what: 'Bewilligungszeitraum', before: '01.12.2026 bis 30.06.2028', after: '01.12.2026 bis 31.12.2028' },
  ],
  days: [],
  shares: null,
  advance: null,
  ground: null,
  refused: null,
};
