import type { MailRoute } from '@libs/mail';
import type { OutboxOverview } from '@libs/outbox';
import { ActionLinks, Section, StatTiles, Table, Text, Title } from '@libs/web';
import { MAILS } from '../mails.query';
import { words } from '../words';
import { failedColumns, openColumns, recentColumns, refusedColumns } from './message-columns';
import { MailRouteText } from './mail-route-text';

interface Props {
  readonly overview: OutboxOverview;
  readonly route: MailRoute['shown'];
}

/** The outbox: what the product still has to do, what it fails at, what it did. */
export const OverviewPage = ({ overview, route }: Props) => {
  const { openCount, failedCount, refusedCount, open, failed, refused, recent } = overview;
  return (
    <>
      <Title subline="Was die Anwendung im Hintergrund erledigt">{words.overview.title}</Title>
      <StatTiles
        tiles={[
          {
            label: 'Fehlgeschlagen',
            figure: failedCount,
            hint: 'von selbst wieder versucht',
            href: '#fehlgeschlagen',
          },
          {
            label: words.refused.title,
            figure: refusedCount,
            hint: 'wartet auf Sie',
            href: '#zurueckgewiesen',
          },
          { label: 'Offen', figure: openCount, hint: 'noch nicht versucht', href: '#offen' },
        ]}
      />
      <MailRouteText route={route} />
      <ActionLinks links={[{ label: 'Alle E-Mails', href: MAILS }]} />
      <Section title="Fehlgeschlagen" id="fehlgeschlagen">
        <Listed shown={failed.length} of={failedCount} />
        <Table
          caption="Fehlgeschlagene Nachrichten"
          captionHidden
          columns={failedColumns}
          rows={failed}
          empty="Nichts ist fehlgeschlagen."
        />
      </Section>
      <Section title={words.refused.title} id="zurueckgewiesen">
        {refusedCount > 0 && <Text>{words.refused.hint}</Text>}
        <Listed shown={refused.length} of={refusedCount} />
        <Table
          caption="Zurückgewiesene Nachrichten"
          captionHidden
          columns={refusedColumns}
          rows={refused}
          empty="Nichts wurde zurückgewiesen."
        />
      </Section>
      <Section title="Offen" id="offen">
        <Listed shown={open.length} of={openCount} />
        <Table
          caption="Offene Nachrichten"
          captionHidden
          columns={openColumns}
          rows={open}
          empty="Nichts wartet."
        />
      </Section>
      <Section title="Zuletzt erledigt">
        <Table
          caption="Zuletzt erledigte Nachrichten"
          captionHidden
          columns={recentColumns}
          rows={recent}
          empty="Noch nichts wurde erledigt."
        />
      </Section>
    </>
  );
};

const Listed = ({ shown, of }: { shown: number; of: number }) =>
  shown < of ? (
    <Text muted>
      Gezeigt sind die {shown} ältesten von {of}.
    </Text>
  ) : null;
