import { type Cents, cents, sumCents } from '@libs/money';
import { type Actor, systemActor } from '@libs/permissions';
import { Logger } from '@nestjs/common';
import { BudgetService } from '../src/budget';
import { DecisionsService } from '../src/decisions';
import { PeopleService } from '../src/people';
import { allMet, ProposalsService, ReviewService } from '../src/review';
import { textOf } from './reports-page';
import { startProductApp, type Product } from './support/product';
import { REASONS, RESPONSIBILITY } from './support/product-cases';
import { putInForce, templateInForce } from './support/templates';
import type { Visitor } from './support/visitor';

const FORM = { version: '4', verantwortung: RESPONSIBILITY, geprueft: 'ja' };

let product: Product;
let enno: Visitor;
let lena: Visitor;
beforeAll(async () => {
  product = await startProductApp();
  enno = await product.as(product.staff.approver);
  lena = await product.as(product.staff.head);
});
afterAll(() => product?.stop());

const sign = (id: string, fields: Record<string, string> = {}, visitor = enno) =>
  visitor.post(`/vorgaenge/${id}/entscheidung`, { ...FORM, ...fields });

/** All rows that a signature could have written or changed. */
const stored = async () => {
  const tables = ['grant_case', 'case_step', 'case_duty', 'decision', 'letter', 'deadline', 'counter'];
  const money = ['budget_entry', 'envelope', 'proposal'];
  const sums = [...tables, ...money, 'audit_entry', 'outbox'].map(
    (table) => `(SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) FROM ${table} t) AS ${table}`,
  );
  return (await product.query(`SELECT ${sums.join(', ')}`))[0];
};

const rows = (sql: string, id: string) => product.query(sql, [id]);
const bound = async (id: string): Promise<{ reserved: Cents; committed: Cents }> =>
  (
    await rows(
      `SELECT coalesce(sum(reserved_sign * amount_cents), 0)::bigint AS reserved,
              coalesce(sum(committed_sign * amount_cents), 0)::bigint AS committed
         FROM budget_entry JOIN entry_kind USING (kind) WHERE case_id = $1`,
      id,
    )
  )[0];
const decisions = (id: string) => rows(`SELECT * FROM decision WHERE case_id = $1`, id);
const grantOf = async (id: string) => sumCents((await product.shares(id)).map(({ amount }) => amount));

