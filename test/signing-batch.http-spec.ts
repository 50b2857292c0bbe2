import { randomUUID } from 'node:crypto';
import { type Cents, cents } from '@libs/money';
import { Logger } from '@nestjs/common';
import { BudgetService } from '../src/budget';
import { textOf } from './reports-page';
import { startProductApp, type Product } from './support/product';
import { RESPONSIBILITY } from './support/product-cases';
import type { Visitor } from './support/visitor';

const REASON = 'Die angenommenen Regeln sind für alle abgestimmt.';

let product: Product;
let enno: Visitor;
let lena: Visitor;
beforeAll(async () => {
  product = await startProductApp();
  enno = await product.as(product.staff.approver);
  lena = await product.as(product.staff.head);
});
afterAll(() => product?.stop());

type Fields = Record<string, string>;

const choice = async (ids: readonly string[]): Promise<Fields> =>
  Object.fromEntries(
    await Promise.all(ids.map(async (id) => [`vorgang.${id}`, String(await product.version(id))])),
  );
const sign = async (ids: readonly string[], fields: Fields = {}, visitor = enno) =>
  visitor.post('/entscheidungen', {
    ...(await choice(ids)),
    geprueft: 'ja',
    verantwortung: REASON,
    ...fields,
  });
const batchOf = ({ headers }: { headers: Record<string, unknown> }): string =>
  String(headers.location).split('/').at(-1)!;
const run = () => product.deliver('batch.sign');
const outcomes = (batch: string) =>
  product.query(
    `SELECT case_id AS id, outcome, note FROM signing_batch_row WHERE batch_id = $1 ORDER BY place`,
    [batch],
  );
const awards = (ids: readonly string[]) =>
  product.query(`SELECT case_id, decided_by, responsibility FROM decision WHERE case_id = ANY ($1)`, [ids]);
const several = async (count: number, wanted = {}): Promise<string[]> => {
  const ids: string[] = [];
  while (ids.length < count) ids.push(await product.aCase({ state: 'proposed', ...wanted }));
  return ids;
};

it('lists what waits, sums up what is chosen, and signs nothing before it is told to', async () => {
  const [one, two] = (await several(2)) as [string, string];
  const refused = await product.aCase({ state: 'refusal_proposed' });
  const { body } = await enno.get('/entscheidungen');
  for (const id of [one, two]) expect(body).toContain(`name="vorgang.${id}"`);
  expect(body).toContain(`/vorgaenge/${refused}/ablehnung/entscheidung`);
  const confirm = await enno.post('/entscheidungen/pruefung', await choice([one, two]));
  const page = textOf(confirm.body);
  expect([confirm.statusCode, page]).toEqual([200, expect.stringContaining('2 Bescheide zeichnen')]);
  expect(page).toContain('64.000,00');
  expect(page).toContain('Warum Sie die angenommenen Regeln verantworten');
  expect(await awards([one, two])).toEqual([]);
});

it('signs all in their order, each with its letter, and tells how far it is', async () => {
  const ids = await several(3);
  const begun = await sign([...ids].reverse());
  expect(begun.statusCode).toBe(303);
  const batch = batchOf(begun);
  const waiting = textOf((await enno.get(`/entscheidungen/laeufe/${batch}`)).body);
  expect(waiting).toContain('Die Bescheide werden gezeichnet');
  expect(waiting).toContain('Aktualisieren');
  await run();
  expect(await outcomes(batch)).toEqual(ids.map((id) => ({ id, outcome: 'signed', note: '' })));
  const { personId } = product.staff.approver;
  const signed = await awards(ids);
  expect(signed).toHaveLength(3);
  for (const award of signed) expect(award).toMatchObject({ decided_by: personId, responsibility: REASON });
  const done = textOf((await enno.get(`/entscheidungen/laeufe/${batch}`)).body);
  expect(done).toContain('Die Sammelzeichnung ist abgeschlossen');
  expect(done).not.toContain('Aktualisieren');
  expect(textOf((await enno.get('/entscheidungen')).body)).toContain('Ihre letzten Sammelzeichnungen');
});

it('tells of each row why it is not signed, and signs the others', async () => {
  const [mine, recalled, unanswered, fine] = (await several(4)) as [string, string, string, string];
  await product.asOwner(
    `INSERT INTO case_duty (case_id, person_id, duty) VALUES ('${mine}', '${product.staff.approver.personId}', 'review')`,
  );
  expect((await enno.get('/entscheidungen')).body).not.toContain(`name="vorgang.${mine}"`);
  const begun = await sign([mine, recalled, fine]);
  await (
    await product.as(product.staff.caseworker)
  ).post(`/vorgaenge/${recalled}/vorschlag/ruecknahme`, {
    version: String(await product.version(recalled)),
  });
  await run();
  expect(await outcomes(batchOf(begun))).toEqual([
    { id: mine, outcome: 'refused', note: expect.stringContaining('andere Person') },
    { id: recalled, outcome: 'refused', note: expect.stringContaining('inzwischen geändert') },
    { id: fine, outcome: 'signed', note: '' },
  ]);
  const without = await sign([unanswered], { verantwortung: '' });
  await run();
  expect(await outcomes(batchOf(without))).toEqual([
    { id: unanswered, outcome: 'refused', note: expect.stringContaining('noch nicht bestätigt') },
  ]);
  expect(textOf((await enno.get(`/entscheidungen/laeufe/${batchOf(begun)}`)).body)).toContain(
    'andere Person',
  );
  expect(await product.difference()).toBe(0);
});

