import { DomainError } from '@libs/errors';
import { formatEuro } from '@libs/money';
import { euros } from '../testing/inputs';
import { aDay, aMatterToday, aReferred, aSigning } from '../testing/matter';
import { revocationLetter } from './revocation';
import type { RevocationInput } from './revocation-letter';
import type { RevocationReasonName } from './revocation-reasons';

const aRevocation = (input: Partial<RevocationInput> = {}): RevocationInput => ({
  about: aReferred(),
  provision: '§ 49 Abs. 3',
  effect: 'past',
  granted: euros(90_000),
  revoked: euros(12_000),
  facts: 'Der Server dient dem Archiv.',
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
  ...input,
});
it.each<[RevocationReasonName, RevocationInput['provision'], string[]]>([
  ['new_law', '§ 49 Abs. 2', ['Voraussetzungen nach § 49 Abs. 2 Satz 1 Nr. 4 VwVfG']],
  ['deceit', '§ 48', ['Voraussetzungen nach § 48 Abs. 1 und Abs. 2 Satz 3 Nr. 1 VwVfG']],
  ['purpose', '§ 49 Abs. 3', []],
])('has somebody answer for the ground %s where it is only assumed', (reason, provision, expected) => {
  const { assumptions } = revocationLetter(
    aMatterToday(),
    aRevocation({ reason, provision, effect: 'future', ...nothingBack }),
  );
  const named = assumptions.filter(({ field }) => field === 'grounds');
  expect(named.map(({ value }) => value)).toEqual(expected.map((text) => expect.stringContaining(text)));
});

const nothingBack = { repayment: null, interestFrom: null } as const;

it.each<[string, Partial<RevocationInput>, RegExp]>([
  ['§ 49 Abs. 2 for the past', { provision: '§ 49 Abs. 2' }, /nur für die Zukunft/],
  ['money back from an act that falls for the future', { effect: 'future' }, /Wirkung für die Vergangenheit/],
  ['interest without money that comes back', { repayment: null }, /setzen eine Erstattung voraus/],
  ['more than was granted', { revoked: euros(90_001) }, /höchstens so hoch/],
  ['nothing', { revoked: euros(0) }, /größer als null/],
  ['after the year', { knownOn: aDay('22.11.2025') }, /Jahresfrist/],
  ['what cannot be notified within the year', { knownOn: aDay('23.11.2025') }, /endet vor der Bekanntgabe/],
])('refuses %s', (_, input, message) => {
  const revoke = () => revocationLetter(aMatterToday(), aRevocation(input));
  expect(revoke).toThrow(DomainError);
  expect(revoke).toThrow(message);
});

it.each<[string, Partial<RevocationInput>, object]>([
  [
    'a part',
    {},
    {
      effect: 'Vergangenheit',
      extent: { scope: `in Höhe von ${formatEuro(euros(12_000))}`, remaining: euros(78_000) },
    },
  ],
  ['all', { revoked: euros(90_000) }, { extent: { scope: 'vollständig', remaining: null } }],
  [
    'for the future',
    { provision: '§ 49 Abs. 2', effect: 'future', ...nothingBack },
    { effect: 'Zukunft', ground: { title: 'Widerruf' }, repayment: null, interest: null },
  ],
  ['as a withdrawal', { provision: '§ 48' }, { ground: { title: 'Rücknahme', verb: 'zurückgenommen' } }],
  [
    'after the year, with a reason',
    { knownOn: aDay('22.11.2025'), afterYear: 'Der Bescheid beruht auf arglistiger Täuschung.' },
    { afterYear: 'Der Bescheid beruht auf arglistiger Täuschung.' },
  ],
  [
    'on the last day of the year',
    { knownOn: aDay('27.11.2025') },
    { year: { until: { date: '2026-11-27' } } },
  ],
  [
    'by sentence and number',
    { reason: 'purpose' },
    { ground: { provision: '§ 49 Abs. 3 Satz 1 Nr. 1 VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG' } },
  ],
  [
    'of each year and title its part',
    { parts: [{ dueYear: 2026, title: 'investive', amount: euros(12_000), remaining: euros(78_000) }] },
    { parts: [{ year: 2026, title: 'Titel für Investitionen', revoked: euros(12_000) }] },
  ],
  [
    'after a hearing',
    {
      heard: {
        documentId: 'EGOV-1',
        date: aDay('01.10.2026'),
        answer: { on: aDay('05.10.2026'), waived: false },
        early: '',
      },
    },
    {
      heard:
        'Mit Schreiben vom 01.10.2026 (Dokument EGOV-1) haben wir Ihnen Gelegenheit zur Äußerung gegeben ' +
        '(§ 28 Abs. 1 VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG). Sie haben sich am 05.10.2026 geäußert.',
    },
  ],
  [
    'without a hearing',
    { heard: { without: 'Gefahr im Verzug.' } },
    {
      heard:
        'Von einer Anhörung haben wir abgesehen (§ 28 Abs. 2 und 3 VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG). Gefahr im Verzug.',
    },
  ],
])('takes back %s', (_, input, told) => {
  const letter = JSON.parse(JSON.stringify(revocationLetter(aMatterToday(), aRevocation(input))));
  expect(letter).toMatchObject(JSON.parse(JSON.stringify(told)));
});