describe('a signature', () => {
  it('is decision, commitment, letter, deadline, trail and messages at once', async () => {
    const id = await product.aCase({ state: 'proposed' });
    const grant = await grantOf(id);
    const before = await product.overview();
    expect(await bound(id)).toEqual({ reserved: grant, committed: 0 });

    const { statusCode, headers } = await sign(id);
    expect([statusCode, headers.location]).toEqual([303, `/vorgaenge/${id}`]);

    expect(await product.stateOf(id)).toBe('approved');
    const [letter] = await rows(`SELECT id FROM letter WHERE case_id = $1 AND kind = 'award'`, id);
    expect(await decisions(id)).toEqual([
      expect.objectContaining({
        letter_id: letter.id,
        grant_cents: grant,
        budget_year: 2020,
        decided_by: product.staff.approver.personId,
        responsibility: RESPONSIBILITY,
      }),
    ]);
    expect(await bound(id)).toEqual({ reserved: 0, committed: grant });
    const after = await product.overview();
    expect(after.ceiling!.committed - before.ceiling!.committed).toBe(grant);
    expect(after.ceiling!.available).toBe(before.ceiling!.available);
    expect(await product.difference()).toBe(0);
    expect(await rows(`SELECT kind FROM deadline WHERE case_id = $1 AND met_at IS NULL`, id)).toEqual([
      { kind: 'proof' },
    ]);
    const trail = await product.query(
      `SELECT event FROM audit_entry WHERE subject_id IN ($1, $2) ORDER BY id DESC LIMIT 3`,
      [id, letter.id],
    );
    expect(trail.map(({ event }) => event)).toEqual(['decision.signed', 'letter.issued', 'case.approve']);
    const messages = await product.query(
      `SELECT topic FROM outbox WHERE payload->>'letterId' = $2 OR (payload->>'caseId' = $1 AND topic = 'notice.send')
        ORDER BY topic`,
      [id, letter.id],
    );
    expect(messages.map(({ topic }) => topic)).toEqual(['letter.print', 'notice.send']);
  });

  describe.each([
    ['step', 'case_step', `NEW.step = 'approve'`],
    ['commitment', 'budget_entry', `NEW.kind = 'commit'`],
    ['letter', 'letter', `NEW.kind = 'award'`],
    ['decision', 'decision', 'true'],
    ['deadline', 'deadline', `NEW.kind = 'proof'`],
    ['entry in the trail', 'audit_entry', `NEW.event = 'decision.signed'`],
    ['message', 'outbox', `NEW.topic = 'notice.send'`],
  ])('whose %s cannot be written', (_, table, when) => {
    beforeAll(() =>
      product.asOwner(
        `CREATE FUNCTION break() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'broken'; END $$;
         CREATE TRIGGER broken BEFORE INSERT ON ${table} FOR EACH ROW WHEN (${when}) EXECUTE FUNCTION break()`,
      ),
    );
    afterAll(() => product.asOwner(`DROP FUNCTION break CASCADE`));

    it('changes nothing at all', async () => {
      const log = jest.spyOn(Logger.prototype, 'error').mockImplementation();
      const id = await product.aCase({ state: 'proposed' });
      const before = await stored();
      expect((await sign(id)).statusCode).toBe(500);
      expect(await stored()).toEqual(before);
      expect(log).toHaveBeenCalledWith(expect.anything(), expect.stringContaining('broken'));
      log.mockRestore();
    });
  });

  it('under a letter that cannot be written says why, and changes nothing', async () => {
    const id = await product.aCase({ state: 'proposed' });
    const template = await product.work.run(systemActor, (tx) => templateInForce(tx, 'award'));
    const use = (text: string) => product.work.run(systemActor, (tx) => putInForce(tx, 'award', text));
    await use(`${template}\n{{ gibtesnicht.feld }}\n`);
    const before = await stored();
    const { statusCode, body } = await sign(id);
    await use(template);
    expect([statusCode, textOf(body)]).toEqual([
      422,
      expect.stringContaining('Das Schreiben lässt sich so nicht erstellen.'),
    ]);
    expect(body).toContain(RESPONSIBILITY);
    expect(await stored()).toEqual(before);
  });

  it('for which the money is gone names what is missing where, and changes nothing', async () => {
    const id = await product.aCase({ state: 'checked', item: 'd', cost: 10_000 });
    const grant = await grantOf(id);
    const common = {
      ...product.allocation,
      kind: 'allocate',
      budgetYear: 2020,
      reason: 'Obergrenze',
    } as const;
    const cap = { ...common, envelopeKind: 'category', category: 'd', idempotencyKey: 'cap/d' } as const;
    const { personIds } = product.allocation;
    await product.allocate([{ ...cap, amount: cents(grant + 50_000) }]);
    await product.steps.propose(id);
    const occasion = { personIds, reason: 'Die Vormerkung ist abgelaufen.', madeOn: product.clock.now() };
    await product.work.run(product.staff.budgetOfficer, (tx) =>
      product.find(BudgetService).release(tx, id, occasion),
    );
    await product.aCase({ state: 'proposed', item: 'd', cost: 10_000 });

    const before = await stored();
    const { statusCode, body } = await sign(id);
    expect([statusCode, textOf(body)]).toEqual([
      409,
      expect.stringMatching(/Es fehlen [\d.]+,\d\d € in: Obergrenze für Fördergegenstand d\./),
    ]);
    expect(body).toContain(RESPONSIBILITY);
    expect(await stored()).toEqual(before);
  });

  it('binds what the year before did not, in the year in which it is made', async () => {
    const id = await product.aCase({ state: 'proposed' });
    const grant = await grantOf(id);
    const inJanuary = new Date('2021-01-11T10:00:00+01:00');
    await product
      .find(DecisionsService)
      .approve(product.staff.approver, inJanuary, id, 4, RESPONSIBILITY, 'Der Zeitraum ist vereinbart.');
    expect(
      await rows(
        `SELECT DISTINCT budget_year AS year, due_year AS due FROM budget_entry WHERE case_id = $1 AND kind = 'commit'`,
        id,
      ),
    ).toEqual([{ year: 2021, due: 2021 }]);
    const [{ years }] = await rows(
      `SELECT jsonb_path_query_array(snapshot, '$.perYear[*].year') AS years FROM letter
        WHERE case_id = $1 AND kind = 'award'`,
      id,
    );
    expect(new Set(years)).toEqual(new Set([2021]));
    expect(await bound(id)).toEqual({ reserved: 0, committed: grant });
    expect(await product.difference()).toBe(0);
  });
});

