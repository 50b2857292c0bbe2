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

const wentOut = ({ channel, informed, dispatchedOn }: AttemptRow) => {
  const day = channel === 'portal' ? informed : dispatchedOn;
  return day ? <DateText value={day} /> : 'Noch nicht';
};

function arrived({ channel, retrievedAt, retrievedByName, dispatchedOn, receipt, receivedOn }: AttemptRow) {
  if (channel === 'portal')
    return retrievedAt ? (
      <>
        <MomentText value={new Date(retrievedAt)} />, {retrievedByName}
      </>
    ) : (
      'Noch nicht'
    );
  if (!dispatchedOn) return 'Noch nicht';
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
