import { type LetterKind, letterKinds } from '../src/letters';
import { textOf } from './reports-page';
import { type Product, startProductApp } from './support/product';
import type { Visitor } from './support/visitor';

const PAGE = '/vorlagen/zuwendungsbescheid';

let product: Product;
/** The head of the office and who decides there may write; a caseworker may read. */
let lena: Visitor;
let enno: Visitor;
let paul: Visitor;
let text: string;

beforeAll(async () => {
  product = await startProductApp();
  lena = await product.as(product.staff.head);
  enno = await product.as(product.staff.approver);
  paul = await product.as(product.staff.caseworker);
  text = (await product.query(`SELECT text FROM letter_template WHERE kind = 'award'`))[0]!.text;
});
afterAll(() => product?.stop());

/** Past the triggers, which would refuse. */
afterEach(() =>
  product.asOwner(`
    BEGIN;
    SET LOCAL session_replication_role = replica;
    DELETE FROM letter_template WHERE version > 1;
    COMMIT`),
);

const deliveredText = async (slug: string): Promise<string> => {
  const kind = Object.entries(letterKinds).find(([, { template }]) => template === `${slug}.md`)![0];
  return (await product.query('SELECT text FROM letter_template WHERE kind = $1', [kind]))[0].text;
};

const opened = async (visitor: Visitor, url: string): Promise<string> => {
  const answer = await visitor.get(url);
  expect([url, answer.statusCode]).toEqual([url, 200]);
  return answer.body;
};
const read = async (visitor: Visitor, url: string): Promise<string> => textOf(await opened(visitor, url));
const stored = () =>
  product.query(
    `SELECT version, text, revision, submitted_at IS NOT NULL AS submitted, valid_from AS "validFrom",
            released_at IS NOT NULL AS released, discarded_at IS NOT NULL AS discarded
       FROM letter_template WHERE kind = 'award' AND version > 1 ORDER BY version`,
  );
const trail = async (event: string): Promise<unknown[]> =>
  (await product.query('SELECT data FROM audit_entry WHERE event = $1 ORDER BY id', [event])).map(
    ({ data }) => data,
  );

const changed = (words = 'Wir begründen dies so.'): string =>
  text.replace('# Begründung\n', `# Begründung\n\n${words}\n`);
const send = (part: string, fields: Record<string, string> = {}, visitor = lena) =>
  visitor.post(`${PAGE}/${part}`, { text: changed(), stand: '0', ...fields });
const release = (fields: Record<string, string> = {}, visitor = enno) =>
  visitor.post(`${PAGE}/freigabe`, {
    ...{ fassung: '2', stand: '1', gueltig: '10.02.2020', geprueft: 'ja' },
    ...fields,
  });

describe('the list of templates', () => {
  it('shows each letter with the version in force and who is writing', async () => {
    await send('bearbeiten');
    const said = await read(paul, '/vorlagen');
    expect(said).toContain('Eingangsbestätigung 1 von Anfang an keiner');
    expect(said).toMatch(/Zuwendungsbescheid 1 von Anfang an Entwurf Lena Leitstern, 10\.02\.2020/);
  });

  it.each([
    ['?art=intern', ['Prüfvermerk', 'Berechnungsblatt'], ['Zuwendungsbescheid', 'Anhörung']],
    ['?art=bescheide&suche=ablehnung', ['Ablehnungsbescheid'], ['Zuwendungsbescheid', 'Anhörung']],
    ['?entwurf=offen', ['Keine Vorlage passt zu dieser Auswahl.'], ['Zuwendungsbescheid']],
    ['?art=andere', ['Zuwendungsbescheid', 'Prüfvermerk'], []],
  ])('can be filtered: %s', async (query, shown, hidden) => {
    const said = await read(paul, `/vorlagen${query}`);
    for (const words of shown) expect(said).toContain(words);
    for (const words of hidden) expect(said).not.toContain(words);
  });
});

