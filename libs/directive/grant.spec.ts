import type { Cents } from '@libs/money';
import { evaluate, type Facts } from './index';
import { aCost, aFunding, delivered, euros, theFacts, withRules } from './testing/examples';

type Values = Parameters<typeof withRules>[1];
const base = delivered('2021');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const judged = (values: Values, facts: Partial<Facts> = {}, letter = 'a') =>
  evaluate(withRules(base, values), letter, theFacts({ funding: [], ...facts }));
const granted = (values: Values, facts: Partial<Facts> = {}) => judged(values, facts).grant / 100;
const told = (values: Values, facts: Partial<Facts>, rule: string) =>
  judged(values, facts)
    .trace.filter((step) => step.rule === rule)
    .map(({ text }) => plain(text));

describe('Festbetrag', () => {
  const partners = {
    per: 'partners',
    steps: [
      { from: 2, amount: euros(175_000) },
      { from: 3, amount: euros(210_000), perFurther: euros(35_000) },
    ],
  } as const;
  const persons = { per: 'persons', steps: [{ from: 1, amount: euros(1_000) }] } as const;
  const fixed = (...tables: readonly (typeof partners | typeof persons)[]): Values => ({
    financing: 'FESTBETRAG',
    fixedAmounts: tables,
  });
  const costs = [aCost({ in2023: euros(1_000_000) })];

  it.each([
    [1, 0],
    [2, 175_000],
    [3, 210_000],
    [4, 245_000],
    [6, 315_000],
  ])('%d partners: %d €', (count, amount) =>
    expect(granted(fixed(partners), { costs, partners: count })).toBe(amount),
  );

  it('adds up several tables', () =>
    expect(granted(fixed(partners, persons), { costs, partners: 4, persons: 2 })).toBe(246_000));

  it('is no more than the eligible costs', () => {
    const cheap = { costs: [aCost({ in2023: euros(170_000) })], partners: 2 };
    expect(granted({ ...fixed(partners), ownShare: 0 }, cheap)).toBe(170_000);
  });

  it('is no more than the highest share', () =>
    expect(
      granted(
        { ...fixed(partners), rateCap: 9_000, ownShare: 0 },
        { costs: [aCost({ in2023: euros(190_000) })], partners: 2 },
      ),
    ).toBe(171_000));

  describe('that depends on a circumstance', () => {
    const when = { holds: 'regional' } as const;
    const circumstances = [{ id: 'regional', text: 'Regionale Bedeutung' }];
    const regional = { ...persons, when };
    const both: Values = { ...fixed(partners), fixedAmounts: [partners, regional], circumstances };
    const shared = { costs, partners: 2, persons: 1 };

    it.each([
      [['regional'], 176_000],
      [[], 175_000],
    ])('holds %j: %d €', (holds, amount) => expect(granted(both, { ...shared, holds })).toBe(amount));

    it('says on what', () =>
      expect(told(both, { ...shared, holds: ['regional'] }, 'fixedAmounts')[1]).toBe(
        'Festbetrag bei „Regionale Bedeutung“ für 1 Person: 1.000,00 €',
      ));

    it('is not missed where it does not apply', () =>
      expect(judged(both, { costs, partners: 2 }).findings.map(({ code }) => code)).not.toContain(
        'fixed_amount_not_reached',
      ));

    it('grants nothing where no other holds, and says so', () => {
      const { grant, trace, findings } = judged({ ...both, fixedAmounts: [regional] }, shared);
      expect(grant).toBe(0);
      expect(trace.find(({ kind }) => kind === 'amount')?.text).toBe('Kein Festbetrag vorgesehen');
      expect(findings.find(({ code }) => code === 'fixed_amount_not_reached')?.message).toBe(
        'Für diese Angaben ist kein Festbetrag vorgesehen.',
      );
    });
  });

  it('explains itself', () =>
    expect(told(fixed(partners, persons), { costs, partners: 5, persons: 1 }, 'fixedAmounts')).toEqual([
      'Festbetrag für 5 beteiligte Körperschaften: 210.000,00 € + 2 × 35.000,00 € = 280.000,00 €',
      'Festbetrag für 1 Person: 1.000,00 €',
    ]));

  it('goes by no rate, even if the directive has one for other items', () => {
    const values = {
      ...fixed(partners),
      bonuses: [{ id: 'x', text: 'Verbund', add: 1_000, when: { partners: 2 } }],
    };
    const { allowedRate, rate, trace } = judged(values, { costs, partners: 2 });
    expect([allowedRate, rate]).toEqual([null, 1_750]);
    expect(trace.map(({ rule }) => rule)).not.toContain('bonuses');
  });

  it('says from how many on there is an amount', () => {
    const [finding] = judged(fixed(partners), { costs, partners: 1 }).findings.filter(
      ({ code }) => code === 'fixed_amount_not_reached',
    );
    expect(finding).toMatchObject({
      severity: 'blocking',
      field: 'partners',
      message:
        'Einen Festbetrag gibt es ab 2 beteiligte Körperschaften, angegeben: 1 beteiligte Körperschaft.',
    });
  });
});

