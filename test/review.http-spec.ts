import { setTimeout as sleep } from 'node:timers/promises';
import { cents, formatEuro } from '@libs/money';
import { type Answers, checkNames, ChecksService } from '../src/review';
import { shareField } from '../src/review/domain/shares';
import { textOf } from './reports-page';
import { startProductApp, type Product } from './support/product';
import { QUESTION, REASONS } from './support/product-cases';
import type { Visitor } from './support/visitor';

let product: Product;
let sina: Visitor;
beforeAll(async () => {
  product = await startProductApp();
  sina = await product.as(product.staff.caseworker);
});
afterAll(() => product?.stop());

const count = async (table: string, caseId: string): Promise<number> =>
  (await product.query(`SELECT count(*) FROM ${table} WHERE case_id = $1`, [caseId]))[0].count;

describe('taking a case', () => {
  it('makes whoever takes it responsible', async () => {
    const id = await product.aCase();
    const answer = await sina.post(`/vorgaenge/${id}/uebernahme`, { version: '2' });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `/vorgaenge/${id}`]);
    expect(textOf((await sina.get(`/vorgaenge/${id}`)).body)).toContain('Zuständig Sina Sorgfalt');
  });

  it('twice at once is one step, and both clicks are well answered', async () => {
    const id = await product.aCase();
    const click = () => sina.post(`/vorgaenge/${id}/uebernahme`, { version: '2' });
    const answers = await Promise.all([click(), click()]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
    expect(await product.version(id)).toBe(3);
  });

  it('is refused to the slower of two people, who reads why', async () => {
    const id = await product.aCase();
    const paul = await product.as(product.staff.secondCaseworker);
    await sina.post(`/vorgaenge/${id}/uebernahme`, { version: '2' });
    const { statusCode, body } = await paul.post(`/vorgaenge/${id}/uebernahme`, { version: '2' });
    expect(statusCode).toBe(409);
    expect(textOf(body)).toContain('Es wurde nichts geändert');
    expect(body).toContain(`href="/vorgaenge/${id}"`);
  });
});

describe('the check', () => {
  const met = Object.fromEntries(checkNames.map((name) => [`ergebnis.${name}`, 'met']));
  const stored = (id: string) =>
    product.query(`SELECT name, result, note FROM review_check WHERE case_id = $1 ORDER BY name`, [id]);

  it('is saved half done, and goes on from there', async () => {
    const id = await product.aCase({ state: 'in_review' });
    const answer = await sina.post(`/vorgaenge/${id}/pruefung`, {
      version: '3',
      'ergebnis.signed': 'met',
      'ergebnis.documents': 'open',
      'bemerkung.documents': 'Die Anlage 2 ist unlesbar.',
    });
    expect(answer.statusCode).toBe(303);
    expect(await stored(id)).toEqual([
      { name: 'documents', result: 'open', note: 'Die Anlage 2 ist unlesbar.' },
      { name: 'signed', result: 'met', note: '' },
    ]);
    const { body } = await sina.get(`/vorgaenge/${id}/pruefung`);
    expect(body).toContain('Die Anlage 2 ist unlesbar.');
    expect(body.match(/checked/g)).toHaveLength(2);
  });

  it('wants a word about what is open, and keeps what was entered', async () => {
    const id = await product.aCase({ state: 'in_review' });
    const { statusCode, body } = await sina.post(`/vorgaenge/${id}/pruefung`, {
      ...met,
      version: '3',
      'ergebnis.documents': 'open',
      'bemerkung.necessity': 'Siehe Vermerk vom 10.02.2020.',
    });
    expect(statusCode).toBe(422);
    expect(textOf(body)).toContain('Schreiben Sie, was noch offen ist.');
    expect(body).toContain('Siehe Vermerk vom 10.02.2020.');
    expect(body.match(/checked/g)).toHaveLength(checkNames.length);
    expect(await stored(id)).toEqual([]);
  });

  it('loses no note that was written beside an unanswered point', async () => {
    const id = await product.aCase({ state: 'in_review' });
    const { statusCode, body } = await sina.post(`/vorgaenge/${id}/pruefung`, {
      version: '3',
      'bemerkung.documents': 'Noch nicht angesehen.',
    });
    expect(statusCode).toBe(422);
    expect(body).toContain('Noch nicht angesehen.');
  });

  it('comes from one page and not from two', async () => {
    const id = await product.aCase({ state: 'in_review' });
    const { statusCode } = await sina.post(`/vorgaenge/${id}/pruefung`, { ...met, version: '2' });
    expect(statusCode).toBe(409);
    expect(await stored(id)).toEqual([]);
  });

  it('is not overwritten from an older window, which keeps what was typed in it', async () => {
    const id = await product.aCase({ state: 'in_review' });
    const { body } = await sina.get(`/vorgaenge/${id}/pruefung`);
    const stand = /name="stand" value="([^"]+)"/.exec(body)![1]!;
    const first = { version: '3', stand, 'ergebnis.signed': 'met' };
    expect((await sina.post(`/vorgaenge/${id}/pruefung`, first)).statusCode).toBe(303);
    const older = { ...first, 'ergebnis.signed': 'open', 'bemerkung.signed': 'Die Vollmacht fehlt.' };
    const refused = await sina.post(`/vorgaenge/${id}/pruefung`, older);
    expect([refused.statusCode, refused.body]).toEqual([
      409,
      expect.stringContaining('Die Vollmacht fehlt.'),
    ]);
    expect(await stored(id)).toEqual([{ name: 'signed', result: 'met', note: '' }]);
    expect((await sina.post(`/vorgaenge/${id}/pruefung`, first)).statusCode).toBe(303);
  });

  it('is over when the case has gone on', async () => {
    const id = await product.aCase({ state: 'proposed' });
    const { statusCode } = await sina.post(`/vorgaenge/${id}/pruefung`, { ...met, version: '4' });
    expect(statusCode).toBe(409);
  });
});

