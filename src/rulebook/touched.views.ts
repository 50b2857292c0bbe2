import type { Tx } from '@libs/db';
import { keysOf } from '@libs/directive';
import { Injectable } from '@nestjs/common';
import { isUndecided, type State, states } from '../cases';

/** Whom a version concerns: everybody, or only those who are under it. */
export interface Scope {
  /** Only cases under the version of this name; null for all. */
  readonly under: string | null;
  /** The case that the page before ended with. */
  readonly after?: string;
}

export interface TouchedCase {
  readonly id: string;
  /** Null for a draft. */
  readonly number: string | null;
  readonly applicant: string;
  readonly item: string;
  readonly state: State;
  readonly directiveVersion: string;
  /** A draft's start, a case's receipt. */
  readonly since: Date;
}

export interface TouchedPage {
  readonly rows: readonly TouchedCase[];
  /** The id to go on after; null on the last page. */
  readonly next: string | null;
}

export interface TouchedCount {
  readonly item: string;
  readonly drafts: number;
  readonly cases: number;
}

export const TOUCHED_PAGE = 20;

/** Those over which a decision is still to come, and with drafts those that still may be filed. */
const submitted = keysOf(states).filter(isUndecided);
const open: readonly State[] = ['draft', ...submitted];

const CURRENT = `c.programme_id = (SELECT id FROM programme ORDER BY key LIMIT 1)`;

/** Drafts in work and open cases, by version and item. */
@Injectable()
export class TouchedViews {
  /** How many drafts and open cases there are for each item that has any. */
  counts(tx: Tx, under: string | null): Promise<TouchedCount[]> {
    return tx.query(
      `SELECT c.item, count(*) FILTER (WHERE c.state = 'draft') AS drafts,
              count(*) FILTER (WHERE c.state <> 'draft') AS cases
         FROM grant_case c
        WHERE ${CURRENT} AND c.state = ANY ($1) AND ($2::text IS NULL OR c.directive_version = $2)
        GROUP BY c.item ORDER BY c.item`,
      [open, under],
    );
  }

  /** The oldest first. */
  drafts(tx: Tx, scope: Scope): Promise<TouchedPage> {
    return page(tx, 'created_at', ['draft'], scope);
  }

  /** The first to arrive first. */
  cases(tx: Tx, scope: Scope): Promise<TouchedPage> {
    return page(tx, 'submitted_at', submitted, scope);
  }

  async draftsOf(tx: Tx, letter: string): Promise<number> {
    const [{ count }] = await tx.query(
      `SELECT count(*) AS count FROM grant_case c WHERE ${CURRENT} AND c.state = 'draft' AND c.item = $1`,
      [letter],
    );
    return count;
  }
}

async function page(
  tx: Tx,
  since: 'created_at' | 'submitted_at',
  among: readonly State[],
  { under, after }: Scope,
): Promise<TouchedPage> {
  const found = await tx.query<TouchedCase[]>(
    `SELECT c.id, c.number, o.name AS applicant, c.item, c.state, c.directive_version AS "directiveVersion",
            c.${since} AS since
       FROM grant_case c JOIN organisation o ON o.id = c.organisation_id
      WHERE ${CURRENT} AND c.state = ANY ($1) AND ($2::text IS NULL OR c.directive_version = $2)
        AND ($3::uuid IS NULL OR (c.${since}, c.id) > (SELECT ${since}, id FROM grant_case WHERE id = $3))
      ORDER BY c.${since}, c.id LIMIT ${TOUCHED_PAGE + 1}`,
    [among, under, after ?? null],
  );
  const rows = found.slice(0, TOUCHED_PAGE);
  return { rows, next: found.length > TOUCHED_PAGE ? rows.at(-1)!.id : null };
}
