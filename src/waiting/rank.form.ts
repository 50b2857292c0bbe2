import { VersionForm } from '@libs/web';
import { Type } from 'class-transformer';
import { IsInt, Max, MaxLength, Min, MinLength } from 'class-validator';

const LAST = 9999;
const WRONG = 'Geben Sie eine ganze Zahl an: 1 für den ersten Rang.';

/** The rank of the review, 1 for the best, and what it rests on. */
export class RankForm extends VersionForm {
  @Type(() => Number)
  @IsInt({ message: WRONG })
  @Min(1, { message: WRONG })
  @Max(LAST, { message: `Höchstens ${LAST}.` })
  rang!: number;

  @MinLength(10, { message: 'Begründen Sie den Rang (mindestens 10 Zeichen).' })
  @MaxLength(4000, { message: 'Höchstens 4.000 Zeichen.' })
  grund: string = '';
}
