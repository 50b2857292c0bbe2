import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FileStore } from '@libs/files';
import { type Actor, type Role, systemActor } from '@libs/permissions';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { ApplicationsModule, ApplicationsService, type SectionName } from '../src/applications';
import { CasesModule, CasesService } from '../src/cases';
import { PeopleModule, PeopleService } from '../src/people';
import { loadBuiltInRegister, organisationFor } from '../src/municipalities';
import { completeSections } from './applications.fixture';
import { startTestApp } from './support/app';
import { asOwner, cloneDatabase } from './support/database';
import { aPerson } from './support/people';
import type { Visitor } from './support/visitor';

@Global()
@Module({})
class FilesModule {
  static at(directory: string): DynamicModule {
    const files = { provide: FileStore, useValue: new FileStore(directory) };
    return { module: FilesModule, providers: [files], exports: [FileStore] };
  }
}

/** The smallest file that is a PDF by its content. */
export const PDF = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n%%EOF\n', 'latin1');

/** Two districts with their people and a caseworker, on a database and in a folder of the test's own. */
export async function startApplications() {
  const database = await cloneDatabase();
  const folder = mkdtempSync(path.join(tmpdir(), 'applications-'));
  const product = await startTestApp({
    database,
    modules: [
      FilesModule.at(folder),
      PeopleModule.forRoot({ demo: true, signInsPerMinute: 500 }),
      CasesModule,
      ApplicationsModule,
    ],
  });
  const { app, work, clock } = product;
  const service = app.get(ApplicationsService, { strict: false });
  const query = <T = any>(sql: string, parameters: unknown[] = []): Promise<T[]> =>
    work.run(systemActor, (tx) => tx.query(sql, parameters));

  const organisation = async (ags: string) =>
    work.run(systemActor, async (tx) => {
      await loadBuiltInRegister(tx, clock.now());
      return organisationFor(tx, ags, clock.now());
    });
  const person = async (
    name: string,
    roles: Role[],
    at: { id: string; name: string } | null,
  ): Promise<Actor> => {
    const email = `${name.toLowerCase().replace(/[^a-z]/g, '')}@amt.example`;
    const personId = await work.run(systemActor, (tx) =>
      app
        .get(PeopleService, { strict: false })
        .createPerson(
          tx,
          clock.now(),
          aPerson({ email, name, roles, organisationId: at?.id ?? null, demo: true }),
        ),
    );
    return { personId, name, roles, organisationId: at?.id ?? null, organisationName: at?.name ?? null };
  };

  const [eichsfeld, nordhausen] = [await organisation('16061'), await organisation('16062')];
  const mia = await person('Mia Muster', ['applicant_editor'], eichsfeld);
  const lara = await person('Lara Beispiel', ['applicant_signatory'], eichsfeld);
  const nora = await person('Nora Nachbar', ['applicant_editor', 'applicant_signatory'], nordhausen);
  const klara = await person('Klara Prüferin', ['caseworker'], null);

  /** A draft of Mia's; complete unless told otherwise. */
  const draft = async (
    sections: Partial<typeof completeSections> = completeSections,
    files = true,
  ): Promise<string> => {
    const caseId = await service.start(mia, clock.now(), { item: 'b', token: crypto.randomUUID() });
    for (const section of Object.keys(sections) as SectionName[])
      await service.saveSection(mia, clock.now(), {
        caseId,
        section,
        data: sections[section]!,
        seenVersion: 0,
      });
    if (files)
      for (const kind of ['cost_calculation', 'project_description'])
        await service.attach(mia, clock.now(), { caseId, kind, name: `${kind}.pdf`, bytes: PDF });
    return caseId;
  };

  return {
    ...product,
    ...{ service, query, draft, mia, lara, nora, klara },
    /** Past triggers and foreign keys: for rows whose way there is not what a test is about. */
    plant: (sql: string, parameters: unknown[]) =>
      asOwner(async (client) => {
        await client.query(`SET session_replication_role = replica`);
        await client.query(sql, parameters);
      }, new URL(database.url).pathname.slice(1)),
    as: (actor: Actor) => product.visitor().signInAs(actor.personId),
    submitted: async (): Promise<string> => {
      const caseId = await draft();
      await service.submit(lara, clock.now(), { caseId, seenVersion: 1 });
      return caseId;
    },
    /** Staff take the case and give it back with a question. */
    returned: async (caseId: string): Promise<void> => {
      const cases = app.get(CasesService, { strict: false });
      await work.run(klara, async (tx) => {
        const { version } = await cases.take(tx, klara, clock.now(), {
          step: 'take',
          caseId,
          seenVersion: 2,
          met: {},
        });
        const reason = 'Bitte nennen Sie die Partner.';
        await cases.take(tx, klara, clock.now(), {
          step: 'return',
          caseId,
          seenVersion: version,
          met: {},
          reason,
        });
      });
    },
    stop: async () => {
      await product.stop();
      await database.drop();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A statement of their own in the role of an applicant's requests. */
export const asApplicant = (
  { work }: Pick<Applications, 'work'>,
  actor: Actor,
  sql: string,
): Promise<unknown> => work.run(actor, (tx) => tx.query(sql));

export type Applications = Awaited<ReturnType<typeof startApplications>>;

const BOUNDARY = 'grenze';

/** Sends a form with a file, as a browser does. */
export const upload = (
  { app }: Pick<Applications, 'app'>,
  visitor: Visitor,
  url: string,
  { fields = {}, name, bytes }: { fields?: Record<string, string>; name: string; bytes: Buffer },
) =>
  app.inject({
    method: 'POST',
    url,
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    cookies: { sitzung: visitor.cookie('sitzung') ?? '' },
    payload: Buffer.concat([
      ...Object.entries(fields).map(([field, value]) =>
        Buffer.from(`--${BOUNDARY}\r\ncontent-disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`),
      ),
      Buffer.from(
        `--${BOUNDARY}\r\ncontent-disposition: form-data; name="datei"; filename="${name}"\r\ncontent-type: application/pdf\r\n\r\n`,
      ),
      bytes,
      Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
    ]),
  });
