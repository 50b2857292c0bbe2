import { List, Section, Text } from '@libs/web';

/** Which mails are sent, what they say, and what is kept of them. */
export const PrivacyMails = () => (
  <Section title="E-Mails" id="e-mails">
    <Text>
      Förderwerk schreibt nur Personen mit einem Konto. Es versendet keine Werbung. Versandt werden:
    </Text>
    <List
      items={[
        'an die Personen einer Kommune: dass ein Antrag eingegangen ist, Angaben fehlen, der Antrag auf der Warteliste steht, Mittel wieder frei sind, ein Bescheid oder ein anderes Schreiben da ist, eine Frist bald abläuft, abgelaufen oder verlängert ist;',
        'an alle mit einem Entwurf: dass zu einem Gegenstand der Förderung vorerst keine Anträge möglich sind oder wieder möglich sind;',
        'an die Personen des Amts: höchstens einmal am Tag, wie viele Fristen zu welchen Aktenzeichen anstehen.',
      ]}
    />
    <Text>
      Die E-Mails sagen, dass etwas in Förderwerk bereitliegt, meist mit dem Aktenzeichen oder einem Verweis
      auf den Vorgang. Was in Anträgen, Anlagen, Nachforderungen und Bescheiden steht, enthalten sie nicht; es
      ist nur nach der Anmeldung zu lesen.
    </Text>
    <Text>
      Förderwerk zeichnet auf, an welche Adresse welche E-Mail mit welchem Wortlaut ging, wann sie versandt
      wurde, und wenn der Mailserver sie zurückweist, wann und mit welcher Antwort. Ob eine E-Mail geöffnet
      wird, wird nicht gemessen.
    </Text>
  </Section>
);
