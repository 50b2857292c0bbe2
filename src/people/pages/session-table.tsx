import { MomentText, Table, Text } from '@libs/web';
import { messages } from '../messages';
import type { OwnSession } from '../people.views';

const text = messages.account;

const columns = [
  {
    key: 'device',
    header: text.device,
    cell: ({ current }: OwnSession) => (current ? text.thisDevice : text.otherDevice),
  },
  {
    key: 'startedAt',
    header: text.startedAt,
    cell: ({ startedAt }: OwnSession) => <MomentText value={startedAt} />,
  },
  { key: 'seenAt', header: text.seenAt, cell: ({ seenAt }: OwnSession) => <MomentText value={seenAt} /> },
];

export const SessionTable = ({ sessions }: { sessions: readonly OwnSession[] }) => (
  <>
    <Text>{text.sessionsIntro}</Text>
    <Table caption={text.sessions} captionHidden columns={columns} rows={sessions} />
  </>
);
