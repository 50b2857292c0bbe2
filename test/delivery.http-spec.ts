import { systemActor } from '@libs/permissions';
import { Temporal } from 'temporal-polyfill';
import { Finality } from '../src/delivery';
import { LapseTimer } from '../src/delivery/lapse.timer';
import { type Delivered, startDelivery } from './delivery.fixture';
import type { Visitor } from './support/visitor';

let delivery: Delivered;
let [paul, rolf, vera, mika]: Visitor[] = [];

async function signIn(): Promise<void> {
  const { staff, applicant } = delivery;
  paul = await delivery.as(staff.caseworker);
  rolf = await delivery.as(staff.auditor);
  vera = await delivery.as(applicant.actor);
  mika = await delivery.anEditor();
}

/** So many days later everybody has to sign in again. */
async function wait(days: number): Promise<void> {
  delivery.clock.forward({ hours: days * 24 });
  await signIn();
}

beforeAll(async () => {
  delivery = await startDelivery();
  await signIn();
});
afterAll(() => delivery?.stop());

const finality = (letterId: string, today = '2020-02-10') =>
  delivery.work.run(systemActor, (tx) =>
    delivery.find(Finality).of(tx, letterId, Temporal.PlainDate.from(today)),
  );

describe('an act in the portal', () => {
  it('waits from the moment on which it is printed, ten days long', async () => {
    const { caseId, letterId } = await delivery.anAward();
    expect(await delivery.attempts(letterId)).toMatchObject([
      { attempt: 1, channel: 'portal', provided_at: delivery.clock.now(), retrieved_at: null },
    ]);
    expect(await delivery.deadline(caseId, 'retrieval')).toMatchObject({
      side: 'applicant',
      due_on: '2020-02-20',
    });
    expect(await finality(letterId)).toMatchObject({ state: 'not_notified', notice: null });
    const { body } = await vera!.get(`/antraege/${caseId}`);
    expect(body).toContain('Neu');
    expect(body).toContain('gilt er am Tag nach dem Abruf als bekannt gegeben');
    expect(body).toContain('bis zum 20.02.2020');
  });

  it('is notified on the day after somebody fetched it, who is known with the bytes they got', async () => {
    const { caseId, letterId } = await delivery.anAward();
    const { rawPayload } = await mika!.get(`/schreiben/${letterId}`);
    const [{ sha256 }] = await delivery.query(`SELECT sha256 FROM letter WHERE bytes = $1`, [rawPayload]);
    expect(await delivery.attempts(letterId)).toMatchObject([
      { retrieved_at: delivery.clock.now(), retrieved_by: delivery.editorId, retrieved_sha256: sha256 },
    ]);
    expect(await delivery.days(letterId)).toEqual({
      notified_on: '2020-02-11',
      remedy_ends_on: '2020-03-11',
      final_on: '2020-03-12',
    });
    expect(await delivery.deadline(caseId, 'remedy')).toMatchObject({
      side: 'applicant',
      due_on: '2020-03-11',
      reckoning: expect.stringMatching(/^Zuwendungsbescheid vom 10.02.2020. Abgerufen am 10.02.2020./),
    });
    expect(await delivery.deadline(caseId, 'retrieval')).toBeUndefined();
    const { body } = await vera!.get(`/antraege/${caseId}`);
    expect(body).toContain('Der Bescheid gilt am 11.02.2020 als bekannt gegeben.');
    expect(body).toContain('Eine Klage ist bis zum 11.03.2020 möglich.');
    expect(body).not.toContain('>Neu<');
  });

  it('is fetched once by two requests at the same time', async () => {
    const { letterId } = await delivery.anAward();
    const answers = await Promise.all([vera!, mika!, vera!].map((one) => one.get(`/schreiben/${letterId}`)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200]);
    expect(await delivery.trail('letter.retrieved', letterId)).toHaveLength(1);
    expect(await delivery.trail('letter.notified', letterId)).toHaveLength(1);
    expect(await delivery.version(letterId)).toBe(2);
  });

  it('is not notified by staff who read it', async () => {
    const { letterId } = await delivery.anAward();
    await paul!.get(`/schreiben/${letterId}`);
    expect(await delivery.days(letterId)).toEqual({
      notified_on: null,
      remedy_ends_on: null,
      final_on: null,
    });
  });

  it('is no longer handed out when its time is over, and goes another way', async () => {
    const { caseId, letterId } = await delivery.anAward();
    await wait(11);
    const answer = await vera!.get(`/schreiben/${letterId}`);
    expect(answer.statusCode).toBe(409);
    expect(answer.body).toContain('Die Frist zum Abruf endete am');
    expect((await vera!.get(`/antraege/${caseId}`)).body).not.toContain(`href="/schreiben/${letterId}"`);
    expect((await paul!.get(`/schreiben/${letterId}`)).statusCode).toBe(200);

    await delivery.enter(paul!, caseId, letterId, 'neuer-weg', { weg: 'post', grund: 'Nicht abgerufen.' });
    expect(await delivery.attempts(letterId)).toMatchObject([
      { attempt: 1, channel: 'portal', ended_at: expect.any(Date) },
      { attempt: 2, channel: 'post', ended_at: null },
    ]);
    expect(await delivery.deadline(caseId, 'retrieval')).toBeUndefined();
    expect((await vera!.get(`/schreiben/${letterId}`)).body).toContain('erhalten Sie per Post');
    const cover = `/vorgaenge/${caseId}/schreiben/${letterId}/begleitschreiben`;
    expect((await paul!.get(delivery.href(caseId, letterId))).body).toContain(`href="${cover}"`);
    const paper = await paul!.get(cover);
    expect(paper.headers['content-type']).toBe('application/pdf');
    expect(paper.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await paul!.get(cover)).rawPayload.equals(paper.rawPayload)).toBe(true);
    expect((await vera!.get(cover)).statusCode).toBe(404);
    await delivery.enter(paul!, caseId, letterId, 'aufgabe', { tag: delivery.today() });
    expect((await vera!.get(`/schreiben/${letterId}`)).statusCode).toBe(200);
    expect((await finality(letterId)).notice).not.toBeNull();
  });

  it('can be held ready once more', async () => {
    const { caseId, letterId } = await delivery.anAward();
    await wait(11);
    await delivery.enter(paul!, caseId, letterId, 'neuer-weg', { weg: 'portal', grund: 'Auf Wunsch.' });
    const notices = await delivery.query(
      `SELECT payload FROM outbox WHERE topic = 'notice.send' AND payload ->> 'caseId' = $1 ORDER BY published_at DESC`,
      [caseId],
    );
    expect(notices[0]!.payload).toEqual({ caseId, notice: 'letter' });
    expect((await vera!.get(`/schreiben/${letterId}`)).statusCode).toBe(200);
    expect(await delivery.attempts(letterId)).toMatchObject([
      { retrieved_at: null },
      { attempt: 2, channel: 'portal', retrieved_at: delivery.clock.now() },
    ]);
  });
});

