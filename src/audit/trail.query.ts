import { parseDate } from '@libs/dates';
import type { FormErrors } from '@libs/web';
import { Matches, MaxLength } from 'class-validator';
import type { AuditFilter } from './audit.views';

export const TRAIL = '/protokoll';

const NOT_A_DAY = 'Geben Sie ein Datum wie 22.11.2026 ein.';
const orNothing = <T>(value: T | null | ''): T | undefined =>
  value === null || value === '' ? undefined : value;

/** The address of the audit trail: filters and place, all of them optional. */
export class TrailQuery {
  /** Type and id of the subject. */
  @MaxLength(40)
  art: string = '';
  @MaxLength(100)
  gegenstand: string = '';

  @MaxLength(100)
  person: string = '';

  @MaxLength(100)
  ereignis: string = '';

  @MaxLength(40)
  von: string = '';
  @MaxLength(40)
  bis: string = '';

  /** Number of the last entry of the page before. */
  @Matches(/^\d{0,15}$/)
  vor: string = '';

  errors(): FormErrors {
    const wrong = (['von', 'bis'] as const).filter((name) => this[name] !== '' && !parseDate(this[name]));
    return Object.fromEntries(wrong.map((name) => [name, NOT_A_DAY]));
  }

  filter(limit: number): AuditFilter {
    return {
      subject: { type: orNothing(this.art), id: orNothing(this.gegenstand) },
      name: orNothing(this.person),
      event: orNothing(this.ereignis),
      from: orNothing(parseDate(this.von)),
      to: orNothing(parseDate(this.bis)),
      before: this.vor === '' ? undefined : Number(this.vor),
      limit,
    };
  }

  /** The same list before an entry, or from its beginning. */
  href(before: number | null): string {
    const { art, gegenstand, person, ereignis, von, bis } = this;
    const vor = before === null ? '' : String(before);
    return trailHref({ art, gegenstand, person, ereignis, von, bis, vor });
  }
}

export function trailHref(asked: Partial<Record<keyof TrailQuery, string>>): string {
  const given = Object.entries(asked).filter(([, value]) => value !== '');
  return given.length > 0 ? `${TRAIL}?${new URLSearchParams(given)}` : TRAIL;
}
