import { euros, someCosts, someFacts } from './inputs';
import { awardsByType } from './financing-types';
import { aDay, aMatter, aMatterToday, aPeriod, aReferred, aSigning } from './matter';
import { amendmentLetter } from '../domain/amendment-letter';
import { calculationSheet } from '../domain/calculation-sheet';
import { checkNote } from '../domain/check-note';
import { correctionLetter } from '../domain/correction-letter';
import { earlyStartLetter, earlyStartRefusalLetter } from '../domain/early-start-letter';
import { hearingLetter } from '../domain/hearing-letter';
import { interimLetter } from '../domain/interim-letter';
import type { LetterDrafts, LetterKind } from '../domain/letter-kinds';
import { refusalLetter } from '../domain/refusal-letter';
import { reminderLetter } from '../domain/reminder-letter';
import { requestLetter } from '../domain/request-letter';
import { revocationLetter } from '../domain/revocation';
import { waiverDeclaration } from '../domain/waiver-declaration';
import { waiverLetter } from '../domain/waiver-letter';

const { signatory } = aSigning();

/** The kinds that are built from a matter. */
export type MatterKind = Exclude<LetterKind, 'receipt' | 'award'>;
/** One letter of each kind, as its builder makes it. */
export const builtLetters: { readonly [K in MatterKind]: LetterDrafts[K] } = {
  request: requestLetter(aMatterToday(), {
    points: [
      { field: 'Ausgabenplan', text: 'Bitte legen Sie ein Angebot vor.' },
      { field: null, text: 'Welche Dienste des Landes haben Sie geprüft?' },
    ],
    until: aPeriod(),
    consequence: null,
    signatory,
  }),
  interim: interimLetter(aMatterToday(), {
    text: 'Die Mittel sind vergeben.',
    waiting: { place: 4, count: 9, offered: false, rule: 'Es zählt der Tag des Eingangs.' },
    expectedBy: aDay('26.02.2027'),
    signatory,
  }),
  early_start: earlyStartLetter(aMatterToday(), {
    from: aDay('01.12.2026'),
    validUntil: aDay('31.05.2027'),
    expenditure: [{ label: 'Entwicklung der Schnittstelle', amount: euros(68_000) }],
    reasons: 'Der bisherige Dienst endet.',
    ...aSigning(),
  }),
  early_start_refusal: earlyStartRefusalLetter(aMatterToday(), {
    from: aDay('01.12.2026'),
    reasons: 'Ein sachlicher Grund ist nicht dargelegt.',
    ...aSigning(),
  }),
  hearing: hearingLetter(aMatterToday(), {
    intended: 'revocation',
    about: aReferred(),
    provision: '§ 49 Abs. 3',
    decision: 'Der Bescheid soll in Höhe von 12.000,00 € fallen.',
    facts: 'Der Server dient dem Archiv.',
    sum: euros(12_000),
    interestFrom: aDay('01.06.2026'),
    until: aPeriod(),
    signatory,
  }),
  refusal: refusalLetter(aMatterToday(), {
    requested: euros(96_000),
    facts: 'Beantragt ist eine Schnittstelle.',
    grounds: 'Nr. 4 der Richtlinie ist erfüllt.',
    discretion: 'Der Antrag steht auf Platz 31 von 40.',
    alternatives: 'Sie können erneut einen Antrag stellen.',
    ...aSigning(),
  }),
  amendment: amendmentLetter(aMatterToday(), {
    about: aReferred(),
    earlier: [
      aReferred({
        documentId: 'FW-2021-000007-ABCDEF',
        title: 'Änderungsbescheid',
        date: aDay('01.03.2021'),
      }),
    ],
    requestedOn: aDay('02.11.2026'),
    changes: [{ what: 'Bewilligungszeitraum', before: 'bis 30.06.2021', after: 'bis 31.12.2021' }],
    planned: { facts: someFacts(), budgetYear: 2020 },
    before: {
      to: aDay('30.06.2021'),
      shares: [
        { dueYear: 2020, title: 'investive', amount: euros(32_000) },
        { dueYear: 2020, title: 'consumptive', amount: euros(8_000) },
        { dueYear: 2021, title: 'investive', amount: euros(8_000) },
      ],
    },
    after: {
      to: aDay('31.12.2021'),
      shares: [
        { dueYear: 2020, title: 'investive', amount: euros(25_000) },
        { dueYear: 2027, title: 'investive', amount: euros(20_000) },
      ],
    },
    provision: '§ 49 Abs. 2',
    reasons: 'Die Lieferung verzögert sich.',
    refused: 'Bis 2029 kann nicht verlängert werden.',
    ...aSigning(),
  }),
  revocation: revocationLetter(aMatterToday(), {
    about: aReferred(),
    provision: '§ 49 Abs. 3',
    effect: 'past',
    granted: euros(90_000),
    revoked: euros(12_000),
    facts: 'Der Server dient dem Archiv.',
    reason: 'purpose',
    heard: {
      documentId: '2026-000031-5',
      date: aDay('07.09.2026'),
      answer: { on: aDay('05.10.2026'), waived: false },
      early: '',
    },
    parts: [{ dueYear: 2026, title: 'investive', amount: euros(12_000), remaining: euros(78_000) }],
    reliance: 'Auf den Bestand durfte niemand vertrauen.',
    discretion: 'Das öffentliche Interesse überwiegt.',
    knownOn: aDay('05.10.2026'),
    repayment: {
      sum: euros(12_000),
      dueOn: aDay('29.01.2027'),
      account: { holder: 'Musterkasse', iban: 'DE00 0000', reference: 'Kassenzeichen 42' },
    },
    interestFrom: aDay('01.06.2026'),
    interestWaived: null,
    ...aSigning(),
  }),
  correction: correctionLetter(aMatterToday(), {
    about: aReferred(),
    corrections: [{ where: 'Abschnitt 1.2', wrong: '2062', right: '2026' }],
    reason: 'Der richtige Zeitraum steht im Antrag.',
    signatory,
  }),
  waiver: waiverLetter(aMatterToday(), { about: aReferred() }),
  waiver_declaration: waiverDeclaration(aMatterToday(), {
    about: aReferred(),
    sha256: 'ab'.repeat(32),
    organisation: 'Stadt Musterhausen',
    person: 'Erika Beispiel',
    role: 'Vertretungsberechtigung',
    text: 'Stadt Musterhausen verzichtet auf Rechtsbehelfe gegen den Bescheid.',
    declaredAt: new Date('2026-11-23T08:15:00Z'),
  }),
  reminder: reminderLetter(aMatterToday(), {
    what: 'Verwendungsnachweis vorlegen',
    due: aDay('30.10.2026'),
    missing: ['Sachbericht'],
    until: aPeriod(),
    consequence: 'Der Bescheid kann nach § 49 Abs. 3 Satz 1 Nr. 2 VwVfG widerrufen werden.',
  }),
  check_note: checkNote(aMatterToday(), {
    topics: [
      {
        title: 'Wahl der Finanzierungsart',
        facts: 'Nach der Richtlinie.',
        points: [
          { question: 'Richtig gewählt.', paragraph: 'Nr. 3.3 VV', result: 'Erfüllt', note: 'Nr. 5.1.' },
        ],
      },
    ],
    scoring: [
      { criterion: 'Nachnutzung', points: 8, of: 10, reason: 'Zugesagt.' },
      { criterion: 'Zusammenarbeit', points: 3, of: 5, reason: 'Zwei Partner.' },
    ],
    costs: someCosts.map(({ label }) => ({
      label,
      category: 'Lizenzen',
      amount: euros(100),
      eligible: euros(90),
      reason: 'Skonto',
    })),
    stateAid: 'Keine Beihilfe.',
    result: 'Bewilligung vorgeschlagen.',
    people: [{ role: 'Geprüft', name: 'Max Mustermann', at: new Date('2026-11-16T09:12:00Z') }],
  }),
  calculation: calculationSheet(aMatter(), {
    evaluation: awardsByType.ANTEIL().evaluation,
    changes: [{ ...aReferred(), title: 'Änderungsbescheid', grant: euros(36_000), reclaimed: euros(4_000) }],
    responsibility: {
      name: 'Dr. Petra Probe',
      reason: 'Mit dem Ministerium abgestimmt.',
      at: new Date('2020-02-10T08:30:00Z'),
    },
  }),
};
