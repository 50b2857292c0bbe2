import { VersionForm } from '@libs/web';
import { IsNotEmpty, MaxLength } from 'class-validator';
import { messages } from '../messages';
import { Line } from './fields';

/** Carrying a draft over: the version in force that was shown, and the item in it. */
export class RebindingForm extends VersionForm {
  @Line(20)
  @IsNotEmpty({ message: 'Laden Sie die Seite neu.' })
  fassung = '';

  @Line(1)
  @IsNotEmpty({ message: messages.start.itemInvalid })
  gegenstand = '';
}

/** The item whose effect is shown; empty for the most likely one. */
export class RebindingQuery {
  @MaxLength(1)
  gegenstand: string = '';
}
