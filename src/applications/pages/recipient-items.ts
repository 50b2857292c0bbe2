import { recipientKinds } from '@libs/directive';
import type { Recipient } from '../domain/draft';

/** What the register knows of an applicant, for forms and summaries. */
export const recipientItems = (recipient: Recipient) => [
  { key: 'Name', value: recipient.name },
  { key: 'Art', value: recipientKinds[recipient.kind] },
  { key: 'Amtlicher Gemeindeschlüssel', value: recipient.ags },
  { key: 'Landkreis', value: recipient.districtName },
  { key: 'Einwohner', value: recipient.inhabitants?.toLocaleString('de-DE') },
];
