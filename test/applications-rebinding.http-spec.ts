import { asApplicant, startApplications, type Applications } from './applications.app';
import { completeSections } from './applications.fixture';
import type { Visitor } from './support/visitor';

let product: Applications;
let mia: Visitor;

/** The version of 2018 holds until the end of 2020, that of 2021 from then on. */
const SIXTEEN_MONTHS = 24 * 330;

beforeAll(async () => {
  product = await startApplications();
});
afterAll(() => product?.stop());

const rowOf = async (id: string) =>
  (
    await product.query(
      `SELECT directive_version AS fassung, item, version, state, state_since AS since FROM grant_case WHERE id = $1`,
      [id],
    )
  )[0];
const page = (id: string, query = '') => mia.get(`/antraege/${id}/fassung${query}`);
const rebind = (id: string, fields: Partial<Record<'version' | 'fassung' | 'gegenstand', string>> = {}) =>
  mia.post(`/antraege/${id}/fassung`, { version: '1', fassung: '2018', gegenstand: 'c', ...fields });

describe('a draft under the version in force', () => {
  let id: string;

  beforeAll(async () => {
    mia = await product.as(product.mia);
    id = await product.draft();
  });

  it('offers to change its item, and shows what that would change', async () => {
    expect((await mia.get(`/antraege/${id}`)).body).toContain(`href="/antraege/${id}/fassung"`);
    expect((await page(id)).body).not.toContain('Was sich ändert');
    const { body } = await page(id, '?gegenstand=c');
    expect(body).toContain('Was sich ändert');
    expect(body).toContain('c) Gemeinsame interne Verfahren, etwa E-Rechnung');
    expect((await rowOf(id)).item).toBe('b');
  });

  it('changes it in one step, with its history and its audit record', async () => {
    const before = await rowOf(id);
    expect((await rebind(id)).headers.location).toBe(`/antraege/${id}`);
    expect(await rowOf(id)).toEqual({ ...before, item: 'c', version: 2 });
    const trail = await product.query(
      `SELECT event FROM audit_entry WHERE subject_id = $1 AND event = 'case.rebind'`,
      [id],
    );
    expect(trail).toHaveLength(1);
    const [{ reason }] = await product.query(
      `SELECT reason FROM case_step WHERE case_id = $1 AND version = 2`,
      [id],
    );
    expect(reason).toBe('Von Fassung 2018, Gegenstand b, zu Fassung 2018, Gegenstand c');
  });

  it('takes a second click for the first, but not one that wants something else', async () => {
    expect((await rebind(id)).headers.location).toBe(`/antraege/${id}`);
    expect((await rowOf(id)).version).toBe(2);
    expect((await rebind(id, { gegenstand: 'd' })).statusCode).toBe(409);
    expect((await rowOf(id)).item).toBe('c');
  });

  it.each([
    ['the item that it has', { version: '2' }, 422],
    ['an unknown item', { version: '2', gegenstand: 'z' }, 422],
    ['a version that is not the one in force', { version: '2', fassung: '2021', gegenstand: 'b' }, 409],
    ['no item', { version: '2', gegenstand: '' }, 422],
  ])('refuses %s', async (_, fields, status) => {
    expect((await rebind(id, fields)).statusCode).toBe(status);
    expect(await rowOf(id)).toMatchObject({ fassung: '2018', item: 'c', version: 2 });
  });

  it('keeps a neighbour out', async () => {
    const nora = await product.as(product.nora);
    expect((await nora.get(`/antraege/${id}/fassung`)).statusCode).toBe(404);
    const fields = { version: '2', fassung: '2018', gegenstand: 'b' };
    expect((await nora.post(`/antraege/${id}/fassung`, fields)).statusCode).toBe(404);
  });

  it('lets one of two changes at once win', async () => {
    const other = await product.draft();
    const answers = await Promise.all(['c', 'd'].map((gegenstand) => rebind(other, { gegenstand })));
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([303, 409]);
    expect((await rowOf(other)).version).toBe(2);
  });
});

