import { MaxLength } from 'class-validator';
import type { CaseFilter } from './planned-cases';

/** Which open cases to choose from. */
export class ChoiceQuery {
  @MaxLength(30)
  gegenstand: string = '';

  @MaxLength(20)
  stand: string = '';

  @MaxLength(100)
  kreis: string = '';

  filter(): CaseFilter {
    return { item: this.gegenstand, state: this.stand, district: this.kreis };
  }
}
