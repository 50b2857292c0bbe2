import { assumedRules } from '@libs/directive';
import { DomainError } from '@libs/errors';
import { euros, someFacts } from '../testing/inputs';
import { aDay, aMatter, aMatterToday, aPeriod, aReferred, aSigning } from '../testing/matter';
import { type AmendmentInput, amendmentLetter } from './amendment-letter';
import { hearingLetter, type HearingInput } from './hearing-letter';
import { citedOn } from './provisions';
import { refusalLetter } from './refusal-letter';
import { reminderLetter } from './reminder-letter';
import { sharesCompared } from './shares-compared';

it.each([
  ['31.12.2024', '§ 28 Abs. 1 ThürVwVfG'],
  ['01.01.2025', '§ 28 Abs. 1 VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG'],
])('cites the law of the %s', (day, cited) => expect(citedOn(aDay(day), '§ 28 Abs. 1')).toBe(cited));

it.each([
  ['09.02.2020', 1],
  ['10.02.2020', null],
  ['11.02.2020', null],
])('counts the days since %s', (due, overdueDays) => {
  const input = { what: 'Antwort', due: aDay(due), missing: [], until: null, consequence: null };
  expect(reminderLetter(aMatter(), input)).toMatchObject({ overdueDays });
});

const aHearing = (input: Partial<HearingInput>): HearingInput => ({
  intended: 'refusal',
  about: null,
  provision: null,
  decision: 'Der Antrag soll abgelehnt werden.',
  facts: 'Alle Ausgaben dienen dem Betrieb.',
  sum: null,
  interestFrom: null,
  until: aPeriod(),
  signatory: aSigning().signatory,
  ...input,
});

it.each<[string, Partial<HearingInput>, string]>([
  ['a refusal', {}, 'Ihren Antrag vom 15.01.2020 ganz oder zum Teil abzulehnen'],
  ['an amendment', { intended: 'amendment', about: aReferred() }, 'einen Bescheid zu Ihren Lasten zu ändern'],
  [
    'a withdrawal',
    { intended: 'revocation', about: aReferred(), provision: '§ 48' },
    'einen Bescheid ganz oder zum Teil zurückzunehmen',
  ],
])('announces %s', (_, input, intention) =>
  expect(hearingLetter(aMatter(), aHearing(input))).toMatchObject({ intention }),
);

it.each<[string, Partial<HearingInput>]>([
  ['an amendment of nothing', { intended: 'amendment' }],
  ['a revocation of nothing', { intended: 'revocation', provision: '§ 48' }],
  ['a revocation without its provision', { intended: 'revocation', about: aReferred() }],
])('hears nobody about %s', (_, input) =>
  expect(() => hearingLetter(aMatter(), aHearing(input))).toThrow(DomainError),
);

it('does not pay before there are costs, in an amended plan either', () => {
  const shares = [{ dueYear: 2020, title: 'investive', amount: euros(60_000) }] as const;
  const stand = { to: aDay('30.06.2021'), shares };
  const input: AmendmentInput = {
    ...{ about: aReferred(), earlier: [], requestedOn: null, changes: [], provision: null },
    ...{ reasons: 'Die Lieferung kommt früher.', refused: null, before: stand, after: stand },
    planned: { facts: someFacts(), budgetYear: 2020 },
    ...aSigning(),
  };
  expect(() => amendmentLetter(aMatterToday(), input)).toThrow(/geht 2020 nicht auf/);
});

const aRefusal = { requested: euros(1), facts: 'Beantragt ist …', alternatives: null, ...aSigning() };

it('refuses nothing without reasons', () =>
  expect(() => refusalLetter(aMatterToday(), { ...aRefusal, grounds: null, discretion: null })).toThrow(
    DomainError,
  ));

it('keeps what was assumed with who answers for it, and nothing in a preview', () => {
  const grounds = 'Nr. 4 ist nicht erfüllt.';
  const of = (responsibility: ReturnType<typeof aSigning>['responsibility']) =>
    refusalLetter(aMatterToday(), { ...aRefusal, grounds, discretion: null, responsibility }).assumptions;
  const assumed = of(aSigning().responsibility);
  const { directive, item } = aMatterToday();
  expect(assumed.map(({ field }) => field)).toEqual([
    ...assumedRules(directive, item).map(({ rule }) => `directive.${rule}`),
    'remedy.address',
    'authority',
    'costDecision',
  ]);
  expect(new Set(assumed.map(({ reason }) => reason))).toEqual(new Set([aSigning().responsibility!.reason]));
  expect(of(null)).toEqual([]);
});

describe('instalments before and after', () => {
  const share = (dueYear: number, amount: number) =>
    ({ dueYear, title: 'investive', amount: euros(amount) }) as const;

  it.each([
    ['the same', [share(2026, 1), share(2026, 2)], [share(2026, 3)]],
    ['none', [], []],
  ])('say nothing of %s', (_, before, after) => expect(sharesCompared(before, after)).toBeNull());

  it('name every year of either', () =>
    expect(sharesCompared([share(2027, 5)], [share(2026, 2), share(2028, 1)])).toEqual({
      perYear: [
        { year: 2026, before: euros(0), after: euros(2) },
        { year: 2027, before: euros(5), after: euros(0) },
        { year: 2028, before: euros(0), after: euros(1) },
      ],
      total: { before: euros(5), after: euros(3) },
    }));
});
