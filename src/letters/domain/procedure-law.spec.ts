import { Temporal } from 'temporal-polyfill';
import { aNoticeRule, todaysNoticeRule } from '../testing/master-data';
import { noticeTextOf, procedureLawOn } from './procedure-law';

it.each([
  ['2020-02-10', '§ 37 Abs. 3 ThürVwVfG', 'Niederschrift'],
  ['2021-12-31', '§ 37 Abs. 3 ThürVwVfG', 'Niederschrift'],
  ['2022-01-01', '§ 37 Abs. 3 ThürVwVfG', '55d'],
  ['2024-12-31', '§ 37 Abs. 3 ThürVwVfG', '55d'],
  ['2025-01-01', '§ 37 Abs. 3 VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG', '55d'],
])('on %s', (day, signedByName, action) => {
  const law = procedureLawOn(Temporal.PlainDate.from(day));
  expect(law.signedByName).toBe(signedByName);
  expect(law.action).toContain(action);
});

it.each([
  [aNoticeRule(), 'am dritten Tag nach der Aufgabe zur Post', '(§ 41 Abs. 2 ThürVwVfG)'],
  [
    todaysNoticeRule(),
    'am vierten Tag nach der Aufgabe zur Post',
    '(§ 41 Abs. 2 VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG)',
  ],
  [aNoticeRule({ dispatchDays: 9 }), 'am 9. Tag nach der Aufgabe zur Post', '(§ 41 Abs. 2 ThürVwVfG)'],
])('says from when a decision counts as notified: %#', (rule, fiction, citation) => {
  expect(noticeTextOf(rule, 'dispatch')).toContain(fiction);
  expect(noticeTextOf(rule, 'dispatch')).toContain(citation);
  expect(noticeTextOf(rule, 'retrieval')).toContain(`(${rule.retrievalCitation})`);
});
