import { Breadcrumb, DateText, DescriptionList, InsetText, List, Section, Text, Title } from '@libs/web';
import { Clock } from '@libs/clock';
import type { CaseHead } from '../../cases';
import { orders, type StatedOrder } from '../domain/order';
import type { OwnPlace } from '../waiting.views';

interface Props {
  readonly head: CaseHead;
  readonly stated: StatedOrder;
  readonly own: OwnPlace;
}

/** The own place, what it means and what comes next; nothing of any other application. */
export const PlacePage = ({ head, stated: { order, source }, own }: Props) => (
  <>
    <Breadcrumb
      items={[
        { label: 'Anträge', href: '/antraege' },
        { label: head.number ?? '', href: `/antraege/${head.id}` },
      ]}
      current="Warteliste"
    />
    <Title preline={head.number} subline={head.title}>
      Ihr Platz auf der Warteliste
    </Title>
    {own.offered && (
      <InsetText>
        Für Ihren Antrag sind wieder Mittel frei. Wir bearbeiten ihn jetzt weiter. Das ist noch keine
        Bewilligung.
      </InsetText>
    )}
    <DescriptionList
      items={[
        { key: 'Platz', value: `${own.place} von ${own.total}` },
        { key: `Beim Gegenstand Nr. 2 ${head.item}`, value: `${own.itemPlace} von ${own.itemTotal}` },
        { key: 'Auf der Warteliste seit', value: <DateText value={Clock.dayOf(head.stateSince)} /> },
        { key: 'Reihenfolge', value: `${orders[order].label} (${source})` },
      ]}
    />
    <Section title="Was das bedeutet">
      <Text>{orders[order].rule}</Text>
      <List
        items={[
          ...(own.offered ? [] : ['Ihr Antrag ist geprüft. Zurzeit reichen die Mittel für ihn nicht.']),
          'Der Platz ist keine Zusage. Ob und wann Mittel frei werden, weiß vorher niemand.',
          'Der Platz kann sich ändern: wenn andere bewilligt werden oder zurückziehen, und wenn jemand nach der Reihenfolge vor Ihnen steht.',
          'Reichen freie Mittel für den Ersten nicht, erhält sie der Nächste, für den sie reichen.',
        ]}
      />
    </Section>
    <Section title="Wie es weitergeht">
      <Text>
        Werden Mittel frei, bearbeiten wir die Anträge in dieser Reihenfolge weiter und melden uns bei Ihnen.
        Sie müssen nichts tun. Beginnen Sie das Vorhaben nicht, bevor es bewilligt ist. Sie können den Antrag
        jederzeit zurückziehen.
      </Text>
    </Section>
  </>
);
