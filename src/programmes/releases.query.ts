import type { DirectiveVersion } from '@libs/directive';
import type { Tx } from '@libs/db';
import { Temporal } from 'temporal-polyfill';
import type { Confirmation, ItemState, Release } from './domain/release';

/** A released version; its text only when it was not yet known here. */
export interface ReleaseRow {
  readonly sha256: string;
  readonly yaml: string | null;
  readonly validFrom: string;
  readonly end: { readonly on: string; readonly reason: string } | null;
  readonly items: readonly (Omit<ItemState, 'since'> & { readonly since: string })[];
  readonly confirmations: readonly Confirmation[];
}

/** All releases of the current programme with what has been decided up to a day; one statement. */
export const releaseRows = (
  tx: Tx,
  today: Temporal.PlainDate,
  knownHashes: readonly string[],
): Promise<ReleaseRow[]> =>
  tx.query(
    `SELECT v.sha256, CASE WHEN v.sha256 <> ALL ($2) THEN v.yaml END AS yaml, v.valid_from AS "validFrom",
            (SELECT jsonb_build_object('on', e.ends_on, 'reason', e.reason)
               FROM directive_end e WHERE e.version_id = v.id ORDER BY e.id DESC LIMIT 1) AS "end",
            (SELECT coalesce(jsonb_agg(to_jsonb(s)), '[]')
               FROM (SELECT DISTINCT ON (letter) letter, status, since, reason FROM item_status
                      WHERE version_id = v.id AND since <= $1 ORDER BY letter, id DESC) s) AS items,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('letter', c.letter, 'rule', c.rule, 'source', c.source)), '[]')
               FROM rule_confirmation c WHERE c.version_id = v.id) AS confirmations
       FROM directive_version v
      WHERE v.programme_id = (SELECT id FROM programme ORDER BY key LIMIT 1) AND v.valid_from IS NOT NULL`,
    [today.toString(), knownHashes],
  );

const day = (date: string): Temporal.PlainDate => Temporal.PlainDate.from(date);

export const releaseOf = (row: ReleaseRow, directive: DirectiveVersion): Release => ({
  directive,
  validFrom: day(row.validFrom),
  end: row.end && { ...row.end, on: day(row.end.on) },
  items: row.items.map((state) => ({ ...state, since: day(state.since) })),
  confirmations: row.confirmations,
});
