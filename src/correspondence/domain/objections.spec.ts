import { cents } from '@libs/money';
import { Temporal } from 'temporal-polyfill';
import type { Correspondence } from '../case-correspondence';
import type { CaseLetter } from '../case-letters.rows';
import type { AnyContent } from './content';
import type { CorrectedLetter } from './correction-objections';
import { objectionsTo } from './objections';
import type { WrittenName } from './written-letters';

const today = Temporal.PlainDate.from('2020-02-10');
const letter = (kind: CaseLetter['kind']) => ({ id: kind, kind, internal: false }) as CaseLetter;

const correspondence = (given: object = {}): Correspondence =>
  ({
    head: { state: 'approved' },
    letters: [letter('award'), letter('receipt')],
    contestable: ['award'],
    granted: { grant: cents(3_840_000), since: Temporal.PlainDate.from('2020-01-20') },
    deadlines: [],
    plan: [{ id: 'software', label: 'Software', amount: cents(4_000_000) }],
    ...given,
  }) as unknown as Correspondence;

const speaksAgainst = (
  kind: WrittenName,
  content: AnyContent,
  given: object = {},
  corrected?: CorrectedLetter,
) =>
  Object.keys(
    objectionsTo(kind, content, {
      today,
      correspondence: correspondence(given),
      corrected: corrected ?? null,
    }),
  );

const undecided = { head: { state: 'in_review' }, letters: [letter('receipt')], granted: null };
const claim = { absicht: 'revocation', bezug: 'award', vorschrift: '§ 49 Abs. 3', betrag: '38.400,00' };

describe('a hearing', () => {
  it.each<[string, AnyContent, object, string[]]>([
    ['for what was granted', claim, {}, []],
    ['with interest since the award', { ...claim, zinsenAb: '20.01.2020' }, {}, []],
    ['for more than was granted', { ...claim, betrag: '99.999.999,00' }, {}, ['betrag']],
    ['for the future only', { ...claim, vorschrift: '§ 49 Abs. 2' }, {}, ['betrag']],
    ['for the future without repayment', { ...claim, vorschrift: '§ 49 Abs. 2', betrag: '' }, {}, []],
    ['on no provision', { ...claim, absicht: 'amendment', vorschrift: '' }, {}, ['vorschrift']],
    ['with interest from 2030', { ...claim, zinsenAb: '01.01.2030' }, {}, ['zinsenAb']],
    ['with interest from before the award', { ...claim, zinsenAb: '19.01.2020' }, {}, ['zinsenAb']],
    ['with interest on nothing', { ...claim, betrag: '', zinsenAb: '20.01.2020' }, {}, ['zinsenAb']],
    ['about a refusal of what is granted', { absicht: 'refusal' }, {}, ['absicht']],
    ['about a receipt', { ...claim, bezug: 'receipt' }, {}, ['bezug']],
    ['about a refusal', { absicht: 'refusal' }, undecided, []],
    ['about a revocation of nothing', { absicht: 'revocation' }, undecided, ['absicht']],
    ['about repayment of nothing', { absicht: 'refusal', betrag: '1,00' }, undecided, ['betrag']],
    ['about a refusal of a letter', { absicht: 'refusal', bezug: 'receipt' }, undecided, ['bezug']],
  ])('%s', (_, content, given, names) => expect(speaksAgainst('hearing', content, given)).toEqual(names));
});

describe('a correction', () => {
  const content = { bezug: 'award', stelle1: 'Abschnitt 1', falsch1: 'Massnahme', richtig1: 'Maßnahme' };
  const text = 'Bewilligt sind 14.400,00 € für die Massnahme der Stadt Musterhausen.';
  const act = { text, recipient: 'Stadt Musterhausen', act: true };

  it.each<[string, AnyContent, CorrectedLetter, string[]]>([
    ['of a word', content, act, []],
    ['of what the letter does not say', { ...content, falsch1: 'Vorhaben' }, act, ['falsch1']],
    ['of words that end a line', { ...content, falsch1: 'für die\n Massnahme' }, act, []],
    ['of an amount', { ...content, falsch2: '14.400,00 €', richtig2: '99.000,00 €' }, act, ['richtig2']],
    [
      'of an amount in a letter that decides nothing',
      { ...content, falsch1: '14.400', richtig1: '14.4' },
      { ...act, act: false },
      [],
    ],
  ])('%s', (_, said, corrected, names) =>
    expect(speaksAgainst('correction', said, {}, corrected)).toEqual(names),
  );

  it('names the way to another amount', () => {
    const said = { ...content, falsch1: '14.400,00 €', richtig1: '99.000,00 €' };
    const held = { today, correspondence: correspondence(), corrected: act };
    expect(objectionsTo('correction', said, held).richtig1).toContain('Änderungsbescheid');
  });
});

describe('a reminder', () => {
  const due = (kind: string, dueOn: string) => ({ deadlines: [{ kind, side: 'applicant', dueOn }] });

  it.each<[string, AnyContent, object, string[]]>([
    ['of a running deadline', { frist: 'proof' }, due('proof', '2020-12-31'), []],
    [
      'that would shorten a running deadline',
      { frist: 'proof', wochen: '2' },
      due('proof', '2020-12-31'),
      ['wochen'],
    ],
    [
      'with a new period on the last day',
      { frist: 'proof', wochen: '2' },
      due('proof', '2020-02-10'),
      ['wochen'],
    ],
    ['with a new period after the last day', { frist: 'proof', wochen: '2' }, due('proof', '2020-02-09'), []],
    [
      'of a period that is not the authority’s',
      { frist: 'retrieval', wochen: '2' },
      due('retrieval', '2020-02-01'),
      ['wochen'],
    ],
    ['of a deadline that is met', { frist: 'proof' }, { deadlines: [] }, ['frist']],
    ['of the time for an action', { frist: 'remedy' }, due('remedy', '2020-02-01'), ['frist']],
  ])('%s', (_, content, given, names) => expect(speaksAgainst('reminder', content, given)).toEqual(names));
});

describe('an early start', () => {
  it.each<[string, AnyContent, string[]]>([
    ['from today', { ab: '10.02.2020' }, []],
    ['from a day that is over', { ab: '01.01.2020' }, ['ab']],
    ['for planned expenditure', { ab: '02.03.2020', ausgaben: 'software' }, []],
    ['for expenditure of nobody’s plan', { ab: '02.03.2020', ausgaben: 'software\nYacht' }, ['ausgaben']],
  ])('%s', (_, content, names) => expect(speaksAgainst('early_start', content)).toEqual(names));
});

describe('other letters', () => {
  it.each<[WrittenName, AnyContent, object, string[]]>([
    ['interim', { erwartet: '10.02.2020' }, {}, []],
    ['interim', { erwartet: '09.02.2020' }, {}, ['erwartet']],
    ['waiver', { bezug: 'award' }, {}, []],
    ['waiver', { bezug: 'award' }, { contestable: [] }, ['bezug']],
  ])('%s with %j of a case with %j: %j', (kind, content, given, names) =>
    expect(speaksAgainst(kind, content, given)).toEqual(names),
  );
});
