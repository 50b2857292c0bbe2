import { Clock } from '@libs/clock';
import { type Cents, cents, sumCents } from '@libs/money';
import { BudgetService, orderEntries, paymentEntries } from '../src/budget';
import { DeliveryRecords } from '../src/delivery';
import { shareField } from '../src/review';
import { textOf } from './reports-page';
import { startProductApp, type Product } from './support/product';
import { RESPONSIBILITY } from './support/product-cases';
import type { Visitor } from './support/visitor';

const REASONS = 'Die Kosten haben sich geändert.';

let product: Product;
let sina: Visitor;
let paul: Visitor;
let enno: Visitor;
let lena: Visitor;
beforeAll(async () => {
  product = await startProductApp();
  sina = await product.as(product.staff.caseworker);
  paul = await product.as(product.staff.secondCaseworker);
  enno = await product.as(product.staff.approver);
  lena = await product.as(product.staff.head);
});
afterAll(() => product?.stop());

type Fields = Record<string, string>;

const rows = (sql: string, id: string) => product.query(sql, [id]);
const changes = (id: string) => rows(`SELECT * FROM award_change WHERE case_id = $1 ORDER BY number`, id);
const grantNow = async (id: string): Promise<Cents | null> =>
  (await rows(`SELECT grant_cents AS cents FROM award_now WHERE case_id = $1`, id))[0]?.cents ?? null;
const bound = async (id: string): Promise<Cents> =>
  (
    await rows(
      `SELECT coalesce(sum(committed_sign * amount_cents), 0)::bigint AS cents
         FROM budget_entry JOIN entry_kind USING (kind) WHERE case_id = $1`,
      id,
    )
  )[0].cents;
const versionOf = async (id: string): Promise<string> =>
  String((await changes(id)).reduce((sum, { version }) => sum + version, 1));

const euro = (amount: number): string => (amount / 100).toFixed(2).replace('.', ',');

/** The amendment form of a case as it stands, with other amounts. */
async function amendment(id: string, factor: number, fields: Fields = {}): Promise<Fields> {
  const [{ from, to, purpose }] = await rows(
    `SELECT d.snapshot -> 'project' ->> 'from' AS "from", d.snapshot -> 'project' ->> 'to' AS "to",
            d.snapshot -> 'project' ->> 'purpose' AS purpose
       FROM letter d WHERE d.case_id = $1 AND d.kind = 'award'`,
    id,
  );
  const day = (text: string) => text.split('-').reverse().join('.');
  const amounts = (await product.shares(id)).map(({ dueYear, title, amount }) => [
    shareField(dueYear, title),
    euro(Math.round(amount * factor)),
  ]);
  return {
    version: '1',
    schritt: 'vorschlagen',
    zweck: purpose,
    von: day(from),
    bis: day(to),
    beantragt: '01.02.2020',
    grundlage: '',
    begruendung: REASONS,
    abgelehnt: '',
    ...Object.fromEntries(amounts),
    ...fields,
  };
}

const revocation = (fields: Fields = {}): Fields => ({
  version: '1',
  schritt: 'vorschlagen',
  grundlage: 'purpose',
  wirkung: 'past',
  umfang: 'ganz',
  sachverhalt: 'Das Vorhaben wird nicht mehr durchgeführt.',
  vertrauen: 'Ein schutzwürdiges Vertrauen besteht nicht.',
  ermessen: 'Das öffentliche Interesse überwiegt.',
  anhoerung: 'keine',
  ohneAnhoerung: 'Der Empfänger hat die Aufhebung selbst beantragt.',
  kenntnis: '10.02.2020',
  nachFrist: '',
  ...fields,
});

const amend = (id: string, fields: Fields, visitor = sina) =>
  visitor.post(`/vorgaenge/${id}/aenderung`, fields);
const revoke = (id: string, fields: Fields, visitor = sina) =>
  visitor.post(`/vorgaenge/${id}/aufhebung`, fields);
const sign = async (id: string, visitor = enno, fields: Fields = {}) =>
  visitor.post(`/vorgaenge/${id}/bescheidaenderung`, {
    version: await versionOf(id),
    geprueft: 'ja',
    verantwortung: RESPONSIBILITY,
    ...fields,
  });

