import type { MailRoute } from '@libs/mail';
import type { MailRow } from '@libs/outbox';
import { ActionLinks, Breadcrumb, type Column, Link, MomentText, Pagination, Table, Title } from '@libs/web';
import { MAILS, mailsAfter } from '../mails.query';
import type { MailList } from '../mails.views';
import { words } from '../words';
import { MailRouteText } from './mail-route-text';
import { MailStatus } from './mail-status';

interface Props extends MailList {
  readonly isFirst: boolean;
  readonly route: MailRoute['shown'];
}

/** The mails, the newest first. */
export const MailsPage = ({ mails, last, isFirst, route }: Props) => (
  <>
    <Breadcrumb items={[{ label: words.overview.title, href: '/betrieb' }]} current={words.mails.title} />
    <Title>{words.mails.title}</Title>
    <MailRouteText route={route} />
    {!isFirst && <ActionLinks links={[{ label: 'Zum Anfang der Liste', href: MAILS }]} />}
    <Table
      caption={words.mails.title}
      captionHidden
      columns={columns}
      rows={mails}
      empty={isFirst ? words.mails.empty : 'Keine weiteren E-Mails.'}
    />
    <Pagination next={last ? mailsAfter(last) : undefined} />
  </>
);

const columns: readonly Column<MailRow>[] = [
  {
    key: 'subject',
    header: 'Betreff',
    cell: ({ id, subject }) => <Link href={`${MAILS}/${id}`}>{subject}</Link>,
  },
  { key: 'to', header: 'An', cell: ({ to }) => to },
  { key: 'at', header: 'Entstanden', cell: ({ publishedAt }) => <MomentText value={publishedAt} /> },
  { key: 'status', header: 'Stand', cell: (mail) => <MailStatus mail={mail} /> },
];
