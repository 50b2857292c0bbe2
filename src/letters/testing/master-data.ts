import { Temporal } from 'temporal-polyfill';
import type { AuthorityVersion, Court, NoticeRule } from '../../authority';

const delivered = { validFrom: Temporal.PlainDate.from('2018-10-16'), mark: 'assumed', source: '' } as const;

export const anAuthority = (authority: Partial<AuthorityVersion> = {}): AuthorityVersion => ({
  ...delivered,
  key: 'tlvwa',
  name: 'Thüringer Landesverwaltungsamt',
  unit: 'Kompetenzzentrum Verwaltung 4.0',
  street: 'Jorge-Semprún-Platz 4',
  city: '99423 Weimar',
  phone: '0361 000-0 (Beispiel)',
  email: 'kompetenzzentrum@tlvwa.example',
  returnLine: 'Thüringer Landesverwaltungsamt · Jorge-Semprún-Platz 4 · 99423 Weimar',
  ...authority,
});

export const aCourt = (court: Partial<Court> = {}): Court => ({
  ...delivered,
  key: 'weimar',
  name: 'Verwaltungsgericht Weimar',
  address: ['Jenaer Straße 2a', '99425 Weimar'],
  electronicAddress: null,
  districts: ['16055', '16071'],
  ...court,
});

/** Until the end of 2024. */
export const aNoticeRule = (rule: Partial<NoticeRule> = {}): NoticeRule => ({
  ...delivered,
  dispatchDays: 3,
  dispatchCitation: '§ 41 Abs. 2 ThürVwVfG',
  retrievalDays: 10,
  retrievalCitation: '§ 41 Abs. 2a ThürVwVfG',
  ...rule,
});

/** Since 2025. */
export const todaysNoticeRule = (): NoticeRule =>
  aNoticeRule({
    dispatchDays: 4,
    dispatchCitation: '§ 41 Abs. 2 VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG',
    retrievalCitation: '§ 41 Abs. 2a VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG',
  });
