import { formatDate } from '@libs/dates';
import type { Temporal } from 'temporal-polyfill';

type Day = Temporal.PlainDate;

/** What is said when a change of the rules is refused, and what to do instead. */
export const messages = {
  imports: {
    unreadable: (faults: string) =>
      `Die Datei ist keine Fassung einer Richtlinie. Berichtigen Sie:\n${faults}`,
    otherDirective: (found: string, expected: string) =>
      `Die Datei gehört zur Richtlinie „${found}“. Erwartet wird „${expected}“ in der Zeile „directive“.`,
    nameUnusable: (name: string) =>
      `Die Fassung heißt „${name}“. Erlaubt sind bis zu 20 Buchstaben, Ziffern, Punkte und Bindestriche, etwa 2027 oder 2027-1.`,
    idUnusable: (id: string) =>
      `Die Kennung „${id}“ kann nicht verwendet werden. Erlaubt sind bis zu 60 Buchstaben ohne Umlaute, Ziffern, Binde- und Unterstriche.`,
    fileTooLong: (most: number) =>
      `Die Datei hat mehr als ${most.toLocaleString('de-DE')} Zeichen. Prüfen Sie, ob es die richtige ist.`,
    lineTooLong: (most: number) =>
      `Die Zeile ist länger als ${most.toLocaleString('de-DE')} Zeichen. Teilen Sie sie auf mehrere Zeilen auf.`,
    nameTaken: (name: string) =>
      `Eine Fassung ${name} gibt es schon. Geben Sie der neuen in der Zeile „version“ einen anderen Namen.`,
    released: (name: string) =>
      `Die Fassung ${name} ist freigegeben und bleibt. Was sich ändern soll, gehört in eine neue Fassung.`,
  },
  release: {
    fourEyes: 'Sie haben diese Fassung eingelesen. Die Freigabe muss eine andere Person erteilen.',
    tooEarly: (today: Day) =>
      `Eine Fassung gilt nicht rückwirkend. Wählen Sie einen Beginn ab dem ${formatDate(today)}.`,
    notAfter: (name: string, begin: Day) =>
      `Die Fassung ${name} gilt ab dem ${formatDate(begin)}. Wählen Sie einen späteren Beginn.`,
    afterOwnEnd: (end: Day) =>
      `Laut Datei endet die Fassung am ${formatDate(end)}. Wählen Sie einen Beginn bis zu diesem Tag.`,
  },
  end: {
    onlyLast: (name: string) =>
      `Nur die letzte Fassung, ${name}, kann ein Ende bekommen. Jede andere endet mit dem Beginn der nächsten.`,
    past: (today: Day) =>
      `Eine Fassung endet nicht rückwirkend. Wählen Sie ein Ende ab dem ${formatDate(today)}.`,
    beforeBegin: (begin: Day) =>
      `Die Fassung gilt erst ab dem ${formatDate(begin)}. Wählen Sie ein Ende ab diesem Tag.`,
  },
  items: {
    past: (today: Day) =>
      `Das wirkt nicht rückwirkend, damit eingegangene Anträge nicht nachträglich scheitern. Wählen Sie einen Tag ab dem ${formatDate(today)}.`,
    paused: (letter: string) =>
      `Der Gegenstand ${letter} ist schon ausgesetzt. Nehmen Sie ihn zuerst wieder auf, wenn sich Tag oder Grund ändern.`,
    open: (letter: string) => `Zum Gegenstand ${letter} sind Anträge schon möglich.`,
  },
  rules: {
    unknown: (rule: string) =>
      `Die Angabe „${rule}“ gibt es an dieser Stelle nicht. Laden Sie die Seite neu.`,
    confirmed: 'Diese Angabe ist schon bestätigt.',
    inherited:
      'Diese Regel gilt für die ganze Richtlinie. Bestätigen Sie sie dort, nicht bei einem einzelnen Gegenstand.',
    derivedEnd: (next: string) =>
      `Das Ende folgt aus dem Beginn der Fassung ${next}. Bestätigen Sie deren Beginn.`,
  },
  reasonMissing: 'Geben Sie einen Grund an. Er wird mit der Festlegung aufbewahrt.',
  sourceMissing: 'Geben Sie die Quelle an, etwa Schreiben und Datum.',
} as const;
