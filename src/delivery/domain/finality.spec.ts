import { noticeLawOn, parseDate } from '@libs/dates';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Attempt, DeliveryFacts, Lawsuit, Receipt, RemedyLaw } from './facts';
import { finalityOf } from './finality';
import { lawsuitResults, type LawsuitResult } from './lawsuit-results';

const law: RemedyLaw = { land: 'TH', noticeOn: (on) => noticeLawOn(on, 'TH') };
const day = (text: string): Temporal.PlainDate => parseDate(text)!;
const german = (date: Temporal.PlainDate | undefined) => date && `${date.day}.${date.month}.${date.year}`;

const posted = (dispatched: Temporal.PlainDate, receipt: Receipt = { kind: 'presumed' }): Attempt => ({
  channel: 'post',
  dispatched,
  receipt,
});
const inPortal = (informed: string, retrieved: string | null): Attempt => ({
  channel: 'portal',
  informed: day(informed),
  retrieved: retrieved === null ? null : day(retrieved),
});
const factsOf = (attempts: readonly Attempt[], more: Partial<DeliveryFacts> = {}): DeliveryFacts => ({
  attempts,
  instruction: 'correct',
  waivedOn: null,
  lawsuits: [],
  ...more,
});
const on = (today: string, facts: DeliveryFacts) => finalityOf(facts, day(today), law);
const suit = (filedOn: string, ended: [on: string, result: LawsuitResult] | null = null): Lawsuit => ({
  filedOn: day(filedOn),
  ended: ended && { on: day(ended[0]), result: ended[1] },
});

/** The vectors for notice and action of the fact sheet. */
describe.each([
  // posted, notice and end of the period on either reading
  ['20.12.2024', '23.12.2024', '23.1.2025', '23.12.2024', '23.1.2025'],
  ['29.12.2025', '2.1.2026', '2.2.2026', '2.1.2026', '2.2.2026'],
  ['27.1.2026', '31.1.2026', '2.3.2026', '2.2.2026', '2.3.2026'],
  ['2.4.2026', '6.4.2026', '6.5.2026', '7.4.2026', '7.5.2026'],
  ['16.8.2027', '20.8.2027', '21.9.2027', '20.8.2027', '21.9.2027'],
  ['27.11.2026', '1.12.2026', '4.1.2027', '1.12.2026', '4.1.2027'],
])('posted on %s', (dispatched, earlier, safeEnd, later, latestEnd) => {
  const facts = factsOf([posted(day(dispatched))]);

  it('is notified and can be sued until the days of the table', () => {
    const { notice, remedy } = finalityOf(facts, day(dispatched), law);
    expect([german(notice?.earlier.date), german(remedy?.safeEnd.date)]).toEqual([earlier, safeEnd]);
    expect([german(notice?.later.date), german(remedy?.latestEnd.date)]).toEqual([later, latestEnd]);
  });

  it('is final the day after the longer reading', () => {
    const end = day(latestEnd);
    expect(finalityOf(facts, end, law).state).toBe('running');
    expect(finalityOf(facts, end.add({ days: 1 }), law).state).toBe('final');
  });
});

