import { randomUUID } from 'node:crypto';
import { formatEuro } from '@libs/money';
import { Temporal } from 'temporal-polyfill';
import { Hearings } from '../src/correspondence';
import { startProductApp, type Product } from './support/product';
import { RESPONSIBILITY } from './support/product-cases';
import type { Visitor } from './support/visitor';

const SIGNED = { geprueft: 'ja', verantwortung: RESPONSIBILITY };

let product: Product;
let caseworker: Visitor;
let approver: Visitor;
let applicant: Visitor;

beforeAll(async () => {
  product = await startProductApp();
  caseworker = await product.as(product.staff.caseworker);
  approver = await product.as(product.staff.approver);
  applicant = await product.as(product.applicant.actor);
});
afterAll(() => product?.stop());

const kinds = {
  correction: { path: 'berichtigung', content: {} },
  reminder: { path: 'erinnerung', content: {} },
  waiver: { path: 'rechtsbehelfsverzicht', content: {} },
  interim: { path: 'zwischennachricht', content: { text: 'Wir warten auf den Nachtragshaushalt.' } },
  hearing: {
    path: 'anhoerung',
    content: {
      absicht: 'refusal',
      entscheidung: 'Wir beabsichtigen, den Antrag abzulehnen.',
      sachverhalt: 'Das Vorhaben hat vor der Bewilligung begonnen.',
      wochen: '3',
    },
  },
  early_start: {
    path: 'genehmigung-vorzeitiger-beginn',
    content: { ab: '01.03.2020', bis: '30.06.2020', gruende: 'Die Preise gelten nur bis Ende März.' },
  },
  early_start_refusal: {
    path: 'ablehnung-vorzeitiger-beginn',
    content: { gruende: 'Die Gesamtfinanzierung ist nicht gesichert.' },
  },
} as const;
type Kind = keyof typeof kinds;

const fieldsOf = (kind: Kind, id: string, content: object = kinds[kind].content, version = '1') => ({
  ...Object.fromEntries(Object.entries(content).map(([name, text]) => [`inhalt.${name}`, text])),
  ...{ version, art: kind, entwurf: id },
});

const draftPath = (caseId: string, id: string, step = '') =>
  `/vorgaenge/${caseId}/schreiben/entwuerfe/${id}${step && `/${step}`}`;

async function aDraft(caseId: string, kind: Kind, content?: object, visitor = caseworker) {
  const id = randomUUID();
  const answer = await visitor.post(
    `/vorgaenge/${caseId}/schreiben/neu/${kinds[kind].path}`,
    fieldsOf(kind, id, content),
  );
  return { id, answer };
}

const rowOf = async (id: string) =>
  (await product.query(`SELECT * FROM letter_draft WHERE id = $1`, [id]))[0];
const mailsTo = async (caseId: string) =>
  product.query(
    `SELECT payload->>'subject' AS subject, payload->>'text' AS text FROM outbox
      WHERE topic = 'mail.send' AND payload->>'subject' LIKE (SELECT number FROM grant_case WHERE id = $1) || '%'
      ORDER BY published_at DESC`,
    [caseId],
  );

async function issued(caseId: string, kind: Kind, content?: object): Promise<string> {
  const { id } = await aDraft(caseId, kind, content);
  const { statusCode } = await caseworker.post(draftPath(caseId, id, 'ausgabe'), { version: '1' });
  expect(statusCode).toBe(303);
  return (await rowOf(id)).letter_id;
}

async function askForEarlyStart(caseId: string): Promise<void> {
  const fields = { antrag: randomUUID(), ab: '01.03.2020', grund: 'Der Preis gilt nur kurz.' };
  await applicant.post(`/antraege/${caseId}/vorzeitiger-beginn`, { ...fields, nichtBegonnen: 'ja' });
}

/** A case with an early start that waits for a signature. */
async function proposed() {
  const caseId = await product.aCase({ state: 'in_review' });
  await askForEarlyStart(caseId);
  const { id } = await aDraft(caseId, 'early_start');
  const { headers } = await caseworker.post(draftPath(caseId, id, 'vorlage'), { version: '1' });
  expect(headers.location).toBe(draftPath(caseId, id, 'vorschau'));
  return { caseId, id };
}

