import { Clock } from '@libs/clock';
import { cents, formatEuro, sumCents } from '@libs/money';
import { systemActor } from '@libs/permissions';
import { ExpiryTimer } from '../src/review/expiry.timer';
import { shareField } from '../src/review/domain/shares';
import { OFFER_DAYS, OffersService } from '../src/waiting/offers.service';
import { WaitingService } from '../src/waiting/waiting.service';
import { type Award, BudgetService, type LimitEntry } from '../src/budget';
import { rowsOf, textOf } from './reports-page';
import { startProductApp, type Product } from './support/product';
import { queriesDuring } from './support/queries';
import type { Visitor } from './support/visitor';

const REASON = 'Die Obergrenze des Gegenstands ist erreicht.';
/** From the form that shows what will be done. */
const CONFIRMED = { grund: REASON, bestaetigt: 'ja' };
const consumptive = shareField(2020, 'consumptive');

let product: Product;
let sina: Visitor;
let paul: Visitor;
let lines = 0;
beforeAll(async () => {
  product = await startProductApp();
  await limit('d', 100_000);
});
afterAll(() => product?.stop());

/** Nobody waits or holds an offer, the cap of item d has 1.000 € left, everybody has just signed in. */
beforeEach(async () => {
  const { caseworker, secondCaseworker } = product.staff;
  [sina, paul] = [await product.as(caseworker), await product.as(secondCaseworker)];
  for (const { id } of await product.query(
    `SELECT id FROM grant_case WHERE state IN ('waiting', 'in_review')`,
  ))
    await freed(id);
  const { categories } = await product.overview();
  const { available } = categories[0]!;
  if (available !== 100_000) await limit('d', 100_000 - available);
});

async function freed(caseId: string): Promise<void> {
  const [actor, now] = [product.staff.caseworker, product.clock.now()];
  if ((await product.stateOf(caseId)) === 'waiting')
    await product
      .find(WaitingService)
      .resume(actor, now, { caseId, seenVersion: await product.version(caseId) });
  const occasion = { personIds: [actor.personId], reason: 'Probe', madeOn: now };
  await product.work.run(actor, (tx) => product.find(BudgetService).release(tx, caseId, occasion));
}

const inDays = (days: number): string => Clock.dayOf(product.clock.now()).add({ days }).toString();
const shown = (iso: string): string => iso.split('-').reverse().join('.');

/** A movement of the cap of a funding item, in cents. */
const ofCap = (category: string, kind: LimitEntry['kind'], amount: number): LimitEntry =>
  ({
    ...product.allocation,
    kind,
    envelopeKind: 'category',
    category,
    budgetYear: 2020,
    reason: 'Obergrenze',
    idempotencyKey: `cap/${(lines += 1)}`,
    amount: cents(amount),
  }) as LimitEntry;

/** Raises, or below zero lowers, the cap of a funding item, in cents. */
const limit = (category: string, amount: number): Promise<unknown> =>
  product.allocate([ofCap(category, amount > 0 ? 'allocate' : 'reduce', Math.abs(amount))]);

/** What a decision binds of item d this year, in cents. */
const awardTo = (caseId: string, amount: number): Award => ({
  personIds: [product.staff.caseworker.personId],
  reason: 'Bescheid',
  madeOn: product.clock.now(),
  programmeId: product.programmeId,
  caseId,
  budgetYear: 2020,
  rows: [{ dueYear: 2020, title: 'consumptive', category: 'd', amount: cents(amount) }],
  keyPrefix: `award/${(lines += 1)}`,
});

const offer = () => product.find(OffersService).offer(product.clock.now());

/** A case that waits for this amount, in whole euro. */
async function waits(euro: number, more: Parameters<Product['aCase']>[0] = {}): Promise<string> {
  const id = await product.aCase({ state: 'checked', item: 'd', cost: 20_000, ...more });
  const { statusCode } = await sina.post(`/vorgaenge/${id}/warteliste`, {
    version: String(await product.version(id)),
    [consumptive]: String(euro),
    ...CONFIRMED,
  });
  expect(statusCode).toBe(303);
  return id;
}

const held = async (id: string): Promise<number> =>
  (
    await product.query(
      `SELECT coalesce(sum(k.reserved_sign * amount_cents), 0)::bigint AS held
         FROM budget_entry e JOIN entry_kind k USING (kind) WHERE case_id = $1`,
      [id],
    )
  )[0].held;
