import type { MailRow } from '@libs/outbox';
import { Breadcrumb, DescriptionList, InsetText, MomentText, Section, Text, Title } from '@libs/web';
import { withoutSecrets } from '../domain/without-secrets';
import { MAILS } from '../mails.query';
import { words } from '../words';
import { Breakable } from './breakable';
import { MailStatus } from './mail-status';
import { RetryForm } from './retry-form';

/** One mail as its recipient reads it. */
export const MailPage = ({ mail }: { mail: MailRow }) => (
  <>
    <Breadcrumb
      items={[
        { label: words.overview.title, href: '/betrieb' },
        { label: words.mails.title, href: MAILS },
      ]}
      current={mail.subject}
    />
    <Title preline="E-Mail">{mail.subject}</Title>
    <DescriptionList
      items={[
        { key: 'An', value: mail.to },
        { key: 'Kennung', value: <Breakable text={mail.id} /> },
        { key: 'Entstanden', value: <MomentText value={mail.publishedAt} /> },
        { key: 'Stand', value: <MailStatus mail={mail} /> },
        ...(mail.closedAt ? [{ key: 'Erledigt', value: <MomentText value={mail.closedAt} /> }] : []),
        ...(mail.lastError
          ? [{ key: 'Letzter Fehler', value: <Breakable text={withoutSecrets(mail.lastError)} /> }]
          : []),
      ]}
    />
    {mail.lastError && !mail.closedAt && <RetryForm id={mail.id} />}
    <Section title="Wortlaut">
      <InsetText>
        {paragraphsOf(mail.text).map((lines) => (
          <Text>{lines.flatMap((line, index) => (index === 0 ? [line] : [<br />, line]))}</Text>
        ))}
      </InsetText>
    </Section>
  </>
);

const paragraphsOf = (text: string): string[][] =>
  text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.split('\n'));
