import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AuditSealer, record } from '@libs/audit-chain';
import { type Actor, type Role, systemActor } from '@libs/permissions';
import { AuditModule } from '../src/audit';
import { eventWord } from '../src/audit/domain/words';
import { CasesModule, CasesService, steps } from '../src/cases';
import { queriesDuring } from './support/queries';
import { type People, startPeople } from './support/sign-in';
import type { Visitor } from './support/visitor';

let directory: string;
let product: People;
let auditor: Visitor;
let operator: Visitor;
let bea: Actor;

const staff = async (role: Role): Promise<Visitor> => {
  const id = await product.add({ email: `${role}@staat.example`, name: role, roles: [role], demo: true });
  return product.visitor().signInAs(id);
};
const opened = async (url: string, visitor = auditor): Promise<string> => {
  const answer = await visitor.get(url);
  expect([url, answer.statusCode]).toEqual([url, 200]);
  return answer.body.replaceAll('&amp;', '&');
};
const numbersIn = (body: string): number[] =>
  [...body.matchAll(/data-label="Nummer">(\d+)</g)].map(([, id]) => Number(id));
const note = (actor: Actor, event: string, { at = product.clock.now(), data = {} } = {}) =>
  product.work.run(actor, (tx) => record(tx, actor, at, event, { type: 'note', id: 'n1' }, data));
const entriesOf = (event: string): Promise<{ id: number }[]> =>
  product.query('SELECT id FROM audit_entry WHERE event = $1 ORDER BY id DESC', [event]);

beforeAll(async () => {
  directory = mkdtempSync(path.join(tmpdir(), 'audit-page-'));
  const audit = AuditModule.forRoot({ keyFile: path.join(directory, 'audit.pem') });
  product = await startPeople({ demo: true, modules: [audit, CasesModule] });
  [auditor, operator] = [await staff('auditor'), await staff('operator')];
  const personId = await product.add({ email: 'bea@staat.example', name: 'Bea Beispiel' });
  bea = { ...systemActor, personId, name: 'Bea Beispiel', roles: ['caseworker'] };
});
afterAll(async () => {
  await product?.stop();
  rmSync(directory, { recursive: true });
});

it('asks strangers to sign in, refuses other staff and does not exist for applicants', async () => {
  const asked = await product.visitor().get('/protokoll');
  expect(asked.statusCode).toBe(303);
  expect(asked.headers.location).toBe('/anmeldung?weiter=%2Fprotokoll');
  const caseworker = await product
    .visitor()
    .signInAs(await product.add({ email: 'cara@staat.example', name: 'Cara Beispiel', demo: true }));
  expect((await caseworker.get('/protokoll')).statusCode).toBe(403);
  expect((await (await product.signedIn()).get('/protokoll')).statusCode).toBe(404);
});