describe('bonuses', () => {
  const coop = { id: 'coop', text: 'Verbund', when: { partners: 2 } };
  const replace = { ...coop, replace: 7_500 };
  const add = { ...coop, id: 'small', text: 'Klein', add: 500, when: { maxInhabitants: 10_000 } };
  const rate = { rate: 6_500, ownShare: 0 } as const;

  it.each<readonly [string, Values, Partial<Facts>, number]>([
    ['none that applies', { ...rate, bonuses: [replace] }, {}, 6_500],
    ['one that replaces', { ...rate, bonuses: [replace] }, { partners: 2 }, 7_500],
    ['one that adds', { ...rate, bonuses: [add] }, {}, 7_000],
    ['one that replaces before one that adds', { ...rate, bonuses: [add, replace] }, { partners: 2 }, 8_000],
    [
      'one that replaces by less',
      { ...rate, bonuses: [{ ...replace, replace: 5_000 }] },
      { partners: 2 },
      6_500,
    ],
    ['up to the cap', { ...rate, rateCap: 7_800, bonuses: [add, replace] }, { partners: 2 }, 7_800],
    ['never above the whole', { rate: 9_800, ownShare: 0, bonuses: [add] }, {}, 10_000],
    ['for its items', { ...rate, bonuses: [{ ...add, items: ['a'] }] }, {}, 7_000],
    ['not for others', { ...rate, bonuses: [{ ...add, items: ['c'] }] }, {}, 6_500],
    ['at the limit of inhabitants', { ...rate, bonuses: [add] }, { recipientInhabitants: 10_000 }, 7_000],
    ['beyond the limit of inhabitants', { ...rate, bonuses: [add] }, { recipientInhabitants: 10_001 }, 6_500],
    [
      'for a circumstance',
      { ...rate, bonuses: [{ ...add, when: { holds: 'reuse' } }] },
      { holds: ['reuse'] },
      7_000,
    ],
    [
      'not without it',
      { ...rate, bonuses: [{ ...add, when: { holds: 'reuse' } }] },
      { holds: ['other'] },
      6_500,
    ],
    [
      'for a kind of recipient',
      { ...rate, bonuses: [{ ...add, when: { recipients: ['municipality'] } }] },
      {},
      7_000,
    ],
    [
      'not if only a part holds',
      { ...rate, bonuses: [{ ...add, when: { partners: 2, maxInhabitants: 10_000 } }] },
      {},
      6_500,
    ],
  ])('%s', (_, values, facts, allowed) => {
    const { allowedRate, grant } = judged(values, facts);
    expect([allowedRate, grant]).toEqual([allowed, euros(allowed * 10)]);
  });

  it('leave a trace before the amount', () =>
    expect(
      judged({ ...rate, rateCap: 7_800, bonuses: [add, replace] }, { partners: 2 })
        .trace.slice(1, 4)
        .map(({ text }) => plain(text)),
    ).toEqual(['Verbund: statt 65 %, Fördersatz 75 %', 'Klein: + 5 %, Fördersatz 80 %', 'Höchstsatz 78 %']));

  it('leave no trace where they raise nothing', () =>
    expect(
      judged({ rate: 9_000, ownShare: 0, bonuses: [replace] }, { partners: 2 }).trace.filter(
        ({ kind }) => kind === 'rate',
      ),
    ).toEqual([]));

  it('are named as possible as long as they do not apply', () => {
    const hints = judged({
      ...rate,
      circumstances: [{ id: 'reuse', text: 'Nachnutzung' }],
      bonuses: [{ ...add, when: { holds: 'reuse' } }],
    }).findings;
    expect(hints.filter(({ code }) => code === 'bonus_possible')).toMatchObject([
      { severity: 'hint', message: 'Klein: 5\u00a0% mehr bei „Nachnutzung“.' },
    ]);
  });

  it('are not named where they would not raise the rate', () => {
    const circumstances = [{ id: 'reuse', text: 'Nachnutzung' }];
    const bonuses = [
      { id: 'joint', text: 'Verbund', replace: 7_500, when: { partners: 2 } },
      { id: 'reuse', text: 'Nachnutzung', replace: 7_500, when: { holds: 'reuse' } },
    ];
    const hints = judged({ rate: 6_500, circumstances, bonuses }, { partners: 2 }).findings;
    expect(hints.map(({ code }) => code)).not.toContain('bonus_possible');
  });
});

