import { IsNotEmpty } from 'class-validator';
import { Line } from './fields';

/** The kind of a file that the directive does not name. */
export const OTHER_KIND = 'other';

export class AttachmentForm {
  @Line(100)
  @IsNotEmpty({ message: 'Wählen Sie, was Sie hochladen.' })
  art = '';
}
