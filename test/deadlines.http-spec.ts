import { textOf } from './reports-page';
import { type Product, startProductApp } from './support/product';
import { queriesDuring } from './support/queries';
import type { Visitor } from './support/visitor';

let product: Product;
let klara: Visitor;
let returned: string;

beforeAll(async () => {
  product = await startProductApp();
  returned = await product.aCase({ state: 'returned', title: 'Rathausportal' });
  await product.aCase({ title: 'Akte 2020' });
});

afterAll(() => product?.stop());
beforeEach(async () => {
  klara = await product.as(product.staff.caseworker);
});

const numberOf = async (id: string): Promise<string> =>
  (await product.query(`SELECT number FROM grant_case WHERE id = $1`, [id]))[0].number;
const openOf = (id: string, kind: string) =>
  product.query(
    `SELECT id, due_on AS due, rule, reckoning, extends, reason FROM deadline
                  WHERE case_id = $1 AND kind = $2 AND met_at IS NULL`,
    [id, kind],
  );
const opened = async (address: string, visitor = klara): Promise<string> => {
  const { statusCode, body } = await visitor.get(address);
  expect(statusCode).toBe(200);
  return textOf(body);
};
const rowsOf = (text: string): string[] => [...new Set(text.match(/EGOV-\d{4}-\d{4}/g))];

describe('the list', () => {
  it('shows open deadlines with their standing, rule and reckoning', async () => {
    const text = await opened('/fristen');
    expect(text).toContain(await numberOf(returned));
    expect(text).toContain('Antwort auf die Nachforderung');
    expect(text).toContain('noch 28 Tage');
    expect(text).toContain('Warum am 09.03.2020 ?');
    expect(text).toContain('Die Frist von 4 Wochen endet am Montag, 09.03.2020');
    expect(text).toContain('ruht seit 10.02.2020');
  });

  it.each([
    ['seite=applicant', 1],
    ['seite=staff', 2],
    ['art=answer', 1],
    ['art=proof', 0],
    ['stand=resting', 1],
    ['stand=overdue', 0],
    ['stand=coming&wer=mine', 1],
    ['von=01.03.2020&bis=31.03.2020', 1],
    ['suche=Akte', 1],
    ['suche=%25', 0],
  ])('filtered by %s has cases: %i', async (query, cases) =>
    expect(rowsOf(await opened(`/fristen?${query}`))).toHaveLength(cases),
  );

  it('says what to do when nothing is found', async () =>
    expect(await opened('/fristen?suche=nichts+davon')).toContain('Keine offenen Fristen gefunden'));

  it('says a wrong day at its field and shows the rest', async () => {
    const text = await opened('/fristen?von=31.02.2020');
    expect(text).toContain('Geben Sie ein Datum wie 22.11.2026 ein.');
    expect(rowsOf(text)).toHaveLength(2);
  });

  it('finds its way back from an address that is no place', async () =>
    expect(rowsOf(await opened('/fristen?nach=morgen&ab=7'))).toHaveLength(2));

  it('asks one statement, however many there are', async () => {
    const count = async () => (await queriesDuring(product, () => klara.get('/fristen'))).length;
    const before = await count();
    await product.aCase();
    expect(await count()).toBe(before);
  });

  let many = 0;
  const enough = async () => {
    for (; many < 28; many += 1) await product.aCase({ title: `Seite ${many}` });
  };

  it.each(['due', '-due', 'number', '-number', 'organisation', 'kind'])(
    'turns its pages in the order %s without losing or repeating a row',
    async (sortierung) => {
      await enough();
      const seen: string[] = [];
      let address: string | undefined = `/fristen?sortierung=${sortierung}&suche=Seite`;
      for (let pages = 0; address && pages < 5; pages += 1) {
        const { body } = await klara.get(address);
        seen.push(...(textOf(body).match(/EGOV-\d{4}-\d{4}/g) ?? []));
        address = /href="([^"]+)" rel="next"/.exec(body)?.[1]?.replaceAll('&amp;', '&');
      }
      expect(seen).toHaveLength(28);
      expect(new Set(seen).size).toBe(28);
    },
  );

  it('is saved as a file with rule and reckoning', async () => {
    const { body, headers } = await klara.get('/fristen?art=answer&format=csv');
    expect(headers['content-disposition']).toContain('fristen-2020-02-10.csv');
    expect(body).toContain('Antwort auf die Nachforderung');
    expect(body).toContain('Die Frist von 4 Wochen endet');
    expect((await klara.get('/fristen?format=xlsx')).statusCode).toBe(200);
    expect((await klara.get('/fristen?format=pdf')).rawPayload.subarray(0, 4).toString()).toBe('%PDF');
  });

  it('leads to a reminder only once the applicant is late', async () => {
    const address = '/fristen?art=answer';
    expect(await opened(address)).not.toContain('Erinnerung schreiben');
    await product.asOwner(
      `UPDATE deadline SET due_on = '2020-02-07' WHERE case_id = $1 AND kind = 'answer'`,
      [returned],
    );
    const { body } = await klara.get(address);
    expect(body).toContain(`/vorgaenge/${returned}/schreiben/neu/erinnerung`);
    expect((await klara.get(`/vorgaenge/${returned}/schreiben/neu/erinnerung`)).statusCode).toBe(200);
    expect(rowsOf(await opened('/fristen?stand=overdue'))).toEqual([await numberOf(returned)]);
    await product.asOwner(
      `UPDATE deadline SET due_on = '2020-03-09' WHERE case_id = $1 AND kind = 'answer'`,
      [returned],
    );
  });

  it('belongs to the staff', async () => {
    expect((await product.visitor().get('/fristen')).headers.location).toContain('/anmeldung');
    expect((await (await product.as(product.applicant.actor)).get('/fristen')).statusCode).toBe(404);
    expect((await (await product.as(product.staff.budgetOfficer)).get('/fristen')).statusCode).toBe(403);
    const auditor = await product.as(product.staff.auditor);
    expect(await opened('/fristen', auditor)).not.toContain('Verlängern');
  });
});

