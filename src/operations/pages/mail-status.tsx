import { KEPT, type MailRow } from '@libs/outbox';
import { Badge, type Status } from '@libs/web';

type Standing = Pick<MailRow, 'closedAt' | 'outcome' | 'lastError'>;

/** Where a mail stands, in a word. */
export const MailStatus = ({ mail }: { mail: Standing }) => <Badge {...statusOf(mail)} />;

function statusOf({ closedAt, outcome, lastError }: Standing): Status {
  if (closedAt) return outcome === KEPT ? { text: 'Aufbewahrt' } : { text: 'Versandt', tone: 'success' };
  return lastError === null ? { text: 'Wartet', tone: 'info' } : { text: 'Fehlgeschlagen', tone: 'danger' };
}
