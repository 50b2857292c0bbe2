import type { GrantCase } from '../src/cases';
import { amountsWithLinks, rowsOf, sumOf, textOf } from './reports-page';
import { allocateProgramme, instalment, type Reports, someCases, startReports } from './reports-programme';
import type { Visitor } from './support/visitor';

let reports: Reports;
let auditor: Visitor;
let cases: GrantCase[];

const LIST = 'Zuwendungen im Haushaltsjahr 2020';
const SAMPLES = '/mittel/rechnungshof/stichproben';
const valid = {
  jahr: '2020',
  titel: '',
  stand: '10.02.2020',
  verfahren: 'zufall',
  startzahl: '4711',
  anteil: '50',
};

const show = async (url: string, visitor = auditor): Promise<string> => {
  const answer = await visitor.get(url);
  expect([url, answer.statusCode]).toEqual([url, 200]);
  return answer.body;
};

beforeAll(async () => {
  reports = await startReports();
  await allocateProgramme(reports);
  cases = await someCases(reports);
  reports.clock.forward({ hours: 24 });
  auditor = await reports.reader('auditor');
});
afterAll(() => reports?.stop());

describe('the list', () => {
  it('shows each grant of the year with what falls due later', async () => {
    const page = await show('/mittel/rechnungshof?jahr=2020');
    const art = 'Anteilfinanzierung, 2018';
    const nothing = ['0,00 €', '0,00 €', '0,00 €'];
    const dash = '– keine Angabe';
    expect(rowsOf(page, LIST)).toEqual([
      [
        ...['EGOV-2020-0002', 'Musterstadt', 'Gemeinsame Aktenführung', 'investiv', `${art} c`],
        ...['Eingegangen', '10.02.2020', dash],
        ...['250.000,00 €', ...nothing, '165.000,00 €', dash, dash],
      ],
      [
        ...['EGOV-2020-0003', 'Musterstadt', 'Schulungen zur IT-Sicherheit', 'investiv', `${art} d`],
        ...['Eingegangen', '10.02.2020', dash],
        ...['25.678,91 €', ...nothing, '0,00 €', dash, dash],
      ],
    ]);
    expect(rowsOf(page, LIST, 'tfoot')[0]).toContain('275.678,91 €');
  });

  it.each([
    ['jahr=2020&titel=consumptive', 0],
    ['jahr=2021', 2],
    ['jahr=2020&stand=09.02.2020', 0],
  ])('for %s has %i rows', async (query, count) => {
    const page = await show(`/mittel/rechnungshof?${query}`);
    const year = /jahr=(\d+)/.exec(query)![1];
    const found = rowsOf(page, `Zuwendungen im Haushaltsjahr ${year}`).filter((row) => row.length > 1);
    expect(found).toHaveLength(count);
  });

  it.each(['jahr=2020', 'jahr=2020&titel=investive', 'jahr=2021', 'jahr=2020&stand=10.02.2020'])(
    'leads from every figure and sum of %s to entries that add up to it',
    async (query) => {
      const links = amountsWithLinks(await show(`/mittel/rechnungshof?${query}`));
      expect(links.length).toBeGreaterThanOrEqual(15);
      for (const { href, amount } of links) expect([href, sumOf(await show(href))]).toEqual([href, amount]);
    },
  );

  it('counts as later obligations only those of grants of the year and title', async () => {
    const late = await reports.submit(await reports.draft(), 'Erst 2021');
    await reports.commit(late, [instalment(7_000, { dueYear: 2021 })]);
    const page = await show('/mittel/rechnungshof?jahr=2020');
    const [sum] = amountsWithLinks(page).filter(({ href }) => /ueber=2020$/.test(href));
    expect([sum!.amount, sumOf(await show(sum!.href))]).toEqual(['165.000,00 €', '165.000,00 €']);
  });

  it('is saved as the screen shows it', async () => {
    const csv = (await auditor.get('/mittel/rechnungshof?jahr=2020&format=csv')).body;
    expect(csv.split('\r\n')[2]).toBe(
      'EGOV-2020-0003;Musterstadt;Schulungen zur IT-Sicherheit;investiv;Anteilfinanzierung, 2018 d;Eingegangen;10.02.2020;;25678,91;0,00;0,00;0,00;0,00;;',
    );
  });
});

