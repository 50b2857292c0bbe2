/** What the pages about templates say apart from the templates themselves. */
export const messages = {
  title: 'Vorlagen',
  edit: {
    title: 'Vorlage bearbeiten',
    missing: 'Schreiben Sie den Text der Vorlage.',
    saved: (version: number) => `Der Entwurf der Fassung ${version} ist gespeichert. Er gilt noch nicht.`,
    stale:
      'Jemand hat den Entwurf inzwischen gespeichert. Ihr Text steht noch hier, nichts ist überschrieben. Unten sehen Sie den Unterschied. Wenn Sie noch einmal speichern, gilt Ihr Text.',
    closed:
      'Der Entwurf ist inzwischen freigegeben oder verworfen. Ihr Text steht noch hier. Wenn Sie noch einmal speichern, wird daraus ein neuer Entwurf.',
    caseNumberTooLong: 'Geben Sie ein Aktenzeichen wie EGOV-2026-0042 ein.',
  },
  submission: {
    done: (version: number) =>
      `Die Fassung ${version} ist eingereicht. Jetzt muss eine andere Person sie freigeben.`,
    faulty: 'Die Vorlage hat noch Fehler und kann so nicht eingereicht werden. Ihr Text ist nicht verloren.',
  },
  release: {
    title: 'Vorlage freigeben',
    done: (version: number) => `Die Fassung ${version} ist freigegeben.`,
    doneBefore: 'Diese Fassung ist schon freigegeben.',
    confirm: 'Bestätigen Sie, dass Sie die Änderungen geprüft haben.',
    notSubmitted: 'Der Entwurf ist noch nicht eingereicht. Er kann erst danach freigegeben werden.',
    fourEyes:
      'Sie haben an diesem Entwurf mitgeschrieben. Freigeben muss eine andere Person (Vier-Augen-Prinzip).',
    past: 'Der erste Tag liegt in der Vergangenheit. Geben Sie heute oder einen späteren Tag an.',
  },
  discard: {
    title: 'Entwurf verwerfen',
    done: (version: number) => `Der Entwurf der Fassung ${version} ist verworfen.`,
    doneBefore: 'Dieser Entwurf ist schon verworfen.',
    confirm: 'Bestätigen Sie, dass der Entwurf verworfen werden soll.',
  },
  reload: 'Laden Sie die Seite neu.',
  dayWrong: 'Geben Sie ein Datum wie 22.11.2026 ein.',
} as const;