describe('a letter that a caseworker issues alone', () => {
  it('goes from the form over the preview to the applicant', async () => {
    const caseId = await product.aCase({ state: 'in_review' });
    const form = await caseworker.get(`/vorgaenge/${caseId}/schreiben/neu/zwischennachricht`);
    expect(form.statusCode).toBe(200);
    const { id, answer } = await aDraft(caseId, 'interim');
    expect(answer.headers.location).toBe(draftPath(caseId, id, 'vorschau'));
    const preview = await caseworker.get(draftPath(caseId, id, 'vorschau'));
    expect(preview.body).toContain('Es fehlt nichts. Das Schreiben hat eine Seite.');
    const file = await caseworker.get(draftPath(caseId, id, 'vorschau/datei'));
    expect(file.headers['content-type']).toBe('application/pdf');
    const letter = await caseworker.post(draftPath(caseId, id, 'ausgabe'), { version: '1' });
    expect(letter.headers.location).toBe(`/vorgaenge/${caseId}/schreiben`);
    const { letter_id } = await rowOf(id);
    expect((await applicant.get(`/schreiben/${letter_id}`)).statusCode).toBe(200);
    expect((await caseworker.get(`/vorgaenge/${caseId}/schreiben`)).body).toContain('Zwischennachricht');
    expect((await mailsTo(caseId))[0]).toMatchObject({
      subject: expect.stringContaining('Zu Ihrem Antrag gibt es ein Schreiben'),
      text: expect.not.stringContaining('Nachtragshaushalt'),
    });
  });

  it('tells who waits their place on the list and what it means, everybody else nothing of it', async () => {
    const first = await product.aCase({ state: 'waiting' });
    const second = await product.aCase({ state: 'waiting' });
    const other = await product.aCase({ state: 'in_review' });
    const ids = [];
    for (const caseId of [first, second, other]) ids.push(await issued(caseId, 'interim'));
    const letters = await product.query(
      `SELECT snapshot->'waitingPlace' AS place, snapshot->'waiting' AS waiting FROM letter
        WHERE id = ANY ($1) ORDER BY array_position($1, id)`,
      [ids],
    );
    const waiting = {
      count: 2,
      offered: false,
      rule: expect.stringContaining('vollständig eingegangen ist'),
    };
    expect(letters).toEqual([
      { place: 1, waiting },
      { place: 2, waiting },
      { place: null, waiting: null },
    ]);
  });

  it('is kept with gaps, which the preview lists, and not issued so', async () => {
    const caseId = await product.aCase({ state: 'in_review' });
    const { id } = await aDraft(caseId, 'hearing', { sachverhalt: 'Begonnen am 3. Januar.', wochen: '2' });
    const preview = await caseworker.get(draftPath(caseId, id, 'vorschau'));
    expect(preview.body).toContain('Es fehlt: Beabsichtigt ist.');
    expect(preview.body).toContain('Es fehlt: Beabsichtigte Entscheidung.');
    expect((await caseworker.get(draftPath(caseId, id))).body).toContain('Begonnen am 3. Januar.');
    const refused = await caseworker.post(draftPath(caseId, id, 'ausgabe'), { version: '1' });
    expect(refused.statusCode).toBe(422);
    expect((await rowOf(id)).letter_id).toBeNull();
  });

  it('shows what cannot be read at its field, with everything that was typed', async () => {
    const caseId = await product.aCase({ state: 'in_review' });
    const content = { ...kinds.interim.content, erwartet: '31.02.2020' };
    const { id, answer } = await aDraft(caseId, 'interim', content);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('href="#inhalt-erwartet"');
    expect(answer.body).toContain('value="31.02.2020"');
    expect(answer.body).toContain(kinds.interim.content.text);
    expect(answer.body).toContain(`name="entwurf" value="${id}"`);
    expect(await rowOf(id)).toBeUndefined();
  });

  it('is begun once and issued once, however often one clicks', async () => {
    const caseId = await product.aCase({ state: 'in_review' });
    const { id } = await aDraft(caseId, 'interim');
    const again = await caseworker.post(
      `/vorgaenge/${caseId}/schreiben/neu/zwischennachricht`,
      fieldsOf('interim', id),
    );
    expect(again.statusCode).toBe(303);
    const clicks = [1, 2, 3].map(() => caseworker.post(draftPath(caseId, id, 'ausgabe'), { version: '1' }));
    expect((await Promise.all(clicks)).map(({ statusCode }) => statusCode)).toEqual([303, 303, 303]);
    const letters = await product.query(`SELECT id FROM letter WHERE case_id = $1 AND kind = 'interim'`, [
      caseId,
    ]);
    expect(letters).toHaveLength(1);
  });

  it('is not overwritten from an older window', async () => {
    const caseId = await product.aCase({ state: 'in_review' });
    const { id } = await aDraft(caseId, 'interim');
    await caseworker.post(draftPath(caseId, id), fieldsOf('interim', id, { text: 'Neuer Text.' }));
    const own = await caseworker.post(draftPath(caseId, id), fieldsOf('interim', id, { text: 'Vergessen.' }));
    expect([own.statusCode, own.body.includes('Vergessen.')]).toEqual([409, true]);
    const twice = await caseworker.post(
      draftPath(caseId, id),
      fieldsOf('interim', id, { text: 'Neuer Text.' }),
    );
    expect(twice.statusCode).toBe(303);
    const second = await product.as(product.staff.secondCaseworker);
    const stale = await second.post(
      draftPath(caseId, id),
      fieldsOf('interim', id, { text: 'Anderer Text.' }),
    );
    expect(stale.statusCode).toBe(409);
    expect(stale.body).toContain('Anderer Text.');
    expect((await rowOf(id)).content.text).toBe('Neuer Text.');
    const issuedStale = await second.post(draftPath(caseId, id, 'ausgabe'), { version: '1' });
    expect(issuedStale.statusCode).toBe(409);
  });

  it('is discarded after a question, and then fixed', async () => {
    const caseId = await product.aCase({ state: 'in_review' });
    const { id } = await aDraft(caseId, 'interim');
    expect((await caseworker.get(draftPath(caseId, id, 'verwerfen'))).body).toContain('Entwurf verwerfen?');
    const gone = await caseworker.post(draftPath(caseId, id, 'verwerfen'), { version: '1' });
    expect(gone.headers.location).toBe(`/vorgaenge/${caseId}/schreiben`);
    const late = await caseworker.post(draftPath(caseId, id, 'ausgabe'), { version: '2' });
    expect(late.statusCode).toBe(409);
    expect((await caseworker.get(draftPath(caseId, id, 'vorschau'))).body).toContain('abgeschlossen');
  });

  it('is offered where it makes sense', async () => {
    const caseId = await product.aCase({ state: 'in_review' });
    const { body } = await caseworker.get(`/vorgaenge/${caseId}/schreiben`);
    expect(body).toContain('/schreiben/neu/anhoerung');
    expect(body).not.toContain('/schreiben/neu/genehmigung-vorzeitiger-beginn');
    expect(body).not.toContain('/schreiben/neu/erinnerung');
    const barred = await caseworker.get(`/vorgaenge/${caseId}/schreiben/neu/erinnerung`);
    expect(barred.statusCode).toBe(409);
    expect((await caseworker.get(`/vorgaenge/${caseId}/schreiben/neu/glueckwunsch`)).statusCode).toBe(404);
    expect((await approver.get(`/vorgaenge/${caseId}/schreiben/neu/anhoerung`)).statusCode).toBe(403);
  });
});

