import { readFileSync } from 'node:fs';
import { templatePath } from '@libs/config';
import { noticeLawOn, parseDate } from '@libs/dates';
import { compose } from '@libs/letters-pdf';
import { letterSamples } from '../../letters';
import { portalAttemptBefore, portalInVain } from './cover';
import type { Attempt, PortalAttempt, RemedyLaw } from './facts';

const day = (text: string) => parseDate(text)!;
const law: RemedyLaw = { land: 'TH', noticeOn: (on) => noticeLawOn(on, 'TH') };
const portal: PortalAttempt = { channel: 'portal', informed: day('02.11.2026'), retrieved: null };
const post: Attempt = { channel: 'post', dispatched: null, receipt: { kind: 'presumed' } };
const factsOf = (attempts: readonly Attempt[]) => ({
  attempts,
  instruction: 'correct' as const,
  waivedOn: null,
  lawsuits: [],
});

it.each<[string, readonly Attempt[], PortalAttempt | null]>([
  ['the portal alone', [portal], null],
  ['the post alone', [post], null],
  ['the portal after the post', [post, portal], null],
  ['the post after the portal', [portal, post], portal],
  ['the post once more', [portal, post, post], portal],
])('after %s', (_, attempts, before) => expect(portalAttemptBefore(factsOf(attempts))).toBe(before));

const letterOf = (informed: string | null, on: string): string => {
  const { full } = letterSamples.amendment;
  const attempt = { ...portal, informed: informed === null ? null : day(informed) };
  const data = {
    ...full,
    verifyUrl: null,
    portal: portalInVain(attempt, day(on), law),
    notice: { text: 'Er gilt am vierten Tag nach der Aufgabe zur Post als bekannt gegeben.' },
  };
  const template = readFileSync(templatePath('letters', 'begleitschreiben.md'), 'utf8');
  return JSON.stringify(compose(template, { ...data })).replace(/\s+/g, ' ');
};

it('says that nobody fetched the act, and what holds instead', () => {
  const letter = letterOf('02.11.2026', '16.11.2026');
  for (const phrase of [
    'Sie am 02.11.2026 darüber benachrichtigt',
    'Bis zum 12.11.2026 wurde er nicht abgerufen',
    '§ 41 Abs. 2a VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG',
    'am vierten Tag nach der Aufgabe zur Post',
    'gilt deshalb nicht mehr',
  ])
    expect(letter).toContain(phrase);
});

it('names no end that had not passed', () => {
  expect(letterOf('02.11.2026', '05.11.2026')).not.toContain('wurde er nicht abgerufen');
  expect(letterOf(null, '05.11.2026')).not.toContain('benachrichtigt');
});
