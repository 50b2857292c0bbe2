import { casesAsOf } from './cases-as-of';

/** What cases are told apart by; from what was submitted, which never changes. */
export const groupings = {
  gegenstand: `"directiveVersion" || '/' || item`,
  landkreis: 'district',
  koerperschaft: 'body',
  zusammenarbeit: `CASE WHEN partners > 1 THEN 'gemeinsam' WHEN partners = 1 THEN 'allein' END`,
} as const;
export type Grouping = keyof typeof groupings;

/**
 * One row per group and one, marked as whole, over all of them. Processing days are calendar days. Money may be
 * narrowed to a due year ($4) and a title ($5); the cases stay all.
 */
export const analysisQuery = (grouping: Grouping): string => `
  WITH ${casesAsOf}, held AS (
    SELECT case_id, sum(committed)::bigint AS committed, sum(paid)::bigint AS paid FROM money
     WHERE ($4::int IS NULL OR due_year = $4) AND ($5::text IS NULL OR title = $5) GROUP BY case_id
  ), case_of_group AS (
    SELECT ${groupings[grouping]} AS key, g.district_name AS name, g.state, g.requested, coalesce(g.partners > 1, false) AS jointly, g.decided_on - g.received_on AS days,
           coalesce(h.committed, 0) AS granted, coalesce(h.paid, 0) AS paid
      FROM grant_as_of g LEFT JOIN held h ON h.case_id = g.id
  ), of_state AS (
    SELECT key, state, GROUPING(key) = 1 AS whole, count(*) AS count, coalesce(sum(requested), 0)::bigint AS requested
      FROM case_of_group GROUP BY GROUPING SETS ((key, state), (state))
  )
  SELECT key, GROUPING(key) = 1 AS whole, max(name) AS name, count(*)::int AS count,
         coalesce(sum(requested), 0)::bigint AS requested, sum(granted)::bigint AS granted, sum(paid)::bigint AS paid,
         count(*) FILTER (WHERE jointly)::int AS jointly,
         coalesce(sum(granted) FILTER (WHERE jointly), 0)::bigint AS "grantedJointly",
         count(days)::int AS decided, round(avg(days))::int AS average,
         percentile_disc(0.5) WITHIN GROUP (ORDER BY days) AS median,
         percentile_disc(0.9) WITHIN GROUP (ORDER BY days) AS slowest,
         (SELECT jsonb_object_agg(s.state, jsonb_build_object('count', s.count, 'requested', s.requested))
            FROM of_state s WHERE s.whole = (GROUPING(c.key) = 1) AND (s.whole OR s.key IS NOT DISTINCT FROM c.key)) AS states
    FROM case_of_group c GROUP BY GROUPING SETS ((key), ()) ORDER BY whole, key`;
