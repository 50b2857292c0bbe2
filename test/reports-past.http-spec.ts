import { cents } from '@libs/money';
import { readWorkbook } from '../libs/exports/testing/read-workbook';
import type { GrantCase } from '../src/cases';
import { rowsOf, textOf } from './reports-page';
import { allocateProgramme, decide, instalment, type Reports, startReports } from './reports-programme';
import type { Visitor } from './support/visitor';

let reports: Reports;
let officer: Visitor;
let grantCase: GrantCase;
let other: GrantCase;

const DAY = 'stand=10.02.2020';

const rows = async (url: string, caption: string): Promise<string[][]> => {
  const answer = await officer.get(url);
  expect([url, answer.statusCode]).toEqual([url, 200]);
  return rowsOf(answer.body, caption);
};

const at = async (day: string): Promise<void> => {
  const seconds = (Date.parse(`${day}T09:00:00+01:00`) - reports.clock.now().getTime()) / 1000;
  reports.clock.forward({ seconds });
  officer = await reports.reader();
};

const step = (of: GrantCase, name: string, from: string, to: string, personId = reports.officer) =>
  reports.asOwner(
    `WITH step AS (
       INSERT INTO case_step (case_id, version, step, from_state, to_state, duty, person_id, at)
       SELECT id, version + 1, $2, $3, $4, 'review', $5, $6 FROM grant_case WHERE id = $1)
     UPDATE grant_case SET state = $4, version = version + 1, state_since = $6, assigned_to = $5 WHERE id = $1`,
    [of.id, name, from, to, personId, reports.clock.now()],
  );

const deadline = async (of: GrantCase, kind: string, dueOn: string) => {
  await reports.asOwner(
    `UPDATE deadline SET met_at = $3 WHERE case_id = $1 AND kind = $2 AND met_at IS NULL`,
    [of.id, kind, reports.clock.now()],
  );
  await reports.asOwner(
    `INSERT INTO deadline (case_id, kind, side, due_on, rule, reckoning, set_at)
     VALUES ($1, $2, 'applicant', $3, 'Nr. 6 ANBest-Gk', '[]', $4)`,
    [of.id, kind, dueOn, reports.clock.now()],
  );
};

beforeAll(async () => {
  reports = await startReports();
  await allocateProgramme(reports);
  await at('2020-02-10');
  grantCase = await reports.submit(await reports.draft(), 'Zuerst so genannt');
  other = await reports.submit(await reports.draft(), 'Mitten im Alphabet');
  await step(grantCase, 'take', 'submitted', 'in_review');
  await reports.commit(grantCase, [instalment(30_000)]);
  await decide(reports, grantCase, cents(3_000_000));
  await step(grantCase, 'approve', 'proposed', 'approved');
  await deadline(grantCase, 'proof', '2020-12-31');
});
afterAll(() => reports?.stop());

it('keeps the deadline of the proof as it was on the day', async () => {
  await at('2020-02-11');
  const url = `/mittel/rechnungshof?jahr=2020&${DAY}`;
  const before = (await officer.get(`${url}&format=csv`)).body;
  expect((await rows(url, 'Zuwendungen im Haushaltsjahr 2020'))[0]).toContain('31.12.2020');
  await deadline(grantCase, 'proof', '2021-03-31');
  expect((await officer.get(`${url}&format=csv`)).body).toBe(before);
  const today = await rows('/mittel/rechnungshof?jahr=2020', 'Zuwendungen im Haushaltsjahr 2020');
  expect(today[0]).toContain('31.03.2021');
});