describe('a hearing', () => {
  it('of an award speaks of the decision, and no more of a refusal', async () => {
    const caseId = await product.aCase({ state: 'approved' });
    await product.deliver('application.submitted');
    const { body } = await caseworker.get(`/vorgaenge/${caseId}/schreiben/neu/anhoerung`);
    expect(body).toContain('Zuwendungsbescheid vom 10.02.2020');
    expect(body).not.toContain('Eingangsbestätigung');
    expect(body).not.toContain('den Antrag abzulehnen');
    const { id } = await aDraft(caseId, 'hearing');
    const preview = await caseworker.get(draftPath(caseId, id, 'vorschau'));
    expect(preview.body).toContain('Abgelehnt werden kann er nicht mehr.');
  });

  it('claims no more than was granted', async () => {
    const caseId = await product.aCase({ state: 'approved' });
    const [{ id: bezug }] = await product.query(
      `SELECT id FROM letter WHERE case_id = $1 AND kind = 'award'`,
      [caseId],
    );
    const content = { ...kinds.hearing.content, absicht: 'revocation', bezug, vorschrift: '§ 49 Abs. 3' };
    const { id } = await aDraft(caseId, 'hearing', { ...content, betrag: '99.999.999,00' });
    const refused = await caseworker.post(draftPath(caseId, id, 'ausgabe'), { version: '1' });
    expect([refused.statusCode, refused.body.includes('Bewilligt sind nur')]).toEqual([422, true]);
  });

  it('runs until it is answered or its period is over', async () => {
    const caseId = await product.aCase({ state: 'in_review' });
    const letterId = await issued(caseId, 'hearing');
    const runningOn = (day: string) =>
      product.work.run(product.staff.caseworker, (tx) =>
        product.find(Hearings).running(tx, Temporal.PlainDate.from(day), caseId),
      );
    const until = Temporal.PlainDate.from('2020-03-02');
    expect(await runningOn('2020-02-10')).toMatchObject({ letterId, until });
    expect(await runningOn('2020-03-02')).toMatchObject({ letterId });
    expect(await runningOn('2020-03-03')).toBeNull();
    await applicant.post(`/antraege/${caseId}/stellungnahme`, { anhoerung: letterId, verzicht: 'ja' });
    expect(await runningOn('2020-02-10')).toBeNull();
  });

  it('sets the applicant a period that is reckoned', async () => {
    const caseId = await product.aCase({ state: 'in_review' });
    await issued(caseId, 'hearing');
    const [deadline] = await product.query(
      `SELECT side, due_on AS due, reckoning FROM deadline WHERE case_id = $1 AND kind = 'hearing' AND met_at IS NULL`,
      [caseId],
    );
    expect(deadline).toMatchObject({ side: 'applicant', due: '2020-03-02' });
    expect(deadline.reckoning).toContain('3 Wochen');
  });
});

