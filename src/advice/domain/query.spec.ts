import { cents } from '@libs/money';
import fc from 'fast-check';
import { checkHref } from './address';
import { noAnswers } from './answers';
import { MOST_LINES, readAnswers } from './query';

const whole = {
  kommune: ' Jena ',
  ags: '16053000',
  art: 'town',
  gegenstand: 'b',
  von: '01.06.2020',
  bis: '31.12.2021',
  vertrag: '',
  einwohner: '12.345',
  dritte: '1.000',
  andere: '2000,50',
  beteiligte: '3',
  federfuehrung: 'ja',
  vorsteuer: 'teilweise',
  frueher: '5',
  'gilt.condition': ['one', 'two'],
  'gilt.region': 'north',
  'ausgabe2.art': 'licence',
  'ausgabe2.betrag': '50.000',
  'ausgabe2.jahr': '2021',
  'ausgabe2.monate': '12',
  'ausgabe2.ust': '19',
};

it('reads every answer', () => {
  const { answers, errors, place, lines } = readAnswers(whole);
  expect(errors).toEqual({});
  expect(place).toEqual({ name: 'Jena', ags: '16053000' });
  expect(lines).toBe(3);
  expect(answers).toEqual({
    recipientKind: 'town',
    inhabitants: 12_345,
    item: 'b',
    from: '2020-06-01',
    to: '2021-12-31',
    contractOn: '',
    thirdParty: cents(100_000),
    otherPublic: cents(200_050),
    partners: 3,
    leads: true,
    inputTax: 'partly',
    earlier: cents(500),
    holds: ['one', 'two', 'north'],
    costs: [
      { id: '2', category: 'licence', amount: cents(5_000_000), year: 2021, months: 12, vatRate: 1900 },
    ],
  });
});

it('takes nothing for no answer', () => {
  expect(readAnswers({})).toMatchObject({ answers: noAnswers, errors: {} });
  expect(readAnswers(undefined)).toMatchObject({ answers: noAnswers, errors: {} });
});

it.each([
  ['von', '31.02.2020'],
  ['bis', '2020-01-01'],
  ['vertrag', '01.01.1020'],
  ['einwohner', '-1'],
  ['einwohner', '12.34'],
  ['dritte', '12,345'],
  ['andere', '-5'],
  ['frueher', '1000000000'],
  ['beteiligte', '0'],
  ['personen', '1,5'],
  ['lizenzen', 'viele'],
])('says at the field what is wrong: %s %s', (name, text) => {
  const { errors, values } = readAnswers({ [name]: text });
  expect(Object.keys(errors)).toEqual([name]);
  expect(values[name]).toBe(text);
});

it.each([
  [{ 'ausgabe1.betrag': '5' }, 'ausgabe1.art'],
  [{ 'ausgabe1.art': 'licence' }, 'ausgabe1.betrag'],
  [{ 'ausgabe1.art': 'constructor', 'ausgabe1.betrag': '5' }, 'ausgabe1.art'],
  [{ 'ausgabe1.art': 'licence', 'ausgabe1.betrag': 'x' }, 'ausgabe1.betrag'],
  [{ 'ausgabe1.art': 'licence', 'ausgabe1.betrag': '5', 'ausgabe1.jahr': '20' }, 'ausgabe1.jahr'],
  [{ 'ausgabe1.art': 'licence', 'ausgabe1.betrag': '5', 'ausgabe1.monate': '0' }, 'ausgabe1.monate'],
])('asks for the other half of a cost: %j', (query, field) =>
  expect(Object.keys(readAnswers(query).errors)).toEqual([field]),
);

it.each([
  [{}, 3],
  [{ zeilen: '5' }, 5],
  [{ zeilen: ['4', '5'] }, 5],
  [{ zeilen: '99' }, MOST_LINES],
  [{ zeilen: '-1' }, 3],
  [{ 'ausgabe7.betrag': '1' }, 7],
])('shows as many lines as it takes: %j', (query, lines) => expect(readAnswers(query).lines).toBe(lines));

it('leads with its address to the same answers', () => {
  const { values, answers } = readAnswers(whole);
  const again = Object.fromEntries(
    [...new URLSearchParams(checkHref(values).split('?')[1])].map(([name]) => [
      name,
      new URLSearchParams(checkHref(values).split('?')[1]).getAll(name),
    ]),
  );
  expect(readAnswers(again).answers).toEqual(answers);
});

it('reads anything without failing, and keeps no more of it than it can show', () =>
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string()), fc.object())),
      (query) => {
        const { values, lines } = readAnswers(query);
        for (const text of Object.values(values).flat()) expect(text!.length).toBeLessThanOrEqual(200);
        expect(lines).toBeLessThanOrEqual(MOST_LINES);
        expect(() => new URL(checkHref(values), 'http://x')).not.toThrow();
      },
    ),
  ));
