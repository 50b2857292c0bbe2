import { textOf } from './reports-page';
import { startProductApp, type Product } from './support/product';
import type { Visitor } from './support/visitor';

const ITEM = '/richtlinie/fassungen/2018/gegenstaende/b';
const reason = 'Die Mittel für 2020 sind gebunden.';

let product: Product;
let lena: Visitor;
let mika: Visitor;
beforeAll(async () => {
  product = await startProductApp();
  lena = await product.as(product.staff.head);
  mika = await product.as(product.applicant.actor);
});
afterAll(() => product?.stop());

/** Past the triggers, which would refuse. */
afterEach(() =>
  product.asOwner(`
    BEGIN;
    SET LOCAL session_replication_role = replica;
    DELETE FROM item_status;
    DELETE FROM consumed_message;
    DELETE FROM outbox;
    COMMIT`),
);

const change = (stand: 'paused' | 'open', fields: Record<string, string> = {}) =>
  lena.post(ITEM, { stand, tag: '10.02.2020', grund: reason, bestaetigt: 'ja', ...fields });
const mails = () =>
  product.query<{ to: string; subject: string; text: string }>(
    `SELECT payload->>'to' AS to, payload->>'subject' AS subject, payload->>'text' AS text
       FROM outbox WHERE topic = 'mail.send' ORDER BY 1`,
  );
const deliverAll = async (topic: string) => {
  await product.deliver(topic);
  await product.deliver('notice.send');
};

it('says how many drafts are told before anything happens', async () => {
  await product.aCase({ state: 'draft', item: 'b' });
  expect(textOf((await lena.get(ITEM)).body)).toContain('Gegenstand aussetzen');
  const asked = await change('paused', { bestaetigt: '' });
  expect(asked.statusCode).toBe(200);
  expect(textOf(asked.body)).toContain('Zu einem Entwurf wird sofort eine E-Mail an die Kommune geschickt.');
  expect(textOf(asked.body)).toContain(reason);
  expect(await product.query('SELECT FROM item_status')).toEqual([]);
});

it('tells everybody who may write a draft of the item, once, with day and reason', async () => {
  const [draft] = [
    await product.aCase({ state: 'draft', item: 'b' }),
    await product.aCase({ state: 'draft', item: 'c' }),
    await product.aCase({ state: 'submitted', item: 'b', applicant: product.neighbour }),
  ];
  await product.asOwner(`DELETE FROM outbox`);
  const drafts = (
    await product.query(`SELECT count(*) AS count FROM grant_case WHERE state = 'draft' AND item = 'b'`)
  )[0].count;
  expect((await change('paused')).headers.location).toBe('/richtlinie/fassungen/2018');
  await deliverAll('item.paused');
  const people = await product.query<{ email: string }>(
    `SELECT DISTINCT p.email FROM person p JOIN person_role r ON r.person_id = p.id
      WHERE p.organisation_id = $1 AND r.role IN ('applicant_editor', 'applicant_signatory') ORDER BY 1`,
    [product.applicant.organisation.id],
  );
  const sent = await mails();
  expect(sent).toHaveLength(people.length * drafts);
  expect([...new Set(sent.map(({ to }) => to))]).toEqual(people.map(({ email }) => email));
  expect(sent[0]).toMatchObject({
    subject: 'Zu Ihrem Entwurf sind vorerst keine Anträge möglich',
    text: expect.stringMatching(/Gegenstand b: Online-Antragsverfahren\nAb: 10\.02\.2020\nGrund: Die Mittel/),
  });
  await product.asOwner(`UPDATE outbox SET closed_at = NULL WHERE topic IN ('item.paused', 'notice.send')`);
  await deliverAll('item.paused');
  expect(await mails()).toHaveLength(sent.length);
  const page = textOf((await mika.get(`/antraege/${draft}/pruefen`)).body);
  expect(page).toContain(`wird seit dem 10.02.2020 nicht bewilligt: ${reason}`);
});

it('tells nobody who may not write, and nobody of an account that is closed', async () => {
  await product.aCase({ state: 'draft', item: 'b', applicant: product.neighbour });
  const drafts = await product.query(
    `SELECT DISTINCT organisation_id AS id FROM grant_case WHERE state = 'draft' AND item = 'b'`,
  );
  const { email } = (
    await product.query(`SELECT email FROM person WHERE organisation_id = $1 LIMIT 1`, [drafts[0].id])
  )[0];
  await product.asOwner(`UPDATE person SET disabled_at = now() WHERE email = $1`, [email]);
  await change('paused');
  await deliverAll('item.paused');
  expect((await mails()).map(({ to }) => to)).not.toContain(email);
  await product.asOwner(`UPDATE person SET disabled_at = NULL WHERE email = $1`, [email]);
});

it('takes the second click for the first', async () => {
  await change('paused');
  expect((await change('paused')).statusCode).toBe(303);
  expect(await product.query('SELECT status FROM item_status')).toEqual([{ status: 'paused' }]);
  const enno = await product.as(product.staff.approver);
  const late = await enno.post(ITEM, { stand: 'paused', tag: '10.02.2020', grund: reason, bestaetigt: 'ja' });
  expect(late.statusCode).toBe(409);
  expect(textOf(late.body)).toContain('Der Gegenstand b ist schon ausgesetzt.');
});

it('is shown with reason and day, and taken back for a day to come', async () => {
  await change('paused');
  expect(textOf((await lena.get('/richtlinie')).body)).toContain(
    `b: Online-Antragsverfahren ausgesetzt 10.02.2020 ${reason} Wieder aufnehmen`,
  );
  await change('open', { tag: '01.03.2020', grund: 'Neue Mittel.' });
  expect(textOf((await lena.get('/richtlinie')).body)).toContain(
    `ausgesetzt 10.02.2020 ${reason} Ab 01.03.2020 offen: Neue Mittel. Aussetzen`,
  );
  await deliverAll('item.reopened');
  expect((await mails())[0]!.subject).toBe('Zu Ihrem Entwurf sind Anträge wieder möglich');
});

it.each([
  [{ tag: '09.02.2020' }, 422, 'Das wirkt nicht rückwirkend'],
  [{ tag: '' }, 422, 'Geben Sie ein Datum'],
  [{ grund: '' }, 422, 'Geben Sie einen Grund an.'],
  [{ stand: 'closed' }, 422, 'Laden Sie die Seite neu.'],
])('is refused with %j', async (wrong, status, words) => {
  const { statusCode, body } = await change('paused', wrong);
  expect([statusCode, textOf(body).includes(words)]).toEqual([status, true]);
  expect(await product.query('SELECT FROM item_status')).toEqual([]);
});

it.each(['/richtlinie/fassungen/2018/gegenstaende/z', '/richtlinie/fassungen/1999/gegenstaende/b'])(
  'knows nothing of %s',
  async (url) => expect((await lena.get(url)).statusCode).toBe(404),
);
