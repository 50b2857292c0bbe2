import { randomUUID } from 'node:crypto';
import { rowsOf, textOf } from './reports-page';
import { type Product, startProductApp } from './support/product';
import { queriesDuring } from './support/queries';
import type { Visitor } from './support/visitor';

const LIST = '/szenarien';
const CASES = 'Vorgänge in ihrer Reihenfolge';
/** Its column that says whether a case fits. */
const FITS = 6;
const REMAINING = 'Was verbliebe';

let product: Product;
let officer: Visitor;
let head: Visitor;
let caseworker: Visitor;
beforeAll(async () => {
  product = await startProductApp();
  const { staff } = product;
  [officer, head, caseworker] = [
    await product.as(staff.budgetOfficer),
    await product.as(staff.head),
    await product.as(staff.caseworker),
  ];
});
/** In review and checked, submitted, proposed. */
let cases: string[];
beforeAll(async () => {
  cases = [
    await product.aCase({ state: 'checked', title: 'Akte', cost: 100_000 }),
    await product.aCase({ state: 'submitted', title: 'Antrag', cost: 40_000 }),
    await product.aCase({ state: 'proposed', title: 'Schon vorgeschlagen' }),
  ];
});
afterAll(() => product?.stop());

const versionOf = async (id: string): Promise<string> =>
  String((await product.query(`SELECT version FROM scenario WHERE id = $1`, [id]))[0].version);

async function scenario(title = 'Alle Anträge', visitor = officer): Promise<string> {
  const answer = await visitor.post(LIST, { titel: title, notiz: '' });
  return /szenarien\/([0-9a-f-]{36})\/vorgaenge/.exec(String(answer.headers.location))![1]!;
}

const choose = async (id: string, shown: readonly string[], fields: Record<string, string> = {}) =>
  officer.post(`${LIST}/${id}/vorgaenge`, {
    version: await versionOf(id),
    gezeigt: shown.join(),
    umfang: 'alle',
    ...fields,
  });

const filled = async (title?: string): Promise<string> => {
  const id = await scenario(title);
  await choose(id, cases.slice(0, 2));
  return id;
};

/** What a browser would send of the inputs of a page. */
const fieldsOf = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input[^>]*>/g)].flatMap(([tag]) => {
      const [, name] = /name="([^"]*)"/.exec(tag) ?? [];
      return name ? [[name, /value="([^"]*)"/.exec(tag)?.[1] ?? '']] : [];
    }),
  );

const planFields = async (id: string, changes: Record<string, string> = {}) => ({
  ...fieldsOf((await officer.get(`${LIST}/${id}/betraege`)).body),
  aktion: 'speichern',
  ...changes,
});
const plan = async (id: string, changes: Record<string, string> = {}) =>
  officer.post(`${LIST}/${id}/betraege`, await planFields(id, changes));
const amountName = async (id: string, caseId: string): Promise<string> =>
  Object.keys(await planFields(id)).find((name) => name.startsWith(`betrag.${caseId}_2020`))!;

const show = async (id: string, visitor = officer): Promise<string> =>
  (await visitor.get(`${LIST}/${id}`)).body;
const titlesOf = (page: string) =>
  rowsOf(page, CASES).map((row) => row[3]?.replace(' (Vorführvorhaben)', ''));

const overviewText = async () => JSON.stringify(await product.overview());

