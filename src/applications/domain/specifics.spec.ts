import { parseDirective } from '@libs/directive';
import { aCost, aDraft, completeSections } from '../../../test/applications.fixture';
import { richDirective } from '../../../test/applications.rich-item';
import { assess } from './assessment';
import type { Draft } from './draft';
import { factsOf } from './facts';
import { attachmentsFor, declarationsFor } from './papers';
import { type Part, partNames } from './parts';
import { type Answer, emptySections, type SpecificsSection, UNNAMED_PARTNER } from './sections';

const directive = parseDirective(richDirective());
const look = (draft: Draft, item = 'b', begun: ReadonlySet<Part> = new Set(partNames)) =>
  assess({ directive, item, draft, begun });

const said = (answers: Readonly<Record<string, boolean>>): Answer[] =>
  Object.entries(answers).map(([id, holds]) => ({ id, text: `Frage ${id}`, holds }));
const answered = (specifics: Partial<SpecificsSection>, partners: string[] = []) =>
  aDraft({
    project: { ...completeSections.project, partners },
    specifics: { ...emptySections.specifics, ...specifics },
  });
const pathsOf = (draft: Draft, item = 'b') => look(draft, item).problems.map(({ place }) => place?.path);

describe('the part', () => {
  it('is there only where the item asks for something', () => {
    expect(look(aDraft(), 'b').parts).toEqual(partNames);
    expect(look(aDraft(), 'a').parts).toEqual(partNames.filter((part) => part !== 'specifics'));
  });

  it('asks every question of the item with its paragraph', () =>
    expect(look(aDraft()).specifics).toMatchObject({
      ...{ leads: true, jointInhabitants: false, cooperationYears: false, persons: true, licences: false },
      questions: [
        { id: 'rural', kind: 'region', paragraph: 'Nr. 4.3' },
        { id: 'mountains', kind: 'region' },
        { id: 'consolidation', kind: 'circumstance', paragraph: 'Nr. 5.1', mark: 'assumed' },
        { id: 'coordinated', kind: 'condition', paragraph: 'Nr. 5.2' },
        { id: 'commercial', kind: 'exclusion', paragraph: 'Nr. 5.3' },
      ],
    }));

  it('asks for a condition once it applies', () => {
    const { questions } = look(answered({ answers: said({ consolidation: true }) })).specifics;
    expect(questions.map(({ id }) => id)).toContain('approved_budget');
  });
});

describe('an open question', () => {
  it('stands against submitting, though the reckoning takes it for no', () => {
    const paths = pathsOf(aDraft());
    for (const field of ['personen', 'antwort-rural', 'antwort-consolidation', 'antwort-commercial'])
      expect(paths).toContain(`gegenstand#${field}`);
    expect(look(aDraft()).evaluation.findings.map(({ code }) => code)).toContain('outside_region');
  });

  it.each(['rural', 'mountains', 'consolidation', 'commercial'])('%s is closed by a no', (id) =>
    expect(pathsOf(answered({ answers: said({ [id]: false }) }))).not.toContain(`gegenstand#antwort-${id}`),
  );

  it('about another region is none for who lies in one', () =>
    expect(pathsOf(answered({ answers: said({ rural: true }) }))).not.toContain(
      'gegenstand#antwort-mountains',
    ));

  it('is not held against the applicant as a condition unmet', () => {
    const at = (draft: Draft) =>
      look(draft).problems.filter(({ place }) => place?.path === 'gegenstand#antwort-coordinated');
    expect(at(aDraft()).map(({ paragraph }) => paragraph)).toEqual([null]);
    const denied = at(answered({ answers: said({ coordinated: false }) }));
    expect(denied.map(({ paragraph }) => paragraph)).toEqual(['Nr. 5.2']);
  });

  it('about the others is none for who applies alone', () => {
    const own = ['gegenstand#federfuehrung', 'gegenstand#einwohner'];
    expect(pathsOf(aDraft(), 'c')).not.toEqual(expect.arrayContaining([own[0]]));
    expect(pathsOf(answered({}, ['Stadt Beispiel']), 'c')).toEqual(expect.arrayContaining(own));
  });

  it('is what a partner without a name is', () => {
    expect(pathsOf(answered({}, [`${UNNAMED_PARTNER} 1`]))).toContain('vorhaben#partner');
    expect(pathsOf(answered({}, ['Stadt Beispiel']))).not.toContain('vorhaben#partner');
  });

  it.each([
    [{}, ['monate', 'umsatzsteuer']],
    [{ months: 12, vatRate: 0 }, []],
    [{ category: 'service' as const, vatRate: 1900 }, []],
  ])('of a cost with %j: %j', (line, fields) => {
    const draft = aDraft({ costs: { lines: [aCost({ id: 'x', ...line })] } });
    const open = look(draft).problems.filter(({ place, paragraph }) => place?.part === 'costs' && !paragraph);
    expect(open.map(({ place }) => place?.path)).toEqual(fields.map((field) => `ausgaben/x#${field}`));
    expect(look(draft, 'a').problems.filter(({ place }) => place?.part === 'costs')).toEqual([]);
  });
});

it('counts the partners by their names and the applicant', () => {
  expect(factsOf(answered({}, ['A', 'B'])).partners).toBe(3);
  expect(look(answered({}, ['A', 'B'])).evaluation.allowedRate).toBe(7000);
  expect(look(answered({}, ['A'])).evaluation.allowedRate).toBe(6000);
});

it('tells the directive what holds, and nothing of what does not', () => {
  const draft = answered({ persons: 0, leads: false, answers: said({ rural: true, commercial: false }) });
  expect(factsOf(draft)).toMatchObject({ holds: ['rural'], persons: 0, leads: false });
  expect(factsOf(draft)).not.toHaveProperty('licences');
});

it('takes what was granted before from what is left', () => {
  const grant = { item: 'a', grantedOn: '2019-05-01', amount: 4_000_000 as never };
  const { evaluation } = look(aDraft({}, { earlierGrants: [grant] }));
  expect(evaluation.ceiling).toBe(6_000_000);
});

describe('a paper', () => {
  const { rules } = directive.items.find(({ letter }) => letter === 'b')!;
  const needs = (draft: Draft) =>
    Object.fromEntries(
      [...declarationsFor(rules, factsOf(draft)), ...attachmentsFor(rules, factsOf(draft))].map(
        ({ id, need, under }) => [id, [need, under]],
      ),
    );

  it('is needed by what is applied for, and says by what', () => {
    expect(needs(aDraft())).toEqual({
      complete: ['required', null],
      on_behalf: ['idle', 'bei mindestens 2 beteiligten Körperschaften'],
      cost_calculation: ['required', null],
      feasibility: ['required', null],
      agreement: ['idle', 'bei mindestens 2 beteiligten Körperschaften'],
      statement: ['idle', 'bei „Haushaltssicherung“'],
    });
    const jointly = needs(answered({ answers: said({ consolidation: true }) }, ['A']));
    expect([jointly.on_behalf![0], jointly.agreement![0], jointly.statement![0]]).toEqual(
      Array(3).fill('required'),
    );
  });
});