describe('the form', () => {
  it('wants the reason for assumed rules at its field', async () => {
    const id = await product.aCase({ state: 'proposed' });
    const { statusCode, body } = await sign(id, { verantwortung: '   ' });
    expect([statusCode, body.includes('href="#verantwortung"')]).toEqual([422, true]);
    expect(body).toMatch(/<textarea[^>]*id="verantwortung"[^>]*aria-invalid="true"/);
    expect(body).toMatch(/<input[^>]*name="geprueft"[^>]*checked/);
    expect(await product.stateOf(id)).toBe('proposed');
  });

  it('wants the box to be ticked, and keeps the text', async () => {
    const id = await product.aCase({ state: 'proposed' });
    const { statusCode, body } = await sign(id, { geprueft: '' });
    expect([statusCode, body.includes('href="#geprueft"')]).toEqual([422, true]);
    expect(body).toContain(RESPONSIBILITY);
    expect(await product.stateOf(id)).toBe('proposed');
  });

  it('shows proposal, reckoning, assumed rules and free money', async () => {
    const id = await product.aCase({ state: 'proposed' });
    const text = textOf((await enno.get(`/vorgaenge/${id}/entscheidung`)).body);
    for (const part of [
      REASONS,
      'Vorschlag 1',
      'Sina Sorgfalt',
      'Ausgaben 2020, investiv',
      'Höhe der Zuwendung',
    ])
      expect(text).toContain(part);
  });
});

describe('four eyes', () => {
  let klara: Actor;
  beforeAll(async () => {
    const roles = ['caseworker', 'approver'] as const;
    const account = { email: 'klara.doppelt@staat.example', name: 'Klara Doppelt', roles };
    const personId = await product.work.run(product.staff.operator, (tx) =>
      product.find(PeopleService).createPerson(tx, product.clock.now(), {
        ...account,
        password: null,
        organisationId: null,
        demo: true,
      }),
    );
    klara = { personId, name: account.name, roles, organisationId: null, organisationName: null };
  });

  /** Everything up to the proposal by Klara, who may decide as well, only not here. */
  async function herCase(): Promise<string> {
    const id = await product.aCase();
    const now = product.clock.now();
    await product.find(ReviewService).take(klara, now, id, 2);
    await product
      .find(ReviewService)
      .answerChecks(klara, now, { caseId: id, seenVersion: 3, answers: allMet() });
    const input = { shares: await product.shares(id), reasons: REASONS, conditions: '' };
    await product.find(ProposalsService).propose(klara, now, id, 3, input);
    return id;
  }

  it('hold against a form sent past the page', async () => {
    const id = await herCase();
    const visitor = await product.as(klara);
    expect(textOf((await visitor.get(`/vorgaenge/${id}/entscheidung`)).body)).toContain(
      'Entscheiden muss eine andere Person.',
    );
    const before = await stored();
    for (const [url, fields] of [
      [`/vorgaenge/${id}/entscheidung`, FORM],
      [
        `/vorgaenge/${id}/entscheidung/rueckgabe`,
        { version: '4', grund: 'Ich möchte es mir anders überlegen.' },
      ],
    ] as const) {
      const { statusCode, body } = await visitor.post(url, fields);
      expect([statusCode, textOf(body)]).toEqual([
        409,
        expect.stringContaining('Diesen Schritt muss eine andere Person tun.'),
      ]);
    }
    expect(await stored()).toEqual(before);
  });

  it('hold in the database', async () => {
    const id = await herCase();
    await expect(
      product.query(
        `INSERT INTO case_step (case_id, version, step, from_state, to_state, duty, person_id, at)
         VALUES ($1, 5, 'approve', 'proposed', 'approved', 'decide', $2, now())`,
        [id, klara.personId],
      ),
    ).rejects.toMatchObject({ code: 'four_eyes' });
  });

  it('let another person sign, who holds the decision from then on', async () => {
    const id = await herCase();
    expect((await sign(id, {}, lena)).statusCode).toBe(303);
    expect(await product.stateOf(id)).toBe('approved');
  });
});