describe('choosing', () => {
  it('offers open cases without money of their own, in the order of their arrival', async () => {
    const { body } = await officer.get(`${LIST}/${await scenario()}/vorgaenge`);
    const rows = rowsOf(body, 'Offene Vorgänge nach Eingang');
    expect(rows.map((row) => [row[1], row[6], row[8]])).toEqual([
      ['EGOV-2020-0001', 'In Prüfung', '80.000,00 €'],
      ['EGOV-2020-0002', 'Eingegangen', '32.000,00 €'],
    ]);
  });

  it.each([
    ['stand=submitted', ['EGOV-2020-0002']],
    ['gegenstand=2018/c', []],
    ['kreis=Nirgendwo', []],
  ])('filters by %s', async (query, numbers) => {
    const { body } = await officer.get(`${LIST}/${await scenario()}/vorgaenge?${query}`);
    const rows = rowsOf(body, 'Offene Vorgänge nach Eingang').filter((row) => row.length > 1);
    expect(rows.map((row) => row[1])).toEqual(numbers);
  });

  it('takes what is ticked, leaves what the filter hides, drops what is unticked', async () => {
    const id = await scenario();
    await choose(id, cases.slice(0, 2), { umfang: 'auswahl', vorgang: cases[1]! });
    expect(titlesOf(await show(id))).toEqual(['Antrag']);
    await choose(id, cases.slice(0, 1));
    expect(titlesOf(await show(id))).toEqual(['Antrag', 'Akte']);
    await choose(id, cases.slice(1, 2), { umfang: 'auswahl' });
    expect(titlesOf(await show(id))).toEqual(['Akte']);
  });

  it('takes no case that holds money or is none', async () => {
    const id = await scenario();
    await choose(id, [cases[2]!, randomUUID()]);
    expect(rowsOf(await show(id), CASES)).toEqual([[expect.stringContaining('Noch keine Vorgänge')]]);
  });
});

describe('the outlook', () => {
  it('shows what would remain and which cases fit, and books nothing', async () => {
    const before = await overviewText();
    const page = await show(await filled());
    const [ceiling] = rowsOf(page, REMAINING);
    const overview = (await product.overview()).ceiling!;
    expect(ceiling).toEqual([
      'Programmrahmen',
      expect.any(String),
      '112.000,00 €',
      new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' })
        .format((overview.available - 11_200_000) / 100)
        .replace('\u00a0', ' '),
    ]);
    expect(rowsOf(page, CASES).map((row) => row[FITS])).toEqual(['passt', 'passt']);
    expect(await overviewText()).toBe(before);
  });

  it('says in words what does not fit', async () => {
    const id = await filled();
    const { available } = (await product.overview()).cash.find(
      ({ budgetYear, title }) => budgetYear === 2020 && title === 'investive',
    )!;
    const block = {
      kind: 'block',
      envelopeKind: 'cash',
      budgetYear: 2020,
      dueYear: 2020,
      title: 'investive',
    };
    await product.allocate([
      {
        ...product.allocation,
        ...block,
        amount: available - 1_000_000,
        reason: 'Sperre',
        idempotencyKey: 'scenario/block',
      } as never,
    ]);
    const page = await show(id);
    expect(textOf(page)).toContain('Die freien Mittel haben sich seit dem Speichern geändert.');
    expect(textOf(page)).toContain('reicht nicht');
    expect(rowsOf(page, CASES)[0]![FITS]).toMatch(/^passt nicht .*investiv.* fehlen/);
    await product.allocate([
      {
        ...product.allocation,
        ...block,
        kind: 'unblock',
        corrects: Number(
          (await product.query(`SELECT id FROM budget_entry WHERE idempotency_key = 'scenario/block'`))[0].id,
        ),
        amount: available - 1_000_000,
        reason: 'Sperre aufgehoben',
        idempotencyKey: 'scenario/unblock',
      } as never,
    ]);
    expect(textOf(await show(id))).not.toContain('Die freien Mittel haben sich');
  });

  it.each(['xlsx', 'csv', 'pdf'])('gives its tables as %s', async (format) => {
    const id = await filled();
    for (const table of ['toepfe', 'vorgaenge']) {
      const answer = await officer.get(`${LIST}/${id}?tabelle=${table}&format=${format}`);
      expect([answer.statusCode, String(answer.headers['content-disposition'])]).toEqual([
        200,
        expect.stringContaining(`2020-02-10.${format}`),
      ]);
    }
  });

  it('asks the database as often for many cases as for few', async () => {
    const [empty, full] = [await scenario(), await filled()];
    const count = async (path: string) =>
      (await queriesDuring(product, () => officer.get(`${LIST}/${path}`))).length;
    for (const part of ['', '/betraege', '/vorgaenge'])
      expect(await count(`${full}${part}`)).toBe(await count(`${empty}${part}`));
    expect(await count(full)).toBeLessThanOrEqual(12);
  });
});

