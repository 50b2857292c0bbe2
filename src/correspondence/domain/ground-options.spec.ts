import { Temporal } from 'temporal-polyfill';
import { groundOptions } from './ground-options';
import { purposeOn } from './written-letters';

it.each([
  ['2024-12-31', 'ThürVwVfG'],
  ['2025-01-01', 'VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG'],
])('on %s the screens cite the %s, as the letters do', (text, act) => {
  const day = Temporal.PlainDate.from(text);
  expect(groundOptions(day).map(({ label }) => label)).toEqual([
    `Rücknahme, § 48 ${act}`,
    `Widerruf, § 49 Abs. 2 ${act} (nur für die Zukunft)`,
    `Widerruf, § 49 Abs. 3 ${act}`,
  ]);
  expect(purposeOn(day, 'hearing')).toContain(`Grundlage: § 28 ${act}.`);
  expect(purposeOn(day, 'interim')).not.toContain('§');
});
