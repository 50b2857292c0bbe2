import { noticeLawOn } from '@libs/dates';
import { type Actor, systemActor } from '@libs/permissions';
import { Temporal } from 'temporal-polyfill';
import {
  AuthorityService,
  authorityOn,
  courtFor,
  masterDataOn,
  noticeRuleOn,
  repaymentAccountOn,
  signatoryOf,
} from '../src/authority';
import type { Contents, Kind } from '../src/authority/domain/kinds';
import type { Entry } from '../src/authority/domain/versions';
import { type Product, startProductApp } from './support/product';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

let product: Product;
let lena: Actor;
let enno: Actor;
beforeAll(async () => {
  product = await startProductApp();
  lena = product.staff.head;
  enno = product.staff.approver;
});
afterAll(() => product?.stop());

/** Past the triggers, which would refuse. */
afterEach(() =>
  product.asOwner(`
    BEGIN;
    SET LOCAL session_replication_role = replica;
    DELETE FROM authority_version WHERE entered_by IS NOT NULL;
    DELETE FROM signatory_function WHERE entered_by IS NOT NULL;
    DELETE FROM court_version WHERE entered_by IS NOT NULL;
    DELETE FROM notice_rule WHERE entered_by IS NOT NULL;
    DELETE FROM budget_title WHERE entered_by IS NOT NULL;
    DELETE FROM repayment_account WHERE entered_by IS NOT NULL;
    COMMIT`),
);

const read = <T>(find: (tx: Parameters<typeof authorityOn>[0]) => Promise<T>, actor = systemActor) =>
  product.work.run(actor, find);
const service = () => product.find(AuthorityService);

const anEntry = <K extends Kind>(kind: K, begin: string, content: Contents[K]): Entry => ({
  kind,
  validFrom: day(begin),
  content,
  mark: 'confirmed',
  source: 'Organisationserlass',
});
const enter = (entry: Entry, actor = enno) =>
  product.work.run(actor, (tx) => service().enter(tx, actor, product.clock.now(), entry));
const release = (kind: Kind, id: string, actor = lena) =>
  product.work.run(actor, (tx) => service().release(tx, actor, product.clock.now(), kind, id));
const inForce = async (entry: Entry) => release(entry.kind, await enter(entry));

const authority = (name: string): Contents['behoerde'] => ({
  ...{ key: 'neu', name, unit: '', street: 'Neue Straße 1', city: '99000 Neustadt', phone: '' },
  ...{ email: 'post@neu.example', returnLine: `${name} · Neustadt` },
});
const account = (iban: string): Contents['konto'] => ({ holder: 'Musterkasse', iban });
const court = (key: string, ...districts: string[]): Contents['gerichte'] => ({
  ...{ key, name: `Verwaltungsgericht ${key}`, address: ['Markt 1', '99000 Ort'], electronicAddress: null },
  districts,
});
const gera = ['16052', '16053', '16073', '16074', '16075', '16076', '16077'];
const meiningen = ['16054', '16056', '16063', '16066', '16069', '16072'];

