import type { CalculationSheet } from '../calculation-sheet';
import type { CheckNote } from '../check-note';
import type { FileNote } from '../file-note';
import { sampleAward } from './award-letter';
import { euro, sampleMoney } from './award-money';
import { sampleMatter, sampleReferred } from './matter';

const sampleNote: FileNote = {
  ...sampleMatter,
  applicant: sampleMatter.recipient,
  recipient: {
    ...sampleMatter.recipient,
    name: 'Kompetenzzentrum Verwaltung 4.0',
    addressLines: ['Musterministerium für Digitales', 'Zur Akte EGOV-2026-0042'],
  },
};

export const sampleCheckNote: CheckNote = {
  ...sampleNote,
  topics: [
    {
      title: 'Notwendigkeit und Angemessenheit',
      facts: 'Die Schnittstelle ersetzt das Abtippen von rund 4.000 Anträgen im Jahr.',
      points: [
        {
          question: 'Die Förderung ist notwendig und der Höhe nach angemessen.',
          paragraph: 'Nr. 3.3 VV zu § 44 ThürLHO',
          result: 'Erfüllt',
          note: 'Drei Angebote verglichen.',
        },
      ],
    },
    {
      title: 'Beteiligung anderer Stellen',
      facts: null,
      points: [
        {
          question: 'Andere Stellen sind beteiligt, soweit es nötig ist.',
          paragraph: 'Nr. 3.3 VV zu § 44 ThürLHO',
          result: 'Trifft nicht zu',
          note: null,
        },
      ],
    },
    {
      title: 'Umfang der zuwendungsfähigen Ausgaben',
      facts: 'Die Wartung ab Juli 2028 bleibt außer Ansatz.',
      points: [],
    },
    { title: 'Wahl der Finanzierungsart', facts: 'Anteilfinanzierung nach der Richtlinie.', points: [] },
    { title: 'Sicherung der Gesamtfinanzierung', facts: 'Der Beschluss des Rates liegt vor.', points: [] },
    {
      title: 'Finanzielle Folgen in künftigen Jahren',
      facts: 'Wartung 5.900,00 € im Jahr; im Haushalt eingeplant.',
      points: [],
    },
  ],
  scoring: [
    {
      criterion: 'Nachnutzung durch andere Kommunen',
      points: 8,
      of: 10,
      reason: 'Offene Dokumentation zugesagt.',
    },
    { criterion: 'Zusammenarbeit', points: 3, of: 5, reason: 'Zwei Partner.' },
  ],
  scored: { points: 11, of: 15 },
  costs: sampleMoney.costs.map((cost) => ({
    ...cost,
    reason: cost.amount === cost.eligible ? null : 'nach dem Bewilligungszeitraum',
  })),
  costsTotal: sampleMoney.costsTotal,
  stateAid: 'Keine Beihilfe: Die Empfängerin handelt hoheitlich; ein Unternehmen wird nicht begünstigt.',
  result: 'Die Bewilligung von 90.000,00 € wird vorgeschlagen.',
  people: [
    { role: 'Geprüft', name: 'Max Mustermann', at: '2026-11-16T09:12:00Z' },
    { role: 'Vorgeschlagen', name: 'Max Mustermann', at: '2026-11-17T13:40:00Z' },
    { role: 'Gezeichnet', name: 'Dr. Petra Probe', at: '2026-11-22T09:30:00Z' },
  ],
};

export const sparseCheckNote: CheckNote = {
  ...sampleCheckNote,
  scoring: [],
  scored: null,
  topics: sampleCheckNote.topics.map((topic) => ({ ...topic, facts: null, points: [] })),
};

export const sampleCalculation: CalculationSheet = {
  ...sampleNote,
  item: { letter: 'c', title: 'Standardisierte Schnittstellen', paragraph: 'Nr. 2 c' },
  total: euro(118_400),
  eligible: euro(112_500),
  grant: euro(90_000),
  trace: sampleAward.trace.map(({ amount, ...step }, index) => ({
    ...step,
    mark: index === 1 ? 'angenommen' : 'bestätigt',
    input: index === 0 ? null : euro(112_500),
    result: amount,
  })),
  findings: [
    { message: 'Eine Ausgabenart ist nicht zuwendungsfähig: Wartung ab Juli 2028.', paragraph: 'Nr. 5.3' },
  ],
  assumedRules: [{ text: 'Zuschlag für Zusammenarbeit: 5 Prozentpunkte', paragraph: 'Nr. 5.4' }],
  responsibility: {
    name: 'Dr. Petra Probe',
    reason: 'Der Zuschlag ist mit dem Ministerium abgestimmt.',
    at: '2026-11-22T09:30:00Z',
  },
  perYear: [
    { year: 2026, title: 'investiv', amount: euro(8_000) },
    { year: 2027, title: 'investiv', amount: euro(60_000) },
    { year: 2028, title: 'konsumtiv', amount: euro(22_000) },
  ],
  changes: [{ ...sampleReferred, title: 'Änderungsbescheid', grant: euro(84_000), reclaimed: euro(6_000) }],
};

export const sparseCalculation: CalculationSheet = {
  ...sampleCalculation,
  findings: [],
  assumedRules: [],
  responsibility: null,
  changes: [],
};
