import { KEPT, type MailRow } from '@libs/outbox';
import { Badge, type Status } from '@libs/web';
import { words } from '../words';

type Standing = Pick<MailRow, 'closedAt' | 'outcome' | 'lastError' | 'refusedAt'>;

/** Where a mail stands, in a word. */
export const MailStatus = ({ mail }: { mail: Standing }) => <Badge {...statusOf(mail)} />;

function statusOf({ closedAt, outcome, lastError, refusedAt }: Standing): Status {
  if (closedAt) return outcome === KEPT ? { text: 'Aufbewahrt' } : { text: 'Versandt', tone: 'success' };
  if (refusedAt) return { text: words.refused.title, tone: 'danger' };
  return lastError === null ? { text: 'Wartet', tone: 'info' } : { text: 'Fehlgeschlagen', tone: 'danger' };
}