describe('an act by post', () => {
  it('goes by post when nobody agreed to the portal', async () => {
    const { caseId, letterId } = await delivery.anAward({ consent: false });
    const cover = `/vorgaenge/${caseId}/schreiben/${letterId}/begleitschreiben`;
    expect((await paul!.get(cover)).statusCode).toBe(409);
    expect(await delivery.attempts(letterId)).toMatchObject([
      { attempt: 1, channel: 'post', provided_at: null },
    ]);
    expect((await vera!.get(`/schreiben/${letterId}`)).statusCode).toBe(409);
    await delivery.enter(paul!, caseId, letterId, 'aufgabe', { tag: delivery.today() });
    expect((await paul!.get(delivery.href(caseId, letterId))).body).toContain('Aufgegeben am');
  });

  it('keeps every day that was entered, and why it changed', async () => {
    const { caseId, letterId } = await delivery.anAward({ consent: false });
    const today = delivery.today();
    await delivery.enter(paul!, caseId, letterId, 'aufgabe', { tag: today });
    await wait(2);
    const refused = await delivery.post(paul!, caseId, letterId, 'aufgabe', { tag: delivery.today() });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('Nennen Sie den Grund');
    await delivery.enter(paul!, caseId, letterId, 'aufgabe', {
      tag: delivery.today(),
      grund: 'Postausgang geprüft.',
    });
    const entries = await delivery.entries(letterId);
    expect(entries.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['dispatched', null],
      ['dispatched', 'Postausgang geprüft.'],
    ]);
    expect(await delivery.trail('delivery.dispatched', letterId)).toHaveLength(2);
  });

  it('is posted no sooner than its attempt began', async () => {
    const { caseId, letterId } = await delivery.anAward();
    const before = delivery.today();
    await wait(11);
    await delivery.enter(paul!, caseId, letterId, 'neuer-weg', { weg: 'post', grund: 'Nicht abgerufen.' });
    const early = await delivery.post(paul!, caseId, letterId, 'aufgabe', { tag: before });
    expect(early.statusCode).toBe(422);
    expect(early.body).toContain('Dieser Versuch ist erst an einem späteren Tag angelegt.');
    expect((await paul!.get(delivery.href(caseId, letterId))).body).toContain('Nicht fristgerecht abgerufen');
    await delivery.enter(paul!, caseId, letterId, 'aufgabe', { tag: delivery.today() });
  });

  it.each<[string, Record<string, string>, string]>([
    ['aufgabe', { tag: '31.12.2019' }, 'erst an einem späteren Tag entstanden'],
    ['aufgabe', { tag: '01.01.2030' }, 'liegt in der Zukunft'],
    ['aufgabe', { tag: 'gestern' }, 'Geben Sie ein Datum'],
    ['neuer-weg', { weg: 'portal', grund: 'Versuch' }, 'nicht eingewilligt'],
    ['neuer-weg', { weg: 'taube', grund: 'Versuch' }, 'Wählen Sie eine der Antworten aus'],
    ['neuer-weg', { weg: 'post' }, 'Nennen Sie den Grund'],
    [
      'klage',
      { tag: '01.01.2019', gericht: 'VG Weimar', aktenzeichen: '1 K 1/20' },
      'gab es das Schreiben noch nicht',
    ],
    ['belehrung', { belehrung: 'gut', grund: 'So' }, 'Wählen Sie eine der Antworten aus'],
    ['aufgabe', { tag: '10.02.2020', bestaetigt: '' }, 'Bestätigen Sie, dass die Angaben stimmen'],
  ])('refuses under %s: %j', async (step, fields, message) => {
    const { caseId, letterId } = await delivery.anAward({ consent: false });
    const before = await delivery.version(letterId);
    const { statusCode, body } = await delivery.post(paul!, caseId, letterId, step, fields);
    expect(statusCode).toBe(422);
    expect(body).toContain(message);
    expect(await delivery.version(letterId)).toBe(before);
  });

  it.each([
    ['returned', 'not_notified'],
    ['denied', 'disputed'],
  ])('is not final when it was %s', async (art, state) => {
    const { caseId, letterId } = await delivery.anAward({ consent: false });
    await delivery.enter(paul!, caseId, letterId, 'aufgabe', { tag: delivery.today() });
    await delivery.enter(paul!, caseId, letterId, 'zugang', { art, grund: 'Rückläufer der Post.' });
    expect((await finality(letterId, '2030-01-01')).state).toBe(state);
    expect(await delivery.deadline(caseId, 'remedy')).toBeUndefined();
    await delivery.enter(paul!, caseId, letterId, 'zugang', { art: 'presumed', grund: 'Irrtum.' });
    expect((await finality(letterId, '2030-01-01')).state).toBe('final');
  });

  it('counts both days when it arrived later', async () => {
    const { caseId, letterId } = await delivery.anAward({ consent: false });
    await delivery.enter(paul!, caseId, letterId, 'aufgabe', { tag: delivery.today() });
    await wait(20);
    const tag = delivery.today();
    await delivery.enter(paul!, caseId, letterId, 'zugang', {
      art: 'late',
      tag,
      grund: 'Laut Eingangsstempel.',
    });
    const { notice } = await finality(letterId);
    expect(notice!.earlier.date.until(notice!.later.date).days).toBeGreaterThan(10);
    expect((await paul!.get(delivery.href(caseId, letterId))).body).toContain('früherer Tag');
  });
});