describe('an entry', () => {
  beforeAll(() => note(bea, 'note.kept', { data: { reason: '<weil>', from: null } }));

  it('says who did what to what and when, in German where there is a word', async () => {
    const body = await opened('/protokoll');
    for (const text of ['Bea Beispiel', 'note.kept', '10.02.2020, 08:30 Uhr', 'Konto angelegt'])
      expect(body).toContain(text);
    expect(body).toContain('Förderwerk');
  });

  it('holds its data as they were sealed, escaped', async () => {
    const body = await opened('/protokoll?ereignis=note.kept');
    expect(body).toMatch(/<details.*note n1.*from<\/dt>.*null.*reason<\/dt>.*&lt;weil>/s);
    expect(body).toContain('href="/protokoll?art=note&gegenstand=n1"');
  });

  it('is open at first and then sealed', async () => {
    const isOpen = async () => (await opened('/protokoll?ereignis=note.sealed')).includes('Noch offen');
    await product.work.run(systemActor, async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('foerderwerk.audit.seal'))`);
      await note(bea, 'note.sealed');
      expect(await isOpen()).toBe(true);
    });
    while (await isOpen()) await product.app.get(AuditSealer).seal(product.clock.now());
    expect(await opened('/protokoll?ereignis=note.sealed')).toContain('Versiegelt');
  });
});

describe('a case', () => {
  let caseId: string;
  let draftId: string;

  beforeAll(async () => {
    const cases = product.app.get(CasesService);
    const { organisationId } = product;
    const mia: Actor = {
      personId: product.mia,
      name: 'Mia Muster',
      roles: ['applicant_signatory'],
      organisationId,
      organisationName: 'Musterstadt',
    };
    const newCase = {
      programmeId: '7e000000-0000-4000-8000-000000000001',
      directiveVersion: '2018',
      item: 'c',
      organisationId,
    };
    const now = product.clock.now();
    await product.work.run(mia, async (tx) => {
      draftId = (await cases.start(tx, mia, now, newCase)).id;
      const filed = await cases.start(tx, mia, now, newCase);
      caseId = filed.id;
      await cases.register(tx, filed, now, 'Einführung der E-Rechnung');
    });
  });

  it('is a link for who may open it', async () => {
    const body = await opened('/protokoll?art=case');
    expect(body).toMatch(new RegExp(`<a [^>]*href="/vorgaenge/${caseId}"><span>Vorgang EGOV-2020-0001`));
    expect(body).toContain('Musterstadt');
  });

  it('is none for the operator, nor while it is a draft', async () => {
    expect(await opened('/protokoll?art=case', operator)).not.toContain('/vorgaenge/');
    expect(await opened('/protokoll?art=case')).not.toContain(`/vorgaenge/${draftId}`);
  });

  it.each([
    ['Aktenzeichen', () => 'EGOV-2020-0001'],
    ['id', () => caseId],
  ])('is found by its %s', async (_, text) => {
    const entries = await product.query('SELECT id FROM audit_entry WHERE subject_id = $1', [caseId]);
    const body = await opened(`/protokoll?gegenstand=${text()}`);
    expect(numbersIn(body)).toEqual(entries.map(({ id }: { id: number }) => id));
  });
});

describe('the filter', () => {
  beforeAll(async () => {
    await note(bea, 'note.first');
    await note(systemActor, 'note.late', { at: new Date('2020-02-10T23:59:59+01:00') });
    await note(systemActor, 'note.next', { at: new Date('2020-02-11T00:00:00+01:00') });
  });

  it.each([
    ['person=beisp&ereignis=note.first', 'note.first'],
    ['person=förderwerk&ereignis=note', 'note.late', 'note.next'],
    ['art=note&von=11.02.2020', 'note.next'],
    ['person=Förderwerk&art=note&bis=10.02.2020', 'note.late'],
    ['art=note&von=10.02.2020&bis=10.02.2020&person=werk', 'note.late'],
    ['art=letter'],
    ['ereignis=100%25'],
  ])('%s', async (query, ...events) => {
    const ids = (await Promise.all(events.map(entriesOf))).flat().map(({ id }) => id);
    expect(numbersIn(await opened(`/protokoll?${query}`))).toEqual(ids.sort((a, b) => b - a));
  });

  it('knows the German words as well', async () => {
    const ids = (await entriesOf('person.created')).map(({ id }) => id);
    expect(numbersIn(await opened('/protokoll?ereignis=konto angelegt'))).toEqual(ids);
  });

  it('says when nothing fits', async () =>
    expect(await opened('/protokoll?person=niemand')).toContain('Kein Eintrag passt zum Filter.'));

  it('asks for a day that exists, and keeps what was typed', async () => {
    const answer = await auditor.get('/protokoll?von=31.02.2020&person=Bea');
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Geben Sie ein Datum wie 22.11.2026 ein.');
    expect(answer.body).toContain('value="31.02.2020"');
    expect(answer.body).toContain('value="Bea"');
    expect(numbersIn(answer.body)).toEqual([]);
  });

  it.each(['vor=x', 'vor=999999999999999', 'art=a&art=b', `person=${'x'.repeat(200)}`])(
    'survives the address %s',
    (query) => opened(`/protokoll?${query}`),
  );
});

describe('a long trail', () => {
  beforeAll(() =>
    product.query(
      `INSERT INTO audit_entry (at, person_id, event, subject_type, subject_id, data)
       SELECT '2020-02-12', $1, 'note.many', 'note', 'n' || i, '{}' FROM generate_series(1, 137) AS i`,
      [bea.personId],
    ),
  );

  it('turns its pages over each entry once, the newest first', async () => {
    const seen: number[] = [];
    for (let url: string | undefined = '/protokoll?ereignis=many&person=bea'; url;) {
      const body = await opened(url);
      seen.push(...numbersIn(body));
      url = /href="([^"]+)" rel="next"/.exec(body)?.[1];
      expect(body.includes('Zum Anfang der Liste')).toBe(seen.length > 50);
    }
    expect(seen).toEqual((await entriesOf('note.many')).map(({ id }) => id));
  });

  it('asks the database as often as for a single entry', async () => {
    const asked = (query: string) => queriesDuring(product, () => opened(`/protokoll?${query}`));
    const long = await asked('ereignis=many');
    expect(long).toHaveLength((await asked('ereignis=note.first')).length);
    expect(long.length).toBeGreaterThan(2);
  });
});

it.each(Object.keys(steps))('has a German word for the step %s of a case', (step) =>
  expect(eventWord(`case.${step}`)).not.toBe(`case.${step}`),
);
