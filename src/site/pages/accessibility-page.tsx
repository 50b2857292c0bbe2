import { DescriptionList, Link, List, Section, Text, Title } from '@libs/web';
import { DraftNotice, ToComplete } from './to-complete';

const ENFORCEMENT = 'https://tlmb-thueringen.de/themen/barrierefreiheit/landesdurchsetzungsstelle';

/** Accessibility statement under ThürBarrWebG and ThürBITVO, in the order of the EU's model statement (2018/1523). */
export const AccessibilityPage = () => (
  <>
    <Title>Erklärung zur Barrierefreiheit</Title>
    <DraftNotice />
    <Text>
      Diese Erklärung gilt für die Webanwendung Förderwerk. Rechtsgrundlage sind das Thüringer Gesetz über den
      barrierefreien Zugang zu den Websites und mobilen Anwendungen öffentlicher Stellen (ThürBarrWebG) und
      die Thüringer Barrierefreie-Informationstechnik-Verordnung (ThürBITVO), die auf die BITV 2.0 und damit
      auf die Norm EN 301 549 verweisen.
    </Text>
    <Conformance />
    <Section title="Wie diese Erklärung entstanden ist">
      <DescriptionList
        items={[
          { key: 'Grundlage', value: 'Eigene, überwiegend automatische Prüfungen bei der Entwicklung' },
          { key: 'Bewertung durch eine externe Stelle', value: 'Noch nicht erfolgt' },
          { key: 'Erstellt am', value: <ToComplete /> },
          { key: 'Zuletzt überprüft am', value: <ToComplete /> },
        ]}
      />
    </Section>
    <Feedback />
    <Enforcement />
  </>
);

const Conformance = () => (
  <>
    <Section title="Stand der Vereinbarkeit">
      <Text>
        Ob die Anwendung den Anforderungen vollständig entspricht, hat noch keine externe Stelle geprüft. Bis
        dahin wird nicht behauptet, dass sie barrierefrei ist. Bei der Entwicklung wird darauf geachtet, dass
      </Text>
      <List
        items={[
          'jede Funktion mit der Tastatur und ohne JavaScript benutzbar ist,',
          'Überschriften, Formulare und Tabellen für Bildschirmleseprogramme ausgezeichnet sind,',
          'Kontraste und Schriftgrößen WCAG 2.2, Stufe AA, entsprechen,',
          'sich die Seiten auf 375 Pixel Breite verkleinern und auf 200 Prozent vergrößern lassen.',
        ]}
      />
    </Section>
    <Section title="Inhalte, die noch nicht barrierefrei sind">
      <List
        items={[
          'Dateien, die Antragstellende hochladen, werden unverändert weitergegeben und nicht auf Barrierefreiheit geprüft.',
          'Erläuterungen in Leichter Sprache und in Deutscher Gebärdensprache fehlen noch.',
        ]}
      />
      <Text>
        Weitere Punkte aus der externen Prüfung: <ToComplete />
      </Text>
    </Section>
  </>
);

const Feedback = () => (
  <Section title="Barriere melden">
    <Text>
      Ist Ihnen eine Barriere aufgefallen, oder brauchen Sie einen Inhalt in einer anderen Form? Schreiben Sie
      uns und nennen Sie die Adresse der Seite. Sie erhalten eine Antwort innerhalb eines Monats.
    </Text>
    <DescriptionList
      items={[
        { key: 'Ansprechstelle', value: <ToComplete /> },
        { key: 'E-Mail', value: <ToComplete /> },
        { key: 'Telefon', value: <ToComplete /> },
      ]}
    />
  </Section>
);

const Enforcement = () => (
  <Section title="Durchsetzungsverfahren">
    <Text>
      Erhalten Sie auf Ihre Meldung keine zufriedenstellende Antwort, können Sie sich an die
      Landesdurchsetzungsstelle beim Thüringer Landesbeauftragten für Menschen mit Behinderungen wenden. Das
      Verfahren ist kostenlos, ein Rechtsbeistand ist nicht nötig.
    </Text>
    <Text>
      <Link href={ENFORCEMENT}>Landesdurchsetzungsstelle: Kontakt und Ablauf</Link>
    </Text>
  </Section>
);
