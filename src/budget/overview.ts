import type { Tx } from '@libs/db';
import { type Cents, sumCents } from '@libs/money';
import { Temporal } from 'temporal-polyfill';
import { type EnvelopeAddress, type EnvelopeKind, envelopeLabel } from './domain/envelope';
import { figureNames, type Figures, figuresBy } from './domain/figures';

export interface EnvelopeRow extends EnvelopeAddress, Figures {
  readonly id: number;
  /** "Ausgaben 2020, investiv" */
  readonly label: string;
  readonly available: Cents;
}

export interface YearRow extends Figures {
  readonly budgetYear: number;
  readonly available: Cents;
}

export interface ProgrammeOverview {
  /** Null before the first allocation. */
  readonly ceiling: EnvelopeRow | null;
  /** Appropriation, reserved, committed and available per budget year, over its titles. */
  readonly years: YearRow[];
  /** The same per budget year and title. */
  readonly cash: EnvelopeRow[];
  /** Per budget year, due year and title. */
  readonly authorisations: EnvelopeRow[];
  readonly categories: EnvelopeRow[];
}

const columns = (of: string): string =>
  [
    ...figureNames.map((figure) => `${of}.${figure}_cents AS "${figure}"`),
    `${of}.limit_cents - ${of}.blocked_cents - ${of}.reserved_cents - ${of}.committed_cents AS available`,
  ].join(', ');
const ADDRESS = `v.id, v.kind, v.budget_year AS "budgetYear", v.due_year AS "dueYear", v.title, v.category`;
const ORDER = 'ORDER BY "budgetYear", "dueYear", title DESC, category';

type Balance = Omit<EnvelopeRow, 'label'>;

/** What the programme has, what is spoken for and what is left: running balances, read in one statement. */
export async function programmeOverview(tx: Tx, programmeId: string): Promise<ProgrammeOverview> {
  const sql = `SELECT ${ADDRESS}, ${columns('v')} FROM envelope v WHERE programme_id = $1 ${ORDER}`;
  return overviewOf(await tx.query<Balance[]>(sql, [programmeId]));
}

/** The balances as they were laid down when the next day began, or the running ones while none has. */
const asOf = `
  SELECT ${ADDRESS}, ${columns('v')} FROM envelope v JOIN ledger l ON l.programme_id = v.programme_id
   WHERE v.programme_id = $1 AND l.day <= $2
   UNION ALL
  SELECT ${ADDRESS}, ${columns('c')} FROM ledger_checkpoint c JOIN envelope v ON v.id = c.envelope_id
   WHERE c.programme_id = $1 AND EXISTS (SELECT FROM ledger l WHERE l.programme_id = $1 AND l.day > $2)
     AND c.day = (SELECT max(day) FROM ledger_checkpoint WHERE programme_id = $1 AND day <= $2)
  ${ORDER}`;

/**
 * The same figures as at the end of a day. Asking ends the day, when it is over: whatever is booked from then
 * on counts from a later one, so the answer stays the same for ever. For `today` it is the running one.
 */
export async function overviewAsOf(
  tx: Tx,
  programmeId: string,
  day: Temporal.PlainDate,
  today: Temporal.PlainDate,
): Promise<ProgrammeOverview> {
  if (Temporal.PlainDate.compare(day, today) < 0)
    await tx.query('SELECT begin_ledger_day($1, $2)', [programmeId, day.add({ days: 1 }).toString()]);
  return overviewOf(await tx.query<Balance[]>(asOf, [programmeId, day.toString()]));
}

function overviewOf(rows: readonly Balance[]): ProgrammeOverview {
  const of = (kind: EnvelopeKind): EnvelopeRow[] =>
    rows.filter((row) => row.kind === kind).map((row) => ({ ...row, label: envelopeLabel(row) }));
  const cash = of('cash');
  return {
    ceiling: of('ceiling')[0] ?? null,
    years: yearsOf(cash),
    cash,
    authorisations: of('authorisation'),
    categories: of('category'),
  };
}

function yearsOf(cash: readonly EnvelopeRow[]): YearRow[] {
  const years = [...new Set(cash.map((row) => row.budgetYear ?? 0))];
  return years.map((budgetYear) => {
    const titled = cash.filter((row) => row.budgetYear === budgetYear);
    const sum = (figure: keyof Figures | 'available') => sumCents(titled.map((row) => row[figure]));
    return { budgetYear, ...figuresBy(sum), available: sum('available') };
  });
}
