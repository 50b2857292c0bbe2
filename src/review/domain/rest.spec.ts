import { FUNDS_SHORT, restReasonOf } from './rest';

it.each<[string, string, string | null]>([
  ['mittel', '', FUNDS_SHORT],
  ['mittel', ' Die Obergrenze ist erreicht. ', `${FUNDS_SHORT} Die Obergrenze ist erreicht.`],
  ['anderer', ' Das zweite Angebot war billiger. ', 'Das zweite Angebot war billiger.'],
  ['anderer', 'kurz', null],
  ['', 'Das zweite Angebot war billiger.', null],
])('of "%s" and "%s" makes %j', (ground, text, reason) =>
  expect(restReasonOf(ground as Parameters<typeof restReasonOf>[0], text)).toBe(reason),
);
