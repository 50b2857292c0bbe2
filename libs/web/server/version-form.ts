import { Type } from 'class-transformer';
import { IsInt, IsPositive } from 'class-validator';

/** A form that only takes a step: it carries the version of the case it was shown with. */
export class VersionForm {
  @Type(() => Number)
  @IsInt({ message: 'Laden Sie die Seite neu.' })
  @IsPositive({ message: 'Laden Sie die Seite neu.' })
  version!: number;
}
