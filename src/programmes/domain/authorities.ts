import type { Mark } from '@libs/directive';
import { DomainError } from '@libs/errors';
import { Temporal } from 'temporal-polyfill';

/** A granting authority as it stands in letterheads from one day to another. */
export interface AuthorityVersion {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly street: string;
  readonly city: string;
  readonly phone: string;
  readonly email: string;
  /** Days until a posted letter counts as received are law, not master data; this is only who writes. */
  readonly validFrom: Temporal.PlainDate;
  /** Of the address: who was competent when is known, the contact data are not. */
  readonly mark: Mark;
}

const from = (date: string) => Temporal.PlainDate.from(date);

/**
 * Who granted when: the Kompetenzzentrum in the Landesverwaltungsamt until the end of 2020, in the finance
 * ministry from 2021, now the ministry for digital affairs. The day of the last change is not known.
 */
export const authorities: readonly AuthorityVersion[] = [
  {
    key: 'tlvwa',
    name: 'Thüringer Landesverwaltungsamt',
    unit: 'Kompetenzzentrum Verwaltung 4.0',
    street: 'Jorge-Semprún-Platz 4',
    city: '99423 Weimar',
    phone: '0361 000-0 (Beispiel)',
    email: 'kompetenzzentrum@tlvwa.example',
    validFrom: from('2018-10-16'),
    mark: 'assumed',
  },
  {
    key: 'tfm',
    name: 'Thüringer Finanzministerium',
    unit: 'Kompetenzzentrum Verwaltung 4.0',
    street: 'Ludwig-Erhard-Ring 7',
    city: '99099 Erfurt',
    phone: '0361 000-0 (Beispiel)',
    email: 'kompetenzzentrum@tfm.example',
    validFrom: from('2021-01-01'),
    mark: 'assumed',
  },
  {
    key: 'tmdi',
    name: 'Thüringer Ministerium für Digitales und Infrastruktur',
    unit: 'Kompetenzzentrum Verwaltung 4.0',
    street: 'Max-Reger-Straße 4–8',
    city: '99096 Erfurt',
    phone: '0361 000-0 (Beispiel)',
    email: 'kompetenzzentrum@tmdi.example',
    validFrom: from('2025-01-01'),
    mark: 'assumed',
  },
];

/** The authority competent on a day. */
export function authorityOn(day: Temporal.PlainDate): AuthorityVersion {
  const found = authorities.findLast(({ validFrom }) => Temporal.PlainDate.compare(validFrom, day) <= 0);
  if (!found)
    throw new DomainError('not_found', { message: 'An diesem Tag war noch keine Behörde zuständig.' });
  return found;
}