const until = async (id: string): Promise<string | null> =>
  (await product.query(`SELECT until FROM waiting_offer WHERE case_id = $1`, [id]))[0]?.until ?? null;
const numberOf = async (id: string): Promise<string> =>
  (await product.query(`SELECT number FROM grant_case WHERE id = $1`, [id]))[0].number;
const order = async (): Promise<string[]> =>
  (await product.query(`SELECT case_id AS id FROM waiting_line ORDER BY place_by_arrival`)).map(
    ({ id }) => id,
  );

describe('a proposal that does not fit', () => {
  const typed = {
    begruendung: 'Das Vorhaben ist notwendig.',
    auflagen: 'Legen Sie einen Bericht vor.',
    'rest.grund': 'mittel',
  };
  const propose = async (id: string, amounts: Record<string, string>) =>
    sina.post(`/vorgaenge/${id}/vorschlag`, {
      ...typed,
      ...amounts,
      version: String(await product.version(id)),
    });

  it('names the envelope and the missing amount, and offers what fits and the waiting list', async () => {
    const id = await product.aCase({ state: 'checked', item: 'd', cost: 20_000 });
    const { statusCode, body } = await propose(id, { [consumptive]: '1.500,00' });
    expect(statusCode).toBe(409);
    expect(textOf(body)).toContain('Es fehlen 500,00 € in: Obergrenze für Fördergegenstand d.');
    expect(textOf(body)).toContain('Von 1.500,00 € passen zurzeit 1.000,00 €.');
    expect(body).toContain(`action="/vorgaenge/${id}/warteliste"`);
    const refilled = await sina.post(`/vorgaenge/${id}/vorschlag/entwurf`, {
      ...typed,
      version: '3',
      [consumptive]: '1.000,00',
    });
    expect(refilled.statusCode).toBe(200);
    for (const kept of Object.values(typed)) expect(refilled.body).toContain(kept);
    expect(refilled.body).toContain('value="1.000,00"');
    expect(refilled.body).not.toContain('drei Auswege');
    expect((await propose(id, { [consumptive]: '1.000,00' })).statusCode).toBe(303);
  });

  it('can go into a later year that has money, which the ledger then holds there', async () => {
    const cash = {
      ...product.allocation,
      kind: 'reduce',
      envelopeKind: 'cash',
      budgetYear: 2020,
      dueYear: 2020,
      title: 'consumptive',
      reason: 'Kürzung',
      idempotencyKey: 'cut',
    } as const;
    await limit('d', 10_000_000);
    const { cash: rows } = await product.overview();
    const free = rows.find((row) => row.budgetYear === 2020 && row.title === 'consumptive')!.available;
    await product.allocate([{ ...cash, amount: cents(free - 50_000) } as LimitEntry]);
    const id = await product.aCase({ state: 'checked', item: 'd', cost: 20_000 });
    const { body } = await propose(id, { [consumptive]: '1.500,00' });
    expect(textOf(body)).toContain('Ausgaben 2020, konsumtiv');
    expect(textOf(body)).toContain('2021, konsumtiv: 1.000,00 €');
    expect(textOf(body)).toContain('vorfinanzieren');
    const shifted = { [consumptive]: '500,00', [shareField(2021, 'consumptive')]: '1.000,00' };
    const refilled = await sina.post(`/vorgaenge/${id}/vorschlag/entwurf`, {
      ...typed,
      ...shifted,
      version: '3',
    });
    expect(refilled.body).toContain('name="betrag.2021-consumptive"');
    expect((await propose(id, shifted)).statusCode).toBe(303);
    expect(await held(id)).toBe(150_000);
    const back = {
      ...cash,
      kind: 'allocate',
      idempotencyKey: 'cut/back',
      amount: cents(free - 50_000),
    } as const;
    await product.allocate([back]);
  });

  it('is refused by the ledger in a year for which nothing was allocated', async () => {
    const id = await product.aCase({ state: 'checked', item: 'd', cost: 20_000 });
    const { statusCode, body } = await propose(id, { [shareField(2031, 'consumptive')]: '100' });
    expect([statusCode, textOf(body)]).toEqual([409, expect.stringContaining('für 2031')]);
  });
});

