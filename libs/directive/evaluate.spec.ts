import { cents } from '@libs/money';
import { evaluate, type Facts, sentenceOf } from './index';
import { aCost, aFunding, delivered, euros, theFacts, withRules } from './testing/examples';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const version = delivered('2021');
const grantFor = (cost: number, requested: number, funding = {}) =>
  evaluate(
    version,
    'a',
    theFacts({
      costs: [aCost({ in2023: euros(cost) })],
      funding: [aFunding({ requested: euros(requested), ...funding })],
    }),
  );

it('finds nothing wrong with a sound application', () => {
  const evaluation = evaluate(version, 'a', theFacts());
  expect(evaluation.findings).toEqual([]);
  expect(evaluation).toMatchObject({
    totalCost: euros(100_000),
    eligible: euros(100_000),
    rate: 8000,
    ceiling: euros(80_000),
    grant: euros(80_000),
    grantByYear: [{ year: 2023, title: 'investive', amount: euros(80_000) }],
  });
});

it('explains the amount step by step', () => {
  const { trace } = grantFor(92_500, 74_000);
  expect(trace.map((step) => plain(sentenceOf(step)))).toEqual([
    'Gesamtausgaben 92.500,00 €, davon zuwendungsfähig 92.500,00 € (Zuwendungsfähige Ausgaben, angenommen)',
    '80 % von 92.500,00 € = 74.000,00 € (Höhe der Zuwendung)',
    'Gesamtausgaben 92.500,00 € abzüglich Mittel Dritter 0,00 €, anderer öffentlicher Mittel 0,00 € und ' +
      'Mindesteigenanteil 18.500,00 € = 74.000,00 €: nicht überschritten (Höhe der Zuwendung, angenommen)',
    'Beantragt 74.000,00 €: nicht überschritten (Höhe der Zuwendung)',
    'Abgerundet auf volle Euro: 74.000,00 € (Höhe der Zuwendung, angenommen)',
  ]);
  expect(trace.at(-1)?.result).toBe(euros(74_000));
});

it.each([
  ['the share', 92_500, 74_000, {}, 74_000, 8000],
  ['a smaller request', 100_000, 70_000, {}, 70_000, 7000],
  ['no request yet', 100_000, 0, {}, 80_000, 8000],
  ['a request in cents', 100_000, 79_999.99, {}, 79_999, 7999],
  ['a share with cents', 100.99, 80.79, {}, 80, 8000],
  ['third-party funds that leave less', 100_000, 80_000, { thirdParty: euros(5_000) }, 75_000, 7500],
  ['other public funds that leave less', 100_000, 80_000, { otherPublic: euros(5_000) }, 75_000, 7500],
  ['other funds beyond the cost', 1_000, 800, { otherPublic: euros(2_000) }, 0, 0],
  ['no cost at all', 0, 0, {}, 0, 8000],
])('grants by %s', (_, cost, requested, funding, grant, rate) =>
  expect(grantFor(cost, requested, funding)).toMatchObject({ grant: euros(grant), rate }),
);

it.each([
  ['one cent below', 24_999.99, 19_999],
  ['exactly at', 25_000, 20_000],
  ['one cent over', 25_000.02, 20_000],
  ['far over', 90_000, 20_000],
])('%s the cap', (_, cost, grant) => {
  const capped = withRules(version, { maxGrant: euros(20_000) });
  const facts = theFacts({ costs: [aCost({ in2023: euros(cost) })] });
  expect(evaluate(capped, 'a', facts).grant).toBe(euros(grant));
});

it('says of each step what it does, of limits and the request whether they took something away', () => {
  const capped = withRules(version, { maxGrant: euros(20_000) });
  const costs = [aCost(), aCost({ id: 'b', category: 'personnel' })];
  const { trace } = evaluate(capped, 'a', theFacts({ costs }));
  expect(trace.map(({ kind, effective }) => [kind, effective])).toEqual([
    ['refused', undefined],
    ['costs', undefined],
    ['amount', undefined],
    ['limit', true],
    ['limit', false],
    ['request', false],
    ['rounding', undefined],
  ]);
});