it('signs with the last money exactly what fits, in the order of arrival', async () => {
  const sizes = [10_000, 20_000, 5_000, 10_000];
  const ids: string[] = [];
  for (const cost of sizes) ids.push(await product.aCase({ state: 'proposed', item: 'd', cost }));
  const held = await product.query(
    `SELECT case_id AS id, sum(amount_cents)::bigint AS cents FROM budget_entry
      WHERE case_id = ANY ($1) AND kind = 'reserve' GROUP BY 1`,
    [ids],
  );
  const grantOf = (id: string): Cents => held.find((row) => row.id === id).cents;
  const occasion = {
    personIds: [product.staff.head.personId],
    reason: 'Abgelaufen',
    madeOn: product.clock.now(),
  };
  await product.work.run(product.staff.head, async (tx) => {
    for (const id of ids) await product.find(BudgetService).release(tx, id, occasion);
  });
  const amount = cents(grantOf(ids[0]!) + grantOf(ids[2]!) + 100);
  await product.allocate([
    {
      ...product.allocation,
      kind: 'allocate',
      envelopeKind: 'category',
      category: 'd',
      budgetYear: 2020,
      amount,
      reason: 'Obergrenze',
      idempotencyKey: randomUUID(),
    },
  ]);
  const confirm = textOf((await enno.post('/entscheidungen/pruefung', await choice(ids))).body);
  expect(confirm).toContain('Zusätzlich nötig');
  const begun = await sign(ids);
  await run();
  expect((await outcomes(batchOf(begun))).map(({ outcome }) => outcome)).toEqual([
    'signed',
    'refused',
    'signed',
    'refused',
  ]);
  expect((await outcomes(batchOf(begun)))[1].note).toContain('Obergrenze für Fördergegenstand d');
  expect(await product.difference()).toBe(0);
});

it('signs nothing twice: not in two batches, not delivered again, not beside a single signature', async () => {
  const ids = await several(4);
  const [first, second] = await Promise.all([sign(ids), sign(ids, {}, lena)]);
  await Promise.all([
    run(),
    run(),
    lena.post(`/vorgaenge/${ids[3]}/entscheidung`, {
      version: '4',
      verantwortung: RESPONSIBILITY,
      geprueft: 'ja',
    }),
  ]);
  await run();
  expect(await awards(ids)).toHaveLength(4);
  const rows = [...(await outcomes(batchOf(first!))), ...(await outcomes(batchOf(second!)))];
  expect(rows.every(({ outcome }) => outcome !== null)).toBe(true);
  expect(await product.difference()).toBe(0);
});

it('goes on where it was when a delivery fails half way', async () => {
  const ids = await several(2);
  const batch = batchOf(await sign(ids));
  await product.asOwner(
    `CREATE FUNCTION break() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'broken'; END $$;
     CREATE TRIGGER broken BEFORE UPDATE ON signing_batch_row FOR EACH ROW EXECUTE FUNCTION break()`,
  );
  await run();
  expect(await awards(ids)).toEqual([]);
  await product.asOwner(`DROP FUNCTION break CASCADE`);
  await run();
  expect((await outcomes(batch)).map(({ outcome }) => outcome)).toEqual(['signed', 'signed']);
  expect(await awards(ids)).toHaveLength(2);
});

/** From now on something that nobody foresaw happens when this case is decided. */
const plant = (id: string) =>
  product.asOwner(
    `CREATE FUNCTION unforeseen() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'unforeseen'; END $$;
     CREATE TRIGGER unforeseen BEFORE INSERT ON decision FOR EACH ROW WHEN (NEW.case_id = '${id}')
       EXECUTE FUNCTION unforeseen()`,
  );

