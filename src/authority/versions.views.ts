import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import { roles } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { contentColumns, type Contents, type Kind, kinds } from './domain/kinds';
import type { Words } from './domain/facts';
import type { Version } from './domain/versions';

type Row = Omit<Version, 'kind' | 'content' | 'validFrom'> & { readonly validFrom: string };

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What the screens show of the master data. */
@Injectable()
export class VersionsViews {
  /** All versions of a kind, the latest first. */
  async versions(tx: Tx, kind: Kind): Promise<Version[]> {
    const rows = await tx.query<Row[]>(
      `SELECT v.id, ${kinds[kind].series} AS series, v.valid_from AS "validFrom", v.mark, v.source,
              e.name AS "enteredBy", v.entered_by AS "entererId", v.entered_at AS "enteredAt",
              r.name AS "releasedBy", v.released_by AS "releaserId", v.released_at AS "releasedAt",
              to_jsonb((SELECT c FROM (SELECT ${contentColumns(kind)}) c)) AS content
         FROM ${kinds[kind].table} v
         LEFT JOIN person e ON e.id = v.entered_by
         LEFT JOIN person r ON r.id = v.released_by
        ORDER BY v.valid_from DESC, series`,
    );
    return rows.map(
      (row) => ({ ...row, kind, validFrom: Temporal.PlainDate.from(row.validFrom) }) as Version,
    );
  }

  /** One version among all of its kind. Errors: not_found. */
  async version(tx: Tx, kind: Kind, id: string): Promise<{ version: Version; all: Version[] }> {
    const all = await this.versions(tx, kind);
    const version = all.find((one) => one.id === id);
    if (!version) throw new DomainError('not_found');
    return { version, all };
  }

  /** What the form of a kind offers to choose from: holders of functions, districts. */
  async choices(tx: Tx, kind: Kind): Promise<readonly Choice[]> {
    if (kind === 'zeichnung') return [...signingRoles, ...(await holders(tx))];
    return kind === 'gerichte' ? districts(tx) : [];
  }

  /** How the values of a kind are called. */
  async words(tx: Tx, kind: Kind): Promise<Words> {
    return new Map((await this.choices(tx, kind)).map(({ value, label }) => [value, label]));
  }
}

const signingRoles: readonly Choice[] = (['head', 'approver'] as const).map((role) => ({
  value: role,
  label: `alle mit der Rolle ${roles[role].label}`,
}));

/** Those who hold a role that signs, and those who have held a function. */
const holders = (tx: Tx): Promise<Choice[]> =>
  tx.query(
    `SELECT p.id AS value, p.name AS label FROM person p
      WHERE EXISTS (SELECT FROM person_role r WHERE r.person_id = p.id AND r.role IN ('approver', 'head'))
         OR p.id IN (SELECT person_id FROM signatory_function)
      ORDER BY p.name`,
  );

/** Districts that a court had and today's register no longer has. */
const formerDistricts: Readonly<Record<string, string>> = {
  '16056': 'Eisenach, seit 01.07.2021 im Wartburgkreis',
};

/** All that the register or a court knows, by name. */
async function districts(tx: Tx): Promise<Choice[]> {
  const known = await tx.query<{ ags: string; name: string | null }[]>(
    `SELECT ags, max(name) AS name
       FROM (SELECT ags, name FROM municipality WHERE kind = 'district'
             UNION ALL SELECT left(ags, 5), name FROM municipality WHERE kind = 'independent_city'
             UNION ALL SELECT unnest(districts), NULL FROM court_version) known (ags, name)
      GROUP BY ags ORDER BY ags`,
  );
  return known
    .map(({ ags, name }) => ({
      value: ags,
      label: `${name ?? formerDistricts[ags] ?? 'Nicht im Register'} (${ags})`,
    }))
    .sort((one, other) => one.label.localeCompare(other.label, 'de'));
}

/** The courts among versions, as the check of the districts needs them. */
export const asDistricts = (versions: readonly Version[]) =>
  versions.map(({ content, validFrom }) => {
    const { key: court, name, districts } = content as Contents['gerichte'];
    return { court, name, validFrom, districts };
  });
