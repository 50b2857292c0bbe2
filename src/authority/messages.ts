/** What the pages of the master data say. */
export const messages = {
  title: 'Stammdaten',
  entry: {
    title: 'Neue Fassung',
    done: 'Die Fassung ist eingetragen. Jetzt muss eine andere Person sie freigeben.',
    dayWrong: 'Geben Sie ein Datum wie 22.11.2026 ein.',
    dayPast: 'Eine Fassung gilt nicht rückwirkend. Wählen Sie heute oder einen späteren Tag.',
    dayTaken:
      'Für diesen Tag gibt es schon eine Fassung. Wählen Sie einen anderen Tag oder verwerfen Sie jene.',
    endBeforeBegin: 'Der letzte Tag liegt vor dem ersten. Wählen Sie einen späteren.',
    unchanged: 'Die Fassung sagt dasselbe wie die geltende. Ändern Sie etwas, oder brechen Sie ab.',
    missing: 'Füllen Sie dieses Feld aus.',
    tooLong: 'Kürzen Sie die Eingabe.',
    returnLineTooLong: 'Kürzen Sie die Absenderzeile auf 70 Zeichen, sonst passt sie nicht auf eine Zeile.',
    addressTooLong: 'Eine Anschrift hat höchstens vier Zeilen.',
    keyWrong: 'Verwenden Sie 2 bis 20 Kleinbuchstaben, Ziffern und Bindestriche, etwa „gera“.',
    emailWrong: 'Geben Sie eine E-Mail-Adresse wie poststelle@amt.example ein.',
    ibanWrong: 'Die IBAN stimmt nicht. Prüfen Sie sie Zeichen für Zeichen; deutsche IBAN haben 22 Zeichen.',
    numberWrong: (most: number) => `Geben Sie eine ganze Zahl von 1 bis ${most} ein.`,
    holderMissing: 'Wählen Sie, für wen die Funktion gilt.',
    districtUnknown: 'Wählen Sie Kreise aus der Liste.',
    markMissing: 'Wählen Sie, ob die Angaben angenommen oder bestätigt sind.',
    sourceMissing: 'Nennen Sie die Quelle, die Sie eingesehen haben.',
  },
  release: {
    title: 'Fassung freigeben',
    done: 'Die Fassung ist freigegeben.',
    confirm: 'Bestätigen Sie, dass Sie die Angaben geprüft haben.',
    fourEyes: 'Sie haben diese Fassung eingetragen. Freigeben muss eine andere Person.',
    late: 'Der erste Tag liegt inzwischen zurück. Verwerfen Sie die Fassung und tragen Sie sie mit einem neuen Tag ein.',
    released:
      'Die Fassung ist schon freigegeben und bleibt. Was sich ändern soll, gehört in eine neue Fassung.',
  },
  discard: {
    title: 'Fassung verwerfen',
    done: 'Die Fassung ist verworfen.',
    confirm: 'Bestätigen Sie, dass die Fassung verworfen werden soll.',
  },
} as const;
