import type { Client } from 'pg';
import { titles } from '../../../src/budget';
import { anAllocation, type Ledger } from '../../budget-ledger';

const PLENTY = 1e13;
const DUE_YEARS = [2020, 2021, 2022];
const ITEMS = ['a', 'b', 'c', 'd', 'e'];
/** The days over which a filled ledger stretches, counted from 2 March 2020, and two of them. */
const DAYS = 100;
export const HALFWAY = '2020-04-20';
export const LAST_DAY = '2020-06-09';

/** A programme with all kinds of envelopes, and commitments of one cent to one euro on each of its days. */
export async function filledProgramme(ledger: Ledger, plain: Client, entries: number): Promise<string> {
  const programme = await ledger.programme();
  await ledger.book(limits(programme));
  for (let day = 0; day < DAYS; day += 1) {
    await plain.query(`SELECT begin_ledger_day($1, '2020-03-02'::date + $2::int)`, [programme, day]);
    await plain.query(COMMITMENTS, [programme, day, entries / DAYS, DUE_YEARS, Object.keys(titles), ITEMS]);
  }
  await plain.query(`SELECT begin_ledger_day($1, '2020-03-02'::date + $2::int)`, [programme, DAYS]);
  return programme;
}

const limits = (programme: string) => [
  anAllocation(programme, 'ceiling', PLENTY),
  ...ITEMS.map((category) => anAllocation(programme, 'category', PLENTY, { category })),
  ...DUE_YEARS.flatMap((dueYear) =>
    (['investive', 'consumptive'] as const).flatMap((title) => [
      anAllocation(programme, 'cash', PLENTY, { budgetYear: dueYear, dueYear, title }),
      ...(dueYear > 2020 ? [anAllocation(programme, 'authorisation', PLENTY, { dueYear, title })] : []),
    ]),
  ),
];

const COMMITMENTS = `
  INSERT INTO budget_entry (programme_id, kind, budget_year, due_year, title, category, case_id, amount_cents,
                            person_ids, reason, made_on, booked_on, idempotency_key)
  SELECT $1, 'commit', 2020, ($4::int[])[1 + n % 3], ($5::text[])[1 + n % 2], ($6::text[])[1 + n % 5],
         gen_random_uuid(), 1 + n % 100, ARRAY[gen_random_uuid()], 'Bescheid',
         '2020-03-02T12:00:00Z'::timestamptz + make_interval(days => $2), '2020-03-02'::date + $2::int, gen_random_uuid()
    FROM generate_series(1, $3::int) n`;
