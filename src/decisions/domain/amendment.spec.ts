import { cents } from '@libs/money';
import type { Commitment, Title } from '../../budget';
import type { Share } from '../../review';
import { type AmendmentContent, amendmentFaults, changesOf, placesOf, type PresentAward } from './amendment';

const share = (dueYear: number, title: Title, amount: number): Share => ({
  dueYear,
  title,
  amount: cents(amount),
});
const terms = { purpose: 'Online-Dienste', from: '2020-01-01', to: '2020-12-31' };
const paid: Commitment = {
  budgetYear: 2019,
  dueYear: 2019,
  title: 'investive',
  category: 'b',
  bound: cents(40_000),
  ordered: cents(30_000),
  paid: cents(30_000),
};
const present: PresentAward = {
  terms,
  instalments: [share(2019, 'investive', 40_000), share(2020, 'investive', 60_000)].map((part) => ({
    ...part,
    reclaimed: cents(0),
  })),
  commitments: [paid],
  holds: [],
  ceiling: cents(110_000),
  budgetYear: 2020,
  awardedOn: '2019-01-15',
  earliestNotice: '2020-02-11',
  runningHearing: null,
  hearingIds: [],
  account: null,
};
const same = [share(2019, 'investive', 40_000), share(2020, 'investive', 60_000)];
const amendment = (content: Partial<AmendmentContent>): AmendmentContent => ({
  ...terms,
  shares: same,
  requestedOn: '2020-02-01',
  provision: null,
  reasons: 'Die Kosten haben sich geändert.',
  refused: '',
  ...content,
});

it.each<[string, Partial<AmendmentContent>, string[]]>([
  ['a longer period', { to: '2021-06-30' }, []],
  ['another purpose', { purpose: 'Andere Dienste' }, []],
  ['as much as the directive allows', { shares: [same[0]!, share(2020, 'investive', 70_000)] }, []],
  ['less', { shares: [same[0]!, share(2020, 'investive', 10_000)] }, []],
  ['the same later', { shares: [same[0]!, share(2021, 'investive', 60_000)] }, []],
  ['nothing', {}, ['form']],
  ['a period that ends first', { to: '2019-12-31' }, ['bis']],
  ['more than the directive allows', { shares: [same[0]!, share(2020, 'investive', 70_001)] }, ['form']],
  ['nothing that is left', { shares: [] }, ['form']],
  ['less than was paid', { shares: [share(2019, 'investive', 29_999), same[1]!] }, ['betrag.2019-investive']],
  [
    'more in a year that is over',
    { shares: [share(2019, 'investive', 40_001), share(2020, 'investive', 50_000)] },
    ['betrag.2019-investive'],
  ],
  ['less without a request or a ground', { shares: [same[0]!], requestedOn: null }, ['grundlage']],
  ['less on a ground', { shares: [same[0]!], requestedOn: null, provision: '§ 49 Abs. 3' }, []],
])('to %s has faults at %j', (_, content, fields) =>
  expect(Object.keys(amendmentFaults(amendment(content), present))).toEqual(fields),
);

it('lets stand what lies above what the directive allows today', () => {
  const lower = { ...present, ceiling: cents(90_000) };
  expect(amendmentFaults(amendment({ to: '2021-06-30' }), lower)).toEqual({});
});

it('says old and new of all that changes, and of nothing else', () => {
  const content = amendment({ to: '2021-06-30', shares: [same[0]!, share(2021, 'investive', 50_000)] });
  expect(changesOf(content, present)).toEqual([
    { what: 'Bewilligungszeitraum', before: '01.01.2020 bis 31.12.2020', after: '01.01.2020 bis 30.06.2021' },
    { what: 'Höhe der Zuwendung', before: '1.000,00\u00a0€', after: '900,00\u00a0€' },
    { what: 'Fällig 2020, investiv', before: '600,00\u00a0€', after: '0,00\u00a0€' },
    { what: 'Fällig 2021, investiv', before: '0,00\u00a0€', after: '500,00\u00a0€' },
  ]);
});

it('orders places by year and title, each once', () =>
  expect(
    placesOf(
      [share(2021, 'consumptive', 1), share(2020, 'consumptive', 1)],
      [share(2021, 'investive', 1)],
      same,
    ),
  ).toEqual([
    { dueYear: 2019, title: 'investive' },
    { dueYear: 2020, title: 'investive' },
    { dueYear: 2020, title: 'consumptive' },
    { dueYear: 2021, title: 'investive' },
    { dueYear: 2021, title: 'consumptive' },
  ]));