describe('as of a day', () => {
  it.each([
    ['2018-10-16', 'tlvwa'],
    ['2020-12-31', 'tlvwa'],
    ['2021-01-01', 'tfm'],
    ['2024-12-31', 'tfm'],
    ['2026-11-22', 'tmdi'],
  ])('on %s the authority is %s', async (date, key) =>
    expect((await read((tx) => authorityOn(tx, day(date)))).key).toBe(key),
  );

  it.each([
    ['16052', 'Gera'],
    ['16053', 'Gera'],
    ['16073', 'Gera'],
    ['16056', 'Meiningen'],
    ['16066', 'Meiningen'],
    ['16051', 'Weimar'],
    ['16070', 'Weimar'],
  ])('for %s the court is that of %s', async (district, seat) =>
    expect((await read((tx) => courtFor(tx, district, day('2026-11-22')))).name).toBe(
      `Verwaltungsgericht ${seat}`,
    ),
  );

  it('has a court for every district of the register', async () => {
    const districts = await product.query(`SELECT DISTINCT district_ags AS ags FROM municipality`);
    expect(districts.length).toBeGreaterThanOrEqual(22);
    for (const { ags } of districts)
      expect([ags, await read((tx) => courtFor(tx, ags, day('2020-02-10')))]).toEqual([
        ags,
        expect.anything(),
      ]);
  });

  it.each(['2018-10-16', '2024-12-31', '2025-01-01', '2026-11-22'])(
    'on %s the days of the notice are those that the legal calendar knows',
    async (date) => {
      const { dispatchDays, dispatchCitation, retrievalDays, retrievalCitation } = await read((tx) =>
        noticeRuleOn(tx, day(date)),
      );
      const known = noticeLawOn(day(date), 'TH');
      expect([dispatchDays, retrievalDays]).toEqual([known.dispatchDays, known.retrievalDays]);
      expect([`${dispatchCitation} a. F.`, dispatchCitation]).toContain(known.dispatchCitation);
      expect([`${retrievalCitation} a. F.`, retrievalCitation]).toContain(known.retrievalCitation);
    },
  );

  it('knows nothing before the programme, and no foreign district', async () => {
    const early = day('2018-10-15');
    await expect(read((tx) => authorityOn(tx, early))).rejects.toMatchObject({ code: 'incomplete' });
    await expect(read((tx) => noticeRuleOn(tx, early))).rejects.toMatchObject({ code: 'incomplete' });
    await expect(read((tx) => courtFor(tx, '09162', day('2026-11-22')))).rejects.toThrow(
      /kein Verwaltungsgericht/,
    );
  });

  it('shows applicants what stands in their letters', async () => {
    const data = await read((tx) => masterDataOn(tx, day('2020-02-10'), '16070'), product.applicant.actor);
    expect([data.authority.key, data.court.key, data.noticeRule.dispatchDays]).toEqual([
      'tlvwa',
      'weimar',
      3,
    ]);
  });

  it('hides what waits from them', async () => {
    await enter(anEntry('behoerde', '2020-03-01', authority('Neue Behörde')));
    const seen = await product.work.run(product.applicant.actor, (tx) =>
      tx.query(`SELECT name FROM authority_version`),
    );
    expect(seen).toHaveLength(3);
  });
});

