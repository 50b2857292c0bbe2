/** What each order of the list goes by. */
export const grantSorts = {
  bewilligt_am: '"decidedOn"',
  empfaenger: 'lower(recipient) COLLATE "de-x-icu"',
  kreis: 'lower(district) COLLATE "de-x-icu"',
  massnahme: 'lower(measure) COLLATE "de-x-icu"',
  bewilligt: 'granted',
  aktuell: 'current',
  aktenzeichen: 'number',
} as const;
export type GrantSort = keyof typeof grantSorts;

export interface GrantFilter {
  readonly text: string;
  readonly year: number | null;
  readonly district: string;
  /** "2018/c" */
  readonly item: string;
  readonly sort: GrantSort;
  readonly descending: boolean;
  /** The file number after which the page begins; empty for the first. */
  readonly after: string;
}

/** Until then the recipient may not have the letter, and should not learn of it from a list: § 41 Abs. 2 VwVfG. */
const NOTICE_DAYS = 4;

/** Whether the recipient knows of a letter l. $3 now. */
const known = `(l.first_retrieved_at IS NOT NULL OR l.created_at < $3::timestamptz - interval '${NOTICE_DAYS} days')`;

/**
 * What may be shown: decided, known to the recipient, and of the least amount; what is granted now as far as the
 * recipient knows of its changes. $1 programme, $2 cents, $3 now.
 */
const granted = `
  SELECT c.number, coalesce(s.recipient ->> 'name', o.name) AS recipient,
         coalesce(s.recipient ->> 'districtName', s.recipient ->> 'name', o.name) AS district,
         c.title AS measure, c.directive_version AS "directiveVersion", c.item,
         (d.decided_at AT TIME ZONE 'Europe/Berlin')::date AS "decidedOn", d.grant_cents AS granted,
         (SELECT a.grant_cents FROM award_state a JOIN letter l ON l.id = a.letter_id
           WHERE a.case_id = c.id AND ${known} ORDER BY a.number DESC LIMIT 1) AS current
    FROM decision d
    JOIN grant_case c ON c.id = d.case_id
    JOIN organisation o ON o.id = c.organisation_id
    JOIN proposal p ON p.id = d.proposal_id
    JOIN letter l ON l.id = d.letter_id
    LEFT JOIN application_submission s ON s.case_id = c.id AND s.revision = p.submission_revision
   WHERE c.programme_id = $1 AND d.grant_cents >= $2
     AND ${known}`;

const choices = (of: string): string => `ARRAY(SELECT DISTINCT ${of} FROM granted ORDER BY 1)`;

/**
 * One page, each row with the sums and the choices of the whole list; one row without a grant for an empty page.
 * A page begins after a file number, so it stays the same when new grants come before it.
 */
export function grantsStatement({ sort, descending }: Pick<GrantFilter, 'sort' | 'descending'>): string {
  const direction = descending ? 'DESC' : 'ASC';
  return `
  WITH granted AS MATERIALIZED (${granted}
  ), found AS (
    SELECT *, row_number() OVER (ORDER BY ${grantSorts[sort]} ${direction}, number ${direction}) AS place
      FROM granted
     WHERE ($4::text IS NULL OR recipient ILIKE $4 OR measure ILIKE $4 OR number ILIKE $4)
       AND ($5::int IS NULL OR extract(year FROM "decidedOn") = $5)
       AND ($6 = '' OR district = $6)
       AND ($7 = '' OR "directiveVersion" || '/' || item = $7)
  ), start AS (
    SELECT coalesce((SELECT place FROM found WHERE number = $8), 0) AS place
  ), total AS (
    SELECT count(*) AS count, coalesce(sum(granted), 0)::bigint AS "grantedSum",
           coalesce(sum(current), 0)::bigint AS "currentSum", (SELECT place FROM start) AS before,
           (SELECT number FROM found WHERE place = (SELECT place FROM start) - $9) AS previous,
           ${choices(`extract(year FROM "decidedOn")::int`)} AS years,
           ${choices('district')} AS districts,
           ${choices(`"directiveVersion" || '/' || item`)} AS items
      FROM found
  )
  SELECT total.*, page.*
    FROM total LEFT JOIN (SELECT * FROM found WHERE place > (SELECT place FROM start) ORDER BY place LIMIT $9) page
      ON true
   ORDER BY page.place`;
}
