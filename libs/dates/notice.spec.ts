import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  formatDate,
  isWorkingDay,
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

it.each([
  ['30.01.2026', '31.01.2026', '02.02.2026', 'the fiction on a Saturday'],
  ['22.01.2026', '23.01.2026', '23.01.2026', 'the first day'],
  ['01.02.2026', '02.02.2026', '02.02.2026', 'the tenth day'],
])('retrieved %s: notice %s or %s, %s', (retrieved, earlier, later) => {
  const notice = noticeByRetrieval({ informed: day('22.01.2026'), retrieved: day(retrieved) }, 'TH')!;
  expect([notice.earlier, notice.later].map(({ date }) => formatDate(date))).toEqual([earlier, later]);
});

it('effects no notice by a retrieval after ten days', () =>
  expect(noticeByRetrieval({ informed: day('22.01.2026'), retrieved: day('02.02.2026') }, 'TH')).toBeNull());

it('ends the provision in the portal after ten days', () =>
  expect(formatDate(retrievalEnds(day('22.11.2026'), 'TH').date)).toBe('02.12.2026'));

it.each([
  ['27.01.2026', '01.02.2027', 'a Sunday moves to Monday'],
  ['29.12.2025', '04.01.2027', 'a Saturday moves to Monday'],
  ['16.08.2027', '21.08.2028', 'a Sunday moves to Monday'],
])('posted %s without a correct instruction: action until %s, %s', (posted, expected) => {
  const { safeEnd } = remedyPeriod(noticeByDispatch(day(posted), 'TH'), 'TH', 'missingOrWrong');
  expect(formatDate(safeEnd.date)).toBe(expected);
  expect(safeEnd.reckoning).toContain('Die Frist von 1 Jahr endet');
  expect(safeEnd.rule).toBe('§ 58 Abs. 2 Satz 1, § 57 Abs. 2 VwGO i. V. m. § 222 ZPO');
});

const fiction =
  'Aufgegeben am 27.01.2026; dieser Tag zählt nicht mit (§ 187 Abs. 1 BGB). ' +
  'Als bekannt gegeben gilt der Bescheid am 4. Tag danach: Samstag, 31.01.2026.';

it('shows both readings with their use, and the way from dispatch to finality', () => {
  const notice = noticeByDispatch(day('27.01.2026'), 'TH');
  expect(notice.earlier.reckoning).toBe(
    `${fiction} Ob dieser Tag sich verschiebt, ist umstritten: Für Hinweise und Warnungen gilt der frühere Tag.`,
  );
  expect(notice.later.reckoning).toBe(
    `${fiction} Wegen Samstag verschoben auf den nächsten Werktag: Montag, 02.02.2026 (§ 31 Abs. 3 Satz 1 VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG). ` +
      'Ob der Tag sich verschiebt, ist umstritten: Für Bestandskraft und Auszahlung gilt der spätere Tag.',
  );
  const { safeEnd, finalFrom } = remedyPeriod(notice, 'TH');
  expect(safeEnd.reckoning).toBe(
    `${notice.earlier.reckoning} Bekanntgabe am 31.01.2026; dieser Tag zählt nicht mit (§ 187 Abs. 1 BGB). ` +
      'Die Frist von 1 Monat endet am Samstag, 28.02.2026 (§ 188 Abs. 3 BGB). ' +
      'Wegen Samstag verschoben auf den nächsten Werktag: Montag, 02.03.2026 (§ 222 Abs. 2 ZPO).',
  );
  expect(finalFrom.reckoning).toBe(
    `${notice.later.reckoning} Bekanntgabe am 02.02.2026; dieser Tag zählt nicht mit (§ 187 Abs. 1 BGB). ` +
      'Die Frist von 1 Monat endet am Montag, 02.03.2026 (§ 188 Abs. 2 BGB). ' +
      'Ohne Klage ist der Bescheid bestandskräftig ab Dienstag, 03.03.2026.',
  );
});

it('speaks of no dispute where both readings agree', () => {
  const { earlier, later } = noticeByDispatch(day('29.12.2025'), 'TH');
  expect([earlier.reckoning, later.reckoning].join()).not.toContain('umstritten');
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
      expect([notice.later, safeEnd, latestEnd].every(({ date }) => isWorkingDay(date, 'TH'))).toBe(true);
    }),
  ));

it('ends no earlier when the act was sent later', () =>
  fc.assert(
    fc.property(dates, fc.nat(400), (sent, days) => {
      const [first, second] = [sent, sent.add({ days })].map(
        (day) => remedyPeriod(noticeByDispatch(day, 'TH'), 'TH').latestEnd.date,
      );
      expect(Temporal.PlainDate.compare(first!, second!)).toBeLessThanOrEqual(0);
    }),
  ));

it('reckons by the law that it is given', () => {
  const law = { dispatchDays: 5, dispatchCitation: '§ A', retrievalDays: 14, retrievalCitation: '§ B' };
  const { later } = noticeByDispatch(day('12.01.2026'), 'TH', law);
  expect([formatDate(later.date), later.rule]).toEqual(['19.01.2026', expect.stringContaining('§ A')]);
  const ends = retrievalEnds(day('12.01.2026'), 'TH', law);
  expect([formatDate(ends.date), ends.rule]).toEqual(['26.01.2026', '§ B']);
  const retrieval = { informed: day('12.01.2026'), retrieved: day('26.01.2026') };
  expect(noticeByRetrieval(retrieval, 'TH', law)?.earlier.rule).toBe('§ B');
  expect(noticeByRetrieval(retrieval, 'TH')).toBeNull();
});
