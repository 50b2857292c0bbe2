import { IsNotEmpty, IsUUID } from 'class-validator';
import { messages } from '../messages';
import { Line } from './fields';

export class StartForm {
  @Line(1)
  @IsNotEmpty({ message: messages.start.itemInvalid })
  gegenstand = '';

  /** Chosen with the page: two clicks begin one application. */
  @IsUUID('all', { message: 'Laden Sie die Seite neu.' })
  kennung!: string;
}
