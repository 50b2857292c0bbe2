import { Equals, MaxLength } from 'class-validator';
import { messages } from './messages';

export class ReleaseForm {
  @Equals('ja', { message: messages.release.confirm })
  geprueft: string = '';
}

export class DiscardForm {
  @Equals('ja', { message: messages.discard.confirm })
  verwerfen: string = '';
}

/** Which series a new version continues. */
export class SeriesQuery {
  @MaxLength(40)
  reihe: string = '';
}