describe('asking back', () => {
  it('gives the application back with a deadline and a mail', async () => {
    const id = await product.aCase({ state: 'in_review' });
    const { statusCode } = await sina.post(`/vorgaenge/${id}/nachforderung`, {
      version: '3',
      'punkt.1': QUESTION,
    });
    expect(statusCode).toBe(303);
    const deadlines = await product.query(
      `SELECT side, due_on AS due FROM deadline WHERE case_id = $1 AND kind = 'answer' AND met_at IS NULL`,
      [id],
    );
    expect(deadlines).toEqual([{ side: 'applicant', due: '2020-03-09' }]);
    const page = textOf((await (await product.as(product.applicant.actor)).get(`/antraege/${id}`)).body);
    expect(page).toContain('braucht noch Angaben von Ihnen');
    expect(page).toContain(QUESTION);
    expect(page).toContain('09.03.2020');
    await product.deliver('question.asked');
    const [{ number }] = await product.query(`SELECT number FROM grant_case WHERE id = $1`, [id]);
    const mails = await product.query(
      `SELECT payload FROM outbox WHERE topic = 'mail.send' AND payload->>'subject' LIKE $1`,
      [`${number}: Zu Ihrem Antrag fehlen Angaben`],
    );
    expect(mails.map(({ payload }) => payload.to).sort()).toEqual([
      'bearbeitung@16070029.kommune.example',
      'vertretung@16070029.kommune.example',
    ]);
    expect(JSON.stringify(mails)).not.toContain(QUESTION);
  });

  it('sends the points and the chosen period in a letter, once', async () => {
    const id = await product.aCase({ state: 'in_review' });
    await sina.post(`/vorgaenge/${id}/nachforderung`, {
      version: '3',
      'punkt.1': '1. Ein zweites Angebot.\n2. Die Karte des Gebiets.',
      'punkt.2': 'Der Beschluss des Rates.',
      'abschnitt.2': 'attachments',
      wochen: '2',
    });
    await product.deliver('question.asked');
    await product.deliver('question.asked');
    const letters = await product.query(
      `SELECT id, snapshot FROM letter WHERE case_id = $1 AND kind = 'request'`,
      [id],
    );
    expect(letters).toHaveLength(1);
    expect(letters[0].snapshot).toMatchObject({
      points: [
        { field: null, text: 'Ein zweites Angebot.' },
        { field: null, text: 'Die Karte des Gebiets.' },
        { field: 'Anlagen', text: 'Der Beschluss des Rates.' },
      ],
      until: { date: '2020-02-24' },
      signatory: { name: 'Sina Sorgfalt' },
    });
    const applicant = await product.as(product.applicant.actor);
    expect((await applicant.get(`/schreiben/${letters[0].id}`)).statusCode).toBe(200);
    const { body } = await applicant.get(`/antraege/${id}`);
    expect(body).toContain('<li>Ein zweites Angebot.</li>');
    expect(body).toMatch(
      new RegExp(`<a[^>]* href="/antraege/${id}/anlagen"[^>]*><span>Anlagen</span></a>: Der Beschluss`),
    );
  });

  it('shows the letter before it goes out, and keeps what is typed when it does not', async () => {
    const id = await product.aCase({ state: 'in_review' });
    const path = `/vorgaenge/${id}/nachforderung/vorschau`;
    const shown = await sina.post(path, { version: '3', 'punkt.1': QUESTION });
    expect(shown.headers['content-type']).toBe('application/pdf');
    const short = await sina.post(path, { version: '3', 'punkt.1': 'Kurz' });
    expect([short.statusCode, short.body.includes('>Kurz</textarea>')]).toEqual([422, true]);
    expect(await product.stateOf(id)).toBe('in_review');
  });

  it('ends with the answer', async () => {
    const id = await product.aCase({ state: 'returned' });
    await product.steps.submit(id);
    const open = await product.query(`SELECT kind FROM deadline WHERE case_id = $1 AND met_at IS NULL`, [id]);
    expect(open).toEqual([{ kind: 'decision' }]);
    await product.steps.take(id);
    expect(await product.stateOf(id)).toBe('in_review');
  });

  it('needs a text, and keeps the one that is too short', async () => {
    const id = await product.aCase({ state: 'in_review' });
    const { statusCode, body } = await sina.post(`/vorgaenge/${id}/nachforderung`, {
      version: '3',
      'punkt.1': 'Kurz',
    });
    expect([statusCode, body.includes('>Kurz</textarea>')]).toEqual([422, true]);
    expect(await product.stateOf(id)).toBe('in_review');
  });
});

