import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  formatDate,
  noticeByDispatch,
  noticeByRetrieval,
  parseDate,
  remedyPeriod,
  retrievalEnds,
} from './index';

const day = (text: string) => parseDate(text)!;

it.each([
  ['20.12.2024', '23.12.2024', '23.01.2025', '23.12.2024', '23.01.2025'],
  ['29.12.2025', '02.01.2026', '02.02.2026', '02.01.2026', '02.02.2026'],
  ['27.01.2026', '31.01.2026', '02.03.2026', '02.02.2026', '02.03.2026'],
  ['02.04.2026', '06.04.2026', '06.05.2026', '07.04.2026', '07.05.2026'],
  ['16.08.2027', '20.08.2027', '21.09.2027', '20.08.2027', '21.09.2027'],
  ['27.11.2026', '01.12.2026', '04.01.2027', '01.12.2026', '04.01.2027'],
])(
  'posted %s: notice %s, action until %s; if the fiction moves: %s, %s',
  (posted, earlier, safe, later, latest) => {
    const notice = noticeByDispatch(day(posted), 'TH');
    const remedy = remedyPeriod(notice, 'TH');
    expect(
      [notice.earlier, remedy.safeEnd, notice.later, remedy.latestEnd].map(({ date }) => formatDate(date)),
    ).toEqual([earlier, safe, later, latest]);
    expect(remedy.finalFrom.date.toString()).toBe(remedy.latestEnd.date.add({ days: 1 }).toString());
  },
);

it.each([
  ['31.12.2024', '03.01.2025', '§ 41 Abs. 2 ThürVwVfG a. F.'],
  ['01.01.2025', '05.01.2025', '§ 41 Abs. 2 VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG'],
])('the day of dispatch decides between three and four days: %s', (posted, expected, rule) => {
  const { earlier } = noticeByDispatch(day(posted), 'TH');
  expect([formatDate(earlier.date), earlier.rule]).toEqual([expected, rule]);
});

it('counts the day after the retrieval', () => {
  const notice = noticeByRetrieval(day('30.01.2026'), 'TH');
  expect(formatDate(notice.earlier.date)).toBe('31.01.2026');
  expect(formatDate(notice.later.date)).toBe('02.02.2026');
});

it('ends the provision in the portal after ten days', () =>
  expect(formatDate(retrievalEnds(day('22.11.2026'), 'TH').date)).toBe('02.12.2026'));

it('explains each date', () => {
  const notice = noticeByDispatch(day('27.01.2026'), 'TH');
  expect(notice.later.reckoning).toBe(
    'Aufgegeben am 27.01.2026; dieser Tag zählt nicht mit (§ 187 Abs. 1 BGB). ' +
      'Als bekannt gegeben gilt der Bescheid am 4. Tag danach: Samstag, 31.01.2026. ' +
      'Wegen Samstag verschoben auf den nächsten Werktag: Montag, 02.02.2026 (§ 31 Abs. 3 Satz 1 VwVfG).',
  );
  expect(remedyPeriod(notice, 'TH').finalFrom.reckoning).toBe(
    'Die Klagefrist endet spätestens am 02.03.2026. Ohne Klage ist der Bescheid bestandskräftig ab Dienstag, 03.03.2026.',
  );
});

const dates = fc
  .integer({ min: 0, max: 15_000 })
  .map((days) => Temporal.PlainDate.from('2010-01-01').add({ days }));

it('never warns later than it relies on finality', () =>
  fc.assert(
    fc.property(dates, (sent) => {
      const notice = noticeByDispatch(sent, 'TH');
      const { safeEnd, latestEnd } = remedyPeriod(notice, 'TH');
      expect(Temporal.PlainDate.compare(sent, notice.earlier.date)).toBe(-1);
      expect(Temporal.PlainDate.compare(notice.earlier.date, notice.later.date)).toBeLessThanOrEqual(0);
      expect(Temporal.PlainDate.compare(safeEnd.date, latestEnd.date)).toBeLessThanOrEqual(0);
    }),
  ));
