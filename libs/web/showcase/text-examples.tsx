import { ActionLinks } from '../components/action-links';
import { Alert, NotificationBanner } from '../components/alert';
import { Badge } from '../components/badge';
import { Button, ButtonRow } from '../components/button';
import { Card, CardGrid } from '../components/card';
import { Details, Disclosure } from '../components/details';
import { Heading, Section } from '../components/headings';
import { Steps } from '../components/steps';
import { SummaryList } from '../components/summary-list';
import { TaskList } from '../components/task-list';
import { InsetText, Link, List, Text } from '../components/text';
import { BackLink } from '../components/way';

/** Text, messages and ways. */
export const TextExamples = () => (
  <>
    <Section title="Text">
      <Text size="large">Ein Vorspann sagt in einem Satz, worum es auf dieser Seite geht.</Text>
      <Text>
        Ein Absatz mit einem <Link href="/bausteine">Verweis</Link>. Zeilen werden nie länger, als sich gut
        lesen lässt, auch wenn der Bildschirm breiter ist.
      </Text>
      <Text size="small" muted>
        Eine Anmerkung.
      </Text>
      <List items={['Antrag stellen', 'Rückfragen beantworten', 'Bescheid abrufen']} numbered />
      <List items={['Kostenplan', 'Beschluss des Gemeinderats']} />
      <InsetText>
        <Text>Mit dem Vorhaben darf vor der Bewilligung nicht begonnen werden.</Text>
      </InsetText>
      <Heading level={3}>Überschrift der dritten Ebene</Heading>
      <Heading level={4}>Überschrift der vierten Ebene</Heading>
    </Section>
    <Section title="Meldungen und Stände">
      <NotificationBanner title="Der Entwurf ist gespeichert." />
      <Alert title="Die Frist läuft am 30.11.2026 ab.">
        <Text>Danach eingehende Anträge gehören zum nächsten Jahr.</Text>
      </Alert>
      <Alert tone="warning" title="Es fehlen noch zwei Unterlagen." />
      <Alert tone="danger" title="Die Mittel reichen nicht aus." />
      <Alert tone="success" title="Der Verwendungsnachweis ist geprüft." />
      <p class="fw-badges">
        <Badge text="Entwurf" />
        <Badge text="In Prüfung" tone="info" />
        <Badge text="Bewilligt" tone="success" />
        <Badge text="Rückfrage" tone="warning" />
        <Badge text="Abgelehnt" tone="danger" />
      </p>
    </Section>
    <Section title="Schaltflächen und Wege">
      <BackLink href="/bausteine" />
      <ButtonRow>
        <Button href="/bausteine">Antrag beginnen</Button>
        <Button href="/bausteine" look="secondary" icon="download">
          Bescheid herunterladen
        </Button>
        <Button href="/bausteine" look="secondary" small about="Kostenplan.pdf">
          Entfernen
        </Button>
      </ButtonRow>
      <ActionLinks
        links={[
          { label: 'Mittel abrufen', href: '/bausteine' },
          { label: 'Bescheid als PDF', href: '/bausteine', icon: 'download' },
        ]}
      />
      <Steps
        current={2}
        steps={[
          { label: 'Vorhaben', href: '/bausteine' },
          { label: 'Kosten' },
          { label: 'Unterlagen' },
          { label: 'Prüfen' },
        ]}
      />
      <CardGrid>
        <Card title="E-Government" href="/bausteine">
          <Text>Bis zu 80 Prozent der zuwendungsfähigen Ausgaben.</Text>
        </Card>
        <Card title="Gutachten" footer={<Button href="/bausteine">Antrag beginnen</Button>}>
          <Text>Festbetrag für Gutachten zur Zusammenarbeit.</Text>
        </Card>
      </CardGrid>
      <div>
        <Details summary="Was ist zuwendungsfähig?">
          <Text>Ausgaben, die ohne das Vorhaben nicht entstünden.</Text>
        </Details>
        <Details summary="Wer entscheidet?" open>
          <Text>Das Kompetenzzentrum, immer zu zweit.</Text>
        </Details>
      </div>
      <Disclosure summary="Warum am 09.03.2020?">
        <Text>Vier Wochen nach der Nachforderung.</Text>
      </Disclosure>
    </Section>
    <Section title="Aufgaben und Zusammenfassung">
      <TaskList
        level={3}
        groups={[
          {
            title: 'Antrag vorbereiten',
            items: [
              { title: 'Vorhaben', href: '/bausteine', status: { text: 'Erledigt', tone: 'success' } },
              {
                title: 'Kosten und Finanzierung',
                href: '/bausteine',
                hint: 'Es fehlt der Eigenanteil.',
                status: { text: 'Unvollständig', tone: 'warning' },
              },
              {
                title: 'Einreichen',
                hint: 'Erst nach den anderen Schritten',
                status: { text: 'Noch nicht möglich' },
              },
            ],
          },
        ]}
      />
      <SummaryList
        level={3}
        groups={[
          {
            title: 'Vorhaben',
            href: '/bausteine',
            rows: [
              { key: 'Titel', value: 'Digitaler Bauantrag für Musterhausen', href: '/bausteine' },
              { key: 'Beginn', value: '01.03.2027', href: '/bausteine' },
              { key: 'Kurzbezeichnung', value: '', href: '/bausteine' },
            ],
          },
        ]}
      />
    </Section>
  </>
);