describe('proposing', () => {
  const year = 2020;
  const investive = shareField(year, 'investive');
  const consumptive = shareField(year, 'consumptive');
  const fields = {
    version: '3',
    begruendung: REASONS,
    auflagen: 'Bericht: Legen Sie bis zum 30.06. einen Bericht vor.',
    'rest.grund': 'mittel',
  };
  const propose = (id: string, more: Record<string, string>) =>
    sina.post(`/vorgaenge/${id}/vorschlag`, { ...fields, ...more });
  const held = async (id: string) =>
    (
      await product.query(
        `SELECT coalesce(sum(k.reserved_sign * amount_cents), 0)::bigint AS held
      FROM budget_entry e JOIN entry_kind k USING (kind) WHERE case_id = $1`,
        [id],
      )
    )[0].held;

  it('begins with what the directive computes', async () => {
    const id = await product.aCase({ state: 'checked' });
    const { body } = await sina.get(`/vorgaenge/${id}/vorschlag`);
    for (const { title, amount } of await product.shares(id)) {
      const value = formatEuro(amount).replace(/\u00a0€/, '');
      expect(body).toMatch(
        new RegExp(
          `name="${shareField(year, title)}"[^>]*value="${value}"|value="${value}"[^>]*name="${shareField(year, title)}"`,
        ),
      );
    }
  });

  it('holds the money and goes to the approver', async () => {
    const id = await product.aCase({ state: 'checked' });
    const { statusCode } = await propose(id, { [investive]: '12.000', [consumptive]: '' });
    expect(statusCode).toBe(303);
    expect([await product.stateOf(id), await held(id)]).toEqual(['proposed', 1_200_000]);
    const [entry] = await product.query(
      `SELECT expires_on AS "expiresOn" FROM budget_entry WHERE case_id = $1`,
      [id],
    );
    expect(entry).toEqual({ expiresOn: '2020-05-10' });
    expect(await product.difference()).toBe(0);
  });

  it.each(['12.34', '1e3', '-5', '+5', 'zwölf', '12,345', '99999999999999999999', '1.0000', '0x10', 'NaN'])(
    'refuses the amount "%s" at its field, keeps the rest, holds nothing',
    async (amount) => {
      const id = await product.aCase({ state: 'checked' });
      const { statusCode, body } = await propose(id, { [investive]: amount, [consumptive]: '10' });
      expect(statusCode).toBe(422);
      expect(body).toContain('href="#betrag-2020-investive"');
      expect(body).toMatch(
        /id="betrag-2020-investive"[^>]*aria-invalid="true"|aria-invalid="true"[^>]*id="betrag-2020-investive"/,
      );
      for (const kept of [amount, '10', REASONS, 'Legen Sie bis zum 30.06. einen Bericht vor.'])
        expect(body).toContain(kept);
      expect([await product.stateOf(id), await held(id), await count('proposal', id)]).toEqual([
        'in_review',
        0,
        0,
      ]);
    },
  );

  it.each([
    ['more than the directive allows', { [investive]: '1.000.000' }, 'Die Richtlinie erlaubt höchstens'],
    ['nothing', { [investive]: '0', [consumptive]: '' }, 'Tragen Sie mindestens einen Betrag ein.'],
    ['no field', {}, 'Tragen Sie mindestens einen Betrag ein.'],
    [
      'sums beyond numbers',
      { [investive]: '90.000.000.000.000', [consumptive]: '90.000.000.000.000' },
      'Die Richtlinie erlaubt höchstens',
    ],
    ['a year that is over', { [shareField(2019, 'investive')]: '100' }, '2019'],
    ['a title that is none', { 'betrag.2020-toString': '100' }, 'Tragen Sie mindestens einen Betrag ein.'],
    ['short reasons', { [investive]: '100', begruendung: 'Gut.' }, 'Begründen Sie den Vorschlag'],
  ])('refuses %s', async (_, more, message) => {
    const id = await product.aCase({ state: 'checked' });
    const { statusCode, body } = await propose(id, more);
    expect([statusCode, textOf(body)]).toEqual([422, expect.stringContaining(message)]);
    expect([await product.stateOf(id), await held(id), await count('proposal', id)]).toEqual([
      'in_review',
      0,
      0,
    ]);
  });

  it('waits for the check', async () => {
    const id = await product.aCase({ state: 'in_review' });
    const { statusCode, body } = await propose(id, { [investive]: '100' });
    expect([statusCode, await product.stateOf(id)]).toEqual([422, 'in_review']);
    expect(textOf(body)).toContain('Vollständigkeitsprüfung ist noch nicht abgeschlossen');
  });

  it('counts the check as it stands when the case is locked', async () => {
    const id = await product.aCase({ state: 'checked' });
    const { secondCaseworker } = product.staff;
    const doubt: Answers = { documents: { result: 'open', note: 'Das Angebot ist abgelaufen.' } };
    const proposed = await product.work.run(secondCaseworker, async (tx) => {
      await product
        .find(ChecksService)
        .answer(tx, secondCaseworker, product.clock.now(), { caseId: id, seenVersion: 3, answers: doubt });
      const answer = propose(id, { [investive]: '100' });
      while ((await waiting()) === 0) await sleep(5);
      return { answer };
    });
    expect([(await proposed.answer).statusCode, await product.stateOf(id)]).toEqual([422, 'in_review']);
  });

  const waiting = async (): Promise<number> =>
    (
      await product.asOwner(
        `SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      )
    )[0].count;

  it('shows which envelope lacks how much, and changes nothing', async () => {
    const cap = {
      ...product.allocation,
      kind: 'allocate',
      envelopeKind: 'category',
      category: 'd',
      budgetYear: 2020,
      reason: 'Deckel',
      idempotencyKey: 'cap',
    } as const;
    await product.allocate([{ ...cap, amount: cents(100_000) }]);
    const id = await product.aCase({ state: 'checked', item: 'd', cost: 20_000 });
    const before = await product.overview();
    const { statusCode, body } = await propose(id, { [consumptive]: '1.500,00' });
    expect(statusCode).toBe(409);
    expect(textOf(body)).toContain('Es fehlen 500,00 € in: Obergrenze für Fördergegenstand d.');
    expect(body).toContain(REASONS);
    expect([await product.stateOf(id), await product.version(id), await count('proposal', id)]).toEqual([
      'in_review',
      3,
      0,
    ]);
    expect(await product.overview()).toEqual(before);
  });

  it('twice at once is one proposal', async () => {
    const id = await product.aCase({ state: 'checked' });
    const click = () => propose(id, { [investive]: '100' });
    const answers = await Promise.all([click(), click()]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([303, 303]);
    expect([await count('proposal', id), await held(id)]).toEqual([1, 10_000]);
  });

  it('can be taken back, which frees the money, and done again', async () => {
    const id = await product.aCase({ state: 'proposed' });
    const { statusCode } = await sina.post(`/vorgaenge/${id}/vorschlag/ruecknahme`, { version: '4' });
    expect([statusCode, await product.stateOf(id), await held(id)]).toEqual([303, 'in_review', 0]);
    expect((await propose(id, { version: '5', [investive]: '200' })).statusCode).toBe(303);
    expect([await count('proposal', id), await held(id)]).toEqual([2, 20_000]);
    expect(await product.difference()).toBe(0);
  });
});

it.each(['approver', 'head', 'auditor', 'budgetOfficer', 'operator'] as const)(
  'lets no %s review',
  async (role) => {
    const id = await product.aCase({ state: 'in_review' });
    const visitor = await product.as(product.staff[role]);
    for (const path of ['uebernahme', 'pruefung', 'nachforderung', 'vorschlag', 'vorschlag/ruecknahme'])
      expect((await visitor.post(`/vorgaenge/${id}/${path}`, { version: '3' })).statusCode).toBe(403);
    expect(await product.version(id)).toBe(3);
  },
);
