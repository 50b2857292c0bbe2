import { systemActor } from '@libs/permissions';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { ApplicationsModule } from '../src/applications';
import { PDF, startApplications, type Applications, upload } from './applications.app';
import { completeSections, LICENCES } from './applications.fixture';

let product: Applications;
let draft: string;
let submitted: string;

beforeAll(async () => {
  product = await startApplications();
  submitted = await product.submitted();
  draft = await product.draft();
});
afterAll(() => product?.stop());

/** Every route of the module, from its controllers: a new one is walked without being listed here. */
const routes = (Reflect.getMetadata('controllers', ApplicationsModule) as (new () => object)[]).flatMap(
  (controller) => {
    const handlers = Object.getOwnPropertyNames(controller.prototype).map(
      (name) => controller.prototype[name],
    );
    return handlers
      .filter((handler) => Reflect.hasMetadata(METHOD_METADATA, handler))
      .map((handler) => ({
        method: RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler)] as 'GET' | 'POST',
        path: `/${Reflect.getMetadata(PATH_METADATA, controller)}/${Reflect.getMetadata(PATH_METADATA, handler)}`.replace(
          /\/+$/,
          '',
        ),
      }));
  },
);
const caseRoutes = routes.filter(({ path }) => path.includes('/antraege/:id'));

const fileOf = async (caseId: string): Promise<string> =>
  (await product.query(`SELECT id FROM application_attachment WHERE case_id = $1`, [caseId]))[0].id;

/** Fields that every form accepts, so that the refusal is about whose case it is. */
const fields = {
  version: '1',
  inhalt: '0',
  bestaetigung: 'ja',
  grund: 'weil',
  zeile: LICENCES,
  bezeichnung: 'x',
  kategorie: 'licence',
  foerderung: 'ja',
};

describe('a neighbour', () => {
  it('is refused as many routes as there are', () => expect(caseRoutes.length).toBeGreaterThanOrEqual(26));

  it.each(caseRoutes)('finds nothing at $method $path', async ({ method, path }) => {
    const nora = await product.as(product.nora);
    for (const id of [draft, submitted]) {
      const url = path
        .replace(':id', id)
        .replace(':line', LICENCES)
        .replace(':file', await fileOf(id));
      const answer = await (method === 'GET' ? nora.get(url) : sendTo(url, nora));
      expect([url, answer.statusCode]).toEqual([url, 404]);
      expect(answer.body).not.toContain('E-Akte');
    }
  });

  const sendTo = (url: string, nora: Awaited<ReturnType<Applications['as']>>) =>
    url.endsWith('/anlagen')
      ? upload(product, nora, url, { fields: { art: 'other' }, name: 'a.pdf', bytes: PDF })
      : nora.post(url, fields);

  it('has a list of their own', async () => {
    const { body } = await (await product.as(product.nora)).get('/antraege');
    expect(body).toContain('Noch keine Anträge');
    expect(body).not.toContain('E-Akte');
  });

  it('cannot take over a draft with its token', async () => {
    const [{ token }] = await product.work.run(product.mia, (tx) =>
      tx.query(`SELECT token FROM application_start WHERE case_id = $1`, [draft]),
    );
    const answer = await (
      await product.as(product.nora)
    ).post('/antraege', { gegenstand: 'b', kennung: token });
    expect(answer.statusCode).toBe(422);
  });
});

it('serves a file only below its own application', async () => {
  const mia = await product.as(product.mia);
  const file = await fileOf(draft);
  expect((await mia.get(`/antraege/${draft}/anlagen/${file}`)).statusCode).toBe(200);
  expect((await mia.get(`/antraege/${submitted}/anlagen/${file}`)).statusCode).toBe(404);
});

describe('staff', () => {
  it.each(routes.filter(({ path }) => path.startsWith('/antraege')))(
    'have no $method $path',
    async ({ method, path }) => {
      const klara = await product.as(product.klara);
      const url = path
        .replace(':id', submitted)
        .replace(':line', LICENCES)
        .replace(':file', await fileOf(submitted));
      expect((await (method === 'GET' ? klara.get(url) : klara.post(url, fields))).statusCode).toBe(404);
    },
  );

  it('get the files of a submission, not those of a draft', async () => {
    const klara = await product.as(product.klara);
    const answer = await klara.get(`/unterlagen/${await fileOf(submitted)}`);
    expect([answer.statusCode, answer.rawPayload.equals(PDF)]).toEqual([200, true]);
    expect((await klara.get(`/unterlagen/${await fileOf(draft)}`)).statusCode).toBe(404);
  });

  it('have a door that applicants do not', async () => {
    const lara = await product.as(product.lara);
    expect((await lara.get(`/unterlagen/${await fileOf(submitted)}`)).statusCode).toBe(404);
  });

  it('never get an infected file, nor does anybody', async () => {
    const id = await fileOf(submitted);
    await product.query(`UPDATE application_attachment SET scan_state = 'infected' WHERE id = $1`, [id]);
    for (const [actor, url] of [
      [product.klara, `/unterlagen/${id}`],
      [product.mia, `/antraege/${submitted}/anlagen/${id}`],
    ] as const)
      expect((await (await product.as(actor)).get(url)).statusCode).toBe(403);
    await product.query(`UPDATE application_attachment SET scan_state = 'unscanned' WHERE id = $1`, [id]);
  });
});

