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
      'Die Nummer allein beweist nicht, dass der Inhalt unverändert ist. Laden Sie dafür unten die Datei hoch.',
    upload: {
      title: 'Datei prüfen',
      intro:
        'Laden Sie das Schreiben als PDF hoch. Förderwerk vergleicht seine Prüfsumme mit der des ausgestellten Schreibens; die Datei wird nicht gespeichert. Ein Ausdruck oder ein Scan lässt sich so nicht prüfen.',
      file: 'PDF-Datei',
      fileHint: 'Höchstens 5 MB',
      number: 'Dokumentnummer',
      numberHint: 'Damit erfahren Sie auch, ob ein echtes Schreiben verändert wurde.',
      submit: 'Datei prüfen',
      tooLarge: 'Die Datei ist zu groß. Schreiben aus Förderwerk haben höchstens 5 MB.',
      notPdf: 'Das ist keine PDF-Datei. Schreiben aus Förderwerk sind PDF-Dateien.',
      wrongNumber: 'Prüfen Sie die Dokumentnummer. Sie sieht aus wie FW-2020-000123-K7QX4M.',
    },
    verdicts: {
      genuine: {
        tone: 'success',
        title: 'Die Datei ist echt und unverändert.',
        text: 'Sie stimmt Zeichen für Zeichen mit dem ausgestellten Schreiben überein.',
      },
      mixed_up: {
        tone: 'warning',
        title: 'Die Datei ist echt, trägt aber eine andere Nummer.',
        text: 'Sie stimmt mit einem ausgestellten Schreiben überein. Es ist nicht das mit der eingegebenen Nummer.',
      },
      altered: {
        tone: 'danger',
        title: 'Die Datei ist nicht die, die ausgestellt wurde.',
        text: 'Ein Schreiben mit dieser Nummer gibt es, aber die Datei ist eine andere: Sie wurde verändert, neu gespeichert oder gehört nicht dazu. Vertrauen Sie ihr nicht. Fragen Sie die ausstellende Behörde.',
      },
      unknown: {
        tone: 'danger',
        title: 'Die Datei stammt nicht aus Förderwerk.',
        text: 'Weder die Datei noch ein Schreiben mit dieser Nummer ist hier bekannt.',
      },
      unidentified: {
        tone: 'warning',
        title: 'Diese Datei ist hier nicht bekannt.',
        text: 'Sie wurde so nicht ausgestellt. Geben Sie auch die Dokumentnummer ein: Dann erfahren Sie, ob es ein echtes Schreiben gibt, das verändert wurde.',
      },
    },
  },
} as const;
