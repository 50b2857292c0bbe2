import { permissions, type Role } from '@libs/permissions';
import { type Product, startProductApp } from './support/product';
import { movedBy } from '../src/budget/domain/effect';
import { rowsOf, textOf } from './reports-page';
import { queriesDuring } from './support/queries';
import type { Visitor } from './support/visitor';

let product: Product;
let officer: Visitor;
let head: Visitor;

beforeAll(async () => {
  product = await startProductApp();
  officer = await product.as(product.staff.budgetOfficer);
  head = await product.as(product.staff.head);
});
afterAll(() => product?.stop());
afterEach(async () => expect(await product.difference()).toBe(0));

type Fields = Readonly<Record<string, string>>;

const NEW = '/mittel/bewegungen/neu';
const reason = { grund: 'Haushaltsgesetz' };

const show = async (url: string, visitor = officer): Promise<string> => {
  const answer = await visitor.get(url);
  expect([url, answer.statusCode]).toEqual([url, 200]);
  return answer.body;
};
/** Presses a button of the form; the status and what the page says. */
const press = async (schritt: string, art: string, fields: Fields, visitor = officer) => {
  const url = art.startsWith('/') ? art : `${NEW}/${art}`;
  const { statusCode, body, headers } = await visitor.post(url, {
    schritt,
    begonnen: 'ja',
    ...reason,
    ...fields,
  });
  return { statusCode, text: textOf(body), body, location: String(headers.location ?? '') };
};
/** Checks and enters; the address of the new movement. */
const enter = async (art: string, fields: Fields, visitor = officer): Promise<string> => {
  const checked = await press('pruefen', art, fields, visitor);
  expect([checked.statusCode, checked.text]).toEqual([
    200,
    expect.stringContaining('Noch ist nichts erfasst.'),
  ]);
  const { statusCode, location } = await press('erfassen', art, fields, visitor);
  expect(statusCode).toBe(303);
  return location;
};
const release = (url: string, visitor = head) => visitor.post(`${url}/freigabe`, { geprueft: 'ja' });
const move = async (art: string, fields: Fields): Promise<string> => {
  const url = await enter(art, fields);
  expect((await release(url)).statusCode).toBe(303);
  expect(textOf(await show(url))).toContain('Freigegeben und gebucht');
  return url;
};
/** "limit/blocked/available" of an envelope, in euros. */
const envelope = async (label: string): Promise<string> => {
  const { ceiling, cash, authorisations, categories } = await product.overview();
  const row = [ceiling!, ...cash, ...authorisations, ...categories].find((one) => one.label === label)!;
  return [row.limit, row.blocked, row.available].map((amount) => amount / 100).join('/');
};