describe('a correction', () => {
  it('names the letter that it corrects, which shows it', async () => {
    const caseId = await product.aCase({ state: 'in_review' });
    const first = await issued(caseId, 'interim');
    const content = {
      bezug: first,
      ...{ stelle1: 'Satz 1', falsch1: 'Nachtragshaushalt', richtig1: 'Haushalt', grund: 'Verschrieben.' },
    };
    const letterId = await issued(caseId, 'correction', content);
    const [{ refers_to, number }] = await product.query(
      `SELECT refers_to, document_id AS number FROM letter WHERE id = $1`,
      [letterId],
    );
    expect(refers_to).toBe(first);
    const { body } = await caseworker.get(`/vorgaenge/${caseId}/schreiben`);
    expect(body.replace(/<[^>]+>/g, '')).toContain(`berichtigt durch ${number}`);
    expect((await caseworker.get(`/vorgaenge/${caseId}`)).body).toContain(`berichtigt durch ${number}`);
    expect((await applicant.get(`/antraege/${caseId}`)).body).toContain(`Berichtigt durch ${number}.`);
  });

  it('corrects no letter of another case', async () => {
    const [caseId, other] = [
      await product.aCase({ state: 'in_review' }),
      await product.aCase({ state: 'in_review' }),
    ];
    await issued(caseId, 'interim');
    const foreign = await issued(other, 'interim');
    const { answer } = await aDraft(caseId, 'correction', { bezug: foreign });
    expect([answer.statusCode, answer.body.includes('Wählen Sie ein Schreiben dieses Vorgangs.')]).toEqual([
      422,
      true,
    ]);
  });
});