describe('the database itself', () => {
  const asMia = (sql: string, parameters: unknown[] = []) =>
    product.work.run(product.mia, (tx) => tx.query(sql, parameters));
  const violated = (promise: Promise<unknown>) =>
    promise.then(
      () => 'nothing',
      (error) => error.driverError?.constraint ?? error.details?.facts?.constraint ?? error.message,
    );

  it.each([
    [
      'sections',
      `UPDATE application_section SET data = '{}' WHERE case_id = $1`,
      'application_section_only_while_open',
    ],
    [
      'new sections',
      `INSERT INTO application_section (case_id, section, data, version, updated_by, updated_at)
       VALUES ($1, 'project', '{}', 1, app_person(), now()) ON CONFLICT DO NOTHING`,
      'application_section_only_while_open',
    ],
    [
      'files',
      `UPDATE application_attachment SET removed_at = now() WHERE case_id = $1`,
      'application_attachment_only_while_open',
    ],
    [
      'the submission',
      `UPDATE application_submission SET grant_cents = 1 WHERE case_id = $1`,
      'permission denied',
    ],
  ])('keeps the applicant from changing %s of a submitted case', async (_, sql, constraint) =>
    expect(await violated(asMia(sql, [submitted]))).toContain(constraint),
  );

  it('knows no submission without the step', async () =>
    expect(
      await violated(
        asMia(
          `INSERT INTO application_submission (case_id, revision, case_version, recipient, sections, declared, files, facts,
             evaluation, total_cents, eligible_cents, requested_cents, grant_cents, submitted_by, submitted_at)
           VALUES ($1, 1, 1, '{}', '{}', '[]', '[]', '{}', '{}', 0, 0, 0, 0, app_person(), now())`,
          [draft],
        ),
      ),
    ).toBe('application_submission_by_step'));

  it('lets staff read sections and write none', async () => {
    const before = await product.query(`SELECT count(*) FROM application_section WHERE case_id = $1`, [
      draft,
    ]);
    expect(before[0].count).toBe(5);
    const [, changed] = await product.query(`UPDATE application_section SET data = '{}' WHERE case_id = $1`, [
      draft,
    ]);
    expect(changed).toBe(0);
  });

  it.each(['application_section', 'application_attachment', 'application_submission', 'application_start'])(
    'shows a neighbour nothing of %s',
    async (table) => {
      const rows = await product.work.run(product.nora, (tx) => tx.query(`SELECT 1 FROM ${table}`));
      expect(rows).toEqual([]);
    },
  );

  it.each([
    ['application_section_is_object', 'project', '[]', 1],
    ['application_section_known', 'invented', '{}', 1],
    ['application_section_version_counts', 'project', '{}', 0],
  ])('holds %s', async (constraint, section, data, version) => {
    const sql = `INSERT INTO application_section VALUES ($1, $2, $3, $4, app_person(), now())`;
    expect(await violated(asMia(sql, [draft, section, data, version]))).toBe(constraint);
  });

  it.each([
    ['application_attachment_has_name', { name: '' }],
    ['application_attachment_has_name', { name: 'x'.repeat(201) }],
    ['application_attachment_not_empty', { size_bytes: 0 }],
    ['application_attachment_sha256', { sha256: 'A' }],
    ['application_attachment_scan_known', { scan_state: 'ok' }],
  ])('holds %s', async (constraint, wrong) => {
    const file = {
      id: crypto.randomUUID(),
      case_id: draft,
      kind: 'other',
      name: 'a.pdf',
      type: 'application/pdf',
      size_bytes: 1,
      sha256: 'a'.repeat(64),
      scan_state: 'unscanned',
      uploaded_by: product.mia.personId,
      uploaded_at: '2020-02-10',
      ...wrong,
    };
    const sql = `INSERT INTO application_attachment SELECT * FROM jsonb_populate_record(NULL::application_attachment, $1)`;
    expect(await violated(asMia(sql, [JSON.stringify(file)]))).toBe(constraint);
  });

  it('keeps what was sent to it as it was', async () => {
    const before = await product.query(`SELECT sections FROM application_submission WHERE case_id = $1`, [
      submitted,
    ]);
    expect(before[0].sections).toMatchObject(completeSections);
    await expect(
      product.work.run(systemActor, (tx) => tx.query(`DELETE FROM application_submission`)),
    ).rejects.toThrow('permission denied');
  });
});