describe('finality', () => {
  it('waits for a year when the instruction is wrong', async () => {
    const { caseId, letterId } = await delivery.anAward();
    await vera!.get(`/schreiben/${letterId}`);
    const { final } = await finality(letterId);
    await delivery.enter(paul!, caseId, letterId, 'belehrung', {
      belehrung: 'missingOrWrong',
      grund: 'Gericht falsch.',
    });
    expect((await finality(letterId)).final!.date.since(final!.date).days).toBeGreaterThan(300);
  });

  it('is stopped by a lawsuit until it ends', async () => {
    const { caseId, letterId } = await delivery.anAward();
    await vera!.get(`/schreiben/${letterId}`);
    await wait(5);
    const suit = { gericht: 'Verwaltungsgericht Weimar', aktenzeichen: '1 K 99/20', tag: delivery.today() };
    await delivery.enter(paul!, caseId, letterId, 'klage', suit);
    expect((await finality(letterId, '2030-01-01')).state).toBe('sued');
    expect(await delivery.deadline(caseId, 'remedy')).toBeUndefined();
    const { body } = await vera!.get(`/antraege/${caseId}`);
    expect(body).toContain('eine Klage anhängig');
    expect((await paul!.get(delivery.href(caseId, letterId))).body).toContain('1 K 99/20');
    expect((await delivery.post(paul!, caseId, letterId, 'klage', suit)).statusCode).toBe(409);
    await wait(60);
    await delivery.enter(paul!, caseId, letterId, 'klageende', {
      ergebnis: 'dismissed',
      tag: delivery.today(),
    });
    expect(await finality(letterId, delivery.isoToday())).toMatchObject({ state: 'final' });
  });

  it('comes for the rest of an act that a court annulled in part', async () => {
    const { caseId, letterId } = await delivery.anAward();
    await vera!.get(`/schreiben/${letterId}`);
    const suit = { gericht: 'Verwaltungsgericht Weimar', aktenzeichen: '1 K 98/20', tag: delivery.today() };
    await delivery.enter(paul!, caseId, letterId, 'klage', suit);
    await wait(60);
    const end = { ergebnis: 'partly_annulled', tag: delivery.today() };
    await delivery.enter(paul!, caseId, letterId, 'klageende', end);
    expect(await finality(letterId, delivery.isoToday())).toMatchObject({ state: 'final' });
    const { body } = await paul!.get(delivery.href(caseId, letterId));
    expect(body).toContain('zum Teil rechtskräftig aufgehoben');
  });

  it('shows a lawsuit although nobody has retrieved the act', async () => {
    const { caseId, letterId } = await delivery.anAward();
    const suit = { gericht: 'Verwaltungsgericht Weimar', aktenzeichen: '1 K 97/20', tag: delivery.today() };
    await delivery.enter(paul!, caseId, letterId, 'klage', suit);
    expect((await paul!.get(delivery.href(caseId, letterId))).body).toContain('Klage anhängig');
    const end = { ergebnis: 'annulled', tag: delivery.today() };
    await delivery.enter(paul!, caseId, letterId, 'klageende', end);
    expect((await paul!.get(delivery.href(caseId, letterId))).body).toContain('Nach Klage aufgehoben');
    expect((await vera!.get(`/antraege/${caseId}`)).body).toContain('Der Bescheid ist aufgehoben.');
  });

  it('closes the deadline of the municipality when it comes by lapse, also after days of standstill', async () => {
    const { caseId, letterId } = await delivery.anAward();
    await vera!.get(`/schreiben/${letterId}`);
    const timer = delivery.find(LapseTimer);
    await timer.close(delivery.clock.now());
    expect(await delivery.deadline(caseId, 'remedy')).toBeDefined();
    await wait(60);
    await timer.close(delivery.clock.now());
    expect(await delivery.deadline(caseId, 'remedy')).toBeUndefined();
    expect((await vera!.get(`/antraege/${caseId}`)).body).toContain(
      'bestandskräftig: Eine Klage ist nicht mehr möglich',
    );
  });
});

