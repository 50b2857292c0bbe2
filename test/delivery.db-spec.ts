import type { Actor } from '@libs/permissions';
import { DeliveryWatch } from '../src/delivery';
import { LetterDelivery } from '../src/letters';
import { type Delivered, startDelivery } from './delivery.fixture';

let delivery: Delivered;
let own: Awaited<ReturnType<Delivered['anAward']>>;

beforeAll(async () => {
  delivery = await startDelivery();
  own = await delivery.anAward();
  await delivery.find(LetterDelivery).handOut(delivery.applicant.actor, delivery.clock.now(), own.letterId);
  const paul = await delivery.as(delivery.staff.caseworker);
  const suit = { gericht: 'VG Weimar', aktenzeichen: '1 K 1/20', tag: delivery.today() };
  await delivery.enter(paul, own.caseId, own.letterId, 'belehrung', {
    belehrung: 'correct',
    grund: 'Geprüft.',
  });
  await delivery.enter(paul, own.caseId, own.letterId, 'klage', suit);
  await delivery.enter(paul, own.caseId, own.letterId, 'klageende', {
    ergebnis: 'withdrawn',
    tag: delivery.today(),
  });
  await delivery.asOwner(
    `INSERT INTO remedy_waiver SELECT $1, 'Wir verzichten.', $2, 'Vera Vorbild', now(), NULL, NULL, 'applicant_signatory'`,
    [own.letterId, delivery.applicant.actor.personId],
  );
});
afterAll(() => delivery?.stop());

const as = (actor: Actor, sql: string, parameters: unknown[] = []) =>
  delivery.work.run(actor, (tx) => tx.query(sql, parameters));
const refusalOf = (change: Promise<unknown>): Promise<string> =>
  change.then(
    () => 'accepted',
    (error: Error) => error.message,
  );

describe('what is kept of a delivery', () => {
  it.each([
    `UPDATE delivery_attempt SET channel = 'post', provided_at = NULL`,
    `UPDATE delivery_attempt SET begun_at = begun_at - interval '1 day'`,
    `UPDATE delivery_attempt SET provided_at = provided_at - interval '1 day'`,
    `UPDATE delivery_attempt SET retrieved_at = retrieved_at + interval '1 day'`,
    `UPDATE delivery_attempt SET retrieved_sha256 = sha256('x')`,
    `DELETE FROM delivery_attempt`,
    `UPDATE delivery_entry SET reason = 'anders'`,
    `DELETE FROM delivery_entry`,
    `UPDATE lawsuit SET filed_on = filed_on - 1`,
    `UPDATE lawsuit SET result = 'dismissed'`,
    `DELETE FROM lawsuit`,
    `UPDATE remedy_waiver SET text = 'anders'`,
    `DELETE FROM remedy_waiver`,
  ])('stays, also against its owner: %s', async (change) =>
    expect(await refusalOf(delivery.asOwner(change))).toMatch(/never changed/),
  );

  it('has one open attempt, ended once', async () => {
    const again = `INSERT INTO delivery_attempt (letter_id, attempt, channel, begun_at) VALUES ($1, 2, 'post', now())`;
    expect(await refusalOf(delivery.asOwner(again, [own.letterId]))).toMatch(/delivery_attempt_one_open/);
    const { letterId } = await delivery.anAward();
    const end = `UPDATE delivery_attempt SET ended_at = $2 WHERE letter_id = $1`;
    expect(await refusalOf(delivery.asOwner(end, [letterId, delivery.clock.now()]))).toBe('accepted');
    expect(await refusalOf(delivery.asOwner(end, [letterId, null]))).toMatch(/never changed/);
  });

  it('has one pending lawsuit', async () => {
    const { letterId } = await delivery.anAward();
    const sue = `INSERT INTO lawsuit (letter_id, court, file_number, filed_on, entered_by, entered_at)
      VALUES ($1, 'VG', '1', '2020-02-10', $2, now())`;
    const given = [letterId, delivery.staff.caseworker.personId];
    expect(await refusalOf(delivery.asOwner(sue, given))).toBe('accepted');
    expect(await refusalOf(delivery.asOwner(sue, given))).toMatch(/lawsuit_one_pending/);
  });
});