describe('names of a day that is over', () => {
  const cases = `/mittel/vorgaenge?sortierung=vorhaben&richtung=asc&${DAY}`;

  it('stay when the application comes in anew and the municipality is renamed', async () => {
    await at('2020-02-12');
    const before = await rows(cases, 'Mittel je Vorgang');
    const entries = await rows(`/mittel/buchungen?betrag=committed&${DAY}`, 'Buchungen');
    await reports.asOwner(
      `INSERT INTO application_submission (case_id, revision, case_version, recipient, sections, facts, evaluation,
         declared, files, total_cents, eligible_cents, requested_cents, grant_cents, submitted_by, submitted_at)
       SELECT case_id, 2, 99, '{"name":"Neustadt"}', '{"project":{"title":"Am Anfang"}}', facts, evaluation, declared,
              files, total_cents, eligible_cents, requested_cents, grant_cents, submitted_by, $2
         FROM application_submission WHERE case_id = $1`,
      [grantCase.id, reports.clock.now()],
    );
    await reports.asOwner(`UPDATE grant_case SET title = 'Am Anfang' WHERE id = $1`, [grantCase.id]);
    await reports.asOwner(`UPDATE organisation SET name = 'Neustadt' WHERE id = $1`, [
      reports.organisationId,
    ]);
    expect(await rows(cases, 'Mittel je Vorgang')).toEqual(before);
    expect(await rows(`/mittel/buchungen?betrag=committed&${DAY}`, 'Buchungen')).toEqual(entries);
    const page = (await officer.get(`/mittel/vorgaenge/${grantCase.id}?${DAY}`)).body;
    expect(page).toContain('Zuerst so genannt');
    expect(page).not.toContain('Neustadt');
    const [now] = await rows(cases.replace(`&${DAY}`, ''), 'Mittel je Vorgang');
    expect(now!.slice(1, 3)).toEqual(['Neustadt', 'Am Anfang']);
  });

  it('stay when another person takes the case over', async () => {
    const overdue = '/mittel/ueberfaellig?tage=1';
    await step(other, 'take', 'submitted', 'in_review');
    await at('2020-02-15');
    const before = await rows(`${overdue}&stand=14.02.2020`, 'Überfällig');
    expect(before[0]!.at(-1)).toBe('Hanna Haushalt');
    await step(other, 'resume', 'waiting', 'in_review', reports.signatory);
    expect(await rows(`${overdue}&stand=14.02.2020`, 'Überfällig')).toEqual(before);
    expect((await rows(overdue, 'Überfällig'))[0]!.at(-1)).toBe('Vera Vertretung');
  });
});

describe('who is overdue', () => {
  it.each(['revoked', 'withdrawn', 'refused', 'discarded'])(
    'is nobody whose case is %s, though a deadline has passed',
    async (state) => {
      await deadline(other, 'answer', '2020-02-13');
      expect(await rows('/mittel/ueberfaellig?tage=5000', 'Überfällig')).toHaveLength(1);
      await step(other, 'x', 'in_review', state);
      const left = await rows('/mittel/ueberfaellig?tage=1', 'Überfällig');
      expect(left.filter(([number]) => number === other.number)).toEqual([]);
      await step(other, 'x', state, 'in_review');
    },
  );
});

describe('the list of the audit office', () => {
  const list = async (query = '') => {
    const url = `/mittel/rechnungshof?jahr=2020${query}`;
    const found = await rows(url, 'Zuwendungen im Haushaltsjahr 2020');
    return found.find(([number]) => number === grantCase.number)!;
  };

  it('says that a grant was revoked, and when, but not before', async () => {
    await at('2020-03-01');
    expect((await list()).slice(5, 8)).toEqual(['Bewilligt', '10.02.2020', '10.02.2020']);
    await step(grantCase, 'revoke', 'approved', 'revoked');
    expect((await list()).slice(5, 8)).toEqual(['Aufgehoben', '10.02.2020', '01.03.2020']);
    expect((await list('&stand=29.02.2020'))[5]).toBe('Bewilligt');
  });

  it('takes for taken back what was released, not what was carried over', async () => {
    const takenBack = async () => {
      const url = '/mittel/rechnungshof/stichproben';
      const auditor = await reports.reader('auditor');
      const wanted = { jahr: '2020', titel: '', stand: '29.02.2020', verfahren: 'risiko', anteil: '100' };
      const { headers } = await auditor.post(url, { ...wanted, startzahl: '' });
      return (await auditor.get(headers.location as string)).body.includes('wieder freigegeben');
    };
    const decommit = (key: string) =>
      reports.asOwner(
        `INSERT INTO budget_entry (kind, programme_id, case_id, budget_year, due_year, title, category, amount_cents,
           person_ids, reason, made_on, booked_on, idempotency_key)
         SELECT 'decommit', programme_id, case_id, budget_year, due_year, title, category, 1, person_ids, reason,
                made_on, booked_on, $2
           FROM budget_entry WHERE case_id = $1 AND kind = 'commit' LIMIT 1`,
        [grantCase.id, key],
      );
    const [{ id }] = await reports.asOwner(
      `INSERT INTO budget_movement (id, programme_id, kind, rows, reason, reference, entered_by, entered_at)
       SELECT gen_random_uuid(), programme_id, 'carry_over', '[{}]', 'Rest', 'Einwilligung', $2, now()
         FROM grant_case WHERE id = $1 RETURNING id`,
      [grantCase.id, reports.officer],
    );
    await decommit(`movement/${id}/1`);
    expect(await takenBack()).toBe(false);
    await decommit('case/1/change/1');
    expect(await takenBack()).toBe(true);
  });
});