describe('a waiver', () => {
  const declared = { vertretung: 'ja', verzicht: 'ja' };
  const waive = async (visitor: Visitor, caseId: string, letterId: string, fields: object = declared) =>
    visitor.post(`/antraege/${caseId}/rechtsbehelfsverzicht`, {
      version: String(await delivery.version(letterId)),
      bescheid: letterId,
      ...fields,
    });

  it('makes the act final at once, with the words that were read', async () => {
    const { caseId, letterId } = await delivery.anAward();
    await vera!.get(`/schreiben/${letterId}`);
    await wait(2);
    const address = `/antraege/${caseId}/rechtsbehelfsverzicht?bescheid=${letterId}`;
    expect((await vera!.get(`/antraege/${caseId}`)).body).toContain(address);
    const { body } = await vera!.get(address);
    expect(body).toContain('verzichtet auf Rechtsbehelfe, insbesondere auf die Erhebung einer Klage');
    const answer = await waive(vera!, caseId, letterId);
    expect([answer.statusCode, answer.headers.location]).toEqual([
      303,
      `/antraege/${caseId}/rechtsbehelfsverzicht/erklaert`,
    ]);
    const [waiver] = await delivery.query(`SELECT * FROM remedy_waiver WHERE letter_id = $1`, [letterId]);
    expect(body).toContain(waiver.text.replaceAll('"', '&quot;'));
    expect(waiver).toMatchObject({
      declared_by: delivery.applicant.actor.personId,
      declared_name: delivery.applicant.actor.name,
      declared_at: delivery.clock.now(),
    });
    expect((await finality(letterId, delivery.isoToday())).state).toBe('final');
    expect(await delivery.deadline(caseId, 'remedy')).toBeUndefined();
    expect((await vera!.get(answer.headers.location as string)).body).toContain(waiver.declared_name);
    expect((await paul!.get(delivery.href(caseId, letterId))).body).toContain('Erklärt von');
    expect((await waive(vera!, caseId, letterId)).statusCode).toBe(303);
    expect(await delivery.trail('remedy.waived', letterId)).toHaveLength(1);
  });

  it('is printed as a letter that says who declared what about which file, for both sides to read', async () => {
    const { caseId, letterId } = await delivery.anAward();
    await vera!.get(`/schreiben/${letterId}`);
    await waive(vera!, caseId, letterId);
    await delivery.deliver('remedy.waived');
    await delivery.deliver('letter.print');
    const [act] = await delivery.query(
      `SELECT document_id, encode(sha256, 'hex') AS sha256 FROM letter WHERE id = $1`,
      [letterId],
    );
    const [declaration] = await delivery.query(
      `SELECT id, document_id, snapshot, bytes, refers_to FROM letter WHERE kind = 'waiver_declaration' AND case_id = $1`,
      [caseId],
    );
    const [{ text }] = await delivery.query(`SELECT text FROM remedy_waiver WHERE letter_id = $1`, [
      letterId,
    ]);
    const { actor, organisation } = delivery.applicant;
    expect(declaration.refers_to).toBe(letterId);
    expect(declaration.snapshot).toMatchObject({
      about: { documentId: act.document_id, title: 'Zuwendungsbescheid' },
      sha256: act.sha256,
      declared: {
        organisation: organisation.name,
        person: actor.name,
        role: 'Vertretungsberechtigung',
        text,
        at: expect.stringMatching(/Z$/),
      },
    });
    const href = `/schreiben/${declaration.id}`;
    for (const [visitor, page] of [
      [vera, `/antraege/${caseId}`],
      [vera, `/antraege/${caseId}/rechtsbehelfsverzicht/erklaert`],
      [paul, delivery.href(caseId, letterId)],
      [paul, `/vorgaenge/${caseId}/schreiben`],
    ] as const)
      expect((await visitor!.get(page)).body).toContain(`href="${href}"`);
    expect((await mika!.get(href)).rawPayload.equals(declaration.bytes)).toBe(true);
    const { body } = await vera!.get(`/pruefen?nummer=${declaration.document_id}`);
    expect(body).toContain('Erklärung des Rechtsbehelfsverzichts');
  });

  it('needs the right to sign, two deliberate yeses and an act that was fetched', async () => {
    const { caseId, letterId } = await delivery.anAward();
    expect((await waive(vera!, caseId, letterId)).statusCode).toBe(409);
    await vera!.get(`/schreiben/${letterId}`);
    expect((await waive(mika!, caseId, letterId)).statusCode).toBe(403);
    expect((await mika!.get(`/antraege/${caseId}`)).body).not.toContain('rechtsbehelfsverzicht');
    const half = await waive(vera!, caseId, letterId, { vertretung: 'ja' });
    expect(half.statusCode).toBe(422);
    expect(half.body).toContain('unwiderruflich auf Rechtsbehelfe verzichten');
    const stale = await waive(vera!, caseId, letterId, { ...declared, version: '1' });
    expect(stale.statusCode).toBe(409);
    expect(await delivery.query(`SELECT FROM remedy_waiver WHERE letter_id = $1`, [letterId])).toEqual([]);
  });

  it('can come in on paper, and is entered by staff with the day and the name', async () => {
    const { caseId, letterId } = await delivery.anAward();
    await vera!.get(`/schreiben/${letterId}`);
    await wait(3);
    const paper = { person: 'Vera Vorbild, Bürgermeisterin', tag: delivery.today() };
    expect((await delivery.post(paul!, caseId, letterId, 'verzicht', { tag: paper.tag })).body).toContain(
      'Nennen Sie, wer unterschrieben hat.',
    );
    await delivery.enter(paul!, caseId, letterId, 'verzicht', paper);
    expect((await finality(letterId, delivery.isoToday())).state).toBe('final');
    expect((await paul!.get(delivery.href(caseId, letterId))).body).toContain('schriftlich eingegangen am');
    expect((await delivery.post(paul!, caseId, letterId, 'verzicht', paper)).statusCode).toBe(409);
    expect((await waive(vera!, caseId, letterId)).statusCode).toBe(303);
    await delivery.deliver('remedy.waived');
    expect(await delivery.query(`SELECT id FROM letter WHERE refers_to = $1`, [letterId])).toEqual([]);
    expect(
      await delivery.query(`SELECT entered_by, received_on FROM remedy_waiver WHERE letter_id = $1`, [
        letterId,
      ]),
    ).toEqual([{ entered_by: delivery.staff.caseworker.personId, received_on: delivery.isoToday() }]);
  });

  it('is not open to another municipality', async () => {
    const { caseId, letterId } = await delivery.anAward();
    await vera!.get(`/schreiben/${letterId}`);
    const foreign = await delivery.as(delivery.neighbour.actor);
    expect((await waive(foreign, caseId, letterId)).statusCode).toBe(404);
    expect((await foreign.get(`/antraege/${caseId}/rechtsbehelfsverzicht`)).statusCode).toBe(404);
  });
});

