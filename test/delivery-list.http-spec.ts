import { type Delivered, startDelivery } from './delivery.fixture';
import type { Visitor } from './support/visitor';

let delivery: Delivered;
let [paul, rolf, vera]: Visitor[] = [];
let byPost: Awaited<ReturnType<Delivered['anAward']>>[];
let inPortal: Awaited<ReturnType<Delivered['anAward']>>;

async function signIn(): Promise<void> {
  paul = await delivery.as(delivery.staff.caseworker);
  rolf = await delivery.as(delivery.staff.auditor);
  vera = await delivery.as(delivery.applicant.actor);
}

beforeAll(async () => {
  delivery = await startDelivery();
  inPortal = await delivery.anAward();
  byPost = [];
  for (let i = 0; i < 3; i += 1) byPost.push(await delivery.anAward({ consent: false }));
  await signIn();
});
afterAll(() => delivery?.stop());

const list = async (address = '') => (await paul!.get(`/zustellung${address}`)).body;
/** The addresses of the letters on a page, in their order. */
const lettersOn = (html: string): string[] =>
  [...html.matchAll(/schreiben\/([0-9a-f-]{36})\/bekanntgabe/g)].map(([, id]) => id!);

it('shows what waits for the post, and what waits in the portal', async () => {
  expect(lettersOn(await list('?art=act')).sort()).toEqual(byPost.map(({ letterId }) => letterId).sort());
  expect(lettersOn(await list('?ansicht=portal&art=act'))).toEqual([inPortal.letterId]);
  expect(lettersOn(await list('?ansicht=troubled'))).toEqual([]);
  expect(await list('?ansicht=portal')).toContain('Wartet auf Abruf');
});

it('sorts, searches and falls back to what it knows', async () => {
  const up = lettersOn(await list('?art=act&sortierung=number'));
  expect(lettersOn(await list('?art=act&sortierung=-number'))).toEqual(up.toReversed());
  const [{ number }] = await delivery.query(`SELECT number FROM grant_case WHERE id = $1`, [
    byPost[1]!.caseId,
  ]);
  expect(lettersOn(await list(`?art=act&suche=${number}`))).toEqual([byPost[1]!.letterId]);
  for (const wrong of [
    '?ansicht=alles',
    '?sortierung=x',
    '?nach=gestern&ab=00000000-0000-4000-8000-000000000000',
  ])
    expect((await paul!.get(`/zustellung${wrong}`)).statusCode).toBe(200);
});

it('turns its pages by the last row', async () => {
  const all = lettersOn(await list('?art=act&sortierung=number'));
  const [first] = all;
  const [{ number }] = await delivery.query(
    `SELECT c.number FROM letter l JOIN grant_case c ON c.id = l.case_id WHERE l.id = $1`,
    [first],
  );
  expect(lettersOn(await list(`?art=act&sortierung=number&nach=${number}&ab=${first}`))).toEqual(
    all.slice(1),
  );
});

it('gives the whole list as a file', async () => {
  const answer = await paul!.get('/zustellung?format=csv');
  expect(answer.headers['content-type']).toContain('text/csv');
  expect(answer.body).toContain('Zuwendungsbescheid');
});

it('enters one day for many letters, each with what came of it', async () => {
  const [one, two] = byPost;
  await delivery.enter(paul!, two!.caseId, two!.letterId, 'aufgabe', { tag: delivery.today() });
  const body = new URLSearchParams([
    ['tag', delivery.today()],
    ['schreiben', one!.letterId],
    ['schreiben', two!.letterId],
  ]);
  const answer = await paul!.post('/zustellung', body);
  expect(answer.statusCode).toBe(200);
  expect(answer.body).toContain('Eingetragen: 1. Nicht eingetragen: 1.');
  expect(answer.body).toContain('wartet nicht mehr auf die Post');
  expect((await delivery.attempts(one!.letterId))[0].dispatched_on).toBe(delivery.isoToday());
  expect(await delivery.trail('delivery.dispatched', one!.letterId)).toHaveLength(1);
  expect(lettersOn(await list('?ansicht=running')).sort()).toEqual([one!.letterId, two!.letterId].sort());
});

it.each<[string, Record<string, string>, string]>([
  ['nothing chosen', { tag: '10.02.2020' }, 'Wählen Sie mindestens ein Schreiben aus.'],
  ['no day', { schreiben: '00000000-0000-4000-8000-000000000000' }, 'Geben Sie ein Datum'],
  ['nonsense', { tag: '10.02.2020', schreiben: 'x' }, 'Wählen Sie Schreiben aus der Liste aus.'],
])('asks again with %s', async (_, fields, message) => {
  const { statusCode, body } = await paul!.post('/zustellung', fields);
  expect(statusCode).toBe(422);
  expect(body).toContain(message);
});

it.each([
  ['01.01.2030', 'Dieser Tag liegt in der Zukunft.'],
  ['31.12.2019', 'Am 31.12.2019 gab es davon noch nicht:'],
])('refuses the day %s at its field, and keeps what was chosen', async (tag, message) => {
  const { letterId } = byPost[2]!;
  const { statusCode, body } = await paul!.post('/zustellung', { tag, schreiben: letterId });
  expect(statusCode).toBe(422);
  expect(body).toContain(message);
  expect(body).toMatch(new RegExp(`value="${letterId}"[^>]* checked`));
  expect(body).toContain(`value="${tag}"`);
  expect((await delivery.attempts(letterId))[0].dispatched_on).toBeNull();
});

it('tells of letters that nobody fetched in time, and of those that came back', async () => {
  delivery.clock.forward({ hours: 11 * 24 });
  await signIn();
  expect(await list('?ansicht=portal')).toContain('Nicht bekannt gegeben');
  const { caseId, letterId } = byPost[0]!;
  await delivery.enter(paul!, caseId, letterId, 'zugang', { art: 'returned', grund: 'Unbekannt verzogen.' });
  expect(lettersOn(await list('?ansicht=troubled'))).toEqual([letterId]);
  expect(lettersOn(await list('?ansicht=running'))).not.toContain(letterId);
});

it('lets auditors read, and municipalities not even that', async () => {
  const { statusCode, body } = await rolf!.get('/zustellung');
  expect(statusCode).toBe(200);
  expect(body).not.toContain('type="checkbox"');
  expect((await rolf!.post('/zustellung', { tag: '10.02.2020' })).statusCode).toBe(403);
  expect((await vera!.get('/zustellung')).statusCode).toBe(404);
});
