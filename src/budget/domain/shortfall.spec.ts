import { cents } from '@libs/money';
import { type EnvelopeAddress, envelopeLabel } from './envelope';
import { shortfallMessage, shortfallOf } from './shortfall';

const address = (kind: EnvelopeAddress['kind'], rest: Partial<EnvelopeAddress> = {}): EnvelopeAddress => ({
  budgetYear: null,
  dueYear: null,
  title: null,
  category: null,
  ...rest,
  kind,
});
const authorisation = address('authorisation', { budgetYear: 2020, dueYear: 2021, title: 'consumptive' });

it.each([
  [address('ceiling'), 'Programmrahmen'],
  [address('cash', { budgetYear: 2020, dueYear: 2020, title: 'investive' }), 'Ausgaben 2020, investiv'],
  [authorisation, 'Verpflichtungsermächtigung 2020 für 2021, konsumtiv'],
  [address('category', { category: 'c' }), 'Obergrenze für Fördergegenstand c'],
])('%j is called %s', (envelope, label) => expect(envelopeLabel(envelope)).toBe(label));

it('says what is missing where', () =>
  expect(
    shortfallMessage([
      { envelope: 'Programmrahmen', missing: cents(1_234_567) },
      { envelope: 'Ausgaben 2020, investiv', missing: cents(5) },
    ]),
  ).toBe('Es fehlen 12.345,67\u00a0€ in: Programmrahmen; 0,05\u00a0€ in: Ausgaben 2020, investiv.'));

it('tells an envelope without money from one that never was', () =>
  expect(shortfallOf({ ...authorisation, missing: 5, allocated: false })).toEqual({
    envelope: 'Verpflichtungsermächtigung 2020 für 2021, konsumtiv (nichts zugewiesen)',
    missing: 5,
  }));