describe('waiting', () => {
  it('is a step with its amounts, its reason, a mail and no money held', async () => {
    const id = await product.aCase({ state: 'checked', item: 'd', cost: 20_000 });
    expect((await sina.get(`/vorgaenge/${id}/warteliste`)).statusCode).toBe(200);
    await sina.post(`/vorgaenge/${id}/warteliste`, { version: '3', [consumptive]: '1.500', ...CONFIRMED });
    expect([await product.stateOf(id), await held(id)]).toEqual(['waiting', 0]);
    const page = textOf((await sina.get(`/vorgaenge/${id}`)).body);
    expect(page).toContain('Auf der Warteliste');
    expect(page).toContain(REASON);
    await product.deliver('notice.send');
    const mails = await product.query(
      `SELECT payload FROM outbox WHERE topic = 'mail.send' AND payload->>'subject' LIKE $1`,
      [`${await numberOf(id)}: % Warteliste`],
    );
    expect(mails).toHaveLength(2);
    expect(JSON.stringify(mails)).not.toContain('Obergrenze');
  });

  it.each([
    ['without a reason', { grund: 'Nein' }, 422],
    ['for nothing', { [consumptive]: '0' }, 422],
    ['for more than was reckoned', { [consumptive]: '90.000' }, 422],
    ['from an old page', { version: '2' }, 409],
  ])('is refused %s', async (_, fields, status) => {
    const id = await product.aCase({ state: 'checked', item: 'd', cost: 20_000 });
    const all = { version: '3', [consumptive]: '1.500', ...CONFIRMED, ...fields };
    expect((await sina.post(`/vorgaenge/${id}/warteliste`, all)).statusCode).toBe(status);
    expect(await product.stateOf(id)).toBe('in_review');
  });

  it('is for checked cases only', async () => {
    const id = await product.aCase({ state: 'in_review', item: 'd', cost: 20_000 });
    const fields = { version: '3', [consumptive]: '1.500', ...CONFIRMED };
    expect((await sina.post(`/vorgaenge/${id}/warteliste`, fields)).statusCode).toBe(422);
    expect(await product.stateOf(id)).toBe('in_review');
  });

  it('ends with the review, or by the applicant', async () => {
    const [one, other] = [await waits(1500), await waits(1500)];
    const { headers } = await paul.post(`/vorgaenge/${one}/warteliste/ende`, { version: '4' });
    expect([headers.location, await product.stateOf(one)]).toEqual([`/vorgaenge/${one}`, 'in_review']);
    const mika = await product.as(product.applicant.actor);
    await mika.post(`/antraege/${other}/ruecknahme`, {
      version: '4',
      grund: 'Das Vorhaben wird nicht mehr gebraucht.',
      bestaetigung: 'ja',
    });
    expect(await product.stateOf(other)).toBe('withdrawn');
  });
});

describe('one click', () => {
  it('on a button that brings amounts along only shows what would be done', async () => {
    const id = await product.aCase({ state: 'checked', item: 'd', cost: 20_000 });
    const { statusCode, body } = await sina.post(`/vorgaenge/${id}/warteliste`, {
      version: '3',
      [consumptive]: '1.500',
      grund: REASON,
    });
    expect([statusCode, await product.stateOf(id)]).toEqual([200, 'in_review']);
    for (const kept of ['value="1.500"', REASON, 'name="bestaetigt" value="ja"'])
      expect(body).toContain(kept);
  });

  it('does not end the waiting: the page says what comes of it', async () => {
    const id = await waits(600);
    const page = (await sina.get(`/vorgaenge/${id}`)).body;
    expect(page).toContain(`href="/vorgaenge/${id}/warteliste/ende"`);
    expect(page).not.toContain(`action="/vorgaenge/${id}/warteliste/ende"`);
    const ask = async () => textOf((await sina.get(`/vorgaenge/${id}/warteliste/ende`)).body);
    expect(await ask()).toContain('Für ihn sind keine Mittel vorgemerkt.');
    await offer();
    expect(await ask()).toContain('Die angebotenen 600,00 € bleiben für ihn vorgemerkt');
    expect(await product.stateOf(id)).toBe('waiting');
    const list = (await sina.get('/warteliste')).body;
    expect(list).toContain(`href="/vorgaenge/${id}/warteliste/ende"`);
    expect(list).not.toContain(`action="/vorgaenge/${id}/warteliste/ende"`);
    await freed(id);
    expect((await sina.get(`/vorgaenge/${id}/warteliste/ende`)).statusCode).toBe(409);
  });
});