it.each<[string, string, DeliveryFacts, string, string | undefined]>([
  [
    'is not notified while it is printed',
    '10.2.2026',
    factsOf([{ channel: 'portal', informed: null, retrieved: null }]),
    'not_notified',
    undefined,
  ],
  ['waits for its retrieval', '10.2.2026', factsOf([inPortal('2.2.2026', null)]), 'not_notified', undefined],
  [
    'is not notified when nobody retrieves it',
    '13.2.2026',
    factsOf([inPortal('2.2.2026', null)]),
    'not_notified',
    undefined,
  ],
  [
    'is not notified by a retrieval that comes too late',
    '1.6.2026',
    factsOf([inPortal('2.2.2026', '13.2.2026')]),
    'not_notified',
    undefined,
  ],
  [
    'is not yet notified on the day of retrieval',
    '3.2.2026',
    factsOf([inPortal('2.2.2026', '3.2.2026')]),
    'not_notified',
    '5.3.2026',
  ],
  [
    'can be sued from the day after retrieval',
    '4.2.2026',
    factsOf([inPortal('2.2.2026', '3.2.2026')]),
    'running',
    '5.3.2026',
  ],
  [
    'counts the retrieval on the tenth day',
    '20.3.2026',
    factsOf([inPortal('2.2.2026', '12.2.2026')]),
    'final',
    '14.3.2026',
  ],
  [
    'goes by post when nobody retrieved it',
    '1.3.2026',
    factsOf([inPortal('2.2.2026', null), posted(day('16.2.2026'))]),
    'running',
    '21.3.2026',
  ],
  [
    'counts the first attempt that worked',
    '1.3.2026',
    factsOf([posted(day('2.2.2026')), posted(day('16.2.2026'))]),
    'running',
    '7.3.2026',
  ],
  [
    'is not notified before it is posted',
    '1.3.2026',
    factsOf([{ channel: 'post', dispatched: null, receipt: { kind: 'presumed' } }]),
    'not_notified',
    undefined,
  ],
  [
    'is not notified when it comes back',
    '1.6.2026',
    factsOf([posted(day('2.2.2026'), { kind: 'returned' })]),
    'not_notified',
    undefined,
  ],
  [
    'is disputed when its receipt is denied',
    '1.6.2026',
    factsOf([posted(day('2.2.2026'), { kind: 'denied' })]),
    'disputed',
    undefined,
  ],
  [
    'is notified anew after a denial',
    '1.3.2026',
    factsOf([posted(day('2.2.2026'), { kind: 'denied' }), posted(day('16.2.2026'))]),
    'running',
    '21.3.2026',
  ],
  [
    'runs from the day on which it arrived late',
    '20.3.2026',
    factsOf([posted(day('2.2.2026'), { kind: 'late', on: day('20.2.2026') })]),
    'running',
    '21.3.2026',
  ],
  [
    'keeps to the presumption when it arrived before',
    '6.2.2026',
    factsOf([posted(day('2.2.2026'), { kind: 'late', on: day('3.2.2026') })]),
    'running',
    '7.3.2026',
  ],
  [
    'has a year when it does not tell of the remedy',
    '1.6.2026',
    factsOf([posted(day('2.2.2026'))], { instruction: 'missingOrWrong' }),
    'running',
    '9.2.2027',
  ],
  [
    'is final by waiver at once',
    '10.2.2026',
    factsOf([inPortal('2.2.2026', '3.2.2026')], { waivedOn: day('10.2.2026') }),
    'final',
    '10.2.2026',
  ],
  [
    'is final by waiver no sooner than it is notified',
    '3.2.2026',
    factsOf([inPortal('2.2.2026', '3.2.2026')], { waivedOn: day('3.2.2026') }),
    'not_notified',
    '4.2.2026',
  ],
  [
    'is final by lapse when the waiver comes after',
    '1.6.2026',
    factsOf([inPortal('2.2.2026', '3.2.2026')], { waivedOn: day('1.5.2026') }),
    'final',
    '5.3.2026',
  ],
  [
    'is not final while it is sued over',
    '1.6.2026',
    factsOf([posted(day('2.2.2026'))], { lawsuits: [suit('1.3.2026')] }),
    'sued',
    undefined,
  ],
  [
    'is not final while it is sued over, for all waivers',
    '1.6.2026',
    factsOf([posted(day('2.2.2026'))], { lawsuits: [suit('1.3.2026')], waivedOn: day('10.2.2026') }),
    'sued',
    undefined,
  ],
  [
    'is final when the lawsuit is over',
    '1.6.2026',
    factsOf([posted(day('2.2.2026'))], { lawsuits: [suit('1.3.2026', ['1.6.2026', 'dismissed'])] }),
    'final',
    '1.6.2026',
  ],
  [
    'keeps its period when the lawsuit ends within it',
    '2.3.2026',
    factsOf([posted(day('2.2.2026'))], { lawsuits: [suit('20.2.2026', ['1.3.2026', 'withdrawn'])] }),
    'running',
    '7.3.2026',
  ],
  [
    'is never final once a court has annulled it',
    '1.6.2026',
    factsOf([posted(day('2.2.2026'))], { lawsuits: [suit('1.3.2026', ['1.5.2026', 'annulled'])] }),
    'annulled',
    undefined,
  ],
  [
    'is sued over although nobody entered its notice',
    '1.3.2026',
    factsOf([inPortal('2.2.2026', null)], { lawsuits: [suit('20.2.2026')] }),
    'sued',
    undefined,
  ],
  [
    'is annulled although nobody entered its notice',
    '1.6.2026',
    factsOf([inPortal('2.2.2026', null)], { lawsuits: [suit('20.2.2026', ['1.5.2026', 'annulled'])] }),
    'annulled',
    undefined,
  ],
  [
    'waits for its notice after a lawsuit that failed',
    '1.6.2026',
    factsOf([inPortal('2.2.2026', null)], { lawsuits: [suit('20.2.2026', ['1.5.2026', 'dismissed'])] }),
    'not_notified',
    undefined,
  ],
  [
    'is final as far as a court left it',
    '1.6.2026',
    factsOf([posted(day('2.2.2026'))], { lawsuits: [suit('1.3.2026', ['1.6.2026', 'partly_annulled'])] }),
    'final',
    '1.6.2026',
  ],
  [
    'does not mind a lawsuit that never was',
    '1.6.2026',
    factsOf([posted(day('2.2.2026'))], { lawsuits: [suit('1.3.2026', ['1.6.2026', 'mistaken'])] }),
    'final',
    '7.3.2026',
  ],
  [
    'is sued over again',
    '1.6.2026',
    factsOf([posted(day('2.2.2026'))], {
      lawsuits: [suit('1.3.2026', ['1.4.2026', 'withdrawn']), suit('2.4.2026')],
    }),
    'sued',
    undefined,
  ],
])('an act %s', (_, today, facts, state, final) => {
  const reckoned = on(today, facts);
  expect([reckoned.state, german(reckoned.final?.date)]).toEqual([state, final]);
});