describe('samples', () => {
  const drawn = async (id: number) => rowsOf(await show(`${SAMPLES}?stichprobe=${id}`), `Stichprobe ${id}`);

  it('says when none is drawn', async () =>
    expect(textOf(await show(SAMPLES))).toContain('Noch keine Stichprobe gezogen.'));

  it.each([
    [{ jahr: '' }, 'Wählen Sie ein Haushaltsjahr.'],
    [{ verfahren: 'gefuehl' }, 'Wählen Sie ein Verfahren.'],
    [{ startzahl: '' }, 'Geben Sie eine Startzahl'],
    [{ anteil: '9' }, 'Geben Sie eine ganze Zahl von 10 bis 100 ein.'],
    [{ stand: '31.02.2020' }, 'Geben Sie einen Tag ein'],
    [{ stand: '11.02.2020' }, 'Wählen Sie einen Tag, der vorbei ist'],
    [{ jahr: '2019' }, 'In diesem Haushaltsjahr ist nichts bewilligt.'],
  ])('refuses %j', async (change, message) => {
    const answer = await auditor.post(SAMPLES, { ...valid, ...change });
    expect(answer.statusCode).toBe(422);
    expect(textOf(answer.body)).toContain(message);
    expect(await reports.query('SELECT FROM audit_sample')).toEqual([]);
  });

  it('draws, keeps how, and draws the same again', async () => {
    const answer = await auditor.post(SAMPLES, valid);
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `${SAMPLES}?stichprobe=1`]);
    const page = await show(`${SAMPLES}?stichprobe=1`);
    expect(textOf(page)).toContain('Noch einmal gezogen ergibt sich dieselbe Auswahl.');
    expect(rowsOf(page, 'Gezogene Stichproben')).toEqual([
      [
        ...['1', '11.02.2020, 08:30 Uhr', 'auditor', '2020', 'Alle', '10.02.2020', 'Zufall nach Startzahl'],
        ...['4711', '50', '2', '275.678,91 €', '1'],
      ],
    ]);
    await auditor.post(SAMPLES, valid);
    expect(await drawn(2)).toEqual(await drawn(1));
    const [{ data }] = await reports.query(
      `SELECT data FROM audit_entry WHERE event = 'sample.drawn' LIMIT 1`,
    );
    expect(data).toMatchObject({ seed: '4711', share: 50 });
  });

  it('draws by risk, the riskiest first', async () => {
    await auditor.post(SAMPLES, { ...valid, verfahren: 'risiko', startzahl: '', anteil: '100' });
    expect(await drawn(3)).toEqual([
      [
        '1',
        'EGOV-2020-0002',
        'Musterstadt',
        'Gemeinsame Aktenführung',
        '250.000,00 €',
        '3',
        'Zuwendung ab 100.000 €, in späteren Jahren fällig',
      ],
      [
        '2',
        'EGOV-2020-0003',
        'Musterstadt',
        'Schulungen zur IT-Sicherheit',
        '25.678,91 €',
        '2',
        'bewilligte Mittel wieder freigegeben',
      ],
    ]);
  });

  it('stays the same after later bookings, and warns when the books were changed', async () => {
    await reports.commit(cases[3]!, [instalment(900_000)]);
    const page = await show(`${SAMPLES}?stichprobe=3`);
    expect(textOf(page)).toContain('dieselbe Auswahl');
    await reports.asOwner(
      `UPDATE budget_entry SET kind = 'decommit' WHERE kind = 'commit' AND amount_cents = 25000000`,
    );
    expect(textOf(await show(`${SAMPLES}?stichprobe=3`))).toContain('eine andere Auswahl');
  });

  it('is never changed', async () => {
    for (const sql of ['UPDATE audit_sample SET seed = seed', 'DELETE FROM audit_sample'])
      await expect(reports.query(sql)).rejects.toThrow(/permission denied/);
  });

  it('is seen by the head, drawn by the audit office, and nobody else', async () => {
    const head = await reports.reader('head');
    expect(await show(SAMPLES, head)).not.toContain('<form class="fw-form"');
    expect((await head.post(SAMPLES, valid)).statusCode).toBe(403);
    const caseworker = await reports.reader('caseworker');
    expect((await caseworker.get(SAMPLES)).statusCode).toBe(403);
    expect((await caseworker.post(SAMPLES, valid)).statusCode).toBe(403);
    expect((await (await reports.reader()).get(SAMPLES)).statusCode).toBe(403);
    expect((await auditor.get(`${SAMPLES}?stichprobe=99`)).statusCode).toBe(404);
  });
});