describe('the order', () => {
  it('is that of the complete receipt, whoever was put on the list first', async () => {
    const first = await product.aCase({ state: 'checked', item: 'd', cost: 20_000 });
    product.clock.forward({ hours: 48 });
    sina = await product.as(product.staff.caseworker);
    const second = await waits(1500);
    await sina.post(`/vorgaenge/${first}/warteliste`, { version: '3', [consumptive]: '1500', ...CONFIRMED });
    expect(await order()).toEqual([first, second]);
  });

  it('takes note of ranks with their reason, and says that they do not count here', async () => {
    const id = await waits(1500);
    const fields = { version: '4', rang: '3', grund: 'Punktzahl 71 der Jury.' };
    expect((await sina.post(`/vorgaenge/${id}/warteliste/rang`, { ...fields, rang: '0' })).statusCode).toBe(
      422,
    );
    expect((await sina.post(`/vorgaenge/${id}/warteliste/rang`, fields)).statusCode).toBe(303);
    const page = textOf((await sina.get(`/vorgaenge/${id}/warteliste/rang`)).body);
    expect(page).toContain('Punktzahl 71 der Jury.');
    expect(page).toContain('solange der Eingang zählt');
    const trail = await product.query(
      `SELECT data FROM audit_entry WHERE event = 'waiting.ranked' AND subject_id = $1`,
      [id],
    );
    expect(trail).toEqual([{ data: expect.objectContaining({ rank: 3, reason: 'Punktzahl 71 der Jury.' }) }]);
  });

  it('by rank puts the best first, then those without by arrival', async () => {
    const ids = [await waits(1500), await waits(1500), await waits(1500)];
    const rank = (id: string, rang: string) =>
      sina.post(`/vorgaenge/${id}/warteliste/rang`, { version: '4', rang, grund: 'Punktzahl der Jury.' });
    await rank(ids[2]!, '2');
    await rank(ids[1]!, '2');
    const ranked = await product.query(`SELECT case_id AS id FROM waiting_line ORDER BY place_by_rank`);
    expect(ranked.map(({ id }) => id)).toEqual([ids[1], ids[2], ids[0]]);
  });
});