describe('an item that will be paused', () => {
  let id: string;
  const pause = (since: string) =>
    product.query(
      `INSERT INTO item_status (version_id, letter, status, since, reason, set_by, set_at)
       SELECT id, 'b', 'paused', $1, 'Die Mittel sind erschöpft.', $2, now() FROM directive_version WHERE name = '2018'`,
      [since, product.klara.personId],
    );
  const reopen = () =>
    product.query(
      `INSERT INTO item_status (version_id, letter, status, since, reason, set_by, set_at)
       SELECT id, 'b', 'open', '2020-02-10', 'Doch nicht.', $1, now() FROM directive_version WHERE name = '2018'`,
      [product.klara.personId],
    );

  beforeAll(async () => {
    id = await product.draft();
  });
  afterAll(reopen);

  it('is announced in its drafts before the day', async () => {
    await pause('2020-03-01');
    for (const path of ['', '/pruefen']) {
      const { body } = await mia.get(`/antraege/${id}${path}`);
      expect(body).toContain('wird ab dem 01.03.2020 ausgesetzt: Reichen Sie vorher ein.');
      expect(body).toContain('Die Mittel sind erschöpft.');
    }
  });

  it('is not announced once it was taken back', async () => {
    await reopen();
    expect((await mia.get(`/antraege/${id}`)).body).not.toContain('Reichen Sie vorher ein');
  });

  it('cannot be chosen from the day on, and says why', async () => {
    await rebind(id);
    await pause('2020-02-10');
    const { body } = await page(id);
    expect(body).toContain('Zurzeit nicht möglich');
    expect(body).not.toMatch(/type="radio"[^>]*value="b"/);
    expect((await rebind(id, { version: '2', gegenstand: 'b' })).statusCode).toBe(422);
  });
});

describe('what was filed', () => {
  const change = (id: string) => `UPDATE grant_case SET item = 'd', version = version WHERE id = '${id}'`;

  it('keeps its version and item in the service and in the database', async () => {
    const id = await product.submitted();
    const before = await rowOf(id);
    expect((await page(id)).statusCode).toBe(409);
    expect((await rebind(id, { version: '2' })).statusCode).toBe(409);
    await expect(asApplicant(product, product.lara, change(id))).rejects.toThrow(/keeps the version/);
    await expect(product.query(change(id))).rejects.toThrow(/keeps the version/);
    expect(await rowOf(id)).toEqual(before);
  });

  it('keeps them while it is given back', async () => {
    const id = await product.submitted();
    await product.returned(id);
    expect((await rebind(id, { version: '4' })).statusCode).toBe(409);
    await expect(asApplicant(product, product.lara, change(id))).rejects.toThrow(/keeps the version/);
  });

  it('was changed as a draft only together with the step that says who did it', async () => {
    const id = await product.draft();
    await expect(asApplicant(product, product.mia, change(id))).rejects.toThrow(/keeps the version/);
  });
});

describe('a draft whose version has ended', () => {
  let id: string;

  beforeAll(async () => {
    id = await product.draft();
    product.clock.forward({ hours: SIXTEEN_MONTHS });
    mia = await product.as(product.mia);
  });

  it('says so at its top and cannot be submitted', async () => {
    const { body } = await mia.get(`/antraege/${id}`);
    expect(body).toContain('Seit 01.01.2021 gilt die Fassung 2021. Übernehmen Sie Ihren Entwurf.');
    const check = (await mia.get(`/antraege/${id}/pruefen`)).body;
    expect(check).toContain('nach der sich dieser Entwurf richtet, gilt heute nicht.');
    await expect(
      product.service.submit(product.lara, product.clock.now(), { caseId: id, seenVersion: 1 }),
    ).rejects.toMatchObject({ code: 'incomplete' });
  });

  it('chooses none of the new items by itself where none carries on the old one', async () => {
    const { body } = await page(id);
    expect(body).toContain('Entwurf übernehmen');
    expect(body).toContain('b) Elektronische Fachverfahren');
    expect(body).not.toContain('checked');
  });

  it('shows before and after, and is carried over with all that was written', async () => {
    const { body } = await page(id, '?gegenstand=b');
    expect(body).toContain('Zu erwartende Zuwendung');
    expect(body).toMatch(/<button[^>]*>\s*.*In Fassung 2021, Gegenstand b übernehmen/s);
    expect((await rebind(id, { fassung: '2021', gegenstand: 'b' })).headers.location).toBe(`/antraege/${id}`);
    expect(await rowOf(id)).toMatchObject({ fassung: '2021', item: 'b', version: 2, state: 'draft' });
    const stored = await product.query(
      `SELECT section, data FROM application_section WHERE case_id = $1 AND section <> 'declarations'`,
      [id],
    );
    const { declarations: _, ...written } = completeSections;
    expect(Object.fromEntries(stored.map(({ section, data }) => [section, data]))).toEqual(written);
    const after = (await mia.get(`/antraege/${id}`)).body;
    expect(after).toContain('Fassung 2021, gültig 01.01.2021 bis 30.06.2024');
    expect(after).not.toContain('Die Richtlinie hat sich geändert');
  });
});
