import { DateText, MomentText, Table } from '@libs/web';
import type { AttemptRow } from '../delivery.rows';
import { channels } from '../domain/facts';
import { receipts } from '../domain/record-answers';

/** Each try to reach the recipient: all are kept. */
export const AttemptTable = ({ attempts }: { attempts: readonly AttemptRow[] }) => (
  <Table
    caption="Versuche der Bekanntgabe"
    captionHidden
    small
    rows={attempts}
    columns={[
      { key: 'attempt', header: 'Versuch', rowHeader: true, cell: ({ attempt }) => attempt },
      { key: 'channel', header: 'Weg', cell: ({ channel }) => channels[channel] },
      { key: 'out', header: 'Bereitgestellt oder aufgegeben', cell: wentOut },
      { key: 'arrived', header: 'Abgerufen oder zugegangen', cell: arrived },
    ]}
  />
);

const wentOut = ({ channel, informed, dispatchedOn, endedAt }: AttemptRow) => {
  const [day, never] =
    channel === 'portal' ? [informed, 'Nicht bereitgestellt'] : [dispatchedOn, 'Nicht aufgegeben'];
  return day ? <DateText value={day} /> : missing(endedAt, never);
};

/** What did not happen: an attempt that ended waits for nothing any more. */
const missing = (endedAt: string | null, never: string): string => (endedAt ? never : 'Noch nicht');

function arrived(row: AttemptRow) {
  const { channel, retrievedAt, retrievedByName, endedAt, dispatchedOn, receipt, receivedOn } = row;
  if (channel === 'portal')
    return retrievedAt ? (
      <>
        <MomentText value={new Date(retrievedAt)} />, {retrievedByName}
      </>
    ) : (
      missing(endedAt, 'Nicht fristgerecht abgerufen')
    );
  if (!dispatchedOn) return missing(endedAt, 'Nicht aufgegeben');
  if (receipt === 'presumed') return 'Zugang vermutet';
  return (
    <>
      {receipts[receipt].label}
      {receivedOn && (
        <>
          : <DateText value={receivedOn} />
        </>
      )}
    </>
  );
}
