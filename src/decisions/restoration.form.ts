import { IsUUID, MaxLength, MinLength } from 'class-validator';
import { SharesForm } from '../review';
import type { RestorationContent } from './domain/restoration';

/** Which act was set aside and why the award lives again; after a judgment on a part, what of each instalment. */
export class RestorationForm extends SharesForm {
  @IsUUID(undefined, { message: 'Wählen Sie den Bescheid, der aufgehoben wurde.' })
  bescheid: string = '';

  @MinLength(10, { message: 'Begründen Sie die Wiederherstellung (mindestens 10 Zeichen).' })
  @MaxLength(4000, { message: 'Höchstens 4.000 Zeichen.' })
  grund: string = '';

  content(): RestorationContent {
    return {
      changeId: this.bescheid,
      shares: this.shares().filter(({ amount }) => amount > 0),
      reason: this.grund,
    };
  }
}
