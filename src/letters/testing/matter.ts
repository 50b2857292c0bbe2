import { parseDate, type Reckoned } from '@libs/dates';
import { itemOf } from '@libs/directive';
import { Temporal } from 'temporal-polyfill';
import type { ActInput } from '../domain/act';
import type { Matter } from '../domain/matter';
import type { Referred } from '../domain/referred';
import { anAddressee, directive } from './inputs';
import { aCourt, anAuthority, aNoticeRule, todaysNoticeRule } from './master-data';

export const aDay = (text: string): Temporal.PlainDate => parseDate(text)!;

/** A case of 2020, when the Land had an act of its own. */
export const aMatter = (matter: Partial<Matter> = {}): Matter => ({
  caseNumber: 'EGOV-2020-0001',
  date: aDay('10.02.2020'),
  authority: anAuthority(),
  court: aCourt(),
  noticeRule: aNoticeRule(),
  titles: null,
  recipient: anAddressee(),
  contact: { name: 'Herr Max Mustermann', email: 'max.mustermann@staat.example' },
  directive,
  item: itemOf(directive, 'b'),
  projectTitle: 'Online-Anträge für das Bauamt',
  applicationDate: aDay('15.01.2020'),
  notice: 'retrieval',
  ...matter,
});

/** The same case under the law since 2025. */
export const aMatterToday = (): Matter =>
  aMatter({ date: aDay('23.11.2026'), noticeRule: todaysNoticeRule() });

export const aSigning = (signing: Partial<ActInput> = {}): ActInput => ({
  signatory: { name: 'Dr. Petra Probe', function: 'Leiterin des Kompetenzzentrums' },
  responsibility: {
    name: 'Dr. Petra Probe',
    function: 'Leiterin des Kompetenzzentrums',
    reason: 'Die Angaben werden nachgereicht.',
  },
  ...signing,
});

export const aReferred = (referred: Partial<Referred> = {}): Referred => ({
  documentId: 'FW-2020-000001-ABCDEF',
  title: 'Zuwendungsbescheid',
  date: aDay('03.02.2020'),
  ...referred,
});

export const aPeriod = (period: Partial<Reckoned> = {}): Reckoned => ({
  date: aDay('09.03.2020'),
  rule: '§ 31 Abs. 2 VwVfG',
  reckoning: 'Absendung am 10.02.2020; die Frist von 4 Wochen endet am Montag, 09.03.2020.',
  ...period,
});