describe('signing twice', () => {
  const once = async (id: string) => {
    expect(await decisions(id)).toHaveLength(1);
    expect(await bound(id)).toEqual({ reserved: 0, committed: await grantOf(id) });
    expect(await rows(`SELECT FROM letter WHERE case_id = $1 AND kind = 'award'`, id)).toHaveLength(1);
  };

  it('at once is one decision, and both clicks lead to it', async () => {
    const id = await product.aCase({ state: 'proposed' });
    const answers = await Promise.all([sign(id), sign(id), sign(id)]);
    for (const { statusCode, headers } of answers)
      expect([statusCode, headers.location]).toEqual([303, `/vorgaenge/${id}`]);
    await once(id);
  });

  it('with the back button is one decision', async () => {
    const id = await product.aCase({ state: 'proposed' });
    await sign(id);
    expect((await sign(id)).statusCode).toBe(303);
    await once(id);
  });

  it('by two people is the decision of the faster; the other reads so', async () => {
    const id = await product.aCase({ state: 'proposed' });
    const answers = await Promise.all([sign(id), sign(id, {}, lena)]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([303, 409]);
    const late = answers.find(({ statusCode }) => statusCode === 409)!;
    expect(textOf(late.body)).toContain('Nichts wurde überschrieben.');
    await once(id);
  });

  it('is not possible with the version of today', async () => {
    const id = await product.aCase({ state: 'approved' });
    expect((await sign(id, { version: '5' })).statusCode).toBe(409);
    await once(id);
  });
});

describe('giving back', () => {
  const giveBack = (id: string, grund: string) =>
    enno.post(`/vorgaenge/${id}/entscheidung/rueckgabe`, { version: '4', grund });

  it('frees the money and tells the caseworker why', async () => {
    const id = await product.aCase({ state: 'proposed' });
    expect((await giveBack(id, 'Bitte begründen Sie die Schulungstage.')).statusCode).toBe(303);
    expect([await product.stateOf(id), await bound(id)]).toEqual([
      'in_review',
      { reserved: 0, committed: 0 },
    ]);
    const { body } = await (await product.as(product.staff.caseworker)).get(`/vorgaenge/${id}`);
    expect(textOf(body)).toContain('Bitte begründen Sie die Schulungstage.');
    expect((await sign(id)).statusCode).toBe(409);
    await product.steps.propose(id);
    expect((await sign(id, { version: '6' })).statusCode).toBe(303);
    expect(await product.difference()).toBe(0);
  });

  it('needs a reason', async () => {
    const id = await product.aCase({ state: 'proposed' });
    const { statusCode, body } = await giveBack(id, 'Nein');
    expect([statusCode, body.includes('>Nein</textarea>')]).toEqual([422, true]);
    expect(await product.stateOf(id)).toBe('proposed');
  });
});

describe('the letter', () => {
  it('can be seen as a draft, of which nothing stays', async () => {
    const id = await product.aCase({ state: 'proposed' });
    const before = await stored();
    const { statusCode, headers, rawPayload } = await enno.get(`/vorgaenge/${id}/entscheidung/vorschau`);
    expect([statusCode, headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect(await stored()).toEqual(before);
  });

  it('is the same for everybody who may read it, and nothing for others', async () => {
    const id = await product.aCase({ state: 'approved' });
    const [letter] = await rows(`SELECT id FROM letter WHERE case_id = $1 AND kind = 'award'`, id);
    await product.deliver('letter.print');
    const vera = await product.as(product.applicant.actor);
    expect(textOf((await vera.get('/antraege')).body)).toContain('Bewilligt');
    expect((await vera.get(`/antraege/${id}`)).body).toContain(`href="/schreiben/${letter.id}"`);
    const copies = [
      await vera.get(`/schreiben/${letter.id}`),
      await vera.get(`/schreiben/${letter.id}`),
      await enno.get(`/schreiben/${letter.id}`),
    ].map(({ rawPayload }) => rawPayload);
    expect(copies[0]!.subarray(0, 5).toString()).toBe('%PDF-');
    for (const copy of copies) expect(copy.equals(copies[0]!)).toBe(true);
    const nora = await product.as(product.neighbour.actor);
    expect((await nora.get(`/schreiben/${letter.id}`)).statusCode).toBe(404);
  });
});

it.each(['caseworker', 'auditor', 'budgetOfficer', 'operator'] as const)(
  'lets no %s decide',
  async (role) => {
    const id = await product.aCase({ state: 'proposed' });
    const visitor = await product.as(product.staff[role]);
    expect((await sign(id, {}, visitor)).statusCode).toBe(403);
    expect((await visitor.post(`/vorgaenge/${id}/entscheidung/rueckgabe`, FORM)).statusCode).toBe(403);
    expect(await product.stateOf(id)).toBe('proposed');
  },
);
