import { cents } from '@libs/money';
import { Temporal } from 'temporal-polyfill';
import type { PresentAward } from './amendment';
import { leftOf, reclaimedBy, type RevocationContent, revocationFaults, yearOf } from './revocation';

const today = Temporal.PlainDate.from('2020-02-10');
const place = { dueYear: 2020, title: 'investive' } as const;
const present: PresentAward = {
  terms: { purpose: 'Online-Dienste', from: '2020-01-01', to: '2020-12-31' },
  instalments: [{ ...place, amount: cents(60_000), reclaimed: cents(0) }],
  commitments: [],
  holds: [],
  ceiling: cents(60_000),
  budgetYear: 2020,
  awardedOn: '2019-01-15',
  earliestNotice: '2020-02-11',
  runningHearing: null,
  hearingIds: ['hearing'],
  account: null,
};
const paid: PresentAward = {
  ...present,
  commitments: [
    {
      ...place,
      budgetYear: 2020,
      category: 'b',
      bound: cents(60_000),
      ordered: cents(20_000),
      paid: cents(20_000),
    },
  ],
};
const heard: PresentAward = {
  ...present,
  runningHearing: {
    letterId: 'hearing',
    documentId: 'EGOV-1',
    until: Temporal.PlainDate.from('2020-03-02'),
  },
};
const revocation = (content: Partial<RevocationContent>): RevocationContent => ({
  provision: '§ 49 Abs. 3',
  effect: 'past',
  whole: true,
  revoked: [],
  facts: 'Das Vorhaben ist beendet.',
  reliance: 'Kein schutzwürdiges Vertrauen.',
  discretion: 'Das öffentliche Interesse überwiegt.',
  hearingId: 'hearing',
  withoutHearing: '',
  knownOn: '2020-02-03',
  afterYear: '',
  repayBy: null,
  interestWaived: '',
  ...content,
});
const part = (amount: number) => ({ whole: false, revoked: [{ ...place, amount: cents(amount) }] });

it.each<[string, Partial<RevocationContent>, PresentAward, string[]]>([
  ['all', {}, present, []],
  ['a part', part(10_000), present, []],
  ['a part of nothing', part(0), present, ['form']],
  ['a part that is all', part(60_000), present, ['umfang']],
  ['a part that is more', part(60_001), present, ['betrag.2020-investive']],
  ['for the past what falls for the future', { provision: '§ 49 Abs. 2' }, present, ['wirkung']],
  ['for the future', { provision: '§ 49 Abs. 2', effect: 'future' }, present, []],
  ['without a hearing', { hearingId: null }, present, ['ohneAnhoerung']],
  ['without a hearing for a reason', { hearingId: null, withoutHearing: 'Gefahr im Verzug.' }, present, []],
  ['after the hearing of another case', { hearingId: 'other' }, present, ['anhoerung']],
  ['what is known tomorrow', { knownOn: '2020-02-11' }, present, ['kenntnis']],
  ['what can be notified on the last day of the year', { knownOn: '2019-02-11' }, present, []],
  ['what can be notified after the year only', { knownOn: '2019-02-10' }, present, ['nachFrist']],
  ['what was known before it was awarded', { knownOn: '2019-01-14' }, present, ['kenntnis']],
  ['after the year', { knownOn: '2019-02-09' }, present, ['nachFrist']],
  ['before the hearing is over', {}, heard, ['vorAntwort']],
  ['before the hearing is over, for a reason', { beforeReply: 'Gefahr im Verzug.' }, heard, []],
  ['without a hearing while one runs', { hearingId: null, withoutHearing: 'Antrag.' }, heard, ['vorAntwort']],
  ['after the year for a reason', { knownOn: '2019-02-09', afterYear: 'Täuschung.' }, present, []],
  ['what is paid', {}, paid, ['erstattung']],
  ['what is paid, with a day', { repayBy: '2020-03-31' }, paid, []],
  ['what is paid, for the future', { effect: 'future' }, paid, ['wirkung']],
  ['a part that is not paid, for the future', { effect: 'future', ...part(40_000) }, paid, []],
])('of %s has the right faults', (_, content, award, fields) =>
  expect(Object.keys(revocationFaults(revocation(content), award, today))).toEqual(fields),
);

it('leaves nothing of the whole, and the rest of a part', () => {
  expect(leftOf(revocation({}), present)).toEqual([{ ...place, amount: 0 }]);
  expect(leftOf(revocation(part(10_000)), present)).toEqual([{ ...place, amount: 50_000 }]);
});

it.each([
  [40_000, 0],
  [40_001, 1],
  [50_000, 10_000],
])('of %i claims back %i', (amount, claimed) =>
  expect(reclaimedBy(revocation(part(amount)), paid)).toBe(claimed),
);

it.each([
  ['2019-03-26', 44, false],
  ['2019-03-24', 42, true],
  ['2019-02-10', -1, true],
])('known on %s leaves %i days from the first day of notice on', (knownOn, left, near) =>
  expect(yearOf(knownOn, present)).toMatchObject({ left, near }),
);

it.each([
  ['2024-12-31', 'Nach § 49 Abs. 2 ThürVwVfG wirkt der Widerruf nur für die Zukunft.'],
  [
    '2025-01-01',
    'Nach § 49 Abs. 2 VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG wirkt der Widerruf nur für die Zukunft.',
  ],
])('cites the law of %s', (day, message) =>
  expect(
    revocationFaults(
      revocation({ provision: '§ 49 Abs. 2', afterYear: 'Täuschung.' }),
      present,
      Temporal.PlainDate.from(day),
    ),
  ).toEqual({ wirkung: message }),
);
