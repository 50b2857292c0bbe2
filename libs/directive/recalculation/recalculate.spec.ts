import { delivered, euros, withRules } from '../testing/examples';
import { actually, eightyPercent, granted, inEuro } from '../testing/recalculations';
import { sentenceOf } from '../trace';
import { type Actual, type Granted, recalculate } from './index';

type Values = Parameters<typeof withRules>[1];
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const itemWith = (values: Values = {}) => withRules(delivered('2021'), values).items[0]!;
const remains = (values: Values, award: Granted, outcome: Actual) =>
  inEuro(recalculate(itemWith(values), award, outcome).grant);

const share = {};
const gap = { financing: 'FEHLBEDARF', maxGrant: euros(1_000_000) } as const;
const full = { financing: 'VOLL' } as const;

type Row = readonly [string, Values, Granted, Actual, number];

it.each<Row>([
  ['Anteil, less cost', share, eightyPercent, actually({ costs: [92_500], own: 18_500 }), 74_000],
  [
    'Anteil, funds that come later',
    share,
    eightyPercent,
    actually({ costs: [100_000], thirdParty: 5_000 }),
    76_000,
  ],
  [
    'Anteil, public funds that come later',
    share,
    eightyPercent,
    actually({ costs: [100_000], otherPublic: 5_000 }),
    76_000,
  ],
  [
    'Anteil, less cost and new funds',
    share,
    eightyPercent,
    actually({ costs: [92_500], thirdParty: 5_000 }),
    70_000,
  ],
  ['Anteil, as planned', share, eightyPercent, actually({ costs: [100_000] }), 80_000],
  ['Anteil, more cost', share, eightyPercent, actually({ costs: [150_000] }), 80_000],
  [
    'Anteil, more funds of its own',
    share,
    eightyPercent,
    actually({ costs: [100_000], own: 90_000 }),
    80_000,
  ],
  ['Anteil, no cost', share, eightyPercent, actually({ costs: [0] }), 0],
  ['Anteil, others pay all', share, eightyPercent, actually({ costs: [100_000], thirdParty: 100_000 }), 0],
  [
    'Anteil, others pay more than all',
    share,
    eightyPercent,
    actually({ costs: [100_000], thirdParty: 300_000 }),
    0,
  ],
  [
    'Anteil with others from the beginning, less cost',
    share,
    granted(60_000, { costs: [100_000], own: 20_000, thirdParty: 20_000 }, { rate: 6_000 }),
    actually({ costs: [90_000], thirdParty: 20_000 }),
    54_000,
  ],
  [
    'Anteil, others give less',
    share,
    granted(60_000, { costs: [100_000], own: 20_000, thirdParty: 20_000 }),
    actually({ costs: [100_000], thirdParty: 5_000 }),
    60_000,
  ],
  [
    'Anteil with more funds planned than costs: the rate stays the limit',
    share,
    granted(60_000, { costs: [100_000], own: 40_000, thirdParty: 20_000 }, { rate: 6_000 }),
    actually({ costs: [90_000], thirdParty: 20_000 }),
    54_000,
  ],
  [
    'Anteil without a rate in the award: the share of the plan',
    share,
    granted(20_000, { costs: [100_000], own: 80_000 }),
    actually({ costs: [92_500] }),
    18_500,
  ],
  [
    'Anteil with a rate above what was granted: the highest amount stays',
    share,
    granted(20_000, { costs: [100_000], own: 80_000 }, { rate: 8_000 }),
    actually({ costs: [92_500] }),
    20_000,
  ],
  ['Anteil, rounded down to the euro', share, eightyPercent, actually({ costs: [92_501.2] }), 74_000],
  [
    'Anteil, rounded down to 100 euro',
    { rounding: '100' },
    eightyPercent,
    actually({ costs: [92_600] }),
    74_000,
  ],
  [
    'Fehlbedarf, less cost',
    gap,
    granted(50_000, { costs: [80_000], own: 30_000 }),
    actually({ costs: [70_000] }),
    40_000,
  ],
  [
    'Fehlbedarf, new funds',
    gap,
    granted(50_000, { costs: [80_000], own: 30_000 }),
    actually({ costs: [80_000], thirdParty: 5_000 }),
    45_000,
  ],
  [
    'Fehlbedarf, both',
    gap,
    granted(50_000, { costs: [80_000], own: 30_000 }),
    actually({ costs: [70_000], otherPublic: 5_000 }),
    35_000,
  ],
  [
    'Fehlbedarf, more than granted',
    gap,
    granted(5_000, { costs: [80_000], own: 75_000 }),
    actually({ costs: [70_000] }),
    0,
  ],
  [
    'Vollfinanzierung, by the full amount',
    full,
    granted(80_000, { costs: [80_000] }),
    actually({ costs: [79_990] }),
    79_990,
  ],
  [
    'Vollfinanzierung, new funds',
    full,
    granted(80_000, { costs: [80_000] }),
    actually({ costs: [80_000], thirdParty: 1 }),
    79_999,
  ],
])('%s', (_, values, award, outcome, grant) => expect(remains(values, award, outcome)).toBe(grant));

