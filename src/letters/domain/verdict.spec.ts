import { verdictOn } from './verdict';

const [one, other] = [{ documentId: 'FW-1' }, { documentId: 'FW-2' }];

it.each([
  ['genuine', one, 'FW-1', one, one],
  ['genuine', one, null, null, one],
  ['mixed_up', one, 'FW-2', other, one],
  ['mixed_up', one, 'FW-3', null, one],
  ['altered', null, 'FW-2', other, other],
  ['unknown', null, 'FW-3', null, null],
  ['unidentified', null, null, null, null],
])('is %s: bytes of %j, number %j of %j', (kind, byHash, number, byNumber, letter) =>
  expect(verdictOn({ byHash, number, byNumber })).toEqual({ kind, letter }),
);