it('says by which rule and how, whatever the state', () => {
  expect(on('1.6.2026', factsOf([posted(day('2.2.2026'), { kind: 'denied' })])).grounds).toEqual({
    rule: '§ 41 Abs. 2 Satz 3 VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG',
    reckoning: expect.stringContaining('Der Empfänger bestreitet den Zugang'),
  });
  expect(on('13.2.2026', factsOf([inPortal('2.2.2026', null)])).grounds.reckoning).toContain(
    'nicht abgerufen',
  );
  const late = on('1.3.2026', factsOf([posted(day('2.2.2026'), { kind: 'late', on: day('20.2.2026') })]));
  expect(late.notice?.later.reckoning).toContain(
    'Bekannt gegeben ist es am Tag des Zugangs: Freitag, 20.02.2026.',
  );
  expect(german(late.remedy?.safeEnd.date)).toBe('6.3.2026');
});

describe('always', () => {
  const first = day('1.1.2024');
  const days = fc.integer({ min: 0, max: 1500 }).map((n) => first.add({ days: n }));
  const { compare } = Temporal.PlainDate;
  const finalDay = (facts: DeliveryFacts) => finalityOf(facts, first, law).final!.date;

  it('a later dispatch makes nothing final sooner', () =>
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [sooner, later] = [a, b].sort(compare) as [Temporal.PlainDate, Temporal.PlainDate];
        expect(
          compare(finalDay(factsOf([posted(sooner)])), finalDay(factsOf([posted(later)]))),
        ).toBeLessThanOrEqual(0);
      }),
    ));

  it('a waiver makes nothing final later than the lapse', () =>
    fc.assert(
      fc.property(days, days, (dispatched, waivedOn) => {
        const attempts = [posted(dispatched)];
        expect(
          compare(finalDay(factsOf(attempts, { waivedOn })), finalDay(factsOf(attempts))),
        ).toBeLessThanOrEqual(0);
      }),
    ));

  it('a pending lawsuit stops whatever else is known', () =>
    fc.assert(
      fc.property(days, days, days, fc.option(days), (dispatched, filedOn, today, waivedOn) => {
        const facts = factsOf([posted(dispatched)], { waivedOn, lawsuits: [{ filedOn, ended: null }] });
        expect(finalityOf(facts, today, law)).toMatchObject({ state: 'sued', final: null });
      }),
    ));

  it('an ended lawsuit makes nothing final sooner', () =>
    fc.assert(
      fc.property(
        days,
        days,
        fc.constantFrom(...(Object.keys(lawsuitResults) as LawsuitResult[])),
        (dispatched, end, result) => {
          const lawsuits = [{ filedOn: dispatched, ended: { on: end, result } }];
          const final = finalityOf(factsOf([posted(dispatched)], { lawsuits }), first, law).final;
          if (final)
            expect(compare(final.date, finalDay(factsOf([posted(dispatched)])))).toBeGreaterThanOrEqual(0);
          else expect(lawsuitResults[result].stands).toBe(false);
        },
      ),
    ));

  it('the safe reading is never before the early one', () =>
    fc.assert(
      fc.property(days, fc.option(days), (dispatched, late) => {
        const receipt: Receipt = late ? { kind: 'late', on: late } : { kind: 'presumed' };
        const { notice, remedy } = finalityOf(factsOf([posted(dispatched, receipt)]), first, law);
        expect(compare(notice!.earlier.date, notice!.later.date)).toBeLessThanOrEqual(0);
        expect(compare(remedy!.safeEnd.date, remedy!.latestEnd.date)).toBeLessThanOrEqual(0);
      }),
    ));
});