describe('a correction of a decision', () => {
  const wrong = { stelle1: 'Abschnitt 1', grund: 'Verschrieben.' };
  async function anAward() {
    const caseId = await product.aCase({ state: 'approved' });
    const [{ id, snapshot }] = await product.query(
      `SELECT id, snapshot FROM letter WHERE case_id = $1 AND kind = 'award'`,
      [caseId],
    );
    return { caseId, bezug: id, snapshot };
  }

  it('goes out with the signature of another person alone', async () => {
    const { caseId, bezug } = await anAward();
    const content = { ...wrong, bezug, falsch1: 'Vorhaben', richtig1: 'Projekt' };
    const { id } = await aDraft(caseId, 'correction', content);
    expect((await caseworker.get(draftPath(caseId, id, 'vorschau'))).body).toContain(
      'Zur Zeichnung vorlegen',
    );
    expect((await caseworker.post(draftPath(caseId, id, 'ausgabe'), { version: '1' })).statusCode).toBe(409);
    expect((await caseworker.post(draftPath(caseId, id, 'vorlage'), { version: '1' })).statusCode).toBe(303);
    const form = { version: '2', geprueft: 'ja' };
    expect((await caseworker.post(draftPath(caseId, id, 'zeichnung'), form)).statusCode).toBe(403);
    expect((await approver.post(draftPath(caseId, id, 'zeichnung'), form)).statusCode).toBe(303);
    const { letter_id, signed_by } = await rowOf(id);
    expect(signed_by).toBe(product.staff.approver.personId);
    const [{ snapshot }] = await product.query(`SELECT snapshot FROM letter WHERE id = $1`, [letter_id]);
    expect(snapshot.signatory.name).toBe('Enno Entscheid');
  });

  it('changes no amount: the form names the way to that', async () => {
    const { caseId, bezug, snapshot } = await anAward();
    const [{ grant }] = await product.query(`SELECT grant_cents AS grant FROM award_now WHERE case_id = $1`, [
      caseId,
    ]);
    const falsch1 = formatEuro(grant);
    const { id } = await aDraft(caseId, 'correction', { ...wrong, bezug, falsch1, richtig1: '99.000,00 €' });
    const preview = await caseworker.get(draftPath(caseId, id, 'vorschau'));
    expect(preview.body).toContain('Dafür ist ein Änderungsbescheid nötig.');
    const handed = await caseworker.post(draftPath(caseId, id, 'vorlage'), { version: '1' });
    expect([handed.statusCode, handed.body.includes('Änderungsbescheid')]).toEqual([422, true]);
    const name = { ...wrong, bezug, falsch1: snapshot.recipient.name, richtig1: 'Stadt Beispielstadt' };
    await caseworker.post(draftPath(caseId, id), fieldsOf('correction', id, name));
    expect((await caseworker.post(draftPath(caseId, id, 'vorlage'), { version: '2' })).statusCode).toBe(422);
    expect((await caseworker.get(draftPath(caseId, id))).body).toContain('href="#inhalt-richtig1"');
  });

  it('replaces only what the letter says', async () => {
    const { caseId, bezug } = await anAward();
    const content = { ...wrong, bezug, falsch1: 'Das steht dort nicht.', richtig1: 'Das auch nicht.' };
    const { id } = await aDraft(caseId, 'correction', content);
    const preview = await caseworker.get(draftPath(caseId, id, 'vorschau'));
    expect(preview.body).toContain('Dieser Text steht nicht im Schreiben.');
  });

  it('is not issued by one person past the product', async () => {
    const { caseId, bezug } = await anAward();
    const content = { ...wrong, bezug, falsch1: 'Vorhaben', richtig1: 'Projekt' };
    const { id } = await aDraft(caseId, 'correction', content);
    const alone = product.asOwner(`UPDATE letter_draft SET letter_id = $2 WHERE id = $1`, [id, bezug]);
    await expect(alone).rejects.toMatchObject({ constraint: 'letter_draft_signed_as_its_kind' });
  });
});

