import { upload } from './applications.app';
import { type Letters, startLetters } from './letters.fixture';

let letters: Letters;
let mia: Awaited<ReturnType<Letters['recipient']>>;

beforeAll(async () => {
  letters = await startLetters();
  mia = await letters.recipient();
});
afterAll(() => letters?.stop());

const retrievals = (id: string) =>
  letters.query(
    `SELECT person_id, at, data FROM audit_entry WHERE event = 'letter.retrieved' AND subject_id = $1`,
    [id],
  );

describe('a letter handed out', () => {
  it('is printed at once for a reader who comes before the job', async () => {
    const { id } = await letters.issue();
    const answer = await mia.get(`/schreiben/${id}`);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('application/pdf');
    expect(answer.headers['content-disposition']).toBe(
      `inline; filename*=UTF-8''Zuwendungsbescheid_EGOV-2020-0001.pdf`,
    );
    expect(answer.headers['cache-control']).toBe('private, no-store');
    expect(answer.rawPayload.equals((await letters.letter(id)).bytes)).toBe(true);
    await letters.print(id);
    const [{ closed_at }] = await letters.query('SELECT closed_at FROM outbox WHERE key = $1', [id]);
    expect(closed_at).not.toBeNull();
  });

  it('is the same for recipient, caseworker and auditor', async () => {
    const { id } = await letters.issue();
    const readers = [await letters.staff('caseworker'), mia, await letters.staff('auditor')];
    for (const reader of readers) {
      const { rawPayload } = await reader.get(`/schreiben/${id}`);
      expect(rawPayload.equals((await letters.letter(id)).bytes)).toBe(true);
    }
    expect(await retrievals(id)).toMatchObject([{ person_id: letters.mia.personId }]);
  });

  it('notes the first retrieval by the recipient, once', async () => {
    const { id } = await letters.issue();
    const first = letters.clock.now();
    await mia.get(`/schreiben/${id}`);
    letters.clock.forward({ minutes: 5 });
    await mia.get(`/schreiben/${id}`);
    expect((await letters.letter(id)).first_retrieved_at).toEqual(first);
    expect(await retrievals(id)).toEqual([
      {
        person_id: letters.mia.personId,
        at: first,
        data: { caseId: letters.caseId, sha256: (await letters.letter(id)).sha256.toString('hex') },
      },
    ]);
  });

  it('notes one retrieval for two requests at once', async () => {
    const { id } = await letters.issue();
    const answers = await Promise.all([mia.get(`/schreiben/${id}`), mia.get(`/schreiben/${id}`)]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect(await retrievals(id)).toHaveLength(1);
  });
});

describe('a letter is not handed out', () => {
  it('to another municipality, nor to who does not sign in', async () => {
    const { id } = await letters.issue();
    const { visitor } = await letters.aStranger();
    expect((await visitor.get(`/schreiben/${id}`)).statusCode).toBe(404);
    expect((await letters.visitor().get(`/schreiben/${id}`)).headers.location).toContain('/anmeldung');
    expect((await letters.letter(id)).printed_at).toBeNull();
  });

  it('when there is none', async () => {
    for (const id of ['00000000-0000-4000-8000-000000000000', 'x'])
      expect((await mia.get(`/schreiben/${id}`)).statusCode).toBe(404);
  });

  it('to the budget office', async () => {
    const { id } = await letters.issue();
    expect((await (await letters.staff('budget_officer')).get(`/schreiben/${id}`)).statusCode).toBe(403);
  });

  it('when its bytes are not those that were printed', async () => {
    const { id } = await letters.issue();
    await letters.print(id);
    await letters.asOwner(`
      ALTER TABLE letter DISABLE TRIGGER letter_written_once, DROP CONSTRAINT letter_hash_fits;
      UPDATE letter SET bytes = bytes || '\\x20' WHERE id = '${id}';
      ALTER TABLE letter ENABLE TRIGGER letter_written_once`);
    for (const reader of [mia, await letters.staff('caseworker')]) {
      const answer = await reader.get(`/schreiben/${id}`);
      expect(answer.statusCode).toBe(500);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(answer.body).toContain('Kennung für Rückfragen');
      expect(answer.body).not.toContain('%PDF');
    }
    expect((await letters.letter(id)).first_retrieved_at).toBeNull();
  });
});

describe('the page of verification', () => {
  const look = (number?: string) =>
    letters
      .visitor()
      .get(number === undefined ? '/pruefen' : `/pruefen?nummer=${encodeURIComponent(number)}`);

  it('asks for a number, without sign-in', async () => {
    const { statusCode, body } = await look();
    expect(statusCode).toBe(200);
    expect(body).toMatch(/<form[^>]*method="get"[^>]*action="\/pruefen"/);
  });

  it('says who issued a letter and when, with its hash, and nothing of the case', async () => {
    const { id, documentId } = await letters.issue();
    expect((await look(documentId)).body).toContain('Die Datei wird gerade erstellt');
    await letters.print(id);
    const { statusCode, body } = await look(documentId.toLowerCase().replaceAll('-', ' '));
    expect(statusCode).toBe(200);
    expect(body).toContain('Thüringer Landesverwaltungsamt');
    expect(body).toContain('10.02.2020');
    expect(body).toContain('Zuwendungsbescheid');
    expect(body).toContain((await letters.letter(id)).sha256.toString('hex'));
    for (const secret of [
      'EGOV-2020',
      'Musterhausen',
      'Online-Anträge',
      '48.000',
      'Probe',
      id,
      letters.caseId,
    ])
      expect(body).not.toContain(secret);
  });

  it('says so when there is no such letter', async () => {
    const { documentId } = await letters.issue();
    const other = documentId.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    const { statusCode, body } = await look(other);
    expect(statusCode).toBe(200);
    expect(body).toContain(`Ein Schreiben mit der Nummer ${other} wurde hier nicht ausgestellt.`);
  });

  it.each(['', 'FW-2020-000001', `<script>`, `' OR 1=1`])('asks again for %j', async (number) => {
    const { statusCode, body } = await look(number);
    expect(statusCode).toBe(422);
    expect(body).toContain('Geben Sie eine Dokumentnummer ein');
    expect(body).not.toContain('<script>');
  });

  it('does not mind a number given twice', async () =>
    expect((await letters.visitor().get('/pruefen?nummer=a&nummer=b')).statusCode).toBe(200));

  it('slows down who guesses', async () => {
    const strict = await startLetters({ lookUpsPerMinute: 3 });
    try {
      for (const address of ['/pruefen', '/pruefen?nummer=', '/pruefen', '/pruefen'])
        await strict.visitor().get(address);
      const statuses: number[] = [];
      for (let i = 0; i < 4; i += 1)
        statuses.push((await strict.visitor().get('/pruefen?nummer=FW-2020-000001-AAAAAA')).statusCode);
      expect(statuses).toEqual([200, 200, 200, 429]);
    } finally {
      await strict.stop();
    }
  });
});

describe('a file that is held against what was issued', () => {
  const check = (bytes: Buffer, number = '') =>
    upload(letters, letters.visitor(), '/pruefen', {
      fields: { dokumentnummer: number },
      name: 'Schreiben.pdf',
      bytes,
    });
  const anIssued = async () => {
    const { id, documentId } = await letters.issue();
    await letters.print(id);
    return { documentId, bytes: (await letters.letter(id)).bytes as Buffer };
  };

  it('is genuine with the very bytes, with the number or without, and tells nothing of the case', async () => {
    const { documentId, bytes } = await anIssued();
    for (const number of ['', documentId, documentId.toLowerCase()]) {
      const { statusCode, body } = await check(bytes, number);
      expect(statusCode).toBe(200);
      expect(body).toContain('Die Datei ist echt und unverändert.');
      expect(body).toContain(documentId);
      for (const secret of ['EGOV-2020', 'Musterhausen', 'Online-Anträge', letters.caseId])
        expect(body).not.toContain(secret);
    }
  });

  it('is another letter than the number says', async () => {
    const [one, other] = [await anIssued(), await anIssued()];
    const { body } = await check(one.bytes, other.documentId);
    expect(body).toContain('Die Datei ist echt, trägt aber eine andere Nummer.');
    expect(body).toContain(one.documentId);
  });

  it('is altered when a single byte is another', async () => {
    const { documentId, bytes } = await anIssued();
    const altered = Buffer.from(bytes);
    altered[altered.length - 1]! ^= 1;
    expect((await check(altered, documentId)).body).toContain(
      'Die Datei ist nicht die, die ausgestellt wurde.',
    );
    expect((await check(altered)).body).toContain('Geben Sie auch die Dokumentnummer ein');
    expect((await check(altered, 'FW-2020-000001-AAAAAA')).body).toContain(
      'Die Datei stammt nicht aus Förderwerk.',
    );
  });

  it.each<[string, Buffer, string, number, string]>([
    ['what is no PDF', Buffer.from('Sehr geehrte Damen und Herren'), '', 415, 'Das ist keine PDF-Datei'],
    ['too many bytes', Buffer.alloc(5 * 1024 * 1024 + 1), '', 413, 'haben höchstens 5 MB'],
    ['more bytes than anybody may send', Buffer.alloc(20 * 1024 * 1024 + 1), '', 413, 'haben höchstens 5 MB'],
    ['a number that none can be', Buffer.from('%PDF-1.7'), 'FW-1', 422, 'Prüfen Sie die Dokumentnummer'],
  ])('is refused with %s', async (_, bytes, number, status, message) => {
    const { statusCode, body } = await check(bytes, number);
    expect(statusCode).toBe(status);
    expect(body).toContain(message);
  });

  it('is kept nowhere', async () => {
    const before = await letters.query(`SELECT count(*) FROM audit_entry`);
    await check(Buffer.from('%PDF-1.7 geheim'));
    expect(await letters.query(`SELECT count(*) FROM audit_entry`)).toEqual(before);
  });

  it('counts against the same limit as a number', async () => {
    const strict = await startLetters({ lookUpsPerMinute: 2 });
    try {
      const file = { name: 'x.pdf', bytes: Buffer.from('%PDF-1.7') };
      const statuses: number[] = [];
      for (let i = 0; i < 3; i += 1)
        statuses.push((await upload(strict, strict.visitor(), '/pruefen', file)).statusCode);
      expect(statuses).toEqual([200, 200, 429]);
    } finally {
      await strict.stop();
    }
  });
});