describe('the amounts', () => {
  it('are saved with order, title and note, in parts', async () => {
    const id = await filled();
    const answer = await plan(id, {
      titel: 'Halbe Akte zuletzt',
      [`platz.${cases[0]}`]: '2',
      [`platz.${cases[1]}`]: '1',
      [`anteil.${cases[0]}`]: '50',
    });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `${LIST}/${id}`]);
    const page = await show(id);
    expect(titlesOf(page)).toEqual(['Antrag', 'Akte']);
    expect(rowsOf(page, CASES)[1]).toEqual(expect.arrayContaining(['40.000,00 €', '50 %']));
    expect(page).toContain('Halbe Akte zuletzt');
  });

  it('are reckoned without being saved', async () => {
    const id = await filled();
    const answer = await plan(id, { aktion: 'berechnen', [`anteil.${cases[0]}`]: '50' });
    expect(answer.statusCode).toBe(200);
    expect(textOf(answer.body)).toContain('Noch nicht gespeichert');
    expect(rowsOf(answer.body, CASES)[0]).toContain('40.000,00 €');
    expect(rowsOf(await show(id), CASES)[0]).toContain('80.000,00 €');
  });

  it.each([
    ['anteil', async () => `anteil.${cases[0]}`, '101'],
    ['platz', async () => `platz.${cases[0]}`, '0'],
    ['betrag', (id: string) => amountName(id, cases[0]!), 'viel'],
    ['betrag', (id: string) => amountName(id, cases[0]!), '999.999'],
  ])('refuses a wrong %s', async (_, nameOf, value) => {
    const id = await filled();
    const name = await nameOf(id);
    const answer = await plan(id, { [name]: value });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(`id="${name.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-')}-fehler"`);
    expect(answer.body).toContain(`value="${value}"`);
    expect(await versionOf(id)).toBe('2');
  });

  it('are not saved over those of somebody else', async () => {
    const id = await filled();
    const seen = await planFields(id, { titel: 'Meins' });
    await plan(id, { titel: 'Schneller' });
    const answer = await officer.post(`${LIST}/${id}/betraege`, seen);
    expect([answer.statusCode, answer.body.includes('value="Meins"')]).toEqual([409, true]);
    expect(await show(id)).toContain('Schneller');
    const fields = await planFields(id);
    const [one, two] = await Promise.all([1, 2].map(() => officer.post(`${LIST}/${id}/betraege`, fields)));
    expect([one!.statusCode, two!.statusCode].sort()).toEqual([303, 409]);
  });
});

describe('copying, comparing, deleting', () => {
  it('copies with everything', async () => {
    const id = await filled('Vorlage');
    const { headers } = await head.post(`${LIST}/${id}/kopie`);
    const copy = await show(String(headers.location).split('/').at(-1)!, head);
    expect(textOf(copy)).toContain('Das ist Ihre Kopie „Kopie von Vorlage“.');
    expect(copy).toContain('Kopie von Vorlage');
    expect(rowsOf(copy, CASES)).toEqual(rowsOf(await show(id), CASES));
  });

  it('compares two or three at an address to share', async () => {
    const [full, empty] = [await filled('Voll'), await scenario('Leer')];
    const address = `${LIST}/vergleich?szenario=${full}&szenario=${empty}`;
    const { body } = await caseworker.get(address);
    expect(rowsOf(body, 'Szenarien im Überblick').map((row) => row.slice(0, 4))).toEqual([
      ['Voll', '2', '2', '112.000,00 €'],
      ['Leer', '0', '0', '0,00 €'],
    ]);
    const [label, free, ...remaining] = rowsOf(body, 'Verbleibende Mittel je Topf')[0]!;
    expect([label, remaining[1]]).toEqual(['Programmrahmen', free]);
    expect(remaining[0]).not.toBe(free);
    const file = await caseworker.get(`${address}&tabelle=toepfe&format=csv`);
    expect(file.body).toContain('Topf;Heute frei;Voll;Leer');
    expect(textOf((await officer.get(`${LIST}/vergleich?szenario=x`)).body)).toContain('zwei oder drei');
  });

  it('is deleted by its author only', async () => {
    const id = await filled('Zum Löschen');
    const version = await versionOf(id);
    expect((await head.post(`${LIST}/${id}/loeschung`, { version })).statusCode).toBe(403);
    expect((await officer.post(`${LIST}/${id}/loeschung`, { version })).headers.location).toBe(LIST);
    expect((await officer.get(`${LIST}/${id}`)).statusCode).toBe(404);
    expect((await officer.get(LIST)).body).not.toContain('Zum Löschen');
  });
});