describe('an offer', () => {
  it('goes in order to those who fit; who is too large is passed over and keeps the place', async () => {
    const [large, small, next] = [await waits(5000), await waits(600), await waits(600)];
    await offer();
    expect([await held(large), await held(small), await held(next)]).toEqual([0, 60_000, 0]);
    expect(await until(small)).toBe(inDays(OFFER_DAYS));
    const words = `Mittel frei: Vorschlag möglich bis ${shown(inDays(OFFER_DAYS))}`;
    expect(await order()).toEqual([large, small, next]);
    const body = textOf((await sina.get('/warteliste')).body);
    expect(body).toContain(words);
    expect(body).toContain('Es fehlen 4.600,00 € in: Obergrenze für Fördergegenstand d');
    expect(textOf((await sina.get('/vorgaenge?zustand=waiting')).body)).toContain(words);
    expect(await product.difference()).toBe(0);
  });

  it('is one, however often and however many look at once', async () => {
    const [one, other] = [await waits(600), await waits(600)];
    await Promise.all([offer(), offer(), offer()]);
    await offer();
    expect([await held(one), await held(other)]).toEqual([60_000, 0]);
    const told = await product.query(
      `SELECT subject_id AS id FROM audit_entry WHERE event = 'waiting.offered' AND subject_id = ANY ($1)`,
      [[one, other]],
    );
    expect(told).toEqual([{ id: one }]);
    await product.deliver('notice.send');
    const mails = await product.query(
      `SELECT FROM outbox WHERE topic = 'mail.send' AND payload->>'subject' LIKE $1`,
      [`${await numberOf(one)}: % wieder Mittel frei`],
    );
    expect(mails).toHaveLength(2);
  });

  it('and proposals at the same time never come to more than there is', async () => {
    await Promise.all([waits(600), waits(600)]);
    const rival = await product.aCase({ state: 'checked', item: 'd', cost: 20_000 });
    const proposal = sina.post(`/vorgaenge/${rival}/vorschlag`, {
      version: '3',
      [consumptive]: '700',
      begruendung: 'Das Vorhaben ist notwendig.',
      'rest.grund': 'mittel',
    });
    const [{ statusCode }] = await Promise.all([proposal, offer(), offer()]);
    expect([303, 409]).toContain(statusCode);
    const { categories } = await product.overview();
    expect(categories[0]!.available).toBeGreaterThanOrEqual(0);
    expect(await product.difference()).toBe(0);
  });

  it.each<[string, (blocking: string) => Promise<unknown>]>([
    ['a new allocation', () => limit('d', 60_000)],
    [
      'a proposal taken back',
      async (id) => {
        await sina.post(`/vorgaenge/${id}/vorschlag/ruecknahme`, {
          version: String(await product.version(id)),
        });
      },
    ],
  ])('follows %s', async (_, release) => {
    const blocking = await product.aCase({ state: 'checked', item: 'd', cost: 20_000 });
    await sina.post(`/vorgaenge/${blocking}/vorschlag`, {
      version: '3',
      [consumptive]: '1.000',
      begruendung: 'Das Vorhaben ist notwendig.',
      'rest.grund': 'mittel',
    });
    const id = await waits(600);
    await offer();
    expect(await held(id)).toBe(0);
    await release(blocking);
    await offer();
    expect(await held(id)).toBe(60_000);
  });

  it.each<[string, (caseId: string) => Promise<unknown>, (caseId: string) => Promise<unknown>]>([
    [
      'a block that is lifted',
      () => product.allocate([ofCap('d', 'block', 100_000)]),
      () => product.allocate([ofCap('d', 'unblock', 100_000)]),
    ],
    [
      'money moved from another item',
      async () => {
        await limit('e', 100_000);
        await limit('d', -100_000);
      },
      () => product.allocate([ofCap('e', 'transfer_out', 100_000), ofCap('d', 'transfer_in', 100_000)]),
    ],
    [
      'an award that is reduced',
      (id) =>
        product.work.run(systemActor, (tx) => product.find(BudgetService).commit(tx, awardTo(id, 100_000))),
      (id) =>
        product.work.run(systemActor, (tx) => product.find(BudgetService).decommit(tx, awardTo(id, 100_000))),
    ],
  ])('follows %s', async (_, shorten, release) => {
    const other = await product.aCase({ state: 'checked', item: 'd', cost: 20_000 });
    await shorten(other);
    const id = await waits(600);
    await offer();
    expect(await held(id)).toBe(0);
    await release(other);
    await offer();
    expect(await held(id)).toBe(60_000);
  });

  it('is claimed: the money stays and becomes that of the proposal', async () => {
    const id = await waits(600);
    await offer();
    const claim = await paul.post(`/vorgaenge/${id}/warteliste/ende`, { version: '4' });
    expect(claim.headers.location).toBe(`/vorgaenge/${id}/vorschlag`);
    expect([await product.stateOf(id), await held(id)]).toEqual(['in_review', 60_000]);
    const page = (await paul.get(`/vorgaenge/${id}/vorschlag`)).body;
    expect(page).toContain('value="600,00"');
    expect(textOf(page)).toContain('vorgemerkt: das Angebot von der Warteliste');
    const proposed = await paul.post(`/vorgaenge/${id}/vorschlag`, {
      version: '5',
      [consumptive]: '600,00',
      begruendung: 'Das Vorhaben ist notwendig.',
      'rest.grund': 'mittel',
    });
    expect([proposed.statusCode, await held(id)]).toEqual([303, 60_000]);
    expect(await product.difference()).toBe(0);
  });

  it('stands on the page of the case and in the queue until it is proposed, for who only reads without the step', async () => {
    const id = await waits(600);
    const approver = await product.as(product.staff.approver);
    const read = async (visitor: Visitor, path = `/vorgaenge/${id}`) =>
      textOf((await visitor.get(path)).body);
    expect(await read(sina)).not.toContain('Mittel sind frei');
    await offer();
    const told = `600,00 € sind vorgemerkt. Vorschlag möglich bis ${shown(inDays(OFFER_DAYS))}`;
    const queued = `Vorschlag möglich bis ${shown(inDays(OFFER_DAYS))} ( 600,00 € )`;
    expect(await read(sina)).toContain(told);
    expect(await read(sina, '/vorgaenge?anliegen=offered')).toContain(queued);
    expect((await approver.get(`/vorgaenge/${id}`)).body).not.toContain('warteliste/ende');
    expect(await read(approver)).toContain('Zur Warteliste');
    await sina.post(`/vorgaenge/${id}/warteliste/ende`, { version: '4' });
    expect(await read(sina)).toContain(told);
    expect(await read(sina, '/vorgaenge?anliegen=offered&zustand=in_review')).toContain(queued);
    await freed(id);
    expect(await read(sina)).not.toContain('Mittel sind frei');
    expect(await read(sina, '/vorgaenge?anliegen=offered')).toContain('Keine Vorgänge gefunden');
  });

  it('goes to the slower of two who claim it as a refusal', async () => {
    const id = await waits(600);
    await offer();
    const claim = (by: Visitor) => by.post(`/vorgaenge/${id}/warteliste/ende`, { version: '4' });
    const answers = await Promise.all([claim(sina), claim(paul)]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([303, 409]);
  });

  it('that nobody takes returns by itself, after missed nights too, and goes to the next first', async () => {
    const [one, other] = [await waits(600), await waits(600)];
    await offer();
    expect([await held(one), await held(other)]).toEqual([60_000, 0]);
    product.clock.forward({ hours: 24 * 18 });
    const expiry = product.find(ExpiryTimer);
    expiry.onApplicationBootstrap();
    await expiry.beforeApplicationShutdown();
    await offer();
    expect([await held(one), await held(other)]).toEqual([0, 60_000]);
    expect(await order()).toEqual([one, other]);
    product.clock.forward({ hours: 24 });
    await limit('d', 60_000);
    await offer();
    expect([await held(one), await held(other)]).toEqual([60_000, 60_000]);
  });

  it('of an application that was withdrawn goes to the next', async () => {
    const [one, other] = [await waits(600), await waits(600)];
    await offer();
    await (
      await product.as(product.applicant.actor)
    ).post(`/antraege/${one}/ruecknahme`, {
      version: '4',
      grund: 'Das Vorhaben wird nicht mehr gebraucht.',
      bestaetigung: 'ja',
    });
    await offer();
    expect([await held(one), await held(other)]).toEqual([0, 60_000]);
  });
});

it('lets the ministry see who waits, with the way to the money of a case and not to the case', async () => {
  const id = await waits(600);
  const officer = await product.as(product.staff.budgetOfficer);
  const { statusCode, body } = await officer.get('/warteliste');
  expect(statusCode).toBe(200);
  expect(body).toContain(`href="/mittel/vorgaenge/${id}"`);
  expect(body).not.toContain('href="/vorgaenge');
  expect((await officer.get(`/mittel/vorgaenge/${id}`)).statusCode).toBe(200);
});

describe('a municipality', () => {
  it('sees its own place and what it means, and nobody else', async () => {
    const first = await waits(5000, { title: 'Fremdes Vorhaben' });
    const mine = await waits(600, { applicant: product.neighbour, title: 'Eigenes Vorhaben' });
    const visitor = await product.as(product.neighbour.actor);
    const page = await visitor.get(`/antraege/${mine}/warteliste`);
    const text = textOf(page.body);
    expect(text).toContain('Platz 2 von 2');
    expect(text).toContain('Der Platz ist keine Zusage.');
    expect(text).not.toContain('Fremdes Vorhaben');
    expect(text).not.toContain(await numberOf(first));
    expect((await visitor.get(`/antraege/${first}/warteliste`)).statusCode).toBe(404);
    expect((await visitor.get('/warteliste')).statusCode).toBe(404);
    expect((await visitor.get(`/antraege/${mine}`)).body).toContain(`/antraege/${mine}/warteliste`);
  });

  it('reaches no line behind its own place, whatever it asks the database', async () => {
    const foreign = await waits(600);
    const { actor } = product.neighbour;
    const asked = (sql: string, parameters: unknown[] = []) =>
      product.work.run(actor, (tx) => tx.query(sql, parameters));
    expect(await asked(`SELECT * FROM waiting_place($1, false)`, [foreign])).toEqual([]);
    for (const table of ['waiting_line', 'waiting_offer', 'waiting_share', 'waiting_rank'])
      await expect(asked(`SELECT FROM ${table}`)).rejects.toThrow(/permission denied/);
  });
});

describe('the list of staff', () => {
  it('is filtered, sorted and saved as a file', async () => {
    const id = await waits(5000);
    const number = await numberOf(id);
    expect((await sina.get('/warteliste?gegenstand=d&sortierung=-amount')).body).toContain(number);
    expect((await sina.get('/warteliste?gegenstand=a')).body).not.toContain(number);
    const file = await sina.get('/warteliste?format=csv');
    expect(file.headers['content-type']).toContain('text/csv');
    expect(file.body).toContain(number);
  });

  it('speaks of a past day as it was at its end, whatever came later, in its files too', async () => {
    const [large, small] = [await waits(5000), await waits(600)];
    await offer();
    const day = shown(inDays(0));
    const number = { large: await numberOf(large), small: await numberOf(small) };
    product.clock.forward({ hours: 24 });
    sina = await product.as(product.staff.caseworker);
    await freed(small);
    await sina.post(`/vorgaenge/${large}/warteliste/rang`, { version: '4', rang: '7', grund: REASON });
    const late = await numberOf(await waits(100));
    const today = textOf((await sina.get('/warteliste')).body);
    expect([today.includes(number.small), today.includes(late)]).toEqual([false, true]);

    const then = (await sina.get(`/warteliste?stand=${day}`)).body;
    const rows = rowsOf(then, 'Warteliste');
    expect(rows.map((row) => [row[0], row[1]])).toEqual([
      ['1', number.large],
      ['2', number.small],
    ]);
    expect(rows[0]!.join()).toContain('Es fehlen 4.600,00 € in: Obergrenze für Fördergegenstand d');
    expect(rows[1]!.join()).toContain('Mittel frei: Vorschlag möglich bis');
    expect(textOf(then)).toContain(`Diese Seite zeigt den Stand am Ende des ${day}`);
    for (const later of [late, 'warteliste/ende', 'warteliste/rang', 'Zuständig'])
      expect(then).not.toContain(later);
    const file = await sina.get(`/warteliste?stand=${day}&sortierung=-place&format=csv`);
    expect(file.body).not.toContain('Zuständig');
    expect(file.body.indexOf(number.small)).toBeLessThan(file.body.indexOf(number.large));
    const iso = day.split('.').reverse().join('-');
    expect(file.headers['content-disposition']).toContain(`warteliste-${iso}.csv`);
    expect(then).toContain(`stand=${day}&amp;sortierung=-place`);
  });

  it.each([
    ['31.02.2020', 'Diesen Tag gibt es nicht.'],
    ['01.01.2999', 'Der Tag ist noch nicht vorbei.'],
  ])('says that %s is no day to speak of', async (day, words) => {
    const answer = await sina.get(`/warteliste?stand=${day}`);
    expect([answer.statusCode, textOf(answer.body)]).toEqual([422, expect.stringContaining(words)]);
    expect((await sina.get(`/warteliste?stand=${day}&format=csv`)).statusCode).toBe(422);
  });

  it('knows nobody before anybody waited', async () =>
    expect(textOf((await sina.get('/warteliste?stand=01.01.2019')).body)).toContain(
      'An diesem Tag wartete kein Antrag.',
    ));

  it('reads the same few statements for one and for many', async () => {
    const count = async () => (await queriesDuring(product, () => sina.get('/warteliste'))).length;
    await waits(5000);
    const few = await count();
    for (let n = 0; n < 4; n += 1) await waits(5000);
    expect(await count()).toBe(few);
  });
});

it('books nothing where nobody waits or fits', async () => {
  const before = await product.query(`SELECT count(*) FROM budget_entry`);
  await offer();
  await waits(5000);
  await offer();
  expect(await product.query(`SELECT count(*) FROM budget_entry`)).toEqual(before);
});

it('agrees with the ledger about who fits', async () => {
  const asks = [700, 400, 200, 150, 50];
  const ids: string[] = [];
  for (const euro of asks) ids.push(await waits(euro));
  const text = textOf((await sina.get('/warteliste')).body);
  const promised = (text.match(/Passt: wird angeboten/g) ?? []).length;
  await offer();
  const amounts = await Promise.all(ids.map(held));
  expect(amounts).toEqual([70_000, 0, 20_000, 0, 5_000]);
  expect(promised).toBe(amounts.filter((amount) => amount > 0).length);
  expect(formatEuro(sumCents(amounts.map((amount) => cents(amount))))).toBe(formatEuro(cents(95_000)));
});
