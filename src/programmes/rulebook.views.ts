import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import type { Confirmation, ItemState } from './domain/release';

/** A version in the list: who brought it and who released it; names are null for what came with the product. */
export interface ListedVersion {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
  readonly importedBy: string | null;
  readonly importedAt: Date;
  /** The importer, who may not release it. */
  readonly importerId: string | null;
  /** ISO 8601; null while the version waits for its release. */
  readonly validFrom: string | null;
  readonly releasedBy: string | null;
  readonly releasedAt: Date | null;
}

export interface VersionFile {
  readonly id: string;
  readonly name: string;
  readonly yaml: string;
  readonly sha256: string;
  readonly released: boolean;
}

interface Signed {
  /** The name of who decided. */
  readonly by: string;
  readonly at: Date;
}

/** What was decided about a version since its release, the latest first; days in ISO 8601. */
export interface VersionHistory {
  readonly ends: readonly (Signed & { readonly endsOn: string; readonly reason: string })[];
  readonly states: readonly (Signed & Omit<ItemState, 'since'> & { readonly since: string })[];
  readonly confirmations: readonly (Signed & Confirmation)[];
}

/** A pause that has been decided for a day to come; the day in ISO 8601. */
export interface ComingPause {
  readonly since: string;
  readonly reason: string;
}

/** What the screens of the rulebook show beside the catalogue. */
@Injectable()
export class RulebookViews {
  /** All versions of the current programme, those that wait first, then the latest. */
  versions(tx: Tx): Promise<ListedVersion[]> {
    return tx.query(
      `SELECT v.id, v.name, v.sha256, i.name AS "importedBy", v.imported_at AS "importedAt",
              v.imported_by AS "importerId", v.valid_from AS "validFrom", r.name AS "releasedBy",
              v.released_at AS "releasedAt"
         FROM directive_version v
         LEFT JOIN person i ON i.id = v.imported_by
         LEFT JOIN person r ON r.id = v.released_by
        WHERE v.programme_id = (SELECT id FROM programme ORDER BY key LIMIT 1)
        ORDER BY v.valid_from DESC NULLS FIRST, v.imported_at DESC`,
    );
  }

  /** Errors: not_found. */
  async file(tx: Tx, id: string): Promise<VersionFile> {
    const [file] = await tx.query(
      `SELECT id, name, yaml, sha256, released_at IS NOT NULL AS released FROM directive_version WHERE id = $1`,
      [id],
    );
    if (!file) throw new DomainError('not_found');
    return file;
  }

  /** The names of the versions that were brought in and discarded. */
  async discarded(tx: Tx): Promise<string[]> {
    const found = await tx.query<{ name: string }[]>(
      `SELECT DISTINCT data ->> 'version' AS name FROM audit_entry
        WHERE subject_type = 'directive_version' AND event = 'directive.discarded'`,
    );
    return found.map(({ name }) => name);
  }

  async history(tx: Tx, id: string): Promise<VersionHistory> {
    return {
      ends: await tx.query(
        `SELECT e.ends_on AS "endsOn", e.reason, p.name AS "by", e.set_at AS "at"
           FROM directive_end e JOIN person p ON p.id = e.set_by WHERE e.version_id = $1 ORDER BY e.id DESC`,
        [id],
      ),
      states: await tx.query(
        `SELECT s.letter, s.status, s.since, s.reason, p.name AS "by", s.set_at AS "at"
           FROM item_status s JOIN person p ON p.id = s.set_by WHERE s.version_id = $1 ORDER BY s.id DESC`,
        [id],
      ),
      confirmations: await tx.query(
        `SELECT c.letter, c.rule, c.source, p.name AS "by", c.confirmed_at AS "at"
           FROM rule_confirmation c JOIN person p ON p.id = c.confirmed_by WHERE c.version_id = $1
          ORDER BY c.id DESC`,
        [id],
      ),
    };
  }

  /** The pause that the last decision about an item sets for after `today`; null when there is none. */
  async comingPause(
    tx: Tx,
    version: string,
    letter: string,
    today: Temporal.PlainDate,
  ): Promise<ComingPause | null> {
    const [last] = await tx.query<(ComingPause & { readonly coming: boolean })[]>(
      `SELECT s.since, s.reason, s.status = 'paused' AND s.since > $3 AS coming
         FROM item_status s JOIN directive_version v ON v.id = s.version_id
        WHERE v.programme_id = (SELECT id FROM programme ORDER BY key LIMIT 1) AND v.name = $1 AND s.letter = $2
        ORDER BY s.id DESC LIMIT 1`,
      [version, letter, today.toString()],
    );
    return last?.coming ? { since: last.since, reason: last.reason } : null;
  }
}