describe('each kind, entered by one and released by another', () => {
  it('a double budget with authorisations', async () => {
    await move('ansatz', {
      jahr: '2023',
      doppelt: 'ja',
      'betrag.cash-2023-investive': '1.000,00',
      'betrag.cash-2024-consumptive': '500',
      'betrag.authorisation-2023-2025-investive': '250,5',
    });
    expect(await envelope('Ausgaben 2023, investiv')).toBe('1000/0/1000');
    expect(await envelope('Ausgaben 2024, konsumtiv')).toBe('500/0/500');
    expect(await envelope('Verpflichtungsermächtigung 2023 für 2025, investiv')).toBe('250.5/0/250.5');
  });

  it('a supplement, up and down', async () => {
    await move('nachtrag', {
      jahr: '2023',
      'betrag.cash-2023-investive': '-400',
      'betrag.cash-2023-consumptive': '70',
    });
    expect(await envelope('Ausgaben 2023, investiv')).toBe('600/0/600');
    expect(await envelope('Ausgaben 2023, konsumtiv')).toBe('70/0/70');
  });

  it('a transfer between titles and years', async () => {
    await move('umsetzung', {
      zeilen: '3',
      'topf.1': 'cash-2023-investive',
      'abgang.1': '100',
      'topf.2': 'cash-2023-consumptive',
      'zugang.2': '60',
      'topf.3': 'cash-2024-consumptive',
      'zugang.3': '40',
    });
    expect(await envelope('Ausgaben 2023, konsumtiv')).toBe('130/0/130');
    expect(await envelope('Ausgaben 2024, konsumtiv')).toBe('540/0/540');
  });

  it('a block and lifting it', async () => {
    await move('sperre', { jahr: '2023', 'betrag.cash-2023-investive': '200' });
    expect(await envelope('Ausgaben 2023, investiv')).toBe('500/200/300');
    await move('aufhebung', { 'betrag.cash-2023-investive': '150' });
    expect(await envelope('Ausgaben 2023, investiv')).toBe('500/50/450');
  });

  it('a carry-over, proposed from what is free', async () => {
    const page = await show(`${NEW}/ausgaberest?jahr=2023`);
    expect(page).toMatch(/name="betrag.cash-2023-investive"[^>]*value="450,00"/);
    expect(page).not.toMatch(/name="betrag.cash-2023-consumptive"[^>]*value="\d/);
    await move('ausgaberest', { jahr: '2023', 'betrag.cash-2023-investive': '300', zeichen: 'FM 4/2023' });
    expect(await envelope('Ausgaben 2023, investiv')).toBe('200/50/150');
    expect(await envelope('Ausgaben 2024, investiv')).toBe('300/0/300');
  });

  it('what lapses, proposed whole, with its block', async () => {
    const page = await show(`${NEW}/abschluss?jahr=2023`);
    expect(page).toMatch(/name="betrag.cash-2023-investive"[^>]*value="200,00"/);
    await move('abschluss', {
      jahr: '2023',
      'betrag.cash-2023-investive': '180',
      'betrag.authorisation-2023-2025-investive': '250,50',
    });
    expect(await envelope('Ausgaben 2023, investiv')).toBe('20/20/0');
    expect(await envelope('Verpflichtungsermächtigung 2023 für 2025, investiv')).toBe('0/0/0');
  });

  it('a cap on a funding item, set and lowered', async () => {
    await move('obergrenze', { 'betrag.category-c': '20.000' });
    expect(await envelope('Obergrenze für Fördergegenstand c')).toBe('20000/0/20000');
    const page = await show(`${NEW}/obergrenze`);
    expect(page).toMatch(/name="betrag.category-c"[^>]*value="20.000,00"/);
    await move('obergrenze', { 'betrag.category-c': '15.000' });
    expect(await envelope('Obergrenze für Fördergegenstand c')).toBe('15000/0/15000');
  });
});

it('knows of each kind of entry what the ledger does with it', async () => {
  const kinds = await product.query(
    `SELECT kind, limit_sign AS limit, blocked_sign AS blocked, committed_sign AS committed FROM entry_kind
      WHERE ministry OR kind IN ('commit', 'decommit')`,
  );
  const signs = ({ limit = 0, blocked = 0, committed = 0 }) => ({ limit, blocked, committed });
  expect(Object.fromEntries(kinds.map(({ kind, ...moved }) => [kind, moved]))).toEqual(
    Object.fromEntries(Object.entries(movedBy).map(([kind, moved]) => [kind, signs(moved)])),
  );
});

describe('refuses', () => {
  it.each<[string, string, Fields, string]>([
    ['nothing', 'ansatz', {}, 'Tragen Sie mindestens einen Betrag ein.'],
    ['a word', 'ansatz', { jahr: '2023', 'betrag.cash-2023-investive': 'viel' }, 'zum Beispiel'],
    ['a minus where none belongs', 'sperre', { jahr: '2020', 'betrag.ceiling': '-1' }, 'zum Beispiel'],
    [
      'more than there ever was',
      'ansatz',
      { 'betrag.ceiling': '999.999.999.999' },
      'größer als jeder Haushalt',
    ],
    [
      'lowering below what there is',
      'nachtrag',
      { jahr: '2020', 'betrag.cash-2020-investive': '-99.000.000' },
      'Ausgaben 2020, investiv: Zugewiesen sind nur 9.600.000,00 €',
    ],
    [
      'blocking more than is free',
      'sperre',
      { jahr: '2020', 'betrag.cash-2020-investive': '9.600.001' },
      'Ausgaben 2020, investiv: Es fehlen 1,00 €.',
    ],
    [
      'lifting more than is blocked',
      'aufhebung',
      { 'betrag.cash-2023-investive': '21' },
      'Ausgaben 2023, investiv: Gesperrt sind nur 20,00 €.',
    ],
    [
      'a transfer whose sides differ',
      'umsetzung',
      {
        'topf.1': 'cash-2020-investive',
        'abgang.1': '5',
        'topf.2': 'cash-2020-consumptive',
        'zugang.2': '4',
      },
      'Abgang 5,00 €, Zugang 4,00 €',
    ],
    [
      'a transfer between kinds of envelopes',
      'umsetzung',
      {
        'topf.1': 'cash-2020-investive',
        'abgang.1': '5',
        'topf.2': 'authorisation-2020-2021-investive',
        'zugang.2': '5',
      },
      'Abgang und Zugang müssen gleich sein.',
    ],
    ['an envelope that is not named', 'umsetzung', { 'abgang.1': '5' }, 'Wählen Sie den Topf.'],
    [
      'a carry-over without consent',
      'ausgaberest',
      { jahr: '2020', 'betrag.cash-2020-investive': '5' },
      'Zeichen der Einwilligung des Finanzministeriums',
    ],
    [
      'carrying over what lapses',
      'ausgaberest',
      { jahr: '2020', 'betrag.cash-2020-consumptive': '5', zeichen: 'FM 1' },
      'nicht übertragbar',
    ],
    [
      'no reason',
      'sperre',
      { jahr: '2020', 'betrag.cash-2020-investive': '5', grund: '' },
      'Nennen Sie den Grund',
    ],
  ])('%s, and keeps what was typed', async (_, art, fields, message) => {
    for (const step of ['pruefen', 'erfassen']) {
      const { statusCode, text, body } = await press(step, art, fields);
      expect([statusCode, text]).toEqual([422, expect.stringContaining(message)]);
      for (const [name, value] of Object.entries(fields))
        if (/^(betrag|abgang|zugang|zeichen)/.test(name))
          expect(body).toMatch(new RegExp(`name="${name}"[^>]*value="${value}"`));
    }
  });

  it('to lower a title below what is committed, naming envelope and amount', async () => {
    await product.aCase({ state: 'approved' });
    const row = (await product.overview()).cash.find(({ committed }) => committed > 0)!;
    const key = `betrag.cash-${row.budgetYear}-${row.title}`;
    const { statusCode, text } = await press('pruefen', 'nachtrag', {
      jahr: String(row.budgetYear),
      [key]: `-${row.limit / 100}`.replace('.', ','),
    });
    expect(statusCode).toBe(422);
    expect(text).toMatch(/Ausgaben 20\d\d, \w+: Es fehlen [\d.,]+ €/);
  });

  it('a kind that there is not', async () =>
    expect((await officer.get(`${NEW}/geschenk`)).statusCode).toBe(404));
});

describe('the form', () => {
  it('gets another due year and another line by a button, with all that was typed', async () => {
    const more = await press('faellig', 'ansatz', {
      jahr: '2020',
      faellig: '3',
      'betrag.cash-2020-investive': '7',
    });
    expect(more.statusCode).toBe(200);
    expect(more.body).toContain('betrag.authorisation-2020-2024-investive');
    expect(more.body).toMatch(/name="betrag.cash-2020-investive"[^>]*value="7"/);
    const line = await press('zeile', 'umsetzung', { zeilen: '2', 'abgang.1': '3' });
    expect(line.body).toContain('name="topf.3"');
    expect(line.body).toMatch(/name="abgang.1"[^>]*value="3"/);
  });

  it('goes back from the check with all that was typed', async () => {
    const { body } = await press('aendern', 'sperre', {
      jahr: '2020',
      'betrag.cash-2020-investive': '12,50',
    });
    expect(body).toMatch(/name="betrag.cash-2020-investive"[^>]*value="12,50"/);
    expect(body).toContain('Haushaltsgesetz</textarea>');
  });

  it('shows each envelope before and after', async () => {
    const { body } = await press('pruefen', 'sperre', {
      jahr: '2022',
      'betrag.cash-2022-investive': '600.000',
    });
    expect(rowsOf(body, 'Wirkung auf die Töpfe')).toEqual([
      [
        'Ausgaben 2022, investiv',
        '9.600.000,00 €',
        '0,00 €',
        '9.600.000,00 €',
        '600.000,00 €',
        '9.600.000,00 €',
        '9.000.000,00 €',
      ],
    ]);
  });

  it('answers the script with the sums as they are typed', async () => {
    const url = `${NEW}/umsetzung?begonnen=ja&topf.1=cash-2020-investive&abgang.1=5`;
    expect(rowsOf(await show(url), 'Abgang und Zugang')).toEqual([
      ['Ausgaben', '5,00 €', '0,00 €', '-5,00 €'],
    ]);
  });

  it('is entered once, however often it is sent', async () => {
    const fields = { jahr: '2022', 'betrag.cash-2022-consumptive': '11' };
    const sent = await Promise.all([1, 2, 3].map(() => press('erfassen', 'sperre', fields)));
    expect(new Set(sent.map(({ location }) => location)).size).toBe(1);
    await officer.post(`${sent[0]!.location}/rueckzug`, { zurueckziehen: 'ja' });
  });
});

describe('obligations that are not paid', () => {
  it('go along with what is carried over, when asked', async () => {
    await product.aCase({ state: 'approved' });
    const before = (await product.overview()).cash.find(({ label }) => label === 'Ausgaben 2020, investiv')!;
    expect(before.committed).toBeGreaterThan(0);
    await move('ausgaberest', { jahr: '2020', verpflichtungen: 'ja', zeichen: 'FM 7/2020' });
    const after = (await product.overview()).cash.find(({ label }) => label === 'Ausgaben 2020, investiv')!;
    expect([after.committed, after.limit]).toEqual([0, before.limit - before.committed]);
    expect(after.available).toBe(before.available);
  });
});

describe('a movement that waits', () => {
  const fields = { jahr: '2022', 'betrag.cash-2022-investive': '1.000' };

  it('is not released by whoever entered it, and says so', async () => {
    const url = await enter('sperre', fields);
    expect(textOf(await show(url))).toContain('Freigeben muss eine andere Person.');
    expect(await show(url)).not.toContain('/freigabe"');
    const refused = await release(url, officer);
    expect([refused.statusCode, textOf(refused.body)]).toEqual([
      409,
      expect.stringContaining('eine andere Person'),
    ]);
    expect(await envelope('Ausgaben 2022, investiv')).toBe('9600000/0/9600000');
    await officer.post(`${url}/rueckzug`, { zurueckziehen: 'ja' });
  });

  it('asks whoever releases to say that it was checked', async () => {
    const url = await enter('sperre', fields);
    expect((await head.post(`${url}/freigabe`)).statusCode).toBe(422);
    expect((await release(url)).statusCode).toBe(303);
    const again = await release(url);
    expect(again.statusCode).toBe(303);
    expect(textOf(await show(url, head))).not.toContain('Freigeben und buchen');
    expect(await envelope('Ausgaben 2022, investiv')).toBe('9600000/1000/9599000');
  });

  it('is booked once by many who release it at once', async () => {
    const url = await enter('sperre', fields);
    await Promise.all([1, 2, 3, 4].map(() => release(url)));
    expect(await envelope('Ausgaben 2022, investiv')).toBe('9600000/2000/9598000');
  });

  it('is withdrawn, stays in the list, and is never booked', async () => {
    const url = await enter('sperre', fields);
    expect((await officer.post(`${url}/rueckzug`)).statusCode).toBe(422);
    expect((await officer.post(`${url}/rueckzug`, { zurueckziehen: 'ja' })).statusCode).toBe(303);
    await release(url);
    expect(textOf(await show(url))).toContain('Zurückgezogen');
    expect(await show('/mittel/bewegungen?zustand=withdrawn')).toContain(url);
    expect(await envelope('Ausgaben 2022, investiv')).toBe('9600000/2000/9598000');
  });

  it('is refused with envelope and amount when it fits no longer', async () => {
    const first = await enter('sperre', { jahr: '2022', 'betrag.cash-2022-consumptive': '6.400.000' });
    await move('sperre', { jahr: '2022', 'betrag.cash-2022-consumptive': '1' });
    expect(textOf(await show(first, head))).toContain('Ausgaben 2022, konsumtiv: Es fehlen 1,00 €');
    const refused = await release(first);
    expect([refused.statusCode, textOf(refused.body)]).toEqual([
      409,
      expect.stringContaining('Es fehlen 1,00 € in: Ausgaben 2022, konsumtiv.'),
    ]);
    await officer.post(`${first}/rueckzug`, { zurueckziehen: 'ja' });
  });
});

describe('a correction', () => {
  it('names what it takes back, never more than is left', async () => {
    const url = await move('nachtrag', { jahr: '2018', 'betrag.cash-2018-investive': '900' });
    const page = await show(`${url}/berichtigung`);
    const [, field] = /name="(betrag\.\d+)"[^>]*value="900,00"/.exec(page)!;
    const at = `${url}/berichtigung`;
    const tooMuch = await press('pruefen', at, { [field!]: '901' });
    expect([tooMuch.statusCode, tooMuch.text]).toEqual([
      422,
      expect.stringContaining('nicht mehr so viel übrig'),
    ]);
    const correction = await enter(at, { [field!]: '600' });
    expect((await release(correction)).statusCode).toBe(303);
    expect(await envelope('Ausgaben 2018, investiv')).toBe('9600300/0/9600300');
    expect(textOf(await show(correction))).toContain(`nimmt zurück: Buchung ${field!.slice(7)}`);
    expect(await show(url)).toContain(correction);
    expect(await show(at)).toMatch(new RegExp(`name="${field}"[^>]*value="300,00"`));
    await release(await enter(at, { [field!]: '300' }));
    expect((await officer.get(at)).statusCode).toBe(409);
  });

  it('takes back both sides of a transfer or none', async () => {
    const url = await move('umsetzung', {
      'topf.1': 'cash-2018-investive',
      'abgang.1': '50',
      'topf.2': 'cash-2018-consumptive',
      'zugang.2': '50',
    });
    const at = `${url}/berichtigung`;
    const fields = [...(await show(at)).matchAll(/name="(betrag\.\d+)"/g)].map(([, name]) => name!);
    expect(fields).toHaveLength(2);
    const half = await press('pruefen', at, { [fields[0]!]: '50' });
    expect([half.statusCode, half.text]).toEqual([
      422,
      expect.stringContaining('im selben Betrag zurückgenommen'),
    ]);
    await release(await enter(at, { [fields[0]!]: '50', [fields[1]!]: '50' }));
    expect(await envelope('Ausgaben 2018, konsumtiv')).toBe('6400000/0/6400000');
  });
});

describe('the budget years', () => {
  const state = (fields: Fields, visitor = officer) =>
    visitor.post('/mittel/haushaltsjahre/stand', {
      plan: 'Haushaltsplan 2026/2027',
      grund: 'Haushaltsgesetz',
      ...fields,
    });
  /** Enters a state; the address of its movement. */
  const enterState = async (fields: Fields): Promise<string> => {
    const { statusCode, headers } = await state(fields);
    expect([statusCode, headers.location]).toEqual([
      303,
      expect.stringMatching(/^\/mittel\/bewegungen\/[0-9a-f-]{36}$/),
    ]);
    return String(headers.location);
  };
  const setState = async (fields: Fields): Promise<string> => {
    const url = await enterState(fields);
    expect((await release(url)).statusCode).toBe(303);
    return url;
  };

  it('take a state together as a double budget, released by another person', async () => {
    const url = await enterState({
      jahr: '2026',
      doppelt: 'ja',
      stand: 'planned',
      uebertragbar: 'investive',
    });
    const years = await show('/mittel/haushaltsjahre');
    expect(rowsOf(years, 'Haushaltsjahre', 'thead')[0]![2]).toBe('Wartet auf Freigabe');
    expect(rowsOf(years, 'Haushaltsjahre').find(([year]) => year === '2027')![2]).toBe('geplant');
    expect(textOf(await show('/mittel/haushaltsjahre/2027'))).toContain('Für 2027 wartet ein neuer Stand');
    expect(await show('/mittel/bewegungen?zustand=waiting&jahr=2027&art=year_state')).toContain(url);
    const own = await show(url);
    expect(textOf(own)).toContain('Freigeben muss eine andere Person.');
    expect(rowsOf(own, 'Neuer Stand')).toEqual([
      ['2026', 'nicht erfasst', 'geplant', 'Haushaltsplan 2026/2027', 'investiv', 'keine'],
      ['2027', 'nicht erfasst', 'geplant', 'Haushaltsplan 2026/2027', 'investiv', 'keine'],
    ]);
    expect((await release(url, officer)).statusCode).toBe(409);
    expect((await head.post(`${url}/freigabe`)).statusCode).toBe(422);
    expect(textOf(await show(url, head))).toContain('Er lässt sich nicht zurücknehmen.');
    const sent = await Promise.all([1, 2, 3].map(() => release(url)));
    expect(sent.map(({ statusCode }) => statusCode)).toEqual([303, 303, 303]);
    expect(textOf(await show('/mittel/haushaltsjahre'))).toContain('Doppelhaushalt mit 2027');
    expect(textOf(await show('/mittel/haushaltsjahre'))).not.toContain('Wartet auf Freigabe');
    expect(await show('/mittel/haushaltsjahre/2026')).toContain(url);
    expect(textOf(await show('/mittel/haushaltsjahre/2026'))).toContain(
      `${product.staff.budgetOfficer.name} und ${product.staff.head.name}`,
    );
  });

  it('are entered once, however often the form is sent', async () => {
    const fields = { jahr: '2029', stand: 'planned' };
    const sent = await Promise.all([1, 2, 3].map(() => enterState(fields)));
    expect(new Set(sent).size).toBe(1);
    await head.post(`${sent[0]}/rueckzug`, { zurueckziehen: 'ja' });
    await release(sent[0]!);
    expect(textOf(await show(sent[0]!))).toContain('Zurückgezogen');
    expect((await officer.get('/mittel/haushaltsjahre/2029')).statusCode).toBe(404);
  });

  it('only go forward', async () => {
    const late = await enterState({ jahr: '2026', stand: 'provisional' });
    await setState({ jahr: '2026', stand: 'in_force' });
    expect(textOf(await show(late, head))).toContain('So lässt sich die Bewegung jetzt nicht freigeben.');
    expect((await release(late)).statusCode).toBe(409);
    await officer.post(`${late}/rueckzug`, { zurueckziehen: 'ja' });
    const back = await state({ jahr: '2026', stand: 'planned' });
    expect([back.statusCode, textOf(back.body)]).toEqual([
      409,
      expect.stringContaining('nicht mehr oder noch nicht'),
    ]);
    expect(textOf(await show('/mittel/haushaltsjahre/2026'))).toMatch(/in Kraft.*geplant/);
  });

  it.each<[string, Fields, string]>([
    ['a year', { jahr: 'bald', stand: 'planned' }, 'Geben Sie ein Jahr an'],
    ['a state', { jahr: '2028' }, 'Wählen Sie den neuen Stand.'],
    ['a reason', { jahr: '2028', stand: 'planned', grund: '' }, 'Nennen Sie den Grund'],
  ])('ask for %s', async (_, fields, message) => {
    const { statusCode, body } = await state(fields);
    expect([statusCode, textOf(body)]).toEqual([422, expect.stringContaining(message)]);
  });

  it('close when nothing in them is left', async () => {
    await setState({ jahr: '2023', plan: 'Haushaltsplan 2023', stand: 'in_force' });
    const early = await state({ jahr: '2023', plan: 'Haushaltsplan 2023', stand: 'closed' });
    expect([early.statusCode, textOf(early.body)]).toEqual([409, expect.stringContaining('noch Geld frei')]);
    const page = await show(`${NEW}/abschluss?jahr=2023`);
    const fields = Object.fromEntries(
      [...page.matchAll(/name="(betrag\.[\w-]+)"[^>]*value="([\d.,]+)"/g)].map(([, name, value]) => [
        name!,
        value!,
      ]),
    );
    await move('abschluss', { jahr: '2023', ...fields });
    expect(await show('/mittel/haushaltsjahre/2023')).toContain('Haushaltsjahr 2023 schließen');
    await setState({ jahr: '2023', plan: 'Haushaltsplan 2023', stand: 'closed' });
    expect(textOf(await show('/mittel/haushaltsjahre/2023'))).toContain('Das Jahr ist abgerechnet.');
  });

  it('are not found when nothing is known of them', async () =>
    expect((await officer.get('/mittel/haushaltsjahre/2051')).statusCode).toBe(404));
});

describe('the list', () => {
  it('has what waits first, filters, adds up and turns its pages', async () => {
    const waiting = await enter('sperre', { jahr: '2018', 'betrag.cash-2018-investive': '3' });
    const first = await show('/mittel/bewegungen');
    expect(first.indexOf(waiting)).toBeLessThan(first.indexOf('>Freigegeben</span></span>'));
    const narrowed = await show('/mittel/bewegungen?zustand=waiting&jahr=2018&art=block');
    expect(rowsOf(narrowed, 'Bewegungen')).toHaveLength(1);
    expect(rowsOf(narrowed, 'Bewegungen', 'tfoot')[0]).toContain('3,00 €');
    for (let amount = 1; amount <= 26; amount += 1)
      await press('erfassen', 'sperre', { jahr: '2019', 'betrag.cash-2019-investive': String(amount) });
    const [, next] = /href="([^"]*)" rel="next"/.exec(await show('/mittel/bewegungen?jahr=2019'))!;
    const second = await show(next!.replaceAll('&amp;', '&'));
    expect(rowsOf(second, 'Bewegungen')).toHaveLength(1);
    expect(textOf(second)).toContain('Bewegungen 26 bis 26 von 26');
    expect(second).toContain('rel="prev"');
  });

  it('asks the database as often for many movements as for few', async () => {
    const counts = async (visitor = officer) => {
      const [, id] = /href="(\/mittel\/bewegungen\/[0-9a-f-]{36})"/.exec(await show('/mittel/bewegungen'))!;
      const urls = [
        '/mittel/bewegungen',
        id!,
        `${NEW}/ansatz`,
        `${NEW}/umsetzung`,
        '/mittel/haushaltsjahre',
        '/mittel/haushaltsjahre/2020',
      ];
      const found: number[] = [];
      for (const url of urls) found.push((await queriesDuring(product, () => show(url, visitor))).length);
      return found;
    };
    const few = await counts();
    for (let amount = 1; amount <= 5; amount += 1)
      await press('erfassen', 'sperre', { jahr: '2021', 'betrag.cash-2021-investive': String(amount) });
    expect(await counts()).toEqual(few);
    expect(Math.max(...few)).toBeLessThanOrEqual(13);
  });
});

