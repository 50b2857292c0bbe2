import { DescriptionList, List, Section, Table, Text, Title } from '@libs/web';
import { PrivacyMails } from './privacy-mails';
import { DraftNotice, ToComplete } from './to-complete';

/** Information under Art. 13 GDPR: what the product does is stated, what its operator decides is marked. */
export const PrivacyPage = () => (
  <>
    <Title>Datenschutz</Title>
    <DraftNotice />
    <Section title="Verantwortlich">
      <DescriptionList
        items={[
          { key: 'Verantwortliche Stelle', value: <ToComplete /> },
          { key: 'Anschrift', value: <ToComplete /> },
          { key: 'Datenschutzbeauftragte Person', value: <ToComplete /> },
        ]}
      />
    </Section>
    <Section title="Welche Daten und wozu">
      <Table caption="Verarbeitete Daten" captionHidden columns={columns} rows={processing} />
      <Text>
        Rechtsgrundlage ist die Wahrnehmung einer Aufgabe im öffentlichen Interesse (Art. 6 Abs. 1 Buchst. e
        DSGVO) in Verbindung mit dem Haushalts- und Datenschutzrecht des Landes. Die einzelnen Vorschriften:{' '}
        <ToComplete />
      </Text>
    </Section>
    <PrivacyMails />
    <Cookies />
    <Section title="Wer die Daten erhält">
      <Text>
        Zugriff haben die Personen, deren Rolle es verlangt: Eine Kommune sieht nur ihre eigenen Anträge. Die
        Seiten laden nichts von fremden Servern und messen keine Besuche. Rechenzentrum und weitere
        Auftragsverarbeiter: <ToComplete />
      </Text>
    </Section>
    <Rights />
  </>
);

interface Processing {
  readonly data: string;
  readonly purpose: string;
  readonly kept: string | null;
}

const columns = [
  { key: 'data', header: 'Daten', cell: ({ data }: Processing) => data },
  { key: 'purpose', header: 'Zweck', cell: ({ purpose }: Processing) => purpose },
  { key: 'kept', header: 'Dauer', cell: ({ kept }: Processing) => kept ?? <ToComplete /> },
];

const processing: readonly Processing[] = [
  {
    data: 'Name, dienstliche E-Mail-Adresse, Rolle, Passwort (nur als Prüfwert)',
    purpose: 'Anmeldung und Zuordnung zur Organisation',
    kept: null,
  },
  {
    data: 'Beginn und letzte Nutzung einer Anmeldung',
    purpose: 'Angemeldet bleiben, fremde Anmeldungen erkennen',
    kept: 'Bis zur Abmeldung; gültig höchstens zwölf Stunden',
  },
  {
    data: 'Fehlgeschlagene Anmeldungen, die Adresse nur als Prüfwert',
    purpose: 'Schutz vor dem Erraten von Passwörtern',
    kept: 'Bis zum Ende der Sperre und der nächsten erfolgreichen Anmeldung',
  },
  {
    data: 'Anträge mit Anlagen, Prüfvermerke, Bescheide',
    purpose: 'Entscheidung über die Förderung und ihr Nachweis',
    kept: null,
  },
  {
    data: 'Protokoll: wer welchen Schritt wann getan hat, mit Kennungen statt Namen',
    purpose: 'Nachvollziehbarkeit für Rechnungsprüfung und Gerichte',
    kept: 'Dauerhaft; Einträge sind nicht löschbar',
  },
  {
    data: 'E-Mails: Adresse, Betreff und Text, Zeitpunkt des Versands oder der Zurückweisung',
    purpose: 'Benachrichtigung und ihr Nachweis',
    kept: null,
  },
  {
    data: 'IP-Adresse der Anfrage',
    purpose: 'Schutz vor massenhaften Anfragen',
    kept: 'Wird nicht gespeichert, nur im Arbeitsspeicher gezählt',
  },
];

const Cookies = () => (
  <Section title="Cookies">
    <Text>
      Förderwerk setzt zwei Cookies. Beide sind für den gewünschten Dienst unbedingt erforderlich und brauchen
      keine Einwilligung (§ 25 Abs. 2 Nr. 2 TDDDG).
    </Text>
    <List
      items={[
        '„sitzung“ hält Sie angemeldet. Es endet mit der Abmeldung, nach einer Stunde ohne Nutzung und spätestens nach zwölf Stunden.',
        '„hinweis“ zeigt einmal das Ergebnis des letzten Schritts. Es endet nach einer Minute.',
      ]}
    />
  </Section>
);

const Rights = () => (
  <Section title="Ihre Rechte">
    <Text>
      Sie haben nach der DSGVO ein Recht auf Auskunft (Art. 15), Berichtigung (Art. 16), Löschung (Art. 17),
      Einschränkung der Verarbeitung (Art. 18) und Widerspruch (Art. 21). Beschweren können Sie sich beim
      Thüringer Landesbeauftragten für den Datenschutz und die Informationsfreiheit (TLfDI).
    </Text>
  </Section>
);