describe('a version', () => {
  it('counts from its day on, once it is released', async () => {
    const id = await enter(anEntry('behoerde', '2020-03-01', authority('Neue Behörde')));
    const on = (date: string) => read((tx) => authorityOn(tx, day(date)));
    expect((await on('2020-03-01')).name).toBe('Thüringer Landesverwaltungsamt');
    await release('behoerde', id);
    expect((await on('2020-02-29')).name).toBe('Thüringer Landesverwaltungsamt');
    expect(await on('2020-03-01')).toMatchObject({ name: 'Neue Behörde', mark: 'confirmed' });
    expect((await on('2021-01-01')).name).toBe('Thüringer Finanzministerium');
  });

  it('is released by another person only', async () => {
    const id = await enter(anEntry('behoerde', '2020-03-01', authority('Neue Behörde')), lena);
    await expect(release('behoerde', id, lena)).rejects.toMatchObject({ code: 'four_eyes' });
    const past = product.work.run(lena, (tx) =>
      tx.query(`UPDATE authority_version SET released_by = entered_by, released_at = now() WHERE id = $1`, [
        id,
      ]),
    );
    await expect(past).rejects.toMatchObject({ code: 'four_eyes' });
    await release('behoerde', id, enno);
    await expect(release('behoerde', id, enno)).rejects.toMatchObject({ code: 'already_done' });
    await expect(release('behoerde', id, lena)).rejects.toMatchObject({ code: 'step_not_possible' });
  });

  it('begins neither in the past nor on the day of another', async () => {
    const entry = (begin: string) => enter(anEntry('behoerde', begin, authority('Neue Behörde')));
    await expect(entry('2020-02-09')).rejects.toMatchObject({
      details: { fields: { gueltig: /rückwirkend/ } },
    });
    await expect(entry('2021-01-01')).rejects.toMatchObject({
      details: { fields: { gueltig: /schon eine/ } },
    });
    await entry('2020-02-10');
    await expect(entry('2020-02-10')).rejects.toMatchObject({ code: 'already_done' });
    const other = anEntry('behoerde', '2020-02-10', authority('Andere Behörde'));
    await expect(enter(other)).rejects.toMatchObject({ code: 'invalid_input' });
  });

  it('is released once when two come at the same moment', async () => {
    const id = await enter(anEntry('behoerde', '2020-03-01', authority('Neue Behörde')));
    const both = await Promise.allSettled([release('behoerde', id), release('behoerde', id)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const twins = [0, 1].map(() => enter(anEntry('gerichte', '2020-03-01', court('gera', ...gera))));
    expect((await Promise.allSettled(twins)).map(({ status }) => status).sort()).toEqual([
      'fulfilled',
      'rejected',
    ]);
  });

  it('is not released once its day is past', async () => {
    const id = await enter(anEntry('behoerde', '2020-02-10', authority('Neue Behörde')));
    product.clock.forward({ hours: 24 });
    await expect(release('behoerde', id)).rejects.toMatchObject({ code: 'step_not_possible' });
    product.clock.forward({ hours: -24 });
  });

  it('says something new', async () => {
    const { dispatchDays, dispatchCitation, retrievalDays, retrievalCitation, mark, source } = await read(
      (tx) => noticeRuleOn(tx, day('2020-02-10')),
    );
    const content = { dispatchDays, dispatchCitation, retrievalDays, retrievalCitation };
    const same: Entry = { kind: 'bekanntgabe', validFrom: day('2020-03-01'), content, mark, source };
    await expect(enter(same)).rejects.toThrow(/dasselbe/);
    await enter({ ...same, content: { ...content, dispatchDays: 5 } });
  });

  it.each(['authority_version', 'signatory_function', 'court_version', 'notice_rule'])(
    'of %s never changes after its release',
    async (table) => {
      for (const change of [
        `UPDATE ${table} SET source = 'x'`,
        `DELETE FROM ${table}`,
        `UPDATE ${table} SET released_at = now()`,
      ])
        await expect(product.asOwner(change)).rejects.toThrow(/never changed or removed/);
    },
  );

  it('may be discarded while it waits', async () => {
    const id = await enter(anEntry('behoerde', '2020-03-01', authority('Neue Behörde')));
    const discard = () =>
      product.work.run(enno, (tx) => service().discard(tx, enno, product.clock.now(), 'behoerde', id));
    await discard();
    await expect(discard()).rejects.toMatchObject({ code: 'not_found' });
    const events = await product.query(`SELECT event FROM audit_entry WHERE subject_id = $1 ORDER BY id`, [
      id,
    ]);
    expect(events.map(({ event }) => event)).toEqual(['authority.entered', 'authority.discarded']);
  });
});

describe('the account for repayments', () => {
  const ibanOn = async (date: string) => (await read((tx) => repaymentAccountOn(tx, day(date))))?.iban;

  it('is none until one is entered and released', async () => {
    expect(await ibanOn('2026-11-22')).toBeUndefined();
    await enter(anEntry('konto', '2020-03-01', account('DE36000000000000000000')));
    expect(await ibanOn('2020-03-01')).toBeUndefined();
  });

  it('is that of the day', async () => {
    await inForce(anEntry('konto', '2020-03-01', account('DE36000000000000000000')));
    await inForce(anEntry('konto', '2020-04-01', account('DE66999999991234567890')));
    expect(await ibanOn('2020-02-29')).toBeUndefined();
    expect(await ibanOn('2020-03-31')).toBe('DE36000000000000000000');
    expect(await ibanOn('2020-04-01')).toBe('DE66999999991234567890');
  });

  it('never changes after its release, and is nothing for applicants', async () => {
    await inForce(anEntry('konto', '2020-03-01', account('DE36000000000000000000')));
    for (const change of [`UPDATE repayment_account SET holder = 'x'`, `DELETE FROM repayment_account`])
      await expect(product.asOwner(change)).rejects.toThrow(/never changed or removed/);
    await expect(
      read((tx) => repaymentAccountOn(tx, day('2020-03-01')), product.applicant.actor),
    ).rejects.toThrow(/permission denied/);
  });
});

describe('the courts', () => {
  it('hand a district over on one day', async () => {
    const first = await enter(anEntry('gerichte', '2020-03-01', court('gera', ...gera.slice(1))));
    await enter(anEntry('gerichte', '2020-03-01', court('meiningen', ...meiningen, '16052')));
    await release('gerichte', first);
    const name = async (date: string) => (await read((tx) => courtFor(tx, '16052', day(date)))).key;
    expect([await name('2020-02-29'), await name('2020-03-01')]).toEqual(['gera', 'meiningen']);
  });

  it('leave no district alone and take none twice', async () => {
    const lost = await enter(anEntry('gerichte', '2020-03-01', court('gera', ...gera.slice(1))));
    await expect(release('gerichte', lost)).rejects.toThrow('Gera (16052) hätte ab 01.03.2020 kein Gericht.');
    const twice = await enter(anEntry('gerichte', '2020-04-01', court('meiningen', ...meiningen, '16052')));
    await expect(release('gerichte', twice)).rejects.toThrow(/16052.* 2 Gerichte: Verwaltungsgericht/);
  });

  it('are kept whole by the database as well', async () => {
    const releasing = (sql: string) =>
      product.work.run(lena, (tx) =>
        tx.query(sql, [lena.personId]).then(() => tx.query('SET CONSTRAINTS ALL IMMEDIATE')),
      );
    await enter(anEntry('gerichte', '2020-03-01', court('gera', ...gera.slice(1))));
    const all = `UPDATE court_version SET released_by = $1, released_at = now() WHERE released_at IS NULL`;
    await expect(releasing(all)).rejects.toMatchObject({ code: 'step_not_possible' });
    await enter(anEntry('gerichte', '2020-03-01', court('meiningen', ...meiningen, '16052')));
    await releasing(all);
  });

  it('are not released by who entered one of them', async () => {
    await enter(anEntry('gerichte', '2020-03-01', court('gera', ...gera.slice(1))), lena);
    const other = await enter(anEntry('gerichte', '2020-03-01', court('meiningen', ...meiningen, '16052')));
    await expect(release('gerichte', other)).rejects.toMatchObject({ code: 'four_eyes' });
  });
});

describe('the function of a signatory', () => {
  const signs = async (actor: Actor, date: string) =>
    (await read((tx) => signatoryOf(tx, actor.personId, day(date)))).function;
  const functionOf = (
    who: Partial<Contents['zeichnung']>,
    begin: string,
    title: string,
    validTo: string | null = null,
  ) => inForce(anEntry('zeichnung', begin, { personId: null, role: null, function: title, validTo, ...who }));

  it('is that of the role until the person has one of their own', async () => {
    expect(await signs(lena, '2020-02-10')).toBe('Zeichnungsbefugt');
    await functionOf({ role: 'head' }, '2020-03-01', 'Leitung des Kompetenzzentrums');
    await functionOf({ personId: enno.personId }, '2020-03-01', 'Referatsleiter');
    expect(await signs(lena, '2020-02-29')).toBe('Zeichnungsbefugt');
    expect(await signs(lena, '2020-03-01')).toBe('Leitung des Kompetenzzentrums');
    expect(await signs(enno, '2020-03-01')).toBe('Referatsleiter');
  });

  it('ends with its last day', async () => {
    await functionOf({ personId: enno.personId }, '2020-03-01', 'In Vertretung der Leitung', '2020-03-15');
    expect(await signs(enno, '2020-03-15')).toBe('In Vertretung der Leitung');
    expect(await signs(enno, '2020-03-16')).toBe('Zeichnungsbefugt');
  });

  it('is missing for who signs nothing', async () => {
    const { personId } = product.staff.caseworker;
    await expect(read((tx) => signatoryOf(tx, personId, day('2020-02-10')))).rejects.toMatchObject({
      code: 'incomplete',
    });
  });
});

describe('the titles of the budget', () => {
  const titlesOn = async (date: string) => (await read((tx) => masterDataOn(tx, day(date), '16052'))).titles;
  const numbers = { investive: '17 02 / 883 01', consumptive: '17 02 / 633 01' };

  it('are none until they are entered and released, and those of the day from then on', async () => {
    expect(await titlesOn('2020-03-01')).toBeNull();
    await inForce(anEntry('haushalt', '2020-03-01', numbers));
    expect(await titlesOn('2020-02-29')).toBeNull();
    expect(await titlesOn('2020-03-01')).toMatchObject({ ...numbers, mark: 'confirmed' });
  });

  it('never change after their release', async () => {
    await inForce(anEntry('haushalt', '2020-03-01', numbers));
    for (const change of [`UPDATE budget_title SET investive = 'x'`, `DELETE FROM budget_title`])
      await expect(product.asOwner(change)).rejects.toThrow(/never changed or removed/);
  });
});