describe('a reminder', () => {
  const openDeadline = async (caseId: string) =>
    product.query(
      `SELECT due_on AS due, reason FROM deadline WHERE case_id = $1 AND kind = 'answer' AND met_at IS NULL`,
      [caseId],
    );
  const snapshotOf = async (letterId: string) =>
    (await product.query(`SELECT snapshot FROM letter WHERE id = $1`, [letterId]))[0].snapshot;

  it('leaves a running period as it is', async () => {
    const caseId = await product.aCase({ state: 'returned' });
    const before = await openDeadline(caseId);
    const { id } = await aDraft(caseId, 'reminder', { frist: 'answer', wochen: '2' });
    const refused = await caseworker.post(draftPath(caseId, id, 'ausgabe'), { version: '1' });
    expect([refused.statusCode, refused.body.includes('Die Frist läuft noch bis zum 09.03.2020.')]).toEqual([
      422,
      true,
    ]);
    const letter = await snapshotOf(await issued(caseId, 'reminder', { frist: 'answer' }));
    expect(letter).toMatchObject({ until: null, consequence: null, overdueDays: null });
    expect(letter.what).toBe('Ihre Antwort auf unsere Nachforderung');
    expect(await openDeadline(caseId)).toEqual(before);
  });

  it('of the proof speaks of the proof', async () => {
    const caseId = await product.aCase({ state: 'approved' });
    const letter = await snapshotOf(await issued(caseId, 'reminder', { frist: 'proof' }));
    expect(letter.what).toBe('der Verwendungsnachweis');
  });
});

describe('the form for a waiver of remedies', () => {
  it('goes to whoever has an award that is not final', async () => {
    const caseId = await product.aCase({ state: 'approved' });
    const [{ id: bezug }] = await product.query(
      `SELECT id FROM letter WHERE case_id = $1 AND kind = 'award'`,
      [caseId],
    );
    const { body } = await caseworker.get(`/vorgaenge/${caseId}/schreiben`);
    expect(body).toContain('/schreiben/neu/rechtsbehelfsverzicht');
    const form = await caseworker.get(`/vorgaenge/${caseId}/schreiben/neu/rechtsbehelfsverzicht`);
    expect(form.body).toContain(`<option value="${bezug}" selected`);
    const letterId = await issued(caseId, 'waiver', { bezug });
    expect((await applicant.get(`/schreiben/${letterId}`)).statusCode).toBe(200);
  });

  it('is not offered before an award', async () => {
    const caseId = await product.aCase({ state: 'in_review' });
    expect((await caseworker.get(`/vorgaenge/${caseId}/schreiben`)).body).not.toContain(
      'rechtsbehelfsverzicht',
    );
    expect(
      (await caseworker.get(`/vorgaenge/${caseId}/schreiben/neu/rechtsbehelfsverzicht`)).statusCode,
    ).toBe(409);
  });
});

