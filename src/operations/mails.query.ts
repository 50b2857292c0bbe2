import type { MailRow } from '@libs/outbox';
import { MaxLength } from 'class-validator';

export const MAILS = '/betrieb/mails';

type Place = Pick<MailRow, 'id' | 'publishedAt'>;

const PLACE = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The address of the list of mails. */
export class MailsQuery {
  /** Moment and id of the last mail of the page before. */
  @MaxLength(100)
  nach: string = '';

  before(): Place | null {
    const [, moment = '', id = ''] = PLACE.exec(this.nach) ?? [];
    const publishedAt = new Date(moment);
    return Number.isNaN(publishedAt.getTime()) ? null : { publishedAt, id };
  }
}

export const mailsAfter = ({ publishedAt, id }: Place): string =>
  `${MAILS}?${new URLSearchParams({ nach: `${publishedAt.toISOString()}_${id}` })}`;
