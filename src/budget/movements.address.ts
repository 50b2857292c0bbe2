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
import { PageOrder } from './page-order';

/** The address of the list: filters, order, day and place, all of them optional. */
export class MovementsQuery extends PageOrder {
  @IsIn(['', ...Object.keys(movementStates)])
  zustand: '' | keyof typeof movementStates = '';

  @IsIn(['', ...Object.keys(movementKinds)])
  art: '' | keyof typeof movementKinds = '';

  @Matches(/^(20\d\d)?$/)
  jahr: string = '';

  @IsIn(['', ...Object.keys(titles)])
  titel: '' | keyof typeof titles = '';

  @IsIn(['', ...movementSorts])
  sortierung: '' | MovementSort = '';

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

  /** The same list from its beginning, or otherwise as told. */
  href(otherwise: Partial<Record<'sortierung' | 'richtung' | 'nach', string>> = {}): string {
    const { zustand, art, jahr, titel, stand, sortierung, richtung } = this;
    return addressOf(MOVEMENTS, { zustand, art, jahr, titel, stand, sortierung, richtung, ...otherwise });
  }
}
