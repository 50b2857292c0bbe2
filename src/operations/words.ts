/** What messages of the outbox ask for. A topic without a word is shown as it is. */
const topics: Readonly<Record<string, string>> = {
  'mail.send': 'E-Mail versenden',
  'notice.send': 'Kommune benachrichtigen',
  'letter.print': 'Schreiben als PDF setzen',
  'application.submitted': 'Eingang des Antrags bestätigen',
  'batch.sign': 'Bescheid einer Sammelzeichnung zeichnen',
  'decision.signed': 'Prüfvermerk und Berechnungsblatt zu einer Entscheidung ablegen',
  'item.paused': 'Aussetzen eines Gegenstands mitteilen',
  'item.reopened': 'Wiederaufnahme eines Gegenstands mitteilen',
  'question.asked': 'Nachforderung als Schreiben ausgeben',
  'remedy.waived': 'Erklärung eines Rechtsbehelfsverzichts ablegen',
};
export const topicWord = (topic: string): string => topics[topic] ?? topic;

/** What came of a message, as its consumer notes it. */
const outcomes: Readonly<Record<string, string>> = {
  kept: 'aufbewahrt, nicht versandt',
  sent: 'versandt',
};
export const outcomeWord = (outcome: string | null): string =>
  outcome === null ? 'erledigt' : (outcomes[outcome] ?? outcome);

/** Every other text of this module that stands in more than one place. */
export const words = {
  overview: { title: 'Betrieb' },
  mails: { title: 'E-Mails', empty: 'Noch keine E-Mail ist entstanden.' },
  refused: {
    title: 'Zurückgewiesen',
    hint: 'Der Mailserver hat diese E-Mails endgültig abgelehnt. Sie werden nicht von selbst wieder versucht. Beheben Sie die Ursache und versuchen Sie es dann noch einmal.',
  },
  retry: {
    button: 'Jetzt versuchen',
    done: 'Die Nachricht ist wieder an der Reihe. Laden Sie die Seite gleich neu.',
    needless: 'Die Nachricht ist schon zugestellt oder gerade an der Reihe.',
  },
} as const;
