import { type FundingItem, itemOf } from '@libs/directive';
import { delivered, withRules } from '@libs/directive/testing/examples';
import { aDraft, completeSections } from '../../../test/applications.fixture';
import { assess } from './assessment';
import type { Draft } from './draft';
import { partNames } from './parts';
import { type Bound, changesOf, keptDeclarations, reboundDraft, successorOf } from './rebinding';
import { type Answer, emptySections } from './sections';
import { standingIn } from './standing-answers';

const old = delivered('2018');
const next = delivered('2021');

const question = (id: string, text: string) => ({ id, text });
const asking = (version: typeof old, ...circumstances: ReturnType<typeof question>[]) =>
  withRules(version, { circumstances });
const answer = (id: string, text: string, holds = true): Answer => ({ id, text, holds });
const saying = (...answers: Answer[]): Draft =>
  aDraft({ specifics: { ...emptySections.specifics, answers } });

const bound = (directive: typeof old, stored: Draft, letter = 'b'): Bound => {
  const item = itemOf(directive, letter);
  const { draft, setAside } = standingIn(stored, item);
  const assessment = assess({ directive, item: letter, draft, begun: new Set(partNames) });
  return { directive, item, draft, setAside, assessment };
};
const moved = (from: Bound, directive: typeof old, letter = 'b') => {
  const target = { directive, item: itemOf(directive, letter) };
  return changesOf(from, target, reboundDraft(from, target.item));
};

describe('an answer', () => {
  const item = itemOf(asking(old, question('x', 'Gilt x?')), 'b');

  it.each<[string, Answer, boolean]>([
    ['counts for the question that was put', answer('x', 'Gilt x?'), true],
    ['does not count for the same question in other words', answer('x', 'Gilt x immer?'), false],
    ['does not count for a question that is not asked', answer('y', 'Gilt x?'), false],
  ])('%s', (_, given, counts) => {
    const { draft, setAside } = standingIn(saying(given), item);
    expect(draft.sections.specifics.answers).toEqual(counts ? [given] : []);
    expect(setAside).toEqual(counts ? [] : [given]);
  });

  it('counts again when the draft comes back to its question', () => {
    const asked = asking(old, question('x', 'Gilt x?'));
    const there = reboundDraft(bound(asked, saying(answer('x', 'Gilt x?'))), itemOf(old, 'c'));
    expect(there.draft.sections.specifics.answers).toEqual([]);
    const away = { ...bound(old, aDraft(), 'c'), ...there };
    expect(reboundDraft(away, itemOf(asked, 'b')).draft.sections.specifics.answers).toEqual([
      answer('x', 'Gilt x?'),
    ]);
  });
});

describe('a declaration', () => {
  const worded = (text: string): FundingItem =>
    itemOf(withRules(old, { declarations: [{ id: 'complete', text, required: true }] }), 'b');
  const made = (from: string, to: string) => keptDeclarations(aDraft(), worded(from), worded(to));

  it('holds on in the same words', () =>
    expect(made('Alles stimmt.', 'Alles stimmt.')).toEqual(['complete']));
  it('is made anew in other words', () => expect(made('Alles stimmt.', 'Alles ist wahr.')).toEqual([]));
  it('ends where it is not asked for', () =>
    expect(
      keptDeclarations(aDraft(), worded('Alles stimmt.'), itemOf(withRules(old, { declarations: [] }), 'b')),
    ).toEqual([]));
});

describe('the item that carries on another', () => {
  it('has its letter and title and is open', () => {
    const item = itemOf(old, 'b');
    expect(successorOf(old, item)).toBe(item);
    expect(successorOf(next, item)).toBeNull();
    const paused = { ...item, paused: {} as FundingItem['paused'] };
    expect(successorOf({ ...old, items: [paused] }, item)).toBeNull();
  });
});

describe('what changes', () => {
  it('is nothing under the same rules', () => {
    const { settled, arising, newPapers, setAside, declareAgain, after } = moved(bound(old, aDraft()), old);
    expect([settled, arising, newPapers, setAside, declareAgain]).toEqual([[], [], [], [], []]);
    expect(after.evaluation.grant).toBe(bound(old, aDraft()).assessment.evaluation.grant);
  });

  it('keeps everything that was written', () => {
    const { draft } = reboundDraft(bound(old, aDraft()), itemOf(next, 'b'));
    const { declarations: _, ...written } = completeSections;
    expect(draft.sections).toMatchObject(written);
  });

  it('settles what only the version stood against', () => {
    const late = aDraft({}, { receivedOn: '2021-02-01' });
    const { settled, after } = moved(bound(old, late), next);
    expect(settled.map(({ remedy }) => remedy)).toContain(
      'Übernehmen Sie Ihren Entwurf in die geltende Fassung.',
    );
    expect(after.problems.map(({ place }) => place?.path)).not.toContain('fassung');
  });

  it('names papers that were not needed before and are not there', () => {
    const paper = (id: string) => ({ id, text: `Unterlage ${id}`, required: true });
    const before = bound(withRules(old, { attachments: [paper('known')] }), aDraft());
    const more = withRules(old, { attachments: ['known', 'cost_calculation', 'plan'].map(paper) });
    expect(moved(before, more).newPapers).toEqual(['Unterlage plan']);
  });

  it('names answers that stop counting, once, and declarations to be made again', () => {
    const from = bound(
      asking(old, question('x', 'Gilt x?')),
      saying(answer('x', 'Gilt x?'), answer('y', 'Gilt y?')),
    );
    const to = withRules(old, {
      declarations: [{ id: 'complete', text: 'Alles ist wahr.', required: true }],
    });
    const { setAside, declareAgain, arising } = moved(from, to);
    expect(setAside.map(({ id }) => id)).toEqual(['x']);
    expect(declareAgain.map(({ id }) => id)).toContain('complete');
    expect(arising.map(({ place }) => place?.path)).toContain('erklaerungen#erklaerung-complete');
  });
});