describe('a letter that needs a signature', () => {
  it('is signed by another person, who decides the case', async () => {
    const { caseId, id } = await proposed();
    expect((await caseworker.get(draftPath(caseId, id, 'vorschau'))).body).toContain(
      'wartet auf die Zeichnung',
    );
    expect(
      (await caseworker.post(draftPath(caseId, id, 'zeichnung'), { ...SIGNED, version: '2' })).statusCode,
    ).toBe(403);
    const preview = await approver.get(draftPath(caseId, id, 'vorschau'));
    expect(preview.body).toContain('Schreiben zeichnen und ausgeben');
    const signed = await approver.post(draftPath(caseId, id, 'zeichnung'), { ...SIGNED, version: '2' });
    expect(signed.statusCode).toBe(303);
    const { letter_id, signed_by } = await rowOf(id);
    expect(signed_by).toBe(product.staff.approver.personId);
    const [{ snapshot }] = await product.query(`SELECT snapshot FROM letter WHERE id = $1`, [letter_id]);
    expect(snapshot).toMatchObject({ from: '2020-03-01', signatory: { name: 'Enno Entscheid' } });
    expect(snapshot.assumptions).toContainEqual({
      field: 'remedy.address',
      value: expect.any(String),
      responsible: snapshot.signatory,
      reason: RESPONSIBILITY,
    });
    const [request] = await product.query(
      `SELECT decision, approved_from AS "from", approved_until AS "until" FROM early_start_request WHERE case_id = $1`,
      [caseId],
    );
    expect(request).toEqual({ decision: 'early_start', from: '2020-03-01', until: '2020-06-30' });
  });

  it('is not signed while nobody says why they answer for what is assumed', async () => {
    const { caseId, id } = await proposed();
    const preview = await approver.get(draftPath(caseId, id, 'vorschau'));
    expect(preview.body).toContain('die noch niemand bestätigt hat');
    expect(preview.body).toContain('Anschrift des Gerichts: ');
    const unanswered = { ...SIGNED, verantwortung: '', version: '2' };
    const { statusCode, body } = await approver.post(draftPath(caseId, id, 'zeichnung'), unanswered);
    expect([statusCode, body.includes('href="#verantwortung"')]).toEqual([422, true]);
    expect((await rowOf(id)).letter_id).toBeNull();
  });

  it('is not issued by its writer alone', async () => {
    const caseId = await product.aCase({ state: 'in_review' });
    await askForEarlyStart(caseId);
    const { id } = await aDraft(caseId, 'early_start_refusal');
    expect((await caseworker.post(draftPath(caseId, id, 'ausgabe'), { version: '1' })).statusCode).toBe(409);
    expect(
      (await approver.post(draftPath(caseId, id, 'zeichnung'), { ...SIGNED, version: '1' })).statusCode,
    ).toBe(409);
  });

  it('allows nothing for the past, nor without an end', async () => {
    const caseId = await product.aCase({ state: 'in_review' });
    await askForEarlyStart(caseId);
    const content = { ab: '01.01.2020', bis: '', gruende: 'Es eilt.' };
    const { id } = await aDraft(caseId, 'early_start', content);
    const { body } = await caseworker.get(draftPath(caseId, id, 'vorschau'));
    expect(body).toContain('frühestens ab heute, dem 10.02.2020');
    expect(body).toContain('Es fehlt: Gilt für einen Beginn bis.');
    expect((await caseworker.post(draftPath(caseId, id, 'vorlage'), { version: '1' })).statusCode).toBe(422);
  });

  it('allows lines of the plan with their amounts', async () => {
    const caseId = await product.aCase({ state: 'in_review' });
    await askForEarlyStart(caseId);
    const [{ line }] = await product.query(
      `SELECT sections->'costs'->'lines'->0 AS line FROM application_submission WHERE case_id = $1`,
      [caseId],
    );
    const form = await caseworker.get(`/vorgaenge/${caseId}/schreiben/neu/genehmigung-vorzeitiger-beginn`);
    expect(form.body).toContain(`value="${line.id}"`);
    const { id } = await aDraft(caseId, 'early_start', { ...kinds.early_start.content, ausgaben: [line.id] });
    expect((await caseworker.get(draftPath(caseId, id))).body).toMatch(
      new RegExp(`value="${line.id}" checked`),
    );
    await caseworker.post(draftPath(caseId, id, 'vorlage'), { version: '1' });
    const signed = await approver.post(draftPath(caseId, id, 'zeichnung'), { ...SIGNED, version: '2' });
    expect(signed.statusCode).toBe(303);
    const [{ snapshot }] = await product.query(`SELECT snapshot FROM letter WHERE id = $1`, [
      (await rowOf(id)).letter_id,
    ]);
    const amount = line.perYear.reduce((sum: number, year: { amount: number }) => sum + year.amount, 0);
    expect(snapshot.expenditure).toEqual([{ label: line.label, amount }]);
  });

  it('leads from a second form to the draft that there is', async () => {
    const caseId = await product.aCase({ state: 'in_review' });
    await askForEarlyStart(caseId);
    const { id } = await aDraft(caseId, 'early_start');
    const { statusCode, headers } = await caseworker.get(
      `/vorgaenge/${caseId}/schreiben/neu/ablehnung-vorzeitiger-beginn`,
    );
    expect([statusCode, headers.location]).toEqual([303, draftPath(caseId, id, 'vorschau')]);
    const { answer } = await aDraft(caseId, 'early_start_refusal');
    expect(answer.headers.location).toBe(draftPath(caseId, id, 'vorschau'));
  });

  it('is signed once by two at once', async () => {
    const { caseId, id } = await proposed();
    const head = await product.as(product.staff.head);
    const answers = await Promise.all(
      [approver, head, approver].map((visitor) =>
        visitor.post(draftPath(caseId, id, 'zeichnung'), { ...SIGNED, version: '2' }),
      ),
    );
    expect(
      answers.map(({ statusCode }) => statusCode).filter((status) => status === 303).length,
    ).toBeLessThan(3);
    const letters = await product.query(`SELECT id FROM letter WHERE case_id = $1 AND kind = 'early_start'`, [
      caseId,
    ]);
    expect(letters).toHaveLength(1);
  });

  it('comes back with a reason, is changed and handed over again', async () => {
    const { caseId, id } = await proposed();
    const short = await approver.post(draftPath(caseId, id, 'rueckgabe'), { version: '2', grund: 'Nein' });
    expect([short.statusCode, short.body.includes('>Nein</textarea>')]).toEqual([422, true]);
    const grund = 'Bitte die Befristung begründen.';
    expect(
      (await approver.post(draftPath(caseId, id, 'rueckgabe'), { version: '2', grund })).statusCode,
    ).toBe(303);
    expect((await caseworker.get(draftPath(caseId, id))).body).toContain(grund);
    const content = { ...kinds.early_start.content, gruende: 'Befristet, weil der Preis nur so lange gilt.' };
    await caseworker.post(draftPath(caseId, id), fieldsOf('early_start', id, content, '3'));
    await caseworker.post(draftPath(caseId, id, 'vorlage'), { version: '4' });
    expect(
      (await approver.post(draftPath(caseId, id, 'zeichnung'), { ...SIGNED, version: '5' })).statusCode,
    ).toBe(303);
  });

  it('is not signed by who reviewed the case, whatever their roles', async () => {
    const { caseId, id } = await proposed();
    await product.asOwner(`INSERT INTO person_role VALUES ($1, 'approver')`, [
      product.staff.caseworker.personId,
    ]);
    const both = await product.as(product.staff.caseworker);
    const answer = await both.post(draftPath(caseId, id, 'zeichnung'), { ...SIGNED, version: '2' });
    expect(answer.statusCode).toBe(409);
    expect(answer.body).toContain('Vier-Augen-Prinzip');
    await product.asOwner(`DELETE FROM person_role WHERE person_id = $1 AND role = 'approver'`, [
      product.staff.caseworker.personId,
    ]);
    expect((await rowOf(id)).letter_id).toBeNull();
  });
});