describe('the list', () => {
  const listed = async (query = '') =>
    rowsOf((await officer.get(`${LIST}${query}`)).body, 'Szenarien').map((row) => row.slice(1, 6));

  it('counts what the page of the scenario counts, also when a case holds money meanwhile', async () => {
    const id = await filled('Gezählt');
    const extra = await product.aCase({ state: 'checked', title: 'Dritte Akte', cost: 10_000 });
    await choose(id, [extra]);
    const figures = async () => {
      const page = textOf(await show(id));
      const [, count] = /Vorgänge (\d+) (?:\d+ weitere|Davon)/.exec(page)!;
      const [, sum] = /Summe ([\d.,]+ €)/.exec(page)!;
      const [, , cases, closed, listedSum] = (await listed()).find(([title]) => title === 'Gezählt')!;
      expect([cases, listedSum]).toEqual([count, sum]);
      expect(rowsOf(await show(id), CASES, 'tfoot')[0]).toContain(sum);
      return [cases, closed, listedSum];
    };
    expect(await figures()).toEqual(['3', '0', '120.000,00 €']);
    await product.steps.propose(extra);
    expect(await figures()).toEqual(['2', '1', '112.000,00 €']);
    expect(textOf(await show(id))).toContain('1 weiterer zählt nicht mehr mit');
  });

  it('is sorted by what was asked for, on the page and in the files', async () => {
    const titles = async (sort: string) => (await listed(`?sortierung=${sort}`)).map(([title]) => title!);
    const up = await titles('title');
    expect(up).toEqual([...up].sort((a, b) => a.localeCompare(b, 'de')));
    const sums = (await listed('?sortierung=-sum')).map((row) => row[4]!);
    expect(sums[0]).toBe('112.000,00 €');
    expect(await titles('erfunden')).toEqual(await titles('-saved'));
    const { body } = await officer.get(`${LIST}?sortierung=title&format=csv`);
    expect(body).toContain('Szenario;Angelegt von;Vorgänge;Zählen nicht mehr mit;Summe;Gespeichert');
  });

  it.each(['xlsx', 'csv', 'pdf'])('is given as %s', async (format) => {
    const { statusCode, headers } = await officer.get(`${LIST}?format=${format}`);
    expect([statusCode, headers['content-disposition']]).toEqual([
      200,
      expect.stringContaining(`szenarien-2020-02-10.${format}`),
    ]);
  });

  it('asks the database as often for many as for one', async () => {
    const count = async () => (await queriesDuring(product, () => officer.get(LIST))).length;
    const before = await count();
    await filled('Noch eines');
    expect(await count()).toBe(before);
  });
});

