import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Min } from 'class-validator';

const RELOAD = { message: 'Laden Sie die Seite neu.' };

/** What the form of every part carries. */
export class SectionForm {
  /** The version of the section that was shown; 0 when it has not been saved before. */
  @Type(() => Number)
  @IsInt(RELOAD)
  @Min(0, RELOAD)
  version!: number;

  /** Set by the button that goes on to the next part. */
  @IsOptional()
  @IsIn(['ja'])
  weiter?: string;
}
