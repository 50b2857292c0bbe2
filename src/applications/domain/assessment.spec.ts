import { delivered, withRules } from '@libs/directive/testing/examples';
import { cents } from '@libs/money';
import { aCost, aDraft, completeSections, LICENCES } from '../../../test/applications.fixture';
import { assess } from './assessment';
import type { Draft } from './draft';
import { type Part, partNames } from './parts';
import { emptySections } from './sections';

const directive = delivered('2018');
const everything = new Set(partNames);
const look = (draft: Draft, begun: ReadonlySet<Part> = everything) =>
  assess({ directive, item: 'b', draft, begun });

const empty = aDraft(emptySections, { attachments: [] });

it('finds nothing against a complete application', () => {
  const { problems, complete, statuses } = look(aDraft());
  expect(problems).toEqual([]);
  expect(complete).toBe(true);
  expect(new Set(Object.values(statuses))).toEqual(new Set(['finished']));
});

it('finds every gap of an empty one, each with its place', () => {
  const { problems, complete } = look(empty);
  expect(complete).toBe(false);
  expect(problems.length).toBeGreaterThan(30);
  expect(problems.every(({ place }) => place !== null)).toBe(true);
  expect(new Set(problems.map(({ place }) => place?.part))).toEqual(
    new Set(partNames.filter((part) => part !== 'specifics')),
  );
});

it('says of parts that nobody has begun no more than that', () => {
  const { problems, complete } = look(empty, new Set(['project']));
  expect(complete).toBe(false);
  expect(problems.map(({ message }) => message)).toEqual([
    'Der Teil „Antragsteller“ ist noch nicht ausgefüllt.',
    'Der Teil „Ausgabenplan“ ist noch nicht ausgefüllt.',
    'Der Teil „Finanzierungsplan“ ist noch nicht ausgefüllt.',
    'Der Teil „Erklärungen“ ist noch nicht ausgefüllt.',
    'Der Teil „Anlagen“ ist noch nicht ausgefüllt.',
    ...look(empty, new Set(partNames))
      .problems.filter(({ place }) => place?.part === 'project')
      .map((problem) => problem.message),
  ]);
});

it.each(Object.keys(emptySections.applicant))('misses %s of the applicant', (key) => {
  const applicant = { ...completeSections.applicant, [key]: emptySections.applicant[key as 'street'] };
  expect(look(aDraft({ applicant })).problems).toHaveLength(1);
});

it.each(['title', 'summary', 'reasons', 'economy', 'landService'])('misses %s of the project', (key) => {
  const project = { ...completeSections.project, [key]: '' };
  expect(look(aDraft({ project })).problems).toHaveLength(1);
});

it.each(['contractOn', 'partners'])('does without %s', (key) => {
  const project = { ...completeSections.project, [key]: emptySections.project[key as 'partners'] };
  expect(look(aDraft({ project })).complete).toBe(true);
});

describe('a part', () => {
  it('is untouched until somebody has saved it', () =>
    expect(new Set(Object.values(look(empty, new Set()).statuses))).toEqual(new Set(['untouched'])));

  it.each<[string, Draft, Part, string]>([
    ['a gap', aDraft({ applicant: emptySections.applicant }), 'applicant', 'antragsteller#strasse'],
    [
      'missing dates',
      aDraft({ project: { ...completeSections.project, to: '' } }),
      'project',
      'vorhaben#bis',
    ],
    ['no costs', aDraft({ costs: { lines: [] } }), 'costs', 'ausgaben'],
    [
      'a line without amount',
      aDraft({ costs: { lines: [aCost({ perYear: [] })] } }),
      'costs',
      `ausgaben/${LICENCES}`,
    ],
    ['an unbalanced year', aDraft({ funding: { years: [] } }), 'funding', 'finanzierung#beantragt-2020'],
    [
      'a missing declaration',
      aDraft({ declarations: { made: [] } }),
      'declarations',
      'erklaerungen#erklaerung-not_begun',
    ],
    ['a missing paper', aDraft({}, { attachments: [] }), 'attachments', 'anlagen#unterlage-cost_calculation'],
  ])('is unfinished by %s', (_, draft, part, path) => {
    const { statuses, problems } = look(draft);
    expect(statuses[part]).toBe('unfinished');
    expect(problems.map(({ place }) => place?.path)).toContain(path);
  });
});

it('warns of a cost that the directive does not fund, and lets it pass', () => {
  const lines = [...completeSections.costs.lines, aCost({ id: 'x', category: 'running_cost' })];
  const own = { ...completeSections.funding.years[0]!, own: cents(72_000_00) };
  const funding = { years: [own, completeSections.funding.years[1]!] };
  const { warnings, complete } = look(aDraft({ costs: { lines }, funding }));
  expect(warnings.map(({ place }) => place?.path)).toContain('ausgaben/x#kategorie');
  expect(complete).toBe(true);
});

it('shows what no part can put right where it stands, and holds it against no part', () => {
  const small = withRules(directive, { maxInhabitants: 10 });
  const draft = aDraft({}, { recipient: { ...aDraft().recipient, inhabitants: 11 } });
  const { problems, statuses } = assess({ directive: small, item: 'b', draft, begun: everything });
  expect(problems).toEqual([expect.objectContaining({ place: { part: null, path: 'antragsteller' } })]);
  expect(statuses.applicant).toBe('finished');
});
