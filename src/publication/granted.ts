import type { Cents } from '@libs/money';

/** What each order of the list goes by; each has its index. */
export const grantSorts = {
  bewilligt_am: 'decided_on',
  empfaenger: 'lower(recipient) COLLATE "de-x-icu"',
  kreis: 'lower(district) COLLATE "de-x-icu"',
  massnahme: 'lower(measure) COLLATE "de-x-icu"',
  bewilligt: 'granted_cents',
  aktenzeichen: 'number',
} as const;
export type GrantSort = keyof typeof grantSorts;

/** Of which programme, from which amount on, and as of when. */
export interface GrantScope {
  readonly programmeId: string;
  readonly least: Cents;
  readonly now: Date;
}

/** Which grants: what their sums and files are about. */
export interface GrantFilter {
  readonly text: string;
  readonly year: number | null;
  readonly district: string;
  /** "2018/c" */
  readonly item: string;
}

export interface GrantOrder {
  readonly sort: GrantSort;
  readonly descending: boolean;
}

/** A page: the grants in an order from a place on. */
export interface GrantPlace extends GrantFilter, GrantOrder {
  /** The file number after which the page begins; empty for the first. */
  readonly after: string;
}

/** Until then the recipient may not have the letter, and should not learn of it from a list: § 41 Abs. 2 VwVfG. */
const NOTICE_DAYS = 4;

/** Whether the recipient knows of a letter l. $3 now. */
const known = `(l.first_retrieved_at IS NOT NULL OR l.created_at < $3::timestamptz - interval '${NOTICE_DAYS} days')`;

/**
 * What may be shown: known to the recipient, and of the least amount. Asked row by row, so that a page stops where
 * it is full. $1 programme, $2 cents, $3 now.
 */
const shown = `g.programme_id = $1 AND g.granted_cents >= $2 AND (
    SELECT ${known} FROM decision d JOIN letter l ON l.id = d.letter_id WHERE d.case_id = g.case_id)`;

/** The first parameters of all statements here. */
export function matching({ programmeId, least, now }: GrantScope, filter: GrantFilter): unknown[] {
  const { text, year, district, item } = filter;
  const pattern = text === '' ? null : `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return [programmeId, least, now, pattern, year, district, item];
}

/** $4 text, $5 year, $6 district, $7 item. */
const wanted = `${shown}
     AND ($4::text IS NULL OR g.recipient ILIKE $4 OR g.measure ILIKE $4 OR g.number ILIKE $4)
     AND ($5::int IS NULL OR g.decided_on BETWEEN make_date($5, 1, 1) AND make_date($5, 12, 31))
     AND ($6 = '' OR lower(g.district) COLLATE "de-x-icu" = lower($6) COLLATE "de-x-icu")
     AND ($7 = '' OR (g.directive_version = split_part($7, '/', 1) AND g.item = split_part($7, '/', 2)))`;

/** What is granted now, as far as the recipient knows of its changes; a restoration follows a judgment, without a letter. */
const current = `(
    SELECT a.grant_cents FROM award_state a LEFT JOIN letter l ON l.id = a.letter_id
     WHERE a.case_id = g.case_id AND (a.letter_id IS NULL OR ${known}) ORDER BY a.number DESC LIMIT 1)`;

const ways = {
  forward: { asc: ['>', 'ASC'], desc: ['<', 'DESC'] },
  back: { asc: ['<', 'DESC'], desc: ['>', 'ASC'] },
} as const;

/** The grants on one side of the one with file number $8, the nearest first; all of them without a number. */
function beside({ sort, descending }: GrantOrder, way: keyof typeof ways): string {
  const [beyond, order] = ways[way][descending ? 'desc' : 'asc'];
  const key = grantSorts[sort];
  const start = `(SELECT ${key} FROM granted_project WHERE programme_id = $1 AND number = $8)`;
  return `
    FROM granted_project g WHERE ${wanted} AND ($8 = '' OR (${key}, number) ${beyond} (${start}, $8::text))
   ORDER BY ${key} ${order}, number ${order}`;
}

/**
 * As many grants as asked for, from a place on: reads them and no others, whatever comes before or after, except
 * what a search passes over. $8 the file number before the page, $9 how many.
 */
export const grantsStatement = (order: GrantOrder): string => `
  SELECT g.number, g.recipient, g.district, g.measure, g.directive_version AS "directiveVersion", g.item,
         g.decided_on AS "decidedOn", g.granted_cents AS granted, ${current} AS current
  ${beside(order, 'forward')} LIMIT $9`;

/** The file number after which the page before the one after $8 begins; none when that is the first. $9 per page. */
export const previousStatement = (order: GrantOrder): string =>
  `SELECT g.number ${beside(order, 'back')} OFFSET $9::bigint - 1 LIMIT 1`;

export const totalsStatement = `
  SELECT count(*) AS count, coalesce(sum(granted_cents), 0)::bigint AS "grantedSum",
         coalesce(sum(${current}), 0)::bigint AS "currentSum"
    FROM granted_project g WHERE ${wanted}`;

/** Each value once, by stepping from one to the next through an index and not through the grants. */
const steps = (values: string, order: string, beyond: string): string => {
  const one = (condition: string) =>
    `SELECT ${values} FROM granted_project g WHERE ${shown} ${condition} ORDER BY ${order} LIMIT 1`;
  return `ARRAY(
    WITH RECURSIVE step AS (
      (${one('')}) UNION ALL SELECT next.* FROM step CROSS JOIN LATERAL (${one(`AND ${beyond}`)}) next
    ) SELECT value FROM step)`;
};
const district = 'lower(g.district) COLLATE "de-x-icu"';
const item = 'g.directive_version, g.item';

/** What can be chosen, over the whole list. */
export const choicesStatement = `
  SELECT ${steps(
    'extract(year FROM g.decided_on)::int AS value',
    'g.decided_on',
    'g.decided_on >= make_date(step.value + 1, 1, 1)',
  )} AS years,
         ${steps(`g.district AS value, ${district} AS key`, district, `${district} > step.key`)} AS districts,
         ${steps(
           `g.directive_version || '/' || g.item AS value, ${item}`,
           item,
           `(${item}) > (step.directive_version, step.item)`,
         )} AS items`;