describe('a template', () => {
  it('shows its text and versions, and lets only some change it', async () => {
    const said = await read(paul, PAGE);
    expect(said).toContain('Es gilt Fassung 1, von Anfang an');
    expect(said).toContain('mit der Software geliefert');
    expect(said).not.toContain('Vorlage ändern');
    expect(await read(lena, PAGE)).toContain('Vorlage ändern');
    for (const part of ['bearbeiten', 'freigabe', 'verwerfen'])
      expect((await paul.get(`${PAGE}/${part}`)).statusCode).toBe(403);
    for (const part of ['bearbeiten', 'einreichung', 'vorschau', 'vorschau/pdf', 'freigabe', 'verwerfen'])
      expect((await send(part, {}, paul)).statusCode).toBe(403);
    expect(await stored()).toEqual([]);
  });

  it.each(['/vorlagen/steuerbescheid', `${PAGE}/fassungen/7`, `${PAGE}/fassungen/x`, `${PAGE}/fassungen/0`])(
    'is not found: %s',
    async (url) => expect((await lena.get(url)).statusCode).toBe(404),
  );

  it('is nothing for municipalities', async () => {
    const mika = await product.as(product.applicant.actor);
    for (const url of ['/vorlagen', PAGE, `${PAGE}/bearbeiten`])
      expect((await mika.get(url)).statusCode).toBe(404);
  });

  it('is compared with the version in force, or with another', async () => {
    await send('bearbeiten');
    const said = await read(paul, `${PAGE}/fassungen/2`);
    expect(said).toContain('Änderungen gegenüber Fassung 1');
    expect(said).toContain('neu: + Wir begründen dies so.');
    expect(await read(paul, `${PAGE}/fassungen/1?vergleich=2`)).toContain(
      'entfällt: − Wir begründen dies so.',
    );
  });
});

describe('writing', () => {
  it('begins with the text in force, and shows what comes of it', async () => {
    const body = await opened(lena, `${PAGE}/bearbeiten`);
    const said = textOf(body);
    expect(said).toContain('Die Vorlage hat keine Fehler.');
    expect(said).toContain('Erfundene Daten: Beispiel mit allen Angaben.');
    expect(said).toContain('Antrag, Betrag {{ application.amount | euro }} 96.000,00 €');
    expect(said).toContain('Zuwendungsbescheid (Teilbewilligung): Schnittstelle');
    expect(said).toContain('amtlicher Gemeindeschlüssel');
    expect(body).toContain('data-copy="{{ project.title }}"');
  });

  it('keeps a draft, which changes no letter', async () => {
    const { statusCode, headers } = await send('bearbeiten');
    expect([statusCode, headers.location]).toEqual([303, expect.stringContaining(`${PAGE}/bearbeiten`)]);
    expect(await stored()).toMatchObject([
      { version: 2, revision: 1, text: changed(), submitted: false, released: false },
    ]);
    expect(await opened(lena, `${PAGE}/bearbeiten`)).toContain('Wir begründen dies so.');
    expect(await read(lena, PAGE)).toContain('Es gilt Fassung 1');
    expect(await trail('template.saved')).toContainEqual({ kind: 'award', version: 2 });
  });

  it('keeps a faulty draft too, with lines of Windows, but does not take it in', async () => {
    const faulty = changed('{{ projekt.titel }}\n{% if consent %}');
    const line = faulty.split('\n').indexOf('{{ projekt.titel }}') + 1;
    expect((await send('bearbeiten', { text: faulty.replaceAll('\n', '\r\n') })).statusCode).toBe(303);
    expect(await stored()).toMatchObject([{ text: faulty }]);
    const { statusCode, body } = await send('einreichung', { text: faulty, stand: '1' });
    const said = textOf(body);
    expect(statusCode).toBe(422);
    expect(said).toContain('Die Vorlage hat 2 Fehler');
    expect(said).toContain(`Zeile ${line} : {{ projekt.titel }} „projekt.titel“ gibt es`);
    expect(said).toContain('Die Vorschau erscheint, sobald die Fehler berichtigt sind.');
    expect(body).toContain('{{ projekt.titel }}');
    expect(await stored()).toMatchObject([{ submitted: false, revision: 1 }]);
  });

  it('asks for a text', async () => {
    const { statusCode, body } = await send('bearbeiten', { text: '  ' });
    expect([statusCode, textOf(body)]).toEqual([422, expect.stringContaining('Schreiben Sie den Text')]);
  });

  it.each(['x'.repeat(100_001), '\n'.repeat(3_001)])(
    'keeps nothing that is far too long: %#',
    async (typed) => {
      const { statusCode, body } = await send('bearbeiten', { text: `a${typed}a` });
      expect([statusCode, textOf(body)]).toEqual([422, expect.stringContaining('Kürzen Sie sie.')]);
      expect(body).toContain(`a${typed}a`);
      expect(await stored()).toEqual([]);
    },
  );

  it('is the same the second time', async () => {
    await send('bearbeiten');
    expect((await send('bearbeiten')).statusCode).toBe(303);
    expect(await stored()).toMatchObject([{ revision: 1 }]);
  });

  it('never overwrites what somebody else kept, and loses nothing of what was typed', async () => {
    await send('bearbeiten');
    const late = await send('bearbeiten', { text: changed('Anders <b>begründet</b>.') }, enno);
    expect(late.statusCode).toBe(409);
    expect(textOf(late.body)).toContain('nichts ist überschrieben');
    expect(late.body).toContain('Anders &lt;b>begründet&lt;/b>.');
    expect(textOf(late.body)).toContain('entfällt: − Wir begründen dies so.');
    expect(late.body).toMatch(/name="stand" value="1"/);
    expect(await stored()).toMatchObject([{ text: changed(), revision: 1 }]);
    const again = await send('bearbeiten', { text: changed('Anders.'), stand: '1' }, enno);
    expect(again.statusCode).toBe(303);
    expect(await stored()).toMatchObject([{ text: changed('Anders.'), revision: 2 }]);
  });

  it('lets only one of two begin at the same moment', async () => {
    const answers = await Promise.all([
      send('bearbeiten', { text: changed('Eins') }),
      send('bearbeiten', { text: changed('Zwei') }, enno),
    ]);
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([303, 409]);
    expect(await stored()).toHaveLength(1);
  });

  it('goes on in a new draft after the old one was closed', async () => {
    await send('einreichung');
    await release();
    const late = await send('bearbeiten', { text: changed('Zu spät'), stand: '1' });
    expect(late.statusCode).toBe(409);
    expect(textOf(late.body)).toContain('wird daraus ein neuer Entwurf');
    expect(late.body).toMatch(/name="stand" value="0"/);
    expect((await send('bearbeiten', { text: changed('Zu spät'), stand: '0' })).statusCode).toBe(303);
    expect(await stored()).toMatchObject([
      { version: 2, released: true },
      { version: 3, released: false },
    ]);
  });
});

