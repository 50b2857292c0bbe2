import { Temporal } from 'temporal-polyfill';
import { procedureLawOn } from './procedure-law';

it.each([
  ['2020-02-10', '§ 37 Abs. 3 ThürVwVfG', 'dritten', 'Niederschrift'],
  ['2021-12-31', '§ 37 Abs. 3 ThürVwVfG', 'dritten', 'Niederschrift'],
  ['2022-01-01', '§ 37 Abs. 3 ThürVwVfG', 'dritten', '55d'],
  ['2024-12-31', '§ 37 Abs. 3 ThürVwVfG', 'dritten', '55d'],
  ['2025-01-01', '§ 37 Abs. 3 VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG', 'vierten', '55d'],
])('on %s', (day, signedByName, fiction, action) => {
  const law = procedureLawOn(Temporal.PlainDate.from(day));
  expect(law.signedByName).toBe(signedByName);
  expect(law.notice.dispatch).toContain(`am ${fiction} Tag`);
  expect(law.action).toContain(action);
});