it('names in a file the Kreis that is asked for', async () => {
  await reports.asOwner(
    `UPDATE application_submission SET recipient = recipient || '{"districtAgs":"16051","districtName":"Stadt Erfurt"}'`,
  );
  const file = await officer.get('/mittel/vorgaenge?kreis=16051&format=xlsx');
  const texts = Object.values(readWorkbook(file.rawPayload).cells).map(({ value }) => value);
  expect(texts).toContain('Stadt Erfurt');
});

it('tells the share of cooperation and how long decisions take, as of the day', async () => {
  await reports.asOwner(`UPDATE application_submission SET facts = '{"partners":3}' WHERE case_id = $1`, [
    grantCase.id,
  ]);
  const tiles = textOf((await officer.get('/mittel/auswertung')).body);
  expect(tiles).toMatch(/Anträge mit Partnern \d+(,\d)? % \d+(,\d)? % der bewilligten Mittel/);
  expect(tiles).toMatch(/Bearbeitungszeit, Durchschnitt \d+ Tage? Bearbeitungszeit, Median \d+ Tage?/);
  const groups = `/mittel/auswertung?nach=zusammenarbeit&${DAY}`;
  const then = textOf((await officer.get(groups)).body);
  expect(then).toContain('Anträge mit Partnern 50 % 100 % der bewilligten Mittel');
  const shares = (await rows(groups, 'Anträge nach Zusammenarbeit')).map((row) => row.slice(-5));
  expect(shares).toEqual([
    ['0 %', '– keine Angabe', ...Array(3).fill('– keine Angabe')],
    ['100 %', '100 %', '0', '0', '0'],
  ]);
  const csv = (await officer.get(`${groups}&tabelle=gruppen&format=csv`)).body;
  expect(csv.split('\r\n')[2]).toMatch(/;100%;100%;0;0;0$/);
});

it('leads from a group and how far it has come to these cases', async () => {
  const page = (await officer.get(`/mittel/auswertung?nach=zusammenarbeit&${DAY}`)).body;
  const jointly = [...page.matchAll(/href="([^"]*zusammenarbeit=gemeinsam[^"]*)"/g)].map(([, href]) =>
    href!.replaceAll('&amp;', '&'),
  );
  const numbers = async (href: string) =>
    (await rows(href, 'Mittel je Vorgang')).filter((row) => row.length > 1);
  const found = jointly.filter((href) => href.includes('zustand=approved'));
  expect(found).toHaveLength(1);
  expect(await numbers(found[0]!)).toHaveLength(1);
  const refused = jointly.find((href) => href.includes('zustand=refused'))!;
  expect(await numbers(refused)).toEqual([]);
});

it('has no two columns of one name', async () => {
  const page = (await officer.get('/mittel/auswertung')).body;
  const [head] = rowsOf(page, 'Anträge nach Fördergegenstand', 'thead');
  expect(head).toEqual(expect.arrayContaining(['Bewilligte Anträge', 'Bewilligter Betrag']));
  expect(new Set(head).size).toBe(head!.length);
});
