import type { Stand } from '@libs/stand';
import type { Step } from '../cases';
import { casesAsOf } from './cases-as-of';
import { decidedStates, endedStates, type OverdueFilter, type OverdueSort } from './domain/overdue-filter';

const german = (name: string): string => `lower(${name}) COLLATE "de-x-icu"`;

/** What each order goes by, always with a value; then by the file number, so that pages do not overlap. */
const keys: Readonly<Record<OverdueSort | 'longest', string>> = {
  longest: `least("dueOn", "receivedOn" + $4::int)`,
  aktenzeichen: 'number',
  antragsteller: german('applicant'),
  eingang: '"receivedOn"',
  tage: 'days',
  frist: `coalesce("dueOn", 'infinity')`,
  bearbeitung: german(`coalesce("assignedName", '')`),
};

const ways = {
  asc: { next: '>', order: 'ASC', back: 'DESC' },
  desc: { next: '<', order: 'DESC', back: 'ASC' },
} as const;

const listed = (names: readonly string[]): string => `('${names.join(`', '`)}')`;
const decided = listed(decidedStates);
const ended = listed(endedStates);
/** Whoever takes one of these steps is responsible from then on. */
const assigning = listed(['take', 'resume'] satisfies Step[]);

/**
 * Cases with a deadline that had passed by the day and was not met by then, and those still undecided after
 * $4 days. A deadline lies after the day on which it was set, so one that had passed had been set. The target of
 * the decision rests while the applicant has to answer. How a case stood is asked only of those that come into
 * question: with such a deadline, undecided now, or decided since.
 */
const overdue = `
  candidate AS (
    SELECT case_id AS id FROM deadline WHERE due_on < $2::date AND (met_at IS NULL OR met_at >= $3)
     UNION
    SELECT id FROM grant_case WHERE programme_id = $1 AND (state NOT IN ${decided} OR state_since >= $3)
  ), overdue AS (
    SELECT g.id, g.number, g.applicant, g.title, g.state, g.received_on AS "receivedOn",
           $2::date - g.received_on AS days, d.due_on AS "dueOn", d.side, d.rule, p.name AS "assignedName"
      FROM candidate JOIN grant_as_of g USING (id)
      LEFT JOIN LATERAL (
        SELECT due_on, side, rule FROM deadline
         WHERE case_id = g.id AND due_on < $2::date AND (met_at IS NULL OR met_at >= $3)
           AND kind <> 'remedy' AND NOT (kind = 'decision' AND g.state = 'returned')
         ORDER BY due_on LIMIT 1) d ON g.state NOT IN ${ended}
      LEFT JOIN LATERAL (
        SELECT person_id FROM case_step WHERE case_id = g.id AND at < $3 AND step IN ${assigning}
         ORDER BY version DESC LIMIT 1) a ON true
      LEFT JOIN person p ON p.id = a.person_id
     WHERE d.due_on IS NOT NULL OR (g.state NOT IN ${decided} AND $2::date - g.received_on > $4)
  )`;

function statement({ sort, direction = 'asc' }: OverdueFilter): string {
  const { next, order, back } = ways[direction];
  // A case that is no longer in the list leads to its beginning.
  const comes = `coalesce((key, number) ${next} (SELECT key, number FROM found WHERE number = $8), true)`;
  return `
  WITH ${casesAsOf}, ${overdue}, found AS MATERIALIZED (
    SELECT *, ${keys[sort ?? 'longest']} AS key FROM overdue
     WHERE ($5::text IS NULL OR number ILIKE $5 OR applicant ILIKE $5 OR title ILIKE $5)
       AND ($6::text IS NULL OR side = $6)
       AND ($7::text IS NULL OR state = $7)
  ), page AS (
    SELECT * FROM found WHERE ${comes} ORDER BY key ${order}, number ${order} LIMIT $9
  ), total AS (
    SELECT count(*) AS count, count(*) FILTER (WHERE NOT ${comes}) AS before,
           (SELECT number FROM found WHERE NOT ${comes} ORDER BY key ${back}, number ${back}
            OFFSET $9 LIMIT 1) AS "previousAfter"
      FROM found
  )
  SELECT total.*, page.* FROM total LEFT JOIN page ON true ORDER BY page.key ${order}, page.number ${order}`;
}

/** One page of what is overdue, each row with the totals of all; one row without a case for none. */
export function overdueQuery(
  programmeId: string,
  filter: OverdueFilter & { readonly days: number },
  { day, until }: Stand,
  limit: number,
): { sql: string; values: unknown[] } {
  const { days, search, side, state, after } = filter;
  const pattern = search === undefined ? null : `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  return {
    sql: statement(filter),
    values: [
      ...[programmeId, day.toString(), until, days],
      ...[pattern, side ?? null, state ?? null, after ?? null, limit],
    ],
  };
}
