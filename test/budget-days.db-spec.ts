import { commitmentEntries } from '../src/budget';
import { aBudget, anAward, aRow, type Ledger, openLedger } from './budget-ledger';

let ledger: Ledger;
let programme: string;

beforeAll(async () => {
  ledger = await openLedger();
});
afterAll(() => ledger.close());
beforeEach(async () => {
  programme = await ledger.programme();
  await ledger.book(aBudget(programme, 1000, 500, 400));
});

const at = (day: string) => new Date(`${day}T10:00:00Z`);
const bind = (amount: number, day: string) =>
  ledger.book(commitmentEntries(anAward(programme, [aRow(amount)], { madeOn: at(day) })));
const committedOn = async (day: string, today?: string) =>
  (await ledger.asOf(programme, day, today)).ceiling?.committed;

it('shows the end of any day, before there was anything too', async () => {
  await bind(10, '2020-03-05');
  await bind(20, '2020-03-05');
  await bind(40, '2020-03-09');
  expect(await ledger.asOf(programme, '2020-03-01')).toMatchObject({ ceiling: null, cash: [] });
  for (const [day, committed] of Object.entries({
    '2020-03-02': 0,
    '2020-03-04': 0,
    '2020-03-05': 30,
    '2020-03-08': 30,
    '2020-03-09': 70,
    '2020-06-30': 70,
  }))
    expect([day, await committedOn(day)]).toEqual([day, committed]);
});

it('counts what is entered late from the day that is running', async () => {
  await bind(10, '2020-03-05');
  await bind(40, '2020-03-09');
  await bind(7, '2020-03-05');
  expect([await committedOn('2020-03-05'), await committedOn('2020-03-09')]).toEqual([10, 57]);
});

it('stays the same once it was asked for', async () => {
  await bind(10, '2020-03-05');
  expect(await committedOn('2020-03-06', '2020-03-07')).toBe(10);
  await bind(40, '2020-03-06');
  expect([await committedOn('2020-03-06'), await committedOn('2020-03-07')]).toEqual([10, 50]);
});

it('is the running figure on the day itself', async () => {
  await bind(10, '2020-03-05');
  expect(await committedOn('2020-03-05', '2020-03-05')).toBe(10);
  await bind(40, '2020-03-05');
  expect(await committedOn('2020-03-05', '2020-03-05')).toBe(50);
  expect(await ledger.asOf(programme, '2020-03-05', '2020-03-05')).toEqual(await ledger.overview(programme));
});

it('ends each day once, however many come on the next one at once', async () => {
  await bind(10, '2020-03-05');
  await Promise.all(Array.from({ length: 10 }, () => bind(1, '2020-03-06')));
  await bind(1, '2020-03-07');
  expect([await committedOn('2020-03-05'), await committedOn('2020-03-06')]).toEqual([10, 20]);
});

it('does not begin a day that has not come', () =>
  expect(bind(1, '2999-01-01')).rejects.toMatchObject({
    driverError: { constraint: 'ledger_day_not_ahead' },
  }));
