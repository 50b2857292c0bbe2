import { parseDate } from '@libs/dates';
import { evaluate, type Facts, type FindingCode } from './index';
import { aFunding, delivered, euros, theFacts, withRules } from './testing/examples';

type Values = Parameters<typeof withRules>[1];
const base = delivered('2021');
const judged = (values: Values, facts: Partial<Facts> = {}) =>
  evaluate(withRules(base, values), 'a', theFacts(facts));
const codes = (values: Values, facts: Partial<Facts> = {}) =>
  judged(values, facts).findings.map(({ code }) => code);
const day = (text: string) => parseDate(text)!;

type Row = readonly [string, Values, Partial<Facts>, readonly FindingCode[]];
const windows: Values = {
  filing: [
    { from: day('01.02.2023'), to: day('31.03.2023') },
    { from: day('01.08.2023'), to: day('30.09.2023') },
  ],
};
const received = (receivedOn: string) => ({ receivedOn, contractOn: '2023-12-01' });
const proven = (more: object): Values => ({ conditions: [{ id: 'link', text: 'Verknüpft.', ...more }] });
const outside: FindingCode[] = ['outside_filing_window', 'begin_must_wait'];

it.each<Row>([
  ['the day before the window', windows, received('2023-01-31'), outside],
  ['the first day of the window', windows, received('2023-02-01'), ['begin_must_wait']],
  ['the last day of the window', windows, received('2023-03-31'), ['begin_must_wait']],
  ['the day after the window', windows, received('2023-04-01'), outside],
  ['the second window', windows, received('2023-08-01'), ['begin_must_wait']],
  ['after the last window', windows, received('2023-10-01'), outside],
  ['enough partners', { minPartners: 2 }, { partners: 2 }, []],
  ['too few partners', { minPartners: 2 }, { partners: 1 }, ['too_few_partners']],
  ['nobody named', { minPartners: 2 }, {}, ['too_few_partners']],
  ['a cooperation of enough years', { minCooperation: 5 }, { cooperationYears: 5 }, []],
  ['a cooperation of too few', { minCooperation: 5 }, { cooperationYears: 4 }, ['cooperation_too_short']],
  ['a cooperation of nobody knows how many', { minCooperation: 5 }, {}, ['cooperation_too_short']],
  ['a lead', { leadApplicant: true }, { partners: 2, leads: true }, []],
  ['no lead', { leadApplicant: true }, { partners: 2 }, ['lead_missing']],
  ['no lead needed by one alone', { leadApplicant: true }, {}, []],
  ['no lead needed at all', { leadApplicant: false }, { partners: 2 }, []],
  ['enough inhabitants', { minInhabitants: 8_000 }, {}, []],
  ['too few inhabitants', { minInhabitants: 8_001 }, {}, ['too_few_inhabitants']],
  ['as many persons as bodies', { maxPersons: 1 }, { persons: 2, partners: 2 }, []],
  ['too many persons', { maxPersons: 1 }, { persons: 3, partners: 2 }, ['too_many_persons']],
  ['inside the region', { regions: [{ id: 'rural', text: 'Land' }] }, { holds: ['rural'] }, []],
  [
    'outside the region',
    { regions: [{ id: 'rural', text: 'Land' }] },
    { holds: ['other'] },
    ['outside_region'],
  ],
  ['a condition declared', proven({ evidence: 'declaration' }), { holds: ['link'] }, []],
  ['a condition not declared', proven({ evidence: 'declaration' }), {}, ['condition_unmet']],
  [
    'a condition shown',
    proven({ evidence: 'upload' }),
    { attachments: ['link', 'cost_calculation', 'project_description'] },
    [],
  ],
  [
    'a condition shown by another name',
    proven({ evidence: 'upload', attachment: 'cost_calculation' }),
    {},
    [],
  ],
  ['a condition not shown', proven({ evidence: 'upload' }), {}, ['condition_unmet']],
  ['a condition that the authority checks', proven({ evidence: 'check' }), {}, []],
  ['a condition without evidence', proven({}), {}, []],
  ['a condition that does not apply', proven({ evidence: 'declaration', when: { partners: 2 } }), {}, []],
  [
    'a condition that applies',
    proven({ evidence: 'declaration', when: { partners: 2 } }),
    { partners: 2 },
    ['condition_unmet'],
  ],
  [
    'a condition for a kind of cost',
    proven({ evidence: 'declaration', when: { categories: ['licence'] } }),
    {},
    ['condition_unmet'],
  ],
  [
    'a condition for another kind of cost',
    proven({ evidence: 'declaration', when: { categories: ['service'] } }),
    {},
    [],
  ],
  [
    'a condition up to an amount',
    proven({ evidence: 'declaration', when: { requestedAbove: euros(80_000) } }),
    {},
    [],
  ],
  [
    'a condition above an amount',
    proven({ evidence: 'declaration', when: { requestedAbove: euros(79_999.99) } }),
    {},
    ['condition_unmet'],
  ],
  [
    'an exclusion that applies',
    { exclusions: [{ id: 'efa', text: 'Es gibt das schon.' }] },
    { holds: ['efa'] },
    ['excluded'],
  ],
  ...(['check', 'upload'] as const).map((evidence): Row => [
    `an exclusion that the applicant is not asked about: ${evidence}`,
    { exclusions: [{ id: 'efa', text: 'Es gibt das schon.', evidence }] },
    { holds: ['efa'] },
    [],
  ]),
  ['an exclusion that does not', { exclusions: [{ id: 'efa', text: 'Es gibt das schon.' }] }, {}, []],
  ['the longest project', { maxDuration: { count: 8, unit: 'months' } }, {}, []],
  [
    'a day too long',
    { maxDuration: { count: 8, unit: 'months' } },
    { projectTo: '2024-01-01' },
    ['project_too_long'],
  ],
  ['the least total cost', { minTotalCost: euros(100_000) }, {}, []],
  ['a cent too little', { minTotalCost: euros(100_000.01) }, {}, ['cost_below_minimum']],
  [
    'a paper that is needed only by several',
    { attachments: [{ id: 'agreement', text: 'Vereinbarung', required: true, when: { partners: 2 } }] },
    { partners: 2 },
    ['attachment_missing'],
  ],
])('%s', (_, values, facts, found) => expect(codes({ exclusions: [], ...values }, facts)).toEqual(found));