describe('who may', () => {
  it('reads what whoever reads the budget reads, and writes only with the right', async () => {
    const id = await filled();
    for (const who of ['caseworker', 'approver', 'auditor'] as const) {
      const visitor = await product.as(product.staff[who]);
      expect([who, (await visitor.get(`${LIST}/${id}`)).statusCode]).toEqual([who, 200]);
      expect((await visitor.get(`${LIST}/${id}/betraege`)).statusCode).toBe(403);
      expect((await visitor.post(LIST, { titel: 'Nein' })).statusCode).toBe(403);
    }
  });

  it('hides everything from applicants, in the database too', async () => {
    const id = await filled();
    const applicant = await product.as(product.applicant.actor);
    for (const path of ['', `/${id}`, `/vergleich?szenario=${id}`])
      expect([403, 404]).toContain((await applicant.get(LIST + path)).statusCode);
    for (const table of [
      'scenario',
      'scenario_case',
      'scenario_share',
      'prepared_proposal',
      'prepared_share',
    ])
      await expect(
        product.work.run(product.applicant.actor, (tx) => tx.query(`SELECT FROM ${table}`)),
      ).rejects.toThrow(/permission denied/);
  });
});

describe('applying', () => {
  const apply = async (id: string, version?: string) =>
    officer.post(`${LIST}/${id}/anwendung`, { version: version ?? (await versionOf(id)) });
  const applied = async (id: string) => {
    const { statusCode, headers } = await apply(id);
    expect([statusCode, headers.location]).toEqual([
      303,
      expect.stringMatching(/^\/szenarien\/[0-9a-f-]{36}\/anwendung\/[0-9a-f-]{36}$/),
    ]);
    return String(headers.location);
  };
  const resultAt = async (address: string) => (await officer.get(address)).body;
  const outcomes = (page: string) => rowsOf(page, 'Ergebnis je Vorgang').map((row) => row.at(-1));
  const prepared = () => product.query(`SELECT FROM prepared_proposal`);

  it('prepares proposals once, and neither books nor moves anything', async () => {
    const id = await filled();
    await plan(id, { [`anteil.${cases[0]}`]: '50' });
    const before = [
      await overviewText(),
      JSON.stringify(await product.query(`SELECT id, state, version FROM grant_case ORDER BY id`)),
    ];
    const [first, again] = [await applied(id), await applied(id)];
    for (const reload of [1, 2]) {
      expect([reload, outcomes(await resultAt(first))]).toEqual([
        reload,
        ['Vorbereitet', 'Nicht vorbereitet Der Vorgang ist nicht in Prüfung.'],
      ]);
    }
    expect(outcomes(await resultAt(again))[0]).toBe('Vorbereitet War schon so vorbereitet.');
    await Promise.all([apply(id), apply(id)]);
    expect(await prepared()).toHaveLength(1);
    expect([
      await overviewText(),
      JSON.stringify(await product.query(`SELECT id, state, version FROM grant_case ORDER BY id`)),
    ]).toEqual(before);
    expect((await apply(id, '1')).statusCode).toBe(409);
  });

  it('keeps each result at its address, under the scenario that was applied and for who reads the budget', async () => {
    const id = await filled('Angewendet');
    const address = await applied(id);
    expect(textOf(await resultAt(address))).toContain('1 von 2 Vorgängen vorbereitet.');
    expect(await show(id)).toContain(`href="${address}"`);
    expect((await caseworker.get(address)).statusCode).toBe(200);
    const other = address.replace(id, await filled());
    expect((await officer.get(other)).statusCode).toBe(404);
    expect((await (await product.as(product.applicant.actor)).get(address)).statusCode).toBe(404);
    await plan(id, { [`anteil.${cases[0]}`]: '10' });
    expect(rowsOf(await resultAt(address), 'Ergebnis je Vorgang')[0]).toContain('80.000,00 €');
    await apply(await halved());
  });

  const halved = async () => {
    const id = await filled();
    await plan(id, { [`anteil.${cases[0]}`]: '50' });
    return id;
  };

  it('is said on the page of the case and in the queue, with the way there for who reviews', async () => {
    const page = `/vorgaenge/${cases[0]}/vorschlag/vorbereitet`;
    const approver = await product.as(product.staff.approver);
    const [forCaseworker, forApprover] = [
      (await caseworker.get(`/vorgaenge/${cases[0]}`)).body,
      (await approver.get(`/vorgaenge/${cases[0]}`)).body,
    ];
    for (const body of [forCaseworker, forApprover]) {
      expect(textOf(body)).toContain('Vorbereitet im Szenario „Alle Anträge“ von');
      expect(body).toMatch(/href="\/szenarien\/[0-9a-f-]{36}"/);
    }
    expect([forCaseworker.includes(page), forApprover.includes(page)]).toEqual([true, false]);
    expect(textOf((await caseworker.get(`/vorgaenge/${cases[1]}`)).body)).not.toContain('Vorbereitet im');
    const queue = (await caseworker.get('/vorgaenge?anliegen=prepared')).body;
    expect(rowsOf(queue, 'Vorgänge').map((row) => row[5])).toEqual([
      'In Prüfung Vorschlag vorbereitet im Szenario „Alle Anträge“ .',
    ]);
    expect(queue).toMatch(/href="\/szenarien\/[0-9a-f-]{36}"><span>„Alle Anträge“/);
  });

  it('shows the caseworker what is prepared, who sends it as an ordinary proposal', async () => {
    const page = `/vorgaenge/${cases[0]}/vorschlag/vorbereitet`;
    expect((await caseworker.get(LIST)).body).toContain(`href="${page}"`);
    expect((await officer.get(LIST)).body).not.toContain(page);
    expect((await officer.get(page)).statusCode).toBe(403);
    const { body } = await caseworker.get(page);
    expect(textOf(body)).toContain('Vorbereitet im Szenario „Alle Anträge“ von');
    expect(body).toContain(`action="/vorgaenge/${cases[0]}/vorschlag"`);
    const sent = await caseworker.post(`/vorgaenge/${cases[0]}/vorschlag`, {
      ...fieldsOf(body),
      begruendung: 'Das Vorhaben wird zur Hälfte gefördert.',
      'rest.grund': 'mittel',
      auflagen: '',
    });
    expect(sent.headers.location).toBe(`/vorgaenge/${cases[0]}`);
    const [{ grant }] = await product.query(`SELECT grant_cents AS grant FROM proposal WHERE case_id = $1`, [
      cases[0],
    ]);
    expect(grant).toBe(4_000_000);
    expect((await caseworker.get(LIST)).body).not.toContain(page);
    expect(textOf((await caseworker.get(page)).body)).toContain('kein Vorschlag vorbereitet');
    const after = textOf((await caseworker.get(`/vorgaenge/${cases[0]}`)).body);
    expect(after).not.toContain('Ein Vorschlag ist vorbereitet.');
    expect(after).toContain('Vorgeschlagen sind die Beträge des Szenarios.');
    expect((await caseworker.get('/vorgaenge')).body).not.toContain('vorbereitet im Szenario');
    expect(await product.difference()).toBe(0);
  });

  it('no longer counts what holds money of its own', async () => {
    const id = await scenario('Später');
    await product.asOwner(
      `INSERT INTO scenario_case (scenario_id, version, case_id, place, submission_revision) VALUES ($1, 1, $2, 1, 1)`,
      [id, cases[0]],
    );
    const page = await show(id);
    expect(textOf(page)).toContain('Diese Vorgänge zählen nicht mehr mit.');
    expect(textOf(page)).toMatch(/EGOV-2020-0001, [^:]*: für ihn sind schon Mittel vorgemerkt \(Vorschlag\)/);
    expect(rowsOf(page, CASES)[0]![FITS]).toMatch(/^zählt nicht mit für ihn sind schon Mittel/);
  });

  it('stands in the trail', async () =>
    expect(
      (
        await product.query(
          `SELECT DISTINCT event FROM audit_entry WHERE event LIKE 'scenario.%' OR event = 'proposal.prepared' ORDER BY event`,
        )
      ).map(({ event }) => event),
    ).toEqual([
      'proposal.prepared',
      'scenario.applied',
      'scenario.created',
      'scenario.deleted',
      'scenario.saved',
    ]));
});