describe('the preview', () => {
  it('follows what is typed and keeps nothing', async () => {
    const { statusCode, body } = await send('vorschau');
    expect([statusCode, textOf(body)]).toEqual([200, expect.stringContaining('Wir begründen dies so.')]);
    expect(await stored()).toEqual([]);
  });

  it('uses the data of an issued letter of a case, which stays as it is', async () => {
    const id = await product.aCase({ state: 'approved', title: 'Bürgerportal' });
    const [{ number }] = await product.query('SELECT number FROM grant_case WHERE id = $1', [id]);
    const [before] = await product.query('SELECT * FROM letter WHERE case_id = $1 AND kind = $2', [
      id,
      'award',
    ]);
    const said = textOf((await send('vorschau', { aktenzeichen: number.toLowerCase() })).body);
    expect(said).toContain(`Echte Daten: Vorgang ${number}`);
    expect(said).toContain('Zuwendungsbescheid: Bürgerportal');
    expect(said).toContain('Wir begründen dies so.');
    const [after] = await product.query('SELECT * FROM letter WHERE id = $1', [before.id]);
    expect(after).toEqual(before);
  });

  it('says so when there is no such case, and takes the sample', async () => {
    const said = textOf(
      (await send('vorschau', { aktenzeichen: 'EGOV-1999-0001', beispiel: 'sparse' })).body,
    );
    expect(said).toContain('Vorgang EGOV-1999-0001: Diesen Vorgang gibt es nicht');
    expect(said).toContain('Erfundene Daten: Beispiel mit den nötigsten Angaben');
  });

  describe('of a case without such a letter', () => {
    const numberOf = async (id: string): Promise<string> =>
      (await product.query('SELECT number FROM grant_case WHERE id = $1', [id]))[0].number;

    it('takes what the case knows, says what is missing and takes the rest from the sample', async () => {
      const aktenzeichen = await numberOf(
        await product.aCase({ state: 'in_review', title: 'Rathausportal' }),
      );
      const said = textOf((await send('vorschau', { aktenzeichen })).body);
      expect(said).toContain(`Vorgang ${aktenzeichen}: Es ist noch nichts bewilligt. Echt sind`);
      expect(said).toContain('Alles andere ist erfunden: Beispiel mit allen Angaben.');
      expect(said).toContain('Zuwendungsbescheid (Teilbewilligung): Rathausportal');
      expect(said).toContain('Wir begründen dies so.');
      const pdf = await send('vorschau/pdf', { aktenzeichen });
      expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    });

    it('needs nothing invented for a letter that stays in the file', async () => {
      const id = await product.aCase({ state: 'in_review', title: 'Rathausportal' });
      const aktenzeichen = await numberOf(id);
      for (const kind of ['pruefvermerk', 'berechnungsblatt']) {
        const form = { text: await deliveredText(kind), stand: '0', aktenzeichen };
        const said = textOf((await lena.post(`/vorlagen/${kind}/vorschau`, form)).body);
        expect(said).toContain(`Echte Daten: Vorgang ${aktenzeichen}, Stand jetzt.`);
        expect(said).toContain('Rathausportal');
      }
    });

    it.each(Object.keys(letterKinds) as LetterKind[])('makes a letter of kind %s', async (kind) => {
      const aktenzeichen = await numberOf(await product.aCase({ state: 'submitted' }));
      const slug = letterKinds[kind].template.replace('.md', '');
      for (const beispiel of ['full', 'sparse']) {
        const form = { text: await deliveredText(slug), stand: '0', aktenzeichen, beispiel };
        const { statusCode, body } = await lena.post(`/vorlagen/${slug}/vorschau`, form);
        expect([statusCode, textOf(body)]).toEqual([200, expect.stringContaining(`Vorgang ${aktenzeichen}`)]);
        expect(textOf(body)).not.toContain('sobald die Fehler berichtigt sind');
      }
    });
  });

  it('shows pages marked as a draft, or the faults', async () => {
    const pdf = await send('vorschau/pdf');
    expect([pdf.statusCode, pdf.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    const faulty = await send('vorschau/pdf', { text: changed('{{ typo }}') });
    expect([faulty.statusCode, textOf(faulty.body)]).toEqual([422, expect.stringContaining('einen Fehler')]);
  });

  it('minds no character that no database takes', async () => {
    expect((await send('vorschau', { aktenzeichen: 'EGOV\0', text: `${changed()}\0` })).statusCode).toBe(200);
    expect((await send('bearbeiten', { aktenzeichen: '\0', stand: '\0' })).statusCode).toBe(303);
  });

  it('writes what was typed as text', async () => {
    const { body } = await send('vorschau', { text: changed('<script>alert(1)</script>') });
    expect(body).not.toContain('<script>alert');
  });
});

describe('the release', () => {
  it('takes another person, and puts the version in force from its day on', async () => {
    await send('einreichung');
    expect(await trail('template.submitted')).toContainEqual({ kind: 'award', version: 2 });
    const own = await release({}, lena);
    expect([own.statusCode, textOf(own.body)]).toEqual([409, expect.stringContaining('Vier-Augen-Prinzip')]);
    expect(await read(lena, `${PAGE}/freigabe`)).toContain('Vier-Augen-Prinzip');
    expect(await read(enno, `${PAGE}/freigabe`)).toContain('neu: + Wir begründen dies so.');
    const { statusCode, headers } = await release({ gueltig: '12.02.2020' });
    expect([statusCode, headers.location]).toEqual([303, PAGE]);
    expect(await stored()).toMatchObject([{ released: true, validFrom: '2020-02-12' }]);
    const said = await read(paul, PAGE);
    expect(said).toContain('Es gilt Fassung 1');
    expect(said).toContain('Fassung 2 gilt später 12.02.2020');
    await send('einreichung', { text: changed('Noch anders') });
    expect(await read(enno, `${PAGE}/freigabe`)).toContain(
      'Ab 12.02.2020 gilt die schon freigegebene Fassung 2',
    );
    expect(await trail('template.released')).toContainEqual({
      kind: 'award',
      version: 2,
      validFrom: '2020-02-12',
    });
  });

  it('is refused to everybody who wrote in the draft, also long ago', async () => {
    await send('bearbeiten');
    await send('einreichung', { text: changed('Letzte Hand'), stand: '1' }, enno);
    const answers = await Promise.all([release({ stand: '2' }, lena), release({ stand: '2' }, enno)]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([409, 409]);
    expect(await stored()).toMatchObject([{ released: false }]);
  });

  it('is open to who only handed the draft on', async () => {
    await send('bearbeiten');
    await send('einreichung', { stand: '1' }, enno);
    expect((await release({ stand: '2' })).statusCode).toBe(303);
  });

  it.each([
    [{ geprueft: '' }, 422, 'Bestätigen Sie, dass Sie die Änderungen geprüft haben.'],
    [{ gueltig: 'morgen' }, 422, 'Geben Sie ein Datum wie 22.11.2026 ein.'],
    [{ gueltig: '09.02.2020' }, 422, 'Der erste Tag liegt in der Vergangenheit.'],
    [{ stand: '7' }, 409, 'Jemand hat diese Seite inzwischen geändert'],
    [{ stand: 'x' }, 422, 'Laden Sie die Seite neu.'],
  ])('needs a day and a check of what is there: %j', async (fields, status, words) => {
    await send('einreichung');
    const { statusCode, body } = await release(fields);
    expect([statusCode, textOf(body)]).toEqual([status, expect.stringContaining(words)]);
    expect(await stored()).toMatchObject([{ released: false }]);
  });

  it('waits until the draft is handed in, and again after each change', async () => {
    await send('bearbeiten');
    const early = await release();
    expect([early.statusCode, textOf(early.body)]).toEqual([
      409,
      expect.stringContaining('nicht eingereicht'),
    ]);
    await send('einreichung', { stand: '1' });
    await send('bearbeiten', { text: changed('Doch anders'), stand: '2' });
    expect((await release({ stand: '3' })).statusCode).toBe(409);
  });

  it('is the same the second time, for who did it', async () => {
    await send('einreichung');
    expect((await release()).statusCode).toBe(303);
    expect((await release()).statusCode).toBe(303);
    const other = await release({}, lena);
    expect([other.statusCode, textOf(other.body)]).toEqual([
      409,
      expect.stringContaining('schon freigegeben'),
    ]);
    expect(await stored()).toHaveLength(1);
  });

  it('changes new letters from its day on, and none that is issued', async () => {
    const id = await product.aCase({ state: 'approved' });
    const letterOf = async (caseId: string) =>
      (await product.query(`SELECT * FROM letter WHERE case_id = $1 AND kind = 'award'`, [caseId]))[0];
    await product.deliver('letter.print');
    const before = await letterOf(id);
    expect(before.sha256).toHaveLength(32);
    await send('einreichung');
    await release();
    const later = await letterOf(await product.aCase({ state: 'approved' }));
    expect(later).toMatchObject({ template_version: '2', template_text: changed() });
    await product.deliver('letter.print');
    expect(await letterOf(id)).toEqual(before);
    expect(before).toMatchObject({ template_version: '1', template_text: text });
  });
});

describe('discarding', () => {
  const discard = (fields: Record<string, string> = {}, visitor = lena) =>
    visitor.post(`${PAGE}/verwerfen`, { fassung: '2', stand: '1', verwerfen: 'ja', ...fields });

  it('takes a confirmation; the text stays to be read', async () => {
    await send('bearbeiten');
    expect((await discard({ verwerfen: '' })).statusCode).toBe(422);
    expect((await discard({ stand: '2' })).statusCode).toBe(409);
    expect((await discard()).headers.location).toBe(PAGE);
    expect(await stored()).toMatchObject([{ discarded: true, released: false }]);
    expect(await read(paul, `${PAGE}/fassungen/2`)).toContain('verworfen');
    expect(await trail('template.discarded')).toContainEqual({ kind: 'award', version: 2 });
    expect((await send('bearbeiten')).statusCode).toBe(303);
    expect(await stored()).toMatchObject([{ version: 2 }, { version: 3 }]);
  });

  it('is the same the second time, for who did it; nothing can be released then', async () => {
    await send('einreichung');
    await discard();
    expect((await discard()).statusCode).toBe(303);
    expect((await discard({}, enno)).statusCode).toBe(409);
    expect((await release()).statusCode).toBe(409);
    expect(await read(enno, `${PAGE}/freigabe`)).toContain('Es gibt keinen Entwurf.');
    expect(await read(enno, `${PAGE}/verwerfen`)).toContain('Es gibt keinen Entwurf.');
  });
});
