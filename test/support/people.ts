import type { Tx } from '@libs/db';
import type { NewPerson } from '../../src/people';

export const PASSWORD = 'Kartoffelsuppe im Advent';

/** An organisation that may apply; returns its id. */
export async function anOrganisation(
  tx: Tx,
  { ags = '16099001', name = 'Musterstadt' } = {},
): Promise<string> {
  const [row] = await tx.query(
    `INSERT INTO organisation (ags, name, kind, district_ags, created_at)
     VALUES ($1, $2, 'town', left($1, 5), '2020-01-01') RETURNING id`,
    [ags, name],
  );
  return row.id;
}

/** A caseworker unless told otherwise. */
export const aPerson = (person: Partial<NewPerson> = {}): NewPerson => ({
  email: 'klara.prueferin@staat.example',
  name: 'Klara Prüferin',
  password: null,
  roles: ['caseworker'],
  organisationId: null,
  ...person,
});
