import { Type } from 'class-transformer';
import { IsInt, IsPositive, Max } from 'class-validator';

/** Far more steps than any case has, and within what the database can compare. */
const MOST_STEPS = 1_000_000;

/** A form that only takes a step: it carries the version of the case it was shown with. */
export class VersionForm {
  @Type(() => Number)
  @IsInt({ message: 'Laden Sie die Seite neu.' })
  @IsPositive({ message: 'Laden Sie die Seite neu.' })
  @Max(MOST_STEPS, { message: 'Laden Sie die Seite neu.' })
  version!: number;
}
