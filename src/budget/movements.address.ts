import type { Sort } from '@libs/web';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { addressOf, MOVEMENTS } from './addresses';
import { titles } from './domain/envelope';
import { movementKinds } from './domain/movement';
import {
  type MovementFilter,
  type MovementSort,
  movementSorts,
  movementStates,
} from './domain/movement-filter';

/** The address of the list: filters, order, day and place, all of them optional. */
export class MovementsQuery {
  @IsIn(['', ...Object.keys(movementStates)])
  zustand: '' | keyof typeof movementStates = '';

  @IsIn(['', ...Object.keys(movementKinds)])
  art: '' | keyof typeof movementKinds = '';

  @Matches(/^(20\d\d)?$/)
  jahr: string = '';

  @IsIn(['', ...Object.keys(titles)])
  titel: '' | keyof typeof titles = '';

  /** As it was typed: what is wrong with it is said at its field. */
  @Matches(/^\P{Cc}{0,80}$/u)
  stand: string = '';

  @IsIn(['', ...movementSorts])
  sortierung: '' | MovementSort = '';

  @IsIn(['', 'asc', 'desc'])
  richtung: '' | Sort['direction'] = '';

  @IsOptional()
  @IsUUID()
  nach?: string;

  filter(): MovementFilter {
    return {
      ...(this.zustand && { state: this.zustand }),
      ...(this.art && { kind: this.art }),
      ...(this.jahr && { year: Number(this.jahr) }),
      ...(this.titel && { title: this.titel }),
      ...(this.sortierung && { sort: this.sortierung, direction: this.richtung || 'asc' }),
      ...(this.nach && { after: this.nach }),
    };
  }

  /** Undefined in the order that the list has by itself. */
  order(): Sort | undefined {
    return this.sortierung ? { key: this.sortierung, direction: this.richtung || 'asc' } : undefined;
  }

  /** The same list from its beginning, or otherwise as told. */
  href(otherwise: Partial<Record<'sortierung' | 'richtung' | 'nach', string>> = {}): string {
    const { zustand, art, jahr, titel, stand, sortierung, richtung } = this;
    return addressOf(MOVEMENTS, { zustand, art, jahr, titel, stand, sortierung, richtung, ...otherwise });
  }
}
