import { LetterPress } from '@libs/letters-pdf';
import { systemActor } from '@libs/permissions';
import { attachmentOf } from '../src/letters/domain/letter-attachment';
import { LetterPrinting } from '../src/letters/letter-printing';
import { awardLetter, LettersViews } from '../src/letters';
import { anAward } from '../src/letters/testing/inputs';
import { type Letters, startLetters } from './letters.fixture';

let letters: Letters;

beforeAll(async () => {
  letters = await startLetters();
});
afterAll(() => letters?.stop());

const counts = async () =>
  (
    await letters.query(`SELECT (SELECT count(*) FROM letter) AS letters, (SELECT count(*) FROM outbox) AS messages,
      (SELECT count(*) FROM audit_entry) AS entries, (SELECT max(value) FROM counter WHERE series LIKE 'letter/%') AS number`)
  )[0];

describe('issuing a letter', () => {
  it('stores template, data, audit entry and the order to print in one transaction', async () => {
    const before = await counts();
    const { id, documentId } = await letters.issue();
    expect(documentId).toMatch(/^FW-2020-\d{6}-[A-Z2-9]{6}$/);
    expect(await letters.letter(id)).toMatchObject({
      case_id: letters.caseId,
      kind: 'award',
      document_id: documentId,
      template: 'zuwendungsbescheid.md',
      template_text: expect.stringContaining('kind: zuwendungsbescheid'),
      snapshot: {
        documentId,
        verifyUrl: `https://foerderwerk.example/pruefen?nummer=${documentId}`,
        createdAt: '2020-02-10T07:30:00.000Z',
        project: { title: 'Online-Anträge für das Bauamt' },
      },
      created_at: letters.clock.now(),
      bytes: null,
      printed_at: null,
    });
    const [message] = await letters.query('SELECT topic, payload FROM outbox WHERE key = $1', [id]);
    expect(message).toEqual({ topic: 'letter.print', payload: { letterId: id } });
    const [entry] = await letters.query(
      `SELECT * FROM audit_entry WHERE event = 'letter.issued' AND subject_id = $1`,
      [id],
    );
    expect(entry.data).toMatchObject({ caseId: letters.caseId, kind: 'award', documentId });
    expect(await counts()).toMatchObject({ letters: before.letters + 1, messages: before.messages + 1 });
  });

  it('leaves nothing behind when the decision fails, not even a gap in the numbers', async () => {
    await letters.issue();
    const before = await counts();
    const failing = letters.work.run(systemActor, async (tx) => {
      await letters.letters.issue(tx, systemActor, letters.clock.now(), letters.anAwardOf());
      throw new Error('overdrawn');
    });
    await expect(failing).rejects.toThrow('overdrawn');
    expect(await counts()).toEqual(before);
  });

  it('fails at once when template and data do not make a letter', async () => {
    const before = await counts();
    await expect(letters.issue(letters.anAwardOf({ reasons: '' }))).rejects.toThrow(
      /„zuwendungsbescheid“, \{\{ reasons/,
    );
    expect(await counts()).toEqual(before);
  });
});

/** The pages of a letter made once more from what is stored with it. */
async function pagesOf(id: string): Promise<Buffer> {
  const { kind, template_text: template, snapshot } = await letters.letter(id);
  const attachment = attachmentOf({ kind, template, snapshot })!;
  return letters.app.get(LetterPress).print(template, snapshot, { attachment });
}

describe('printing', () => {
  it('gives the same bytes each time', async () => {
    const { id } = await letters.issue();
    await letters.print(id);
    const { bytes, sha256, printed_at } = await letters.letter(id);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(sha256).toHaveLength(32);
    expect(printed_at).toEqual(letters.clock.now());
    expect((await pagesOf(id)).equals(bytes)).toBe(true);
  });

  it('puts the data of a decision into its file', async () => {
    const { id } = await letters.issue();
    await letters.print(id);
    const pdf = ((await letters.letter(id)).bytes as Buffer).toString('latin1');
    expect(pdf).toContain('/F (bescheid.json)');
    expect(pdf).toMatch(/<pdfaid:part>3</);
  });

  it('does nothing the second time', async () => {
    const { id } = await letters.issue();
    await letters.print(id);
    const before = await letters.trail('letter.printed');
    await letters.print(id);
    await letters.app.get(LetterPrinting).ensurePrinted(letters.clock.now(), id);
    expect(await letters.trail('letter.printed')).toBe(before);
  });

  it('stores once when many print at the same time', async () => {
    const { id } = await letters.issue();
    const before = await letters.trail('letter.printed');
    const printing = letters.app.get(LetterPrinting);
    await Promise.all([
      letters.print(id),
      ...Array.from({ length: 4 }, () => printing.ensurePrinted(letters.clock.now(), id)),
    ]);
    expect(await letters.trail('letter.printed')).toBe(before + 1);
    const [{ closed_at, last_error }] = await letters.query('SELECT * FROM outbox WHERE key = $1', [id]);
    expect({ closed: closed_at !== null, last_error }).toEqual({ closed: true, last_error: null });
  });

  it('keeps to the template that the letter was issued with', async () => {
    const first = await letters.issue();
    await letters.editTemplate((text) => text.replace('# Begründung', '# Gründe'));
    const second = await letters.issue();
    expect((await letters.letter(first.id)).template_text).toContain('# Begründung');
    expect(await letters.letter(second.id)).toMatchObject({
      template_version: '2',
      template_text: expect.stringContaining('# Gründe'),
    });
    await letters.print(first.id);
    const printed = (await letters.letter(first.id)).bytes as Buffer;
    expect(printed.equals(await pagesOf(first.id))).toBe(true);
  });

  it('puts the hash into the audit trail', async () => {
    const { id } = await letters.issue();
    await letters.print(id);
    const [entry] = await letters.query(
      `SELECT data FROM audit_entry WHERE event = 'letter.printed' AND subject_id = $1`,
      [id],
    );
    expect(entry.data.sha256).toBe((await letters.letter(id)).sha256.toString('hex'));
  });
});

describe('a letter', () => {
  const writes = [
    `snapshot = snapshot || '{"reasons": "andere"}'`,
    `template_text = 'anders'`,
    `document_id = 'FW-1'`,
    `bytes = 'anders', sha256 = sha256('anders')`,
    `printed_at = printed_at + interval '1 day'`,
    `bytes = NULL, sha256 = NULL, printed_at = NULL`,
  ];
  it.each(writes)('is never written twice, not even by the owner: %s', async (change) => {
    const { id } = await letters.issue();
    await letters.print(id);
    await expect(letters.asOwner(`UPDATE letter SET ${change} WHERE id = '${id}'`)).rejects.toThrow(
      /never changed/,
    );
  });

  it('is never deleted', () =>
    expect(letters.asOwner('DELETE FROM letter')).rejects.toThrow(/never changed/));

  it('has only bytes that fit their hash', async () => {
    const { id } = await letters.issue();
    const change = letters.asOwner(
      `UPDATE letter SET bytes = 'x', sha256 = sha256('y'), printed_at = now() WHERE id = '${id}'`,
    );
    await expect(change).rejects.toThrow(/letter_hash_fits/);
  });

  it('is open to the product only as far as it prints and hands out', async () => {
    await expect(letters.query(`UPDATE letter SET snapshot = '{}'`)).rejects.toThrow(/permission denied/);
    const asMia = (sql: string) => letters.work.run(letters.mia, (tx) => tx.query(sql));
    await expect(asMia('SELECT snapshot FROM letter')).rejects.toThrow(/permission denied/);
    await expect(asMia(`UPDATE letter SET printed_at = now()`)).rejects.toThrow(/permission denied/);
    await expect(asMia(`INSERT INTO letter (case_id) VALUES (gen_random_uuid())`)).rejects.toThrow(
      /permission denied/,
    );
  });
});

it('lists the letters of a case, for its own people only', async () => {
  const { id, documentId } = await letters.issue();
  const views = letters.app.get(LettersViews);
  const rows = await letters.work.run(letters.mia, (tx) => views.ofCase(tx, letters.caseId));
  expect(rows.find((row) => row.id === id)).toEqual({
    id,
    kind: 'award',
    title: 'Zuwendungsbescheid',
    documentId,
    createdAt: letters.clock.now(),
    printedAt: null,
    firstRetrievedAt: null,
    correctedBy: [],
    href: `/schreiben/${id}`,
  });
  const { actor } = await letters.aStranger();
  expect(await letters.work.run(actor, (tx) => views.ofCase(tx, letters.caseId))).toEqual([]);
});

it('stores nothing for a preview', async () => {
  const before = await counts();
  const pdf = await letters.letters.preview('award', awardLetter(anAward({ responsibility: null })));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(await counts()).toEqual(before);
});

it('says in a preview what is missing', () =>
  expect(letters.letters.preview('award', awardLetter(anAward({ reasons: '' })))).rejects.toThrow(
    /lässt sich so nicht erstellen/,
  ));