describe('what nobody foresaw in the middle', () => {
  let ids: [string, string, string];
  let batch: string;
  let reference: string;
  let logged: jest.SpyInstance;
  const page = () => `/entscheidungen/laeufe/${batch}`;
  const shown = async (visitor = enno) => textOf((await visitor.get(page())).body);
  const again = (visitor = enno, kennung = reference) =>
    visitor.post(`${page()}/erneut`, { vorgang: ids[1], kennung });
  const outcomesOnly = async () => (await outcomes(batch)).map(({ outcome }) => outcome);

  const referenceNow = async (): Promise<string> => {
    const [row] = await product.query(
      `SELECT reference FROM signing_batch_row WHERE batch_id = $1 AND outcome = 'failed'`,
      [batch],
    );
    return row.reference;
  };

  beforeAll(async () => {
    ids = (await several(3)) as [string, string, string];
    batch = batchOf(await sign(ids));
    logged = jest.spyOn(Logger.prototype, 'error').mockImplementation();
    await plant(ids[1]);
    await run();
    reference = await referenceNow();
  });
  afterAll(() => logged.mockRestore());

  it('ends with its row: the others are signed, and the row says where to ask', async () => {
    expect(await outcomesOnly()).toEqual(['signed', 'failed', 'signed']);
    expect(await awards(ids)).toHaveLength(2);
    expect(logged).toHaveBeenCalledWith(
      expect.stringContaining(reference),
      expect.stringContaining('unforeseen'),
    );
    expect(await shown()).toContain('Die Sammelzeichnung ist abgeschlossen');
    expect(await shown()).toContain(`Kennung für Rückfragen: ${reference}`);
    expect(await shown()).toContain('Erneut versuchen');
    expect(await product.difference()).toBe(0);
  });

  it('is tried again by nobody but who began', async () => {
    expect(await shown(lena)).not.toContain('Erneut versuchen');
    expect((await again(lena)).statusCode).toBe(403);
    expect((await again(enno, 'ffffffff')).statusCode).toBe(409);
    expect((await again(enno, 'x')).statusCode).toBe(422);
    expect(await outcomesOnly()).toEqual(['signed', 'failed', 'signed']);
  });

  it('fails again under another reference while it lasts', async () => {
    expect((await again()).statusCode).toBe(303);
    expect(await shown()).toContain('Die Bescheide werden gezeichnet');
    await run();
    const old = reference;
    reference = await referenceNow();
    expect(reference).not.toBe(old);
    expect((await again(enno, old)).statusCode).toBe(409);
  });

  it('is signed once when it is over, however often it is asked for', async () => {
    await product.asOwner(`DROP FUNCTION unforeseen CASCADE`);
    const clicks = await Promise.all([again(), again()]);
    expect(clicks.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
    await run();
    await run();
    expect(await outcomesOnly()).toEqual(['signed', 'signed', 'signed']);
    expect(await awards(ids)).toHaveLength(3);
    expect(
      await product.query(`SELECT FROM outbox WHERE topic = 'batch.sign' AND closed_at IS NULL`),
    ).toEqual([]);
    expect(await product.difference()).toBe(0);
  });
});

it('stops signing for whoever may no longer decide', async () => {
  const [id] = (await several(1)) as [string];
  const { personId } = product.staff.head;
  const batch = batchOf(await sign([id], {}, lena));
  await product.asOwner(`DELETE FROM person_role WHERE person_id = $1`, [personId]);
  await run();
  await product.asOwner(`INSERT INTO person_role (person_id, role) VALUES ($1, 'head')`, [personId]);
  expect(await outcomes(batch)).toEqual([
    { id, outcome: 'refused', note: expect.stringContaining('erlaubt diesen Schritt nicht') },
  ]);
});

it.each<[string, Fields, string]>([
  ['without a choice', {}, 'Wählen Sie mindestens einen Vorgang.'],
  [
    'with nonsense',
    { 'vorgang.x': '1', [`vorgang.${randomUUID()}`]: 'x' },
    'Wählen Sie mindestens einen Vorgang.',
  ],
])('%s goes back to the list', async (_, fields, message) => {
  for (const path of ['/entscheidungen', '/entscheidungen/pruefung']) {
    const { statusCode, body } = await enno.post(path, { geprueft: 'ja', ...fields });
    expect([statusCode, textOf(body)]).toEqual([422, expect.stringContaining(message)]);
  }
});

it('needs a tick, and keeps the choice and what was typed', async () => {
  const [id] = (await several(1)) as [string];
  const { statusCode, body } = await sign([id], { geprueft: '', verantwortung: 'Das bleibt stehen.' });
  expect([statusCode, textOf(body)]).toEqual([422, expect.stringContaining('Bestätigen Sie')]);
  expect(body).toContain('Das bleibt stehen.');
  expect(body).toContain(`name="vorgang.${id}"`);
});

it.each(['caseworker', 'auditor', 'budgetOfficer'] as const)('keeps the role %s away', async (role) => {
  const visitor = await product.as(product.staff[role]);
  expect((await visitor.get('/entscheidungen')).statusCode).toBe(403);
  expect((await visitor.get(`/entscheidungen/laeufe/${randomUUID()}`)).statusCode).toBe(403);
});

it('knows no batch that is not there', async () =>
  expect((await enno.get(`/entscheidungen/laeufe/${randomUUID()}`)).statusCode).toBe(404));