it.each<Row>([
  ['exactly 500 € saved', share, eightyPercent, actually({ costs: [99_500] }), 80_000],
  ['500,01 € saved', share, eightyPercent, actually({ costs: [99_499.99] }), 79_599],
  [
    'exactly 500 € of new funds',
    share,
    eightyPercent,
    actually({ costs: [100_000], thirdParty: 500 }),
    80_000,
  ],
  ['500,01 € of new funds', share, eightyPercent, actually({ costs: [100_000], thirdParty: 500.01 }), 79_599],
  ['500 € of each', share, eightyPercent, actually({ costs: [99_500], thirdParty: 500 }), 80_000],
  [
    '500 € under Fehlbedarf',
    gap,
    granted(50_000, { costs: [80_000], own: 30_000 }),
    actually({ costs: [79_500] }),
    50_000,
  ],
  [
    '500,01 € under Fehlbedarf',
    gap,
    granted(50_000, { costs: [80_000], own: 30_000 }),
    actually({ costs: [79_499.99] }),
    49_499,
  ],
  [
    'a threshold of 1.000 €',
    { reductionThreshold: euros(1_000) },
    eightyPercent,
    actually({ costs: [99_000] }),
    80_000,
  ],
])('the threshold: %s', (_, values, award, outcome, grant) =>
  expect(remains(values, award, outcome)).toBe(grant),
);

it('knows no threshold where the directive has none', () => {
  const { reductionThreshold: _, ...rules } = itemWith().rules;
  expect(recalculate({ rules }, eightyPercent, actually({ costs: [99_999] })).grant).toBe(euros(79_999));
});

describe('Festbetrag', () => {
  const fixed = {
    financing: 'FESTBETRAG',
    fixedAmounts: [
      { per: 'partners', steps: [{ from: 2, amount: euros(175_000), perFurther: euros(35_000) }] },
      { per: 'persons', steps: [{ from: 1, amount: euros(1_000) }] },
    ],
  } as const;
  const award = granted(211_000, { costs: [300_000], own: 89_000 }, { units: { partners: 3, persons: 4 } });
  it.each<readonly [string, Values, Actual, number]>([
    ['less cost', fixed, actually({ costs: [220_000] }), 211_000],
    ['new funds', fixed, actually({ costs: [300_000], thirdParty: 80_000 }), 211_000],
    ['less cost than the amount', fixed, actually({ costs: [200_000] }), 200_000],
    ['within the highest share', { ...fixed, rateCap: 9_000 }, actually({ costs: [220_000] }), 198_000],
    ['one partner fewer', fixed, actually({ costs: [300_000] }, { units: { partners: 2 } }), 176_000],
    ['too few partners', fixed, actually({ costs: [300_000] }, { units: { partners: 1 } }), 1_000],
    [
      'a partner more and a person fewer',
      fixed,
      actually({ costs: [300_000] }, { units: { partners: 4, persons: 3 } }),
      211_000,
    ],
    ['nobody', fixed, actually({ costs: [300_000] }, { units: { partners: 0, persons: 0 } }), 0],
  ])('%s', (_, values, outcome, grant) => expect(remains(values, award, outcome)).toBe(grant));

  it('goes by the fixed amounts of the award, not by others that depend on something', () => {
    const [ofPartners, ofPersons] = fixed.fixedAmounts;
    const onTop = { ...ofPersons, when: { holds: 'regional' } };
    const rules: Values = { ...fixed, fixedAmounts: [ofPartners, onTop] };
    const of = (more: Partial<Granted>) =>
      granted(210_000, { costs: [300_000] }, { units: { partners: 3, persons: 4 }, ...more });
    const fewer = actually({ costs: [300_000] }, { units: { partners: 2 } });
    expect(remains(rules, of({ fixedAmounts: [ofPartners] }), fewer)).toBe(175_000);
    expect(remains(rules, of({}), fewer)).toBe(176_000);
  });

  it('does not watch single lines', () => {
    const two = granted(211_000, { costs: [150_000, 150_000] });
    const { lines, findings } = recalculate(itemWith(fixed), two, actually({ costs: [290_000, 10_000] }));
    expect(lines.map(({ allowed }) => allowed)).toEqual([true, true]);
    expect(findings).toEqual([]);
  });
});

