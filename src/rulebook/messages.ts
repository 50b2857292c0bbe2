/** What the rulebook's pages say apart from the directive itself. */
export const messages = {
  title: 'Richtlinie',
  imports: {
    title: 'Fassung einspielen',
    missing: 'Fügen Sie den Text der Richtlinie ein.',
    notText: 'Die Datei ist kein Text in UTF-8. Speichern Sie sie im Editor mit der Kodierung „UTF-8“ neu.',
    faulty: (count: number) => (count === 1 ? 'Die Datei hat einen Fehler' : `Die Datei hat ${count} Fehler`),
    done: (name: string) =>
      `Die Fassung ${name} ist eingespielt. Jetzt muss eine andere Person sie freigeben.`,
  },
  release: {
    title: 'Fassung freigeben',
    done: (name: string) => `Die Fassung ${name} ist freigegeben.`,
    confirm: 'Bestätigen Sie, dass Sie die Fassung geprüft haben.',
  },
  discard: {
    title: 'Fassung verwerfen',
    done: (name: string) => `Die Fassung ${name} ist verworfen.`,
    doneBefore: (name: string) => `Die Fassung ${name} ist schon verworfen.`,
    confirm: 'Bestätigen Sie, dass die Fassung verworfen werden soll.',
  },
  end: {
    title: 'Ende der Geltung festlegen',
    done: (name: string) => `Das Ende der Fassung ${name} ist festgelegt.`,
  },
  items: {
    paused: {
      title: 'Gegenstand aussetzen',
      verb: 'Aussetzen',
      done: (letter: string) =>
        `Der Gegenstand ${letter} wird ausgesetzt. Wer einen Entwurf hat, bekommt eine E-Mail.`,
    },
    open: {
      title: 'Gegenstand wieder aufnehmen',
      verb: 'Wieder aufnehmen',
      done: (letter: string) =>
        `Zum Gegenstand ${letter} werden Anträge wieder möglich. Wer einen Entwurf hat, bekommt eine E-Mail.`,
    },
  },
  rules: {
    title: 'Angenommene Regeln',
    confirmTitle: 'Regel bestätigen',
    done: 'Die Regel ist bestätigt.',
    doneBefore: 'Diese Regel ist schon bestätigt.',
    sourceMissing: 'Geben Sie die Quelle an, etwa „Thüringer Staatsanzeiger Nr. 27/2024, Seite 1012“.',
    sourceTooLong: 'Kürzen Sie die Quelle auf 500 Zeichen.',
    confirm: 'Bestätigen Sie, dass Sie die Quelle eingesehen haben.',
  },
  reload: 'Laden Sie die Seite neu.',
  dayWrong: 'Geben Sie ein Datum wie 22.11.2026 ein.',
  reasonMissing: 'Geben Sie einen Grund an.',
  reasonTooLong: 'Kürzen Sie den Grund auf 500 Zeichen.',
} as const;