describe('a municipality', () => {
  const tables = ['delivery', 'delivery_attempt', 'remedy_waiver'];

  it.each(tables)('sees its own rows of %s and no others', async (table) => {
    expect((await as(delivery.applicant.actor, `SELECT * FROM ${table}`)).length).toBeGreaterThan(0);
    expect(await as(delivery.neighbour.actor, `SELECT * FROM ${table}`)).toEqual([]);
  });

  it('changes nothing but its own retrieval', async () => {
    const { actor } = delivery.applicant;
    for (const change of [
      `UPDATE delivery_attempt SET provided_at = now()`,
      `UPDATE delivery_attempt SET dispatched_on = '2020-01-01'`,
      `UPDATE delivery SET instruction = 'missingOrWrong'`,
      `INSERT INTO delivery_entry (letter_id) SELECT letter_id FROM delivery`,
      `SELECT court FROM lawsuit`,
      `SELECT reason FROM delivery_entry`,
    ])
      expect([change, await refusalOf(as(actor, change))]).toEqual([
        change,
        expect.stringMatching(/permission denied/),
      ]);
  });

  it('notes a retrieval in no other name', async () => {
    const { letterId } = await delivery.anAward();
    const note = `UPDATE delivery_attempt SET retrieved_at = now(), retrieved_by = $2, retrieved_sha256 = sha256('x')
      WHERE letter_id = $1`;
    const refusal = await refusalOf(as(delivery.applicant.actor, note, [letterId, delivery.editorId]));
    expect(refusal).toMatch(/row-level security/);
  });

  it.each(['another letter', 'another name'])('waives nothing for %s', async (what) => {
    const { letterId } = await delivery.anAward();
    const [actor, name] =
      what === 'another letter'
        ? [delivery.neighbour.actor, delivery.neighbour.actor.personId]
        : [delivery.applicant.actor, delivery.editorId];
    const waive = `INSERT INTO remedy_waiver VALUES ($1, 'Wir verzichten.', $2, 'Jemand', now())`;
    expect(await refusalOf(as(actor, waive, [letterId, name]))).toMatch(/row-level security/);
  });
});

it('lets nobody of staff waive for a municipality, only enter what came on paper, in their own name', async () => {
  const waive = `INSERT INTO remedy_waiver VALUES ($1, 'Wir verzichten.', $2, 'Jemand', now())`;
  const { caseworker } = delivery.staff;
  const { letterId } = await delivery.anAward();
  expect(await refusalOf(as(caseworker, waive, [letterId, caseworker.personId]))).toMatch(
    /row-level security/,
  );
  const paper = `INSERT INTO remedy_waiver (letter_id, text, declared_name, declared_at, received_on, entered_by)
    VALUES ($1, 'Schriftlich.', 'Jemand', now(), '2020-02-10', $2)`;
  const { head } = delivery.staff;
  expect(await refusalOf(as(caseworker, paper, [letterId, head.personId]))).toMatch(/row-level security/);
  expect(await refusalOf(as(delivery.applicant.actor, paper, [letterId, caseworker.personId]))).toMatch(
    /permission denied/,
  );
  expect(await refusalOf(as(caseworker, paper, [letterId, caseworker.personId]))).toBe('accepted');
});

describe('an internal letter', () => {
  const anInternal = async (): Promise<string> => {
    const [{ id }] = await delivery.asOwner(
      `INSERT INTO letter (case_id, kind, document_id, template, template_version, template_text, snapshot, created_at,
                           bytes, sha256, printed_at)
       SELECT case_id, 'check_note', 'FW-2020-999999-' || substr(md5(random()::text), 1, 6), template, template_version,
              template_text, snapshot, created_at, bytes, sha256, printed_at FROM letter WHERE id = $1 RETURNING id`,
      [own.letterId],
    );
    return id;
  };

  it('has no delivery', async () => {
    const id = await anInternal();
    const now = delivery.clock.now();
    await delivery.work.run(delivery.staff.caseworker, (tx) =>
      delivery.find(DeliveryWatch).issued(tx, now, { id, caseId: own.caseId, kind: 'check_note' }),
    );
    expect(await delivery.query(`SELECT FROM delivery WHERE letter_id = $1`, [id])).toEqual([]);
  });

  it('never reaches the municipality, only staff', async () => {
    const id = await anInternal();
    const vera = await delivery.as(delivery.applicant.actor);
    expect((await vera.get(`/schreiben/${id}`)).statusCode).toBe(404);
    expect((await vera.get(`/antraege/${own.caseId}`)).body).not.toContain('Prüfvermerk');
    const paul = await delivery.as(delivery.staff.caseworker);
    expect((await paul.get(`/schreiben/${id}`)).statusCode).toBe(200);
    expect((await paul.get(delivery.href(own.caseId, id))).statusCode).toBe(404);
  });
});