describe.each(['/mittel/bewegungen', '/mittel/haushaltsjahre', NEW, '/mittel/haushaltsjahre/stand'])(
  '%s',
  (url) => {
    const permission = url.includes('/neu') || url.endsWith('/stand') ? 'budget.enter' : 'budget.read';

    it.each<Role>(permissions[permission])('is open to %s', async (role) => {
      const person = Object.values(product.staff).find((one) =>
        (one.roles as readonly Role[]).includes(role),
      )!;
      expect((await (await product.as(person)).get(url)).statusCode).toBe(200);
    });

    it('is closed to operators and does not exist for applicants', async () => {
      expect((await (await product.as(product.staff.operator)).get(url)).statusCode).toBe(403);
      expect((await (await product.as(product.applicant.actor)).get(url)).statusCode).toBe(404);
    });
  },
);

it('lets the auditor read, and nothing else', async () => {
  const auditor = await product.as(product.staff.auditor);
  const [, url] = /href="(\/mittel\/bewegungen\/[0-9a-f-]{36})"/.exec(
    await show('/mittel/bewegungen', auditor),
  )!;
  const page = await show(url!, auditor);
  expect(page).not.toContain('/freigabe"');
  expect(page).not.toContain('/rueckzug"');
  expect((await release(url!, auditor)).statusCode).toBe(403);
  expect((await auditor.post(`${url}/rueckzug`, { zurueckziehen: 'ja' })).statusCode).toBe(403);
});
