import { documentId, readDocumentId } from './document-id';

it('is counted within the year and cannot be guessed', () => {
  const ids = Array.from({ length: 200 }, () => documentId(2020, 123));
  for (const id of ids) expect(id).toMatch(/^FW-2020-000123-[A-HJ-NP-Z2-9]{6}$/);
  expect(new Set(ids).size).toBe(200);
});

it.each([
  ['FW-2020-000123-K7QX4M', 'FW-2020-000123-K7QX4M'],
  [' fw 2020 000123 k7qx4m ', 'FW-2020-000123-K7QX4M'],
  ['FW–2020–000123–K7QX4M', 'FW-2020-000123-K7QX4M'],
  ['FW-2020-000123', null],
  ['FW-2020-000123-K7QX4M-1', null],
  ['FW-2020-000123-K7QX4O', null],
  ['', null],
])('reads %j as %s', (typed, number) => expect(readDocumentId(typed)).toBe(number));