it('keeps the paragraph and the mark of a step apart from its text', () => {
  const { trace } = grantFor(92_500, 74_000);
  expect(trace.at(-1)).toMatchObject({
    text: 'Abgerundet auf volle Euro: 74.000,00\u00a0€',
    paragraph: 'Höhe der Zuwendung',
    mark: 'assumed',
  });
});

it('says when a cap limits the grant', () => {
  const { trace } = evaluate(withRules(version, { maxGrant: euros(20_000) }), 'a', theFacts());
  expect(trace.map((step) => plain(sentenceOf(step)))).toContain(
    'Höchstbetrag 20.000,00 €: begrenzt die Zuwendung (Nr. maxGrant)',
  );
});

it.each([
  ['1', 74_099],
  ['10', 74_090],
  ['100', 74_000],
] as const)('rounds down to %s euro', (rounding, grant) => {
  const facts = theFacts({ costs: [aCost({ in2023: euros(92_624.9) })] });
  expect(evaluate(withRules(version, { rounding }), 'a', facts).grant).toBe(euros(grant));
});

it('splits the grant over years and budget titles', () => {
  const costs = [
    aCost({ id: 'l', perYear: [{ year: 2023, amount: euros(50_000) }] }),
    aCost({
      id: 's',
      category: 'service',
      perYear: [2023, 2024].map((year) => ({ year, amount: euros(20_000) })),
    }),
    aCost({
      id: 'x',
      category: 'personnel',
      eligibleClaimed: false,
      perYear: [{ year: 2024, amount: euros(9_000) }],
    }),
  ];
  const { grantByYear, totalCost, eligible } = evaluate(version, 'a', theFacts({ costs, funding: [] }));
  expect([totalCost, eligible]).toEqual([euros(99_000), euros(90_000)]);
  expect(grantByYear).toEqual([
    { year: 2023, title: 'investive', amount: euros(40_000) },
    { year: 2023, title: 'consumptive', amount: euros(16_000) },
    { year: 2024, title: 'consumptive', amount: euros(16_000) },
  ]);
});

it.each([
  ['2018', 'a', 'service', 'running_cost'],
  ['2018', 'b', 'licence', 'personnel'],
  ['2018', 'd', 'training', 'running_cost'],
  ['2021', 'a', 'running_cost', 'personnel'],
  ['2021', 'b', 'running_cost', 'personnel'],
  ['2021', 'c', 'service', 'running_cost'],
  ['2021', 'd', 'running_cost', 'personnel'],
  ['2021', 'e', 'purchase', 'running_cost'],
  ['2021', 'f', 'training', 'running_cost'],
  ['2021', 'g', 'service', 'running_cost'],
  ['2024', 'a', 'running_cost', 'personnel'],
  ['2024', 'e', 'licence', 'running_cost'],
  ['2025', 'c', 'service', 'running_cost'],
  ['2025', 'f', 'training', 'running_cost'],
] as const)('%s, item %s funds %s but not %s', (name, letter, funded, refused) => {
  const eligible = (category: typeof funded | typeof refused) =>
    evaluate(delivered(name), letter, theFacts({ costs: [aCost({ category })] })).eligible;
  expect([eligible(funded), eligible(refused)]).toEqual([euros(100_000), 0]);
});

it('lists the rules nobody has confirmed, and only those', () => {
  const names = evaluate(version, 'a', theFacts()).assumedRules.map(({ rule }) => rule);
  expect(names).toEqual(expect.arrayContaining(['validFrom', 'item', 'rounding', 'ownShare', 'proofWithin']));
  for (const confirmed of ['validTo', 'authority', 'rate', 'begin', 'runningCost'])
    expect(names).not.toContain(confirmed);
  const rounding = evaluate(version, 'a', theFacts()).assumedRules.find(({ rule }) => rule === 'rounding');
  expect(rounding).toEqual({
    rule: 'rounding',
    paragraph: 'Höhe der Zuwendung',
    text: 'Abrundung: auf volle Euro',
  });
});

it('does not know every letter', () => expect(() => evaluate(version, 'z', theFacts())).toThrow(RangeError));

it('leaves a line without amount out of the split', () => {
  const facts: Facts = theFacts({
    costs: [aCost(), aCost({ id: 'b', category: 'service', in2023: cents(0) })],
  });
  expect(evaluate(version, 'a', facts).grantByYear).toHaveLength(1);
});
