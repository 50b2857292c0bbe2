import fc from 'fast-check';
import { diffLines, hunksOf } from './line-diff';

const anyText = fc
  .array(fc.constantFrom('a', 'b', 'c', ''), { minLength: 1, maxLength: 12 })
  .map((lines) => lines.join('\n'));
const side = (lines: ReturnType<typeof diffLines>, left: 'gone' | 'new'): string =>
  lines.flatMap(({ change, text }) => (change === left ? [] : [text])).join('\n');

it('holds both texts, whole and in order', () =>
  fc.assert(
    fc.property(anyText, anyText, (before, after) => {
      const lines = diffLines(before, after);
      expect(side(lines, 'new')).toBe(before);
      expect(side(lines, 'gone')).toBe(after);
    }),
  ));

it('finds nothing between equal texts, and counts lines in both', () => {
  expect(hunksOf(diffLines('a\nb', 'a\nb'))).toEqual([]);
  expect(diffLines('a\nb\nc', 'a\nx\nc')).toEqual([
    { change: 'same', text: 'a', before: 1, after: 1 },
    { change: 'gone', text: 'b', before: 2 },
    { change: 'new', text: 'x', after: 2 },
    { change: 'same', text: 'c', before: 3, after: 3 },
  ]);
});

it('shows changes with three lines around them, those that touch in one stretch', () => {
  const before = Array.from({ length: 30 }, (_, index) => `line ${index}`);
  const after = before.map((line, index) => ([5, 8, 25].includes(index) ? 'changed' : line));
  const hunks = hunksOf(diffLines(before.join('\n'), after.join('\n')));
  expect(hunks.map((hunk) => [hunk[0]?.text, hunk.at(-1)?.text])).toEqual([
    ['line 2', 'line 11'],
    ['line 22', 'line 28'],
  ]);
});