it('knows no draft of another case', async () => {
  const [caseId, other] = [
    await product.aCase({ state: 'in_review' }),
    await product.aCase({ state: 'in_review' }),
  ];
  const { id } = await aDraft(caseId, 'interim');
  for (const step of ['', 'vorschau', 'vorschau/datei', 'verwerfen'])
    expect([step, (await caseworker.get(draftPath(other, id, step))).statusCode]).toEqual([step, 404]);
  for (const step of ['ausgabe', 'vorlage', 'verwerfen'])
    expect([step, (await caseworker.post(draftPath(other, id, step), { version: '1' })).statusCode]).toEqual([
      step,
      404,
    ]);
  expect((await applicant.get(draftPath(caseId, id, 'vorschau'))).statusCode).toBe(404);
});

/** Last, since it moves the clock. */
it('gives a new period in place of one that is over, and says what follows', async () => {
  const caseId = await product.aCase({ state: 'returned' });
  product.clock.forward({ hours: 24 * 30 });
  caseworker = await product.as(product.staff.caseworker);
  const letterId = await issued(caseId, 'reminder', { frist: 'answer', wochen: '3' });
  const open = await product.query(
    `SELECT due_on AS due, reason FROM deadline WHERE case_id = $1 AND kind = 'answer' AND met_at IS NULL`,
    [caseId],
  );
  expect(open).toEqual([{ due: '2020-04-01', reason: 'Neue Frist mit der Erinnerung' }]);
  const [{ snapshot }] = await product.query(`SELECT snapshot FROM letter WHERE id = $1`, [letterId]);
  expect(snapshot).toMatchObject({
    overdueDays: 2,
    consequence: expect.stringContaining('entscheiden wir nach den Unterlagen'),
  });
});
