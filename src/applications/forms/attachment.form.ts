import { IsNotEmpty } from 'class-validator';
import { messages } from '../messages';
import { Line } from './fields';

export class AttachmentForm {
  @Line(100)
  @IsNotEmpty({ message: messages.attachments.kindInvalid })
  art = '';
}
