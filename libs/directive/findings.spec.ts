import { cents } from '@libs/money';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { evaluate, type Facts, type FindingCode } from './index';
import { aCost, aFunding, delivered, euros, theFacts, withRules } from './testing/examples';

const version = delivered('2021');
const findings = (facts: Partial<Facts>, directive = version, letter = 'a') =>
  evaluate(directive, letter, theFacts(facts)).findings;

type Row = readonly [FindingCode, string | undefined, string, Partial<Facts>];

it.each<Row>([
  ['outside_validity', 'receivedOn', 'the day before the first day', { receivedOn: '2020-12-31' }],
  [
    'outside_validity',
    'receivedOn',
    'the day after the last day',
    { receivedOn: '2024-07-01', projectFrom: '2024-08-01', projectTo: '2025-12-31' },
  ],
  ['dates_missing', 'projectFrom', 'no beginning', { projectFrom: '' }],
  ['dates_missing', 'projectTo', 'no real day', { projectTo: '2023-02-30' }],
  ['dates_out_of_order', 'projectFrom', 'the end before the beginning', { projectTo: '2023-04-30' }],
  ['dates_out_of_order', 'contractOn', 'a contract after the end', { contractOn: '2024-01-02' }],
  ['begun_early', 'contractOn', 'a contract before the application', { contractOn: '2022-12-01' }],
  ['begun_early', 'contractOn', 'a contract on the day of receipt', { contractOn: '2023-01-16' }],
  ['begin_must_wait', 'contractOn', 'a contract planned', { contractOn: '2023-05-02' }],
  ['starts_before_receipt', 'projectFrom', 'a beginning before receipt', { projectFrom: '2023-01-15' }],
  [
    'cost_outside_project',
    'costs.a',
    'costs of another year',
    { projectFrom: '2024-01-01', projectTo: '2024-12-31' },
  ],
  ['amounts_missing', 'costs', 'no costs', { costs: [] }],
  [
    'amounts_missing',
    'costs.b',
    'a line without amount',
    { costs: [aCost(), aCost({ id: 'b', perYear: [] })] },
  ],
  [
    'amounts_missing',
    'funding',
    'nothing requested',
    { funding: [aFunding({ own: euros(100_000), requested: cents(0) })] },
  ],
  [
    'plan_unbalanced',
    'funding.2023',
    'a cent missing',
    { funding: [aFunding({ requested: cents(7_999_999) })] },
  ],
  [
    'plan_unbalanced',
    'funding.2024',
    'money for a year without costs',
    { funding: [aFunding(), aFunding({ year: 2024 })] },
  ],
  ['cost_not_eligible', 'costs.a', 'personnel', { costs: [aCost({ category: 'personnel' })] }],
  [
    'own_share_too_low',
    'funding',
    'a cent too little of its own',
    { funding: [aFunding({ own: cents(1_999_999) })] },
  ],
  [
    'requested_above_computed',
    'funding',
    'a cent too much',
    { funding: [aFunding({ requested: cents(8_000_001) })] },
  ],
  ['declaration_missing', 'declarations.not_begun', 'no declarations', { declarations: [] }],
  ['attachment_missing', 'attachments.cost_calculation', 'no attachments', { attachments: [] }],
])('%s at %s: %s', (code, field, _, facts) => {
  expect(findings(facts)).toContainEqual(
    expect.objectContaining({
      code,
      field,
      paragraph: expect.stringMatching(/./),
      mark: expect.stringMatching(/confirmed|assumed/),
      message: expect.stringMatching(/\.|“$/),
      remedy: expect.stringMatching(/\.$/),
    }),
  );
});

it.each([
  ['the first day', { receivedOn: '2021-01-01' }],
  ['the last day', { receivedOn: '2024-06-30', projectFrom: '2024-07-01', projectTo: '2025-01-01' }],
])('an application on %s of the validity is inside', (_, facts) =>
  expect(findings(facts).map(({ code }) => code)).not.toContain('outside_validity'),
);

it('does not ask for what is voluntary', () =>
  expect(findings({ declarations: [] }).map(({ field }) => field)).not.toContain(
    'declarations.electronic_notice',
  ));

it.each<readonly [FindingCode, ReturnType<typeof delivered>, Partial<Facts>]>([
  ['item_paused', delivered('2025'), { receivedOn: '2026-01-16' }],
  ['recipient_not_eligible', withRules(version, { recipients: ['district'] }), {}],
  ['too_many_inhabitants', withRules(version, { maxInhabitants: 7_999 }), {}],
  ['grant_below_minimum', withRules(version, { minGrant: euros(80_000.01) }), {}],
])('%s', (code, directive, facts) => {
  const found = findings(facts, directive).find((finding) => finding.code === code);
  expect(found?.severity).toBe('blocking');
});

it.each<readonly [FindingCode, ReturnType<typeof delivered>, string]>([
  ['item_paused', delivered('2025'), 'c'],
  ['too_many_inhabitants', withRules(version, { maxInhabitants: 8_000 }), 'a'],
  ['grant_below_minimum', withRules(version, { minGrant: euros(80_000) }), 'a'],
])('not %s', (code, directive, letter) =>
  expect(findings({}, directive, letter).map((finding) => finding.code)).not.toContain(code),
);