describe('who may enter', () => {
  it('shows auditors the days and lets them enter nothing', async () => {
    const { caseId, letterId } = await delivery.anAward();
    const { statusCode, body } = await rolf!.get(delivery.href(caseId, letterId));
    expect(statusCode).toBe(200);
    expect(body).not.toContain('/klage"');
    expect((await rolf!.get(`${delivery.href(caseId, letterId)}/klage`)).statusCode).toBe(403);
    expect((await delivery.post(rolf!, caseId, letterId, 'klage', {})).statusCode).toBe(403);
  });

  it('refuses who saw an older page, and the second of two at once', async () => {
    const { caseId, letterId } = await delivery.anAward({ consent: false });
    const seen = { tag: delivery.today(), version: String(await delivery.version(letterId)) };
    const both = await Promise.all([1, 2].map(() => delivery.post(paul!, caseId, letterId, 'aufgabe', seen)));
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([303, 409]);
    expect(await delivery.entries(letterId)).toHaveLength(1);
  });

  it('knows no letter under another case, and no other step', async () => {
    const [one, other] = [await delivery.anAward(), await delivery.anAward()];
    expect((await paul!.get(delivery.href(one.caseId, other.letterId))).statusCode).toBe(404);
    expect((await paul!.get(`${delivery.href(one.caseId, one.letterId)}/sonstwas`)).statusCode).toBe(404);
  });
});
