import { formatDate, parseDate, revocableUntil, useBy } from './index';

const day = (text: string) => parseDate(text)!;

it.each([
  ['two months end on a Saturday', { unit: 'months', count: 2 }, '16.05.2026'],
  ['six weeks', { unit: 'weeks', count: 6 }, '27.04.2026'],
] as const)('funds paid out on 16.03.2026, %s', (_, length, expected) => {
  const end = useBy(day('16.03.2026'), { length, rule: 'Nr. 1.3 ANBest-Gk' });
  expect(formatDate(end.date)).toBe(expected);
  expect(end.rule).toBe('Nr. 1.3 ANBest-Gk');
});

it('says why the end stays', () =>
  expect(
    useBy(day('16.03.2026'), { length: { unit: 'months', count: 2 }, rule: 'Nr. 1.3 ANBest-Gk' }).reckoning,
  ).toBe(
    'Auszahlung am 16.03.2026; dieser Tag zählt nicht mit (§ 187 Abs. 1 BGB). ' +
      'Die Frist von 2 Monaten endet am Samstag, 16.05.2026 (§ 188 Abs. 2 BGB). ' +
      'Das Ende verschiebt sich nicht: Bis dahin ist zu verwenden, nicht zu erklären.',
  ));

it('gives a year for the revocation and does not rely on a shift from Saturday', () => {
  const end = revocableUntil(day('29.05.2026'));
  expect(formatDate(end.date)).toBe('29.05.2027');
  expect(end.reckoning).toContain('es gilt der frühere Tag');
});