/** As if the award were two years old. */
const awardedLongAgo = (id: string) =>
  product.asOwner(
    `ALTER TABLE letter DISABLE TRIGGER USER;
     UPDATE letter SET created_at = '2018-02-10' WHERE case_id = '${id}' AND kind = 'award';
     ALTER TABLE letter ENABLE TRIGGER USER`,
  );

/** A hearing that nobody has answered, until the end of the year; its letter's id. */
async function aHearing(id: string): Promise<string> {
  const [letter] = await product.asOwner(
    `INSERT INTO letter (case_id, kind, document_id, template, template_version, template_text, snapshot, created_at)
     SELECT case_id, 'hearing', 'EGOV-9-' || left(case_id::text, 8), template, template_version, template_text, snapshot,
            created_at FROM letter WHERE case_id = $1 AND kind = 'award' RETURNING id`,
    [id],
  );
  await product.asOwner(
    `INSERT INTO deadline (case_id, kind, side, due_on, rule, reckoning, set_at)
     VALUES ($1, 'hearing', 'applicant', '2020-12-31', '§ 28 VwVfG', 'bis zum 31.12.2020', now())`,
    [id],
  );
  return letter.id;
}

const approved = () => product.aCase({ state: 'approved', item: 'b', cost: 40_000 });

describe('an amendment', () => {
  it('is step, money, letter, deadline and trail at once', async () => {
    const id = await approved();
    const before = await product.overview();
    const grant = (await grantNow(id))!;
    expect((await amend(id, await amendment(id, 0.5, { bis: '31.12.2021' }))).statusCode).toBe(303);
    expect([await grantNow(id), await bound(id)]).toEqual([grant, grant]);

    const page = textOf((await enno.get(`/vorgaenge/${id}/bescheidaenderung`)).body);
    expect(page).toContain('Änderungsbescheid zeichnen');
    expect(page).toContain(REASONS);
    const { statusCode, headers } = await sign(id);
    expect([statusCode, headers.location]).toEqual([303, `/vorgaenge/${id}`]);

    expect(await product.stateOf(id)).toBe('approved');
    expect([await grantNow(id), await bound(id)]).toEqual([grant / 2, grant / 2]);
    const after = await product.overview();
    expect(after.ceiling!.available - before.ceiling!.available).toBe(grant / 2);
    expect(await product.difference()).toBe(0);
    const letters = await rows(
      `SELECT id, kind, refers_to, snapshot FROM letter WHERE case_id = $1 AND kind IN ('award', 'amendment') ORDER BY kind`,
      id,
    );
    const [letter, award] = letters;
    expect(letter).toMatchObject({ kind: 'amendment', refers_to: award.id });
    expect(letter.snapshot.shares.total).toEqual({ before: grant, after: grant / 2 });
    const answers = { responsible: letter.snapshot.signatory, reason: RESPONSIBILITY };
    expect(letter.snapshot.assumptions).toContainEqual(
      expect.objectContaining({ field: 'authority', ...answers }),
    );
    expect(await changes(id)).toEqual([
      expect.objectContaining({
        status: 'signed',
        state: 'approved',
        letter_id: letter.id,
        drafted_by: product.staff.caseworker.personId,
        decided_by: product.staff.approver.personId,
      }),
    ]);
    const [proof] = await rows(
      `SELECT reckoning FROM deadline WHERE case_id = $1 AND kind = 'proof' AND met_at IS NULL`,
      id,
    );
    expect(proof.reckoning).toContain('31.12.2021');
    const trail = await product.query(
      `SELECT event FROM audit_entry WHERE subject_id IN ($1, $2) ORDER BY id DESC LIMIT 3`,
      [id, letter.id],
    );
    expect(trail.map(({ event }) => event)).toEqual(['amendment.signed', 'letter.issued', 'case.amend']);
  });

  it('shows old beside new and what it does to the money, and can be drafted again', async () => {
    const id = await approved();
    await amend(id, await amendment(id, 0.5, { schritt: 'speichern' }));
    const page = textOf((await sina.get(`/vorgaenge/${id}/aenderung`)).body);
    expect(page).toContain('Was sich ändert');
    expect(page).toContain('Programmrahmen');
    expect(page).toContain(REASONS);
    expect((await sina.get(`/vorgaenge/${id}/bescheidaenderung/vorschau`)).headers['content-type']).toBe(
      'application/pdf',
    );
    expect((await changes(id))[0].status).toBe('open');
    const again = await amendment(id, 0.75, { version: await versionOf(id), begruendung: 'Neu begründet.' });
    expect((await amend(id, again)).statusCode).toBe(303);
    expect((await changes(id))[0]).toMatchObject({
      status: 'proposed',
      content: { reasons: 'Neu begründet.' },
    });
  });

  it.each<[string, Fields, string]>([
    ['an amount', { 'betrag.2020-consumptive': 'viel' }, 'Geben Sie einen Betrag'],
    ['a day', { von: '31.02.2020' }, 'Geben Sie einen Tag an'],
    ['the period', { bis: '01.01.2020' }, 'Das Ende liegt vor dem Beginn.'],
    ['the purpose', { zweck: '' }, 'Beschreiben Sie den Zweck'],
    ['the reasons', { begruendung: '' }, 'Begründen Sie die Änderung'],
    ['a ground', { beantragt: '' }, 'Wählen Sie, worauf sich die Kürzung stützt'],
  ])('without %s says so and keeps what was typed', async (_, fields, message) => {
    const id = await approved();
    const { statusCode, body } = await amend(
      id,
      await amendment(id, 0.5, { abgelehnt: 'Bleibt stehen.', ...fields }),
    );
    expect([statusCode, textOf(body)]).toEqual([422, expect.stringContaining(message)]);
    expect(body).toContain('Bleibt stehen.');
    expect(await changes(id)).toEqual([]);
  });

  it.each([
    ['more than the directive allows', 10, 'Die Richtlinie erlaubt höchstens'],
    ['nothing at all', 0, 'Es bliebe nichts bewilligt.'],
    ['what it is already', 1, 'Es ist nichts geändert.'],
  ])('to %s is refused', async (_, factor, message) => {
    const id = await approved();
    const { statusCode, body } = await amend(id, await amendment(id, factor));
    expect([statusCode, textOf(body)]).toEqual([422, expect.stringContaining(message)]);
  });

  it('needs a reason for what it assumes', async () => {
    const id = await approved();
    const grant = await grantNow(id);
    await amend(id, await amendment(id, 0.5));
    const { body } = await enno.get(`/vorgaenge/${id}/bescheidaenderung`);
    expect(body).toContain('die noch niemand bestätigt hat');
    const unanswered = await sign(id, enno, { verantwortung: '' });
    expect([unanswered.statusCode, unanswered.body.includes('href="#verantwortung"')]).toEqual([422, true]);
    expect([await grantNow(id), await bound(id)]).toEqual([grant, grant]);
  });

  it('needs a second person for the whole case', async () => {
    const id = await approved();
    await amend(id, await amendment(id, 0.5));
    for (const person of [product.staff.caseworker, product.staff.secondCaseworker])
      await product.asOwner(`INSERT INTO person_role (person_id, role) VALUES ($1, 'head')`, [
        person.personId,
      ]);
    const answers = [await sign(id, sina), await sign(id, paul)];
    for (const person of [product.staff.caseworker, product.staff.secondCaseworker])
      await product.asOwner(`DELETE FROM person_role WHERE person_id = $1 AND role = 'head'`, [
        person.personId,
      ]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([409, 303]);
  });

  it('cannot be drafted by whoever has decided the case', async () => {
    const id = await approved();
    await product.asOwner(`INSERT INTO person_role (person_id, role) VALUES ($1, 'caseworker')`, [
      product.staff.approver.personId,
    ]);
    const { statusCode, body } = await amend(id, await amendment(id, 0.5), enno);
    await product.asOwner(`DELETE FROM person_role WHERE person_id = $1 AND role = 'caseworker'`, [
      product.staff.approver.personId,
    ]);
    expect([statusCode, textOf(body)]).toEqual([409, expect.stringContaining('andere Person')]);
    expect(await changes(id)).toEqual([]);
  });

  it('goes back with a reason, comes back, and can be taken back or given up', async () => {
    const id = await approved();
    await amend(id, await amendment(id, 0.5));
    const act = async (visitor: Visitor, path: string, fields: Fields = {}) =>
      visitor.post(`/vorgaenge/${id}/bescheidaenderung/${path}`, { version: await versionOf(id), ...fields });
    expect((await act(enno, 'rueckgabe', { grund: 'nein' })).statusCode).toBe(422);
    expect((await act(enno, 'rueckgabe', { grund: 'Bitte die Begründung ergänzen.' })).statusCode).toBe(303);
    expect(textOf((await sina.get(`/vorgaenge/${id}/aenderung`)).body)).toContain(
      'Bitte die Begründung ergänzen.',
    );
    expect((await sign(id)).statusCode).toBe(409);
    await amend(id, await amendment(id, 0.25, { version: await versionOf(id) }));
    expect((await act(sina, 'ruecknahme')).statusCode).toBe(303);
    expect((await act(sina, 'verwerfen')).statusCode).toBe(303);
    expect((await changes(id)).map(({ status }) => status)).toEqual(['discarded']);
    expect((await amend(id, await amendment(id, 0.5, { version: await versionOf(id) }))).statusCode).toBe(
      303,
    );
    expect((await changes(id)).map(({ number }) => number)).toEqual([1, 2]);
  });

  it('from an old page changes nothing', async () => {
    const id = await approved();
    await amend(id, await amendment(id, 0.5, { schritt: 'speichern' }));
    const { statusCode, body } = await amend(
      id,
      await amendment(id, 0.25, { begruendung: 'Aus altem Fenster.' }),
    );
    expect([statusCode, body]).toEqual([409, expect.stringContaining('Aus altem Fenster.')]);
    expect((await changes(id))[0].content.reasons).toBe(REASONS);
    expect((await sign(id)).statusCode).toBe(409);
  });

  it('counts once when two sign at the same time, and when one clicks twice', async () => {
    const id = await approved();
    const grant = (await grantNow(id))!;
    await amend(id, await amendment(id, 0.5));
    const version = await versionOf(id);
    const answers = await Promise.all([sign(id, enno, { version }), sign(id, lena, { version })]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([303, 409]);
    const winner = answers[0]!.statusCode === 303 ? enno : lena;
    expect((await sign(id, winner, { version })).statusCode).toBe(303);
    expect(await rows(`SELECT id FROM letter WHERE case_id = $1 AND kind = 'amendment'`, id)).toHaveLength(1);
    expect(await bound(id)).toBe(grant / 2);
  });

  it('that needs more money than is free names the envelope, and changes nothing', async () => {
    const id = await product.aCase({ state: 'approved', item: 'd', cost: 10_000 });
    const grant = (await grantNow(id))!;
    await amend(id, await amendment(id, 0.5));
    await sign(id);
    const { programmeId, personIds } = product.allocation;
    await product.allocate([
      {
        programmeId,
        personIds,
        madeOn: product.clock.now(),
        kind: 'allocate',
        envelopeKind: 'category',
        category: 'd',
        budgetYear: 2020,
        amount: cents(grant / 2 + 100),
        reason: 'Obergrenze',
        idempotencyKey: 'cap/d',
      },
    ]);
    await amend(id, await amendment(id, 1, { version: await versionOf(id) }));
    const signing = textOf((await enno.get(`/vorgaenge/${id}/bescheidaenderung`)).body);
    expect(signing).toContain('Die Mittel reichen dafür nicht.');
    const { statusCode, body } = await sign(id);
    expect([statusCode, textOf(body)]).toEqual([
      409,
      expect.stringContaining('Obergrenze für Fördergegenstand d'),
    ]);
    expect([await grantNow(id), await bound(id)]).toEqual([grant / 2, grant / 2]);
    expect(await rows(`SELECT id FROM letter WHERE case_id = $1 AND kind = 'amendment'`, id)).toHaveLength(1);
    expect((await changes(id)).at(-1)).toMatchObject({ status: 'proposed', letter_id: null });
  });
});

describe('a revocation', () => {
  it('of the whole award ends it and says what is free once it is final', async () => {
    const id = await approved();
    const before = await product.overview();
    const grant = (await grantNow(id))!;
    expect((await revoke(id, revocation())).statusCode).toBe(303);
    const page = textOf((await enno.get(`/vorgaenge/${id}/bescheidaenderung`)).body);
    expect(page).toContain('Aufhebungsbescheid zeichnen');
    expect(page).toContain('Widerruf nach § 49 Abs. 3 Satz 1 Nr. 1 ThürVwVfG');
    expect(page).toContain('Wird frei, sobald bestandskräftig');
    expect((await sign(id)).statusCode).toBe(303);
    expect(await product.stateOf(id)).toBe('revoked');
    expect([await grantNow(id), await bound(id)]).toEqual([0, grant]);
    const after = await product.overview();
    expect(after.ceiling!.available).toBe(before.ceiling!.available);
    const [letter] = await rows(
      `SELECT snapshot, refers_to FROM letter WHERE case_id = $1 AND kind = 'revocation'`,
      id,
    );
    expect(letter.refers_to).not.toBeNull();
    expect(letter.snapshot).toMatchObject({ effect: 'Vergangenheit', repayment: null, interest: null });
    expect(
      await rows(`SELECT kind FROM deadline WHERE case_id = $1 AND kind = 'proof' AND met_at IS NULL`, id),
    ).toEqual([]);
    const ended = textOf((await sina.get(`/vorgaenge/${id}`)).body);
    expect(ended).toContain('Aufgehoben');
    expect(ended).toContain('noch nicht bekannt gegeben und damit noch nicht wirksam');
    expect(ended).toContain('Wird frei, sobald bestandskräftig');
    const officer = await product.as(product.staff.budgetOfficer);
    expect(textOf((await officer.get('/mittel')).body)).toContain('Wird frei, sobald bestandskräftig');
    expect((await amend(id, await amendment(id, 0.5))).statusCode).toBe(409);
  });

  it('of a part leaves the rest', async () => {
    const id = await approved();
    const [share] = await product.shares(id);
    const grant = (await grantNow(id))!;
    const field = shareField(share!.dueYear, share!.title);
    await revoke(id, revocation({ umfang: 'teil', [field]: '100,00' }));
    await sign(id);
    expect(await product.stateOf(id)).toBe('approved');
    expect([await grantNow(id), await bound(id)]).toEqual([grant - 10_000, grant]);
    expect(await product.difference()).toBe(0);
  });

  it('claims back what was paid, with interest from the payment on', async () => {
    const id = await approved();
    const shares = await product.shares(id);
    const grant = (await grantNow(id))!;
    const award = {
      programmeId: product.programmeId,
      caseId: id,
      budgetYear: 2020,
      rows: [{ ...shares[0]!, amount: cents(50_000), category: 'b' }],
      personIds: [product.staff.budgetOfficer.personId],
      reason: 'Auszahlung',
      madeOn: product.clock.now(),
      keyPrefix: `test/${id}`,
    };
    await product.work.run(product.staff.budgetOfficer, (tx) =>
      product.find(BudgetService).book(tx, [...orderEntries(award), ...paymentEntries(award)]),
    );
    const asked = await revoke(id, revocation());
    expect([asked.statusCode, textOf(asked.body)]).toEqual([
      422,
      expect.stringContaining('Geben Sie an, bis wann zu erstatten ist.'),
    ]);
    expect((await revoke(id, revocation({ wirkung: 'future' }))).statusCode).toBe(422);
    const claim = { erstattung: '31.03.2020' };
    const without = await revoke(id, revocation(claim));
    expect([without.statusCode, textOf(without.body)]).toEqual([
      422,
      expect.stringContaining('trägt es in den Stammdaten unter „Konto für Erstattungen“ ein'),
    ]);
    expect((await revoke(id, revocation({ ...claim, schritt: 'speichern' }))).statusCode).toBe(303);
    expect((await sina.get(`/vorgaenge/${id}/aufhebung`)).body).toContain('href="/stammdaten#konto"');
    await product.asOwner(
      `INSERT INTO repayment_account (valid_from, holder, iban, mark, source, entered_at, released_at)
       VALUES ('2020-02-10', 'Musterkasse', 'DE36000000000000000000', 'assumed', '', now(), now())`,
    );
    const form = await sina.get(`/vorgaenge/${id}/aufhebung`);
    expect(textOf(form.body)).toContain('DE36 0000 0000 0000 0000 00, Musterkasse');
    expect(textOf(form.body)).toContain('zu verhüten oder zu beseitigen sind. (angenommen)');
    expect(textOf(form.body)).toContain('bestimmten Zweck verwendet wird. Widerruf');
    expect(form.body).not.toContain('name="iban"');
    const stand = { version: await versionOf(id) };
    expect((await revoke(id, revocation({ ...claim, ...stand }))).statusCode).toBe(303);
    const page = textOf((await enno.get(`/vorgaenge/${id}/bescheidaenderung`)).body);
    expect(page).toContain('Erstattung');
    expect((await sign(id)).statusCode).toBe(303);
    expect([await grantNow(id), await bound(id)]).toEqual([0, grant]);
    const [letter] = await rows(`SELECT snapshot FROM letter WHERE case_id = $1 AND kind = 'revocation'`, id);
    expect(letter.snapshot.repayment).toMatchObject({
      ...{ sum: 50_000, dueOn: '2020-03-31' },
      account: { holder: 'Musterkasse', iban: 'DE36 0000 0000 0000 0000 00' },
    });
    expect(letter.snapshot.assumptions).toContainEqual(
      expect.objectContaining({ field: 'repayment.account', reason: RESPONSIBILITY }),
    );
    expect(letter.snapshot.interest).toMatchObject({ from: '2020-02-10' });
    expect(sumCents(shares.map(({ amount }) => amount))).toBe(grant);
  });

  it.each<[string, Fields, string]>([
    ['a provision', { grundlage: '' }, 'Wählen Sie die Vorschrift.'],
    ['an effect that the provision has', { grundlage: 'reserved' }, 'nur für die Zukunft'],
    ['an extent', { umfang: '' }, 'Wählen Sie, ob alles oder ein Teil'],
    ['an amount of its part', { umfang: 'teil' }, 'Tragen Sie ein, wie viel aufgehoben wird.'],
    ['a hearing or a reason for none', { ohneAnhoerung: '' }, 'Ohne Anhörung geht es nur mit einem Grund'],
    [
      'a hearing of its own',
      { anhoerung: 'd0000000-0000-4000-8000-000000000001' },
      'Wählen Sie das Anhörungsschreiben.',
    ],
    ['the day of knowledge', { kenntnis: '' }, 'Geben Sie einen Tag an'],
    ['a day that was', { kenntnis: '11.02.2020' }, 'Dieser Tag liegt in der Zukunft.'],
    [
      'knowledge after the award',
      { kenntnis: '09.02.2020' },
      'Den Bescheid gibt es erst seit dem 10.02.2020',
    ],
    ['reasons', { ermessen: '' }, 'Begründen Sie die Ausübung des Ermessens'],
  ])('without %s says so and keeps what was typed', async (_, fields, message) => {
    const id = await approved();
    const { statusCode, body } = await revoke(
      id,
      revocation({ sachverhalt: 'Das bleibt so stehen.', ...fields }),
    );
    expect([statusCode, textOf(body)]).toEqual([422, expect.stringContaining(message)]);
    expect(body).toContain('Das bleibt so stehen.');
    expect(await changes(id)).toEqual([]);
  });

  it('after the year says in its letter why it does not stand against it', async () => {
    const id = await approved();
    await awardedLongAgo(id);
    const nachFrist = 'Der Bescheid beruht auf arglistiger Täuschung.';
    const late = await revoke(id, revocation({ kenntnis: '01.02.2019' }));
    expect([late.statusCode, textOf(late.body)]).toEqual([
      422,
      expect.stringContaining('Die Jahresfrist ist am 01.02.2020 abgelaufen.'),
    ]);
    await revoke(id, revocation({ kenntnis: '01.02.2019', nachFrist }));
    expect((await sign(id)).statusCode).toBe(303);
    const [letter] = await rows(`SELECT snapshot FROM letter WHERE case_id = $1 AND kind = 'revocation'`, id);
    expect(letter.snapshot.afterYear).toBe(nachFrist);
  });

  it('warns when the year is nearly over', async () => {
    const id = await approved();
    await awardedLongAgo(id);
    await revoke(id, revocation({ kenntnis: '01.03.2019', schritt: 'speichern' }));
    expect(textOf((await sina.get(`/vorgaenge/${id}/aufhebung`)).body)).toContain(
      'Die Jahresfrist endet am 01.03.2020: zeichnen Sie spätestens in 19 Tagen.',
    );
  });

  it('is too late when it can be notified only after the year', async () => {
    const id = await approved();
    await awardedLongAgo(id);
    const { statusCode, body } = await revoke(id, revocation({ kenntnis: '10.02.2019' }));
    expect([statusCode, textOf(body)]).toEqual([
      422,
      expect.stringContaining(
        'Die Jahresfrist endet am 10.02.2020; bekannt gegeben ist der Bescheid frühestens am 11.02.2020.',
      ),
    ]);
  });

  it('says why it does not wait for a hearing that runs, and in its letter what falls and who was heard', async () => {
    const id = await approved();
    const hearing = await aHearing(id);
    const [share] = await product.shares(id);
    const part = { umfang: 'teil', [shareField(share!.dueYear, share!.title)]: '100,00' };
    const fields = { ...part, anhoerung: hearing, ohneAnhoerung: '' };
    const refused = await revoke(id, revocation(fields));
    expect([refused.statusCode, textOf(refused.body)]).toEqual([
      422,
      expect.stringContaining('Die Frist der Anhörung läuft bis zum 31.12.2020, eine Antwort fehlt.'),
    ]);
    const vorAntwort = 'Der Haushalt verfällt vorher.';
    expect((await revoke(id, revocation({ ...fields, vorAntwort }))).statusCode).toBe(303);
    const page = textOf((await enno.get(`/vorgaenge/${id}/bescheidaenderung`)).body);
    expect(page).toContain('läuft bis zum 31.12.2020');
    expect(page).toContain(vorAntwort);
    expect((await sign(id)).statusCode).toBe(303);
    const [letter] = await rows(`SELECT snapshot FROM letter WHERE case_id = $1 AND kind = 'revocation'`, id);
    expect(letter.snapshot).toMatchObject({
      ground: { provision: '§ 49 Abs. 3 Satz 1 Nr. 1 ThürVwVfG' },
      heard: expect.stringContaining(`Wir entscheiden vor dem Ende der Frist: ${vorAntwort}`),
      parts: expect.arrayContaining([expect.objectContaining({ revoked: 10_000 })]),
    });
  });

  it('waits until an unfinished amendment is signed or given up', async () => {
    const id = await approved();
    await amend(id, await amendment(id, 0.5));
    expect((await revoke(id, revocation({ version: await versionOf(id) }))).statusCode).toBe(409);
  });
});

it('offers changes to caseworkers and their signature to whoever decides', async () => {
  const id = await approved();
  const page = async (visitor: Visitor) => textOf((await visitor.get(`/vorgaenge/${id}`)).body);
  expect(await page(sina)).toContain('Änderungsbescheid entwerfen');
  expect(await page(enno)).not.toContain('Änderungsbescheid');
  await amend(id, await amendment(id, 0.5));
  expect(await page(sina)).toContain('Aus der Zeichnung zurückholen');
  expect(await page(enno)).toContain('Änderungsbescheid zeichnen');
});

it.each([
  ['approver', 'aenderung'],
  ['approver', 'aufhebung'],
  ['caseworker', 'bescheidaenderung'],
  ['auditor', 'bescheidaenderung'],
  ['auditor', 'aenderung'],
] as const)('keeps the role %s away from %s', async (role, path) => {
  const id = await approved();
  expect((await (await product.as(product.staff[role])).get(`/vorgaenge/${id}/${path}`)).statusCode).toBe(
    403,
  );
});

it('knows no change of what is not granted', async () => {
  const id = await product.aCase({ state: 'in_review' });
  expect((await sina.get(`/vorgaenge/${id}/aenderung`)).statusCode).toBe(404);
  expect((await sina.get(`/vorgaenge/${id}/aufhebung`)).statusCode).toBe(404);
});

describe('a restoration', () => {
  const court = { court: 'Verwaltungsgericht', fileNumber: '1 K 1/20' };
  /** Revoked, and annulled by a court; the id of the change. */
  async function annulled(id: string) {
    await revoke(id, revocation());
    await sign(id);
    const [{ id: changeId, letter_id: letterId }] = await changes(id);
    const [on, now] = [Clock.dayOf(product.clock.now()), product.clock.now()];
    const records = product.find(DeliveryRecords);
    const act = { caseId: id, letterId, seenVersion: null };
    await records.enter(product.staff.caseworker, now, 'sue', act, { ...court, filedOn: on });
    const end = { on, result: 'annulled', note: 'Urteil vom 10.02.2020' } as const;
    await records.enter(product.staff.caseworker, now, 'endLawsuit', act, end);
    return changeId as string;
  }
  const restore = async (id: string, bescheid: string, fields: Fields = {}, visitor = sina) =>
    visitor.post(`/vorgaenge/${id}/wiederherstellung`, {
      version: await versionOf(id),
      bescheid,
      grund: 'Das Verwaltungsgericht hat die Aufhebung aufgehoben.',
      ...fields,
    });

  it('is proposed with a reason, signed by another, and the award is what it was', async () => {
    const id = await approved();
    const grant = await grantNow(id);
    const changeId = await annulled(id);
    expect(textOf((await sina.get(`/vorgaenge/${id}`)).body)).toContain('Wiederherstellung entwerfen');
    const form = await sina.get(`/vorgaenge/${id}/wiederherstellung`);
    expect(textOf(form.body)).toContain('Aufhebungsbescheid (Änderung 1)');
    expect((await restore(id, changeId, { grund: '' })).statusCode).toBe(422);
    expect((await restore(id, changeId)).statusCode).toBe(303);
    expect((await enno.get('/entscheidungen')).body).toContain('Wiederherstellung');
    const page = textOf((await enno.get(`/vorgaenge/${id}/bescheidaenderung`)).body);
    expect(page).toContain('Das Verwaltungsgericht hat die Aufhebung aufgehoben.');
    expect(page).toContain('Die Änderung bewegt keine Mittel.');
    expect((await sina.get(`/vorgaenge/${id}/bescheidaenderung/vorschau`)).statusCode).toBe(404);
    expect((await sign(id)).statusCode).toBe(303);
    expect(await product.stateOf(id)).toBe('approved');
    expect([await grantNow(id), await bound(id)]).toEqual([grant, grant]);
    const ended = textOf((await sina.get(`/vorgaenge/${id}`)).body);
    expect(ended).toContain('Bewilligung wiederhergestellt');
    expect(ended).not.toContain('Wird frei, sobald bestandskräftig');
    expect(await product.difference()).toBe(0);
  });

  it('is not possible while the act stands, nor once its money is free: the page says what is', async () => {
    const id = await approved();
    const none = textOf((await sina.get(`/vorgaenge/${id}/wiederherstellung`)).body);
    expect(none).toContain('eine neue Bewilligung aus freien Mitteln');
    await revoke(id, revocation());
    await sign(id);
    const [{ id: changeId }] = await changes(id);
    expect(textOf((await sina.get(`/vorgaenge/${id}/wiederherstellung`)).body)).toContain(
      'Der Bescheid, der die Bewilligung genommen hat, steht noch.',
    );
    expect((await restore(id, changeId)).statusCode).toBe(422);
    expect((await restore(id, changeId, {}, enno)).statusCode).toBe(403);
  });
});