describe('the calendar', () => {
  it('holds what one is responsible for, without what the case is about', async () => {
    const { headers, body } = await klara.get('/fristen/vorgaenge.ics');
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(headers['content-disposition']).toContain('fristen-2020-02-10.ics');
    const text = body.replaceAll('\r\n ', '');
    expect(text).toContain(`SUMMARY:${await numberOf(returned)}: Antwort auf die Nachforderung`);
    expect(text).toContain(`URL:http://foerderwerk.example/vorgaenge/${returned}`);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(text).not.toContain('Rathausportal');
  });

  it('of an applicant holds the own duties', async () => {
    const mia = await product.as(product.applicant.actor);
    const text = (await mia.get('/fristen/antraege.ics')).body.replaceAll('\r\n ', '');
    expect(text).toContain(`SUMMARY:${await numberOf(returned)}: Angaben nachreichen`);
    expect(text).toContain(`/antraege/${returned}`);
    const neighbour = await product.as(product.neighbour.actor);
    expect((await neighbour.get('/fristen/antraege.ics')).body).not.toContain('VEVENT');
  });

  it('is not for the other side', async () => {
    const mia = await product.as(product.applicant.actor);
    expect((await mia.get('/fristen/vorgaenge.ics')).statusCode).toBe(404);
    expect((await klara.get('/fristen/antraege.ics')).statusCode).toBe(404);
  });
});

