import { systemActor } from '@libs/permissions';
import { type NewPerson, PeopleModule, type PeopleOptions, PeopleService } from '../../src/people';
import { startTestApp, type TestAppOptions } from './app';
import { cloneDatabase } from './database';
import { anOrganisation, aPerson, PASSWORD } from './people';

export const EMAIL = 'mia.muster@musterstadt.example';
export const SESSION = 'sitzung';
export const WRONG = 'Die E-Mail-Adresse oder das Passwort stimmt nicht.';

interface Options extends Partial<PeopleOptions>, Pick<TestAppOptions, 'site'> {
  readonly modules?: TestAppOptions['modules'];
}

/** The module on a database of its own, with one applicant who has a password. */
export async function startPeople({
  demo = false,
  signInsPerMinute = 500,
  modules = [],
  site,
}: Options = {}) {
  const database = await cloneDatabase();
  const people = PeopleModule.forRoot({ demo, signInsPerMinute });
  const product = await startTestApp({ modules: [people, ...modules], database, site });
  const service = product.app.get(PeopleService);

  const query = (sql: string, parameters: unknown[] = []) =>
    product.work.run(systemActor, (tx) => tx.query(sql, parameters));
  const add = (person: Partial<NewPerson>): Promise<string> =>
    product.work.run(systemActor, (tx) => service.createPerson(tx, product.clock.now(), aPerson(person)));

  const organisationId = await product.work.run(systemActor, (tx) => anOrganisation(tx));
  const mia = await add({
    email: EMAIL,
    name: 'Mia Muster',
    password: PASSWORD,
    roles: ['applicant_editor'],
    organisationId,
  });

  return {
    ...product,
    mia,
    organisationId,
    service,
    query,
    add,
    /** How many entries of this kind the audit trail has. */
    trail: async (event: string): Promise<number> =>
      (await query('SELECT count(*) FROM audit_entry WHERE event = $1', [event]))[0].count,
    signIn: (visitor = product.visitor(), fields: Readonly<Record<string, string>> = {}) =>
      visitor.post('/anmeldung', { email: EMAIL, password: PASSWORD, ...fields }),
    signedIn: async () => {
      const visitor = product.visitor();
      const answer = await visitor.post('/anmeldung', { email: EMAIL, password: PASSWORD });
      if (answer.statusCode !== 303) throw new Error(`not signed in: ${answer.statusCode}`);
      return visitor;
    },
    stop: async () => {
      await product.stop();
      await database.drop();
    },
  };
}

export type People = Awaited<ReturnType<typeof startPeople>>;