describe('where the receipt of the application counts', () => {
  const receipt = withRules(version, { begin: 'receipt' });
  it.each([
    ['2023-01-15', ['begun_early']],
    ['2023-01-16', []],
    ['2023-05-02', []],
  ])('a contract of %s: %j', (contractOn, codes) =>
    expect(findings({ contractOn }, receipt).map(({ code }) => code)).toEqual(codes),
  );
});

it('lets one begin at any time where nothing bars it', () => {
  const anytime = withRules(version, { begin: 'anytime' });
  for (const facts of [{ contractOn: '2020-01-02' }, { projectFrom: '2023-01-02' }])
    expect(findings(facts, anytime)).toEqual([]);
});

describe('a contract before the approval', () => {
  type Early = readonly [
    earlyStart: 'on_request' | 'allowed' | 'excluded' | undefined,
    earlyStartFrom: string | null,
    contractOn: string,
    code: FindingCode,
  ];
  it.each<Early>([
    [undefined, null, '2023-01-16', 'begun_early'],
    [undefined, '2023-01-10', '2023-01-16', 'early_start_at_risk'],
    ['excluded', '2023-01-10', '2023-01-16', 'begun_early'],
    ['excluded', '2023-01-10', '2023-01-17', 'begin_must_wait'],
    ['on_request', null, '2023-01-16', 'begun_early'],
    ['on_request', '2023-01-10', '2023-01-09', 'begun_early'],
    ['on_request', '2023-01-10', '2023-01-10', 'early_start_at_risk'],
    ['on_request', '2023-02-01', '2023-01-31', 'begin_must_wait'],
    ['on_request', '2023-02-01', '2023-02-01', 'early_start_at_risk'],
    ['allowed', null, '2023-01-15', 'begun_early'],
    ['allowed', null, '2023-01-16', 'early_start_at_risk'],
    ['allowed', null, '2023-05-02', 'early_start_at_risk'],
    ['allowed', '2023-01-10', '2023-01-10', 'early_start_at_risk'],
  ])('early start %s, approved from %s, on %s: %s', (earlyStart, earlyStartFrom, contractOn, code) => {
    const directive = {
      ...version,
      items: withRules(version, earlyStart ? { earlyStart } : {}).items.map((item) => {
        const { earlyStart: rule, ...rules } = item.rules;
        return { ...item, rules: earlyStart ? { ...rules, earlyStart: rule! } : rules };
      }),
    };
    expect(findings({ earlyStartFrom, contractOn }, directive).map((found) => found.code)).toEqual([code]);
  });

  it('is at the own risk, with the rule that lets it', () => {
    const allowed = withRules(version, { earlyStart: 'allowed' });
    expect(findings({ contractOn: '2023-02-01' }, allowed)).toMatchObject([
      { severity: 'hint', paragraph: 'Nr. earlyStart', field: 'contractOn' },
    ]);
  });
});

it('knows real days as Temporal does', () =>
  fc.assert(
    fc.property(
      fc
        .tuple(fc.integer({ min: 1990, max: 2110 }), fc.nat(13), fc.nat(32))
        .map(([year, month, day]) =>
          [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-'),
        ),
      (projectTo) => {
        const missing = findings({ projectTo }).some(({ code }) => code === 'dates_missing');
        expect(missing).toBe(!isReal(projectTo));
      },
    ),
  ));

function isReal(iso: string): boolean {
  try {
    return Temporal.PlainDate.from(iso).toString() === iso;
  } catch {
    return false;
  }
}

it('judges without the day of receipt, and says that it is missing', () => {
  const windows = withRules(delivered('2025'), {
    filing: [],
    cutoffs: [{ day: 31, month: 3 }],
    recipientCaps: [{ amount: euros(500_000), over: 'period', years: 3 }],
  });
  for (const receivedOn of ['', '2023-02-30']) {
    const found = findings({ receivedOn }, windows).filter(({ field }) => field === 'receivedOn');
    expect(found).toMatchObject([{ code: 'dates_missing', severity: 'blocking' }]);
  }
});

it('says what is missing and how much', () => {
  const [unbalanced] = findings({ funding: [aFunding({ requested: euros(75_000) })] });
  expect(unbalanced?.message.replaceAll('\u00a0', ' ')).toBe(
    '2023: Ausgaben 100.000,00 €, Finanzierung 95.000,00 €. Es fehlen 5.000,00 €.',
  );
});

it.each([
  ['c', 'running_cost', 'runningCost'],
  ['a', 'personnel', 'categories'],
] as const)('item %s: the refusal of %s cites the rule on %s', (letter, category, rule) => {
  const directive = withRules(version, { [rule]: rule === 'runningCost' ? false : ['licence'] });
  const found = findings({ costs: [aCost({ category })] }, directive, letter).find(
    ({ code }) => code === 'cost_not_eligible',
  );
  expect(found?.paragraph).toBe(`Nr. ${rule}`);
});
