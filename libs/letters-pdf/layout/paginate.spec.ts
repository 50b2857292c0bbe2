import type { Atom, Page } from './atom';
import { paginate } from './paginate';

const room = { firstTop: 50, top: 0, bottom: 100 };
const atom = (height: number, more: Partial<Atom> = {}): Atom => ({
  height,
  before: 0,
  glued: false,
  pieces: [],
  shapes: [],
  ...more,
});
const heights = (pages: readonly Page[]): number[][] =>
  pages.map((page) => page.map((placed) => placed.atom.height));

it('starts the first page lower and drops the space above at the top of the next', () => {
  const pages = paginate([atom(40), atom(30, { before: 5 }), atom(20, { before: 5 })], room);
  expect(pages.map((page) => page.map(({ y }) => y))).toEqual([[50], [0, 35]]);
});

it('keeps together what is glued', () =>
  expect(heights(paginate([atom(20), atom(20, { glued: true }), atom(30)], room))).toEqual([[20], [20, 30]]));

it('tears what is glued but longer than a page', () =>
  expect(heights(paginate([atom(10), atom(60, { glued: true }), atom(50)], room))).toEqual([
    [10],
    [60],
    [50],
  ]));

it('repeats the header where a row starts a page', () => {
  const repeat = { height: 7, atoms: () => [atom(7)] };
  const rows = [30, 31, 32, 33, 34].map((height) => atom(height, { repeat }));
  expect(heights(paginate(rows, room))).toEqual([[30], [7, 31, 32], [7, 33, 34]]);
});

it('starts a page where one is asked for, but leaves none empty', () =>
  expect(heights(paginate([atom(10, { startsPage: true }), atom(11, { startsPage: true })], room))).toEqual([
    [10],
    [11],
  ]));
