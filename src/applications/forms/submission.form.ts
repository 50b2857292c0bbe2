import { VersionForm } from '@libs/web';
import { Type } from 'class-transformer';
import { Equals, IsInt, IsNotEmpty, Min } from 'class-validator';
import { Paragraphs } from './fields';

const RELOAD = { message: 'Laden Sie die Seite neu.' };

/** Submitting: the version of the case and the content that was read. */
export class SubmissionForm extends VersionForm {
  @Type(() => Number)
  @IsInt(RELOAD)
  @Min(0, RELOAD)
  inhalt!: number;

  @Equals('ja', { message: 'Bestätigen Sie, dass Sie den Antrag verbindlich einreichen.' })
  bestaetigung!: string;
}

export class WithdrawalForm extends VersionForm {
  @Paragraphs(1000)
  @IsNotEmpty({ message: 'Nennen Sie kurz den Grund.' })
  grund = '';
}
