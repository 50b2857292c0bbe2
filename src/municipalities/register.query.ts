import { IsIn, Matches, MaxLength } from 'class-validator';
import type { Temporal } from 'temporal-polyfill';
import { type RegisterKind, registerKinds } from './domain/register-entry';
import type { RegisterCursor, RegisterSearch } from './register.views';

export const REGISTER = '/register';

/** The address of the list: filters and place, all of them optional. */
export class RegisterQuery {
  @MaxLength(100)
  name: string = '';

  @IsIn(['', ...Object.keys(registerKinds)])
  art: RegisterKind | '' = '';

  @Matches(/^(\d{5})?$/)
  kreis: string = '';

  /** Key and search name of the last entry of the page before. */
  @Matches(/^(\d{5}|\d{8})?$/)
  nach: string = '';

  @MaxLength(200)
  ab: string = '';

  search(on: Temporal.PlainDate): RegisterSearch {
    return {
      on,
      text: this.name,
      kind: this.art || undefined,
      district: this.kreis || undefined,
      after: this.nach ? { ags: this.nach, searchName: this.ab } : undefined,
    };
  }

  /** The same list after an entry, or from its beginning. */
  href(after: RegisterCursor | null): string {
    const { name, art, kreis } = this;
    const place = { nach: after?.ags ?? '', ab: after?.searchName ?? '' };
    const given = Object.entries({ name, art, kreis, ...place }).filter(([, value]) => value !== '');
    return given.length > 0 ? `${REGISTER}?${new URLSearchParams(given)}` : REGISTER;
  }
}