describe('an extension', () => {
  const REASON = 'Das Angebot des Anbieters steht noch aus.';
  let caseId: string;
  let deadline: number;
  const address = () => `/vorgaenge/${caseId}/fristen/${deadline}/verlaengerung`;
  beforeEach(async () => {
    caseId = await product.aCase({ state: 'returned' });
    deadline = (await openOf(caseId, 'answer'))[0].id;
  });

  it('is a new deadline that names the old one, the trail and a mail', async () => {
    expect(await opened(address())).toContain('Bisheriges Ende 09.03.2020');
    const { statusCode, headers } = await klara.post(address(), { tag: '16.03.2020', grund: REASON });
    expect([statusCode, headers.location]).toEqual([303, `/vorgaenge/${caseId}`]);
    const [now] = await openOf(caseId, 'answer');
    expect(now).toMatchObject({ due: '2020-03-16', extends: deadline, reason: REASON });
    expect(now.rule).toContain('verlängert nach § 31 Abs. 7 ThürVwVfG');
    expect(now.reckoning).toContain('Am 10.02.2020 verlängert bis Montag, 16.03.2020.');
    const [entry] = await product.query(
      `SELECT data FROM audit_entry WHERE event = 'deadline.extended' AND subject_id = $1`,
      [caseId],
    );
    expect(entry.data).toEqual({ kind: 'answer', from: '2020-03-09', to: '2020-03-16', reason: REASON });
    await product.deliver('notice.send');
    const mails = await product.query(
      `SELECT payload ->> 'subject' AS subject, payload ->> 'text' AS text FROM outbox
        WHERE topic = 'mail.send' AND payload ->> 'subject' LIKE $1`,
      [`${await numberOf(caseId)}: Eine Frist ist verlängert`],
    );
    expect(mails.length).toBeGreaterThan(0);
    expect(mails[0].text).not.toContain('16.03.2020');
  });

  it('keeps the history', async () => {
    await klara.post(address(), { tag: '16.03.2020', grund: REASON });
    deadline = (await openOf(caseId, 'answer'))[0].id;
    await klara.post(address(), { tag: '23.03.2020', grund: 'Der Rat tagt erst am 20. März.' });
    deadline = (await openOf(caseId, 'answer'))[0].id;
    const text = await opened(address());
    expect(text).toContain('Verlängert bis 23.03.2020 Der Rat tagt erst am 20. März.');
    expect(text).toContain(`Verlängert bis 16.03.2020 ${REASON}`);
    expect(text).toContain('Gesetzt bis 09.03.2020');
  });

  it.each([
    ['an earlier day', { tag: '09.03.2020', grund: REASON }, 'Wählen Sie einen Tag nach dem 09.03.2020.'],
    ['a Saturday', { tag: '14.03.2020', grund: REASON }, 'Der nächste ist Montag, 16.03.2020.'],
    ['no day', { tag: 'bald', grund: REASON }, 'Geben Sie einen Tag an'],
    ['no reason', { tag: '16.03.2020', grund: '' }, 'Begründen Sie die Verlängerung'],
  ])('refuses %s and keeps what was typed', async (_, fields, message) => {
    const { statusCode, body } = await klara.post(address(), fields);
    expect(statusCode).toBe(422);
    expect(textOf(body)).toContain(message);
    expect(body).toContain(`value="${fields.tag}"`);
    expect((await openOf(caseId, 'answer'))[0].id).toBe(deadline);
  });

  it('of a deadline that has been replaced or met is refused', async () => {
    await klara.post(address(), { tag: '16.03.2020', grund: REASON });
    expect((await klara.post(address(), { tag: '17.03.2020', grund: REASON })).statusCode).toBe(409);
    expect((await klara.get(address())).statusCode).toBe(404);
  });

  it('extends once when two ask at the same moment', async () => {
    const [one, other] = await Promise.all([
      klara.post(address(), { tag: '16.03.2020', grund: REASON }),
      klara.post(address(), { tag: '17.03.2020', grund: REASON }),
    ]);
    expect([one.statusCode, other.statusCode].sort()).toEqual([303, 409]);
    expect(await openOf(caseId, 'answer')).toHaveLength(1);
  });

  it('is not for what the authority has set itself, nor for what does not exist', async () => {
    const [{ id }] = await openOf(caseId, 'decision');
    expect((await klara.get(address().replace(`/${deadline}/`, `/${id}/`))).statusCode).toBe(404);
    const fields = { tag: '01.12.2020', grund: REASON };
    expect((await klara.post(address().replace(`/${deadline}/`, `/${id}/`), fields)).statusCode).toBe(409);
    for (const wrong of ['999999', 'x', '1e3'])
      expect((await klara.get(address().replace(`/${deadline}/`, `/${wrong}/`))).statusCode).toBe(404);
    const other = await product.aCase({ state: 'returned' });
    expect((await klara.get(address().replace(caseId, other))).statusCode).toBe(404);
  });

  it('is for caseworkers', async () => {
    const [approver, mia] = [
      await product.as(product.staff.approver),
      await product.as(product.applicant.actor),
    ];
    expect((await approver.post(address(), {})).statusCode).toBe(403);
    expect((await mia.post(address(), {})).statusCode).toBe(404);
  });
});

describe('the target of the decision', () => {
  it('rests while the applicant has to answer, and moves by exactly that long', async () => {
    const caseId = await product.aCase({ state: 'returned' });
    product.clock.forward({ hours: 10 * 24 });
    await product.steps.submit(caseId);
    const [target] = await openOf(caseId, 'decision');
    expect(target.due).toBe('2020-05-20');
    expect(target.reckoning).toContain(
      'Die Frist ruhte vom 11.02.2020 bis zum 20.02.2020 (Nachforderung): 10 Tage zählen nicht mit',
    );
    klara = await product.as(product.staff.caseworker);
    expect(await opened(`/vorgaenge/${caseId}`)).toContain('Bearbeitungszeit bisher: 0 Tage, ohne 10 Tage');
  });

  it('is not overdue in the report while it rests, on any day that one looks back to', async () => {
    const caseId = await product.aCase({ state: 'returned' });
    const number = await numberOf(caseId);
    await product.asOwner(
      `UPDATE deadline SET due_on = '2030-01-01' WHERE case_id = $1 AND kind = 'answer'`,
      [caseId],
    );
    product.clock.forward({ hours: 200 * 24 });
    klara = await product.as(product.staff.caseworker);
    const report = '/mittel/ueberfaellig?tage=1000&format=csv';
    expect((await klara.get(report)).body).not.toContain(number);
    expect(await opened(`/fristen?stand=overdue&suche=${number}`)).toContain('Keine offenen Fristen');
    await product.asOwner(`UPDATE deadline SET kind = 'proof' WHERE case_id = $1 AND kind = 'decision'`, [
      caseId,
    ]);
    expect((await klara.get(report)).body).toContain(number);
  });
});
