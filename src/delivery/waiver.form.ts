import { VersionForm } from '@libs/web';
import { Equals, IsUUID } from 'class-validator';

/** Waiving: which act, the version that was read, and two deliberate yeses. */
export class WaiverForm extends VersionForm {
  @IsUUID(undefined, { message: 'Wählen Sie einen Bescheid aus.' })
  bescheid: string = '';

  @Equals('ja', { message: 'Bestätigen Sie, dass Sie zur Vertretung berechtigt sind.' })
  vertretung: string = '';

  @Equals('ja', { message: 'Bestätigen Sie, dass Sie unwiderruflich auf Rechtsbehelfe verzichten.' })
  verzicht: string = '';
}

/** The act that a link chose. */
export class WaiverQuery {
  @IsUUID()
  bescheid: string = '';
}