describe('caps per recipient', () => {
  const earlierGrants = [
    { item: 'a', grantedOn: '2020-01-16', amount: euros(5_000) },
    { item: 'a', grantedOn: '2020-01-17', amount: euros(6_000) },
    { item: 'c', grantedOn: '2022-06-01', amount: euros(7_000) },
  ];
  it.each<readonly [string, NonNullable<Values['recipientCaps']>, number]>([
    ['over the programme', [{ amount: euros(20_000), over: 'programme' }], 2_000],
    ['of the item', [{ amount: euros(20_000), over: 'item' }], 9_000],
    ['within three years to the day', [{ amount: euros(20_000), over: 'period', years: 3 }], 7_000],
    ['within four years', [{ amount: euros(20_000), over: 'period', years: 4 }], 2_000],
    [
      'several',
      [
        { amount: euros(50_000), over: 'item' },
        { amount: euros(19_000), over: 'programme' },
      ],
      1_000,
    ],
    ['used up', [{ amount: euros(18_000), over: 'programme' }], 0],
    ['more than used up', [{ amount: euros(10_000), over: 'programme' }], 0],
  ])('%s', (_, recipientCaps, grant) => expect(granted({ recipientCaps }, { earlierGrants })).toBe(grant));

  it.each([
    [18_000, ['recipient_cap_used_up']],
    [18_000.01, []],
  ])('a cap of %d € after 18.000 €: %j', (amount, codes) => {
    const recipientCaps = [{ amount: euros(amount), over: 'programme' }] as const;
    const found = judged({ recipientCaps }, { earlierGrants, funding: [aFunding()] }).findings.map(
      ({ code }) => code,
    );
    expect(found.filter((code) => code === 'recipient_cap_used_up')).toEqual(codes);
  });
});

