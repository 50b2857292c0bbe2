/** The wording of the page of verification. */
export const messages = {
  verification: {
    title: 'Schreiben prüfen',
    intro:
      'Hier erfahren Sie, ob ein Schreiben aus Förderwerk stammt. Die Dokumentnummer steht auf jeder Seite des Schreibens.',
    field: 'Dokumentnummer',
    hint: 'Zum Beispiel FW-2020-000123-K7QX4M',
    submit: 'Prüfen',
    missing:
      'Geben Sie eine Dokumentnummer ein, wie sie auf dem Schreiben steht, zum Beispiel FW-2020-000123-K7QX4M.',
    unknown: (number: string) => `Ein Schreiben mit der Nummer ${number} wurde hier nicht ausgestellt.`,
    unknownHint:
      'Prüfen Sie die Nummer auf Tippfehler. Ist sie richtig, stammt das Schreiben nicht aus Förderwerk.',
    known: 'Ein Schreiben mit dieser Nummer wurde ausgestellt.',
    number: 'Dokumentnummer',
    kind: 'Art des Schreibens',
    authority: 'Ausgestellt von',
    date: 'Ausgestellt am',
    hash: 'SHA-256 der Datei',
    notPrinted: 'Die Datei wird gerade erstellt. Versuchen Sie es in einer Minute noch einmal.',
    compare:
      'Die Nummer allein beweist nicht, dass der Inhalt unverändert ist. Vergleichen Sie dafür die Prüfsumme Ihrer Datei mit der hier genannten. Unter Windows zeigt sie dieser Befehl:',
    command: 'certutil -hashfile Schreiben.pdf SHA256',
  },
} as const;
