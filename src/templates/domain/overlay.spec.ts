import { overlay } from './overlay';

it.each([
  ['what is only below', { a: 1 }, {}, { a: 1 }],
  ['what is only above', {}, { a: 1 }, { a: 1 }],
  ['what is above where both have it', { a: 1, b: 2 }, { a: null }, { a: null, b: 2 }],
  [
    'both within a record',
    { project: { title: 'A', from: 'B' } },
    { project: { title: 'C' } },
    { project: { title: 'C', from: 'B' } },
  ],
  ['the list above', { lines: ['a', 'b'] }, { lines: ['c'] }, { lines: ['c'] }],
  ['a record in place of nothing', { remedy: null }, { remedy: { court: 'A' } }, { remedy: { court: 'A' } }],
])('shows %s', (_, below, above, expected) => expect(overlay(below, above)).toEqual(expected));