it.each([
  ['2023-03-31', '31.03.2023'],
  ['2023-04-01', '30.09.2023'],
  ['2023-10-01', '31.03.2024'],
  ['2023-12-31', '31.03.2024'],
])('received on %s counts for the cut-off %s', (receivedOn, cutoff) => {
  const cutoffs = [
    { day: 30, month: 9 },
    { day: 31, month: 3 },
  ];
  const hints = judged({ cutoffs }, { receivedOn }).findings.filter(({ code }) => code === 'next_cutoff');
  expect(hints).toMatchObject([{ severity: 'hint', message: `Der Antrag zählt zum Stichtag ${cutoff}.` }]);
});

it.each<readonly [keyof Values, Values, Partial<Facts>]>([
  ['minTotalCost', { minTotalCost: euros(200_000) }, {}],
  ['minPartners', { minPartners: 2 }, {}],
  ['minCooperation', { minCooperation: 5 }, { cooperationYears: 4 }],
  ['maxDuration', { maxDuration: { count: 1, unit: 'months' } }, {}],
  ['minGrant', { minGrant: euros(90_000) }, {}],
  ['conditions', proven({ evidence: 'declaration' }), {}],
])('a Soll only warns: %s', (name, values, facts) => {
  const strict = withRules(base, values);
  const soft = {
    ...strict,
    items: strict.items.map((item) => ({
      ...item,
      rules: { ...item.rules, [name]: { ...item.rules[name]!, should: true } },
    })),
  };
  const severities = [strict, soft].map((version) =>
    evaluate(version, 'a', theFacts(facts)).findings.map(({ severity }) => severity),
  );
  expect(severities).toEqual([['blocking'], ['warning']]);
});

it('keeps hints and warnings as they are under a Soll', () => {
  const above = { funding: [aFunding({ requested: euros(80_001), own: euros(19_999) })] };
  expect(judged({ ownShare: 0 }, above).findings).toMatchObject([
    { code: 'requested_above_computed', severity: 'warning' },
  ]);
});

it('says when the next window opens, or that there is none', () => {
  const remedy = (receivedOn: string) => judged(windows, { receivedOn }).findings[0]!.remedy;
  expect(remedy('2023-04-01')).toBe('Stellen Sie den Antrag ab dem 01.08.2023.');
  expect(remedy('2023-10-01')).toMatch(/^Es ist keine weitere Antragsfrist vorgesehen/);
});