describe('single lines', () => {
  const award = granted(80_000, { costs: [50_000, 50_000], own: 20_000 }, { rate: 8_000 });
  const after = (costs: readonly number[], more: Partial<Actual> = {}) =>
    recalculate(itemWith(), award, actually({ costs, own: 20_000 }, more));
  const codes = ({ findings }: ReturnType<typeof recalculate>) => findings.map(({ code }) => code);

  it.each<readonly [string, readonly number[], number, boolean, readonly string[], number]>([
    ['exactly 20 % more, saved elsewhere', [60_000, 40_000], 2_000, true, [], 80_000],
    ['one cent more', [60_000.01, 39_999.99], 2_001, false, ['overrun_too_large', 'below_threshold'], 80_000],
    ['far more', [70_000, 30_000], 4_000, false, ['overrun_too_large', 'grant_falls'], 72_000],
    [
      'a little more, not saved elsewhere',
      [55_000, 50_000],
      1_000,
      false,
      ['overrun_not_saved', 'plan_exceeded'],
      80_000,
    ],
    ['saved in part', [55_000, 45_000.01], 1_000, false, ['overrun_not_saved', 'plan_exceeded'], 80_000],
    ['less', [40_000, 40_000], 0, true, ['grant_falls'], 64_000],
  ])('%s', (_, costs, overrun, allowed, found, grant) => {
    const result = after(costs);
    expect(result.lines[0]).toMatchObject({ overrun, allowed });
    expect(codes(result)).toEqual(found);
    expect(inEuro(result.grant)).toBe(grant);
  });

  it('may exceed by more under an official condition', () => {
    const [dearer, saved] = actually({ costs: [70_000, 30_000] }).plan;
    const result = after([], { plan: [{ ...dearer!, officialCondition: true }, saved!] });
    expect([codes(result), inEuro(result.grant)]).toEqual([[], 80_000]);
    expect(result.lines[0]).toMatchObject({ overrun: 4_000, allowed: true });
  });

  it('does not count a line that was not planned', () => {
    const result = after([50_000, 40_000, 10_000]);
    expect(result.lines[2]).toMatchObject({ planned: 0, overrun: null, allowed: false, recognised: 0 });
    expect([codes(result), inEuro(result.grant)]).toEqual([['line_not_planned', 'grant_falls'], 72_000]);
  });

  it('counts a line of the plan that was not spent as saved', () =>
    expect(after([50_000]).lines[1]).toMatchObject({ planned: euros(50_000), actual: 0, overrun: 0 }));

  it('count together no more than was planned', () =>
    expect(after([55_000, 50_000]).eligible).toBe(euros(100_000)));

  it('are free where the directive does not bind them', () => {
    const { planOverrun: _, ...rules } = itemWith().rules;
    expect(recalculate({ rules }, award, actually({ costs: [90_000, 10_000] }))).toMatchObject({
      findings: [],
      grant: euros(80_000),
    });
  });
});

it('explains itself step by step', () => {
  const { trace, change } = recalculate(
    itemWith(),
    eightyPercent,
    actually({ costs: [92_500], own: 18_500 }),
  );
  expect(change).toBe(-euros(6_000));
  expect(trace.map((step) => plain(sentenceOf(step)))).toEqual([
    'Zuwendungsfähige Ausgaben nach Plan 100.000,00 €, abgerechnet 92.500,00 €, zu berücksichtigen 92.500,00 € (Nr. 1.2 VV zu § 44 ThürLHO, angenommen)',
    'Bewilligt 80.000,00 €; Einsparung 7.500,00 €, neue Mittel 0,00 €: neu zu berechnen (Nr. 2.2 ANBest-Gk, angenommen)',
    '80 % von 92.500,00 € = 74.000,00 €: ermäßigt die Zuwendung (Art der Zuwendung, angenommen)',
    'Abgerundet auf volle Euro: 74.000,00 € (Höhe der Zuwendung, angenommen)',
  ]);
});

it('says of each step what it does', () => {
  const { trace } = recalculate(itemWith(), eightyPercent, actually({ costs: [92_500], own: 18_500 }));
  expect(trace.map(({ kind, effective }) => [kind, effective])).toEqual([
    ['costs', undefined],
    ['amount', undefined],
    ['limit', true],
    ['rounding', undefined],
  ]);
});

it('says that the award stays as it is below the threshold, and that others gave less', () => {
  const award = granted(60_000, { costs: [100_000], own: 20_000, thirdParty: 20_000 });
  const { findings, change } = recalculate(
    itemWith(),
    award,
    actually({ costs: [99_900], thirdParty: 19_000 }),
  );
  expect(change).toBe(0);
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
    ['funds_fell', 'hint'],
    ['below_threshold', 'hint'],
  ]);
  expect(plain(findings[1]!.message)).toContain(
    'Einsparung (100,00 €) noch die neuen Mittel (0,00 €) liegen über 500,00 €',
  );
});