describe('Fehlbedarf and Vollfinanzierung', () => {
  const gap = { financing: 'FEHLBEDARF', maxGrant: euros(60_000), ownShare: 0 } as const;
  const full = { financing: 'VOLL' } as const;
  const plan = (own: number, thirdParty = 0, otherPublic = 0, requested = 0) => ({
    funding: [
      aFunding({
        own: euros(own),
        thirdParty: euros(thirdParty),
        otherPublic: euros(otherPublic),
        requested: euros(requested),
      }),
    ],
  });
  const withPersonnel = (amount: number) => [
    aCost(),
    aCost({ id: 'b', category: 'personnel', in2023: euros(amount) }),
  ];
  it.each<readonly [string, Values, Partial<Facts>, number]>([
    ['what is missing', gap, plan(50_000), 50_000],
    ['after all other funds', gap, plan(50_000, 10_000, 20_000), 20_000],
    ['at most the highest amount', gap, plan(30_000), 60_000],
    ['nothing is missing', gap, plan(120_000), 0],
    ['after costs that do not count', gap, { ...plan(60_000), costs: withPersonnel(10_000) }, 50_000],
    ['when costs that do not count take all', gap, { ...plan(5_000), costs: withPersonnel(10_000) }, 60_000],
    ['at most the highest share', { ...gap, rateCap: 4_000 }, plan(50_000), 40_000],
    ['at most what is requested', gap, plan(50_000, 0, 0, 45_000), 45_000],
    ['all costs', full, plan(0), 100_000],
    ['all costs after the funds of others', full, plan(50_000, 10_000, 20_000), 70_000],
    ['all costs up to the highest amount', { ...full, maxGrant: euros(90_000) }, plan(0), 90_000],
  ])('%s', (_, values, facts, grant) => expect(granted(values, facts)).toBe(grant));
});

describe('months', () => {
  const values: Values = { eligibleMonths: [{ category: 'licence', months: 24 }] };
  const eligible = (months: number | undefined, category: 'licence' | 'service' = 'licence') =>
    judged(values, {
      costs: [aCost({ category, in2023: euros(36_000), ...(months === undefined ? {} : { months }) })],
    });
  it.each([
    [23, 36_000],
    [24, 36_000],
    [25, 34_560],
    [36, 24_000],
    [undefined, 36_000],
  ])('%s months: %d €', (months, amount) => expect(eligible(months).eligible).toBe(euros(amount)));
  it('are only told beyond the limit', () =>
    expect(eligible(24).findings.map(({ code }) => code)).not.toContain('months_not_eligible'));
  it('count only for their kind of cost', () => expect(eligible(36, 'service').eligible).toBe(euros(36_000)));
  it('are told', () => {
    const { findings, trace } = eligible(36);
    expect(findings.find(({ code }) => code === 'months_not_eligible')).toMatchObject({
      severity: 'warning',
      field: 'costs.a',
      message: '„DMS-Lizenzen“: Von 36 Monaten werden 24 anerkannt (Lizenzen).',
    });
    expect(plain(trace[0]!.text)).toBe(
      '„DMS-Lizenzen“: Lizenzen für 24 von 36 Monaten, 24.000,00 € von 36.000,00 €',
    );
  });
});

describe('value-added tax', () => {
  const taxed = (vat: 'borne' | 'never', inputTax: Facts['inputTax'], vatRate = 1_900) =>
    judged({ vat }, { inputTax, costs: [aCost({ in2023: euros(119_000), vatRate })] });
  it.each<readonly ['borne' | 'never', Facts['inputTax'], number]>([
    ['borne', 'yes', 100_000],
    ['borne', 'no', 119_000],
    ['borne', 'partly', 119_000],
    ['borne', undefined, 119_000],
    ['never', 'yes', 100_000],
    ['never', 'no', 100_000],
  ])('%s, input tax %s: %d €', (vat, inputTax, amount) =>
    expect(taxed(vat, inputTax).eligible).toBe(euros(amount)),
  );
  it.each<readonly [Facts['inputTax'], number, number]>([
    ['partly', 1_900, 1],
    ['partly', 0, 0],
    ['yes', 1_900, 0],
    ['no', 1_900, 0],
  ])('input tax %s at %d: %d warnings', (inputTax, vatRate, count) =>
    expect(
      taxed('borne', inputTax, vatRate).findings.filter(({ code }) => code === 'vat_to_check'),
    ).toHaveLength(count),
  );
  it('is rounded down to the cent', () =>
    expect(judged({ vat: 'never' }, { costs: [aCost({ in2023: euros(1), vatRate: 1_900 })] }).eligible).toBe(
      84 as Cents,
    ));
});

it.each([
  [8_000, []],
  [7_999, ['consent_needed']],
])('80 per cent with consent needed above %d basis points: %j', (consentAbove, codes) =>
  expect(judged({ consentAbove }, { funding: [aFunding()] }).findings.map(({ code }) => code)).toEqual(codes),
);
