interface ErrorEntry {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503;
  readonly title: string;
  /** What happened and what to do now, in the words of the person reading it. */
  readonly message: string;
}

/** Every error a person can meet: its HTTP status and its German wording, in one place. */
export const errorTable = {
  not_found: {
    status: 404,
    title: 'Nicht gefunden',
    message: 'Diese Seite gibt es nicht, oder sie ist nicht für Sie bestimmt. Prüfen Sie die Adresse.',
  },
  sign_in_required: { status: 401, title: 'Anmeldung nötig', message: 'Bitte melden Sie sich an.' },
  forbidden: {
    status: 403,
    title: 'Nicht erlaubt',
    message:
      'Ihre Rolle erlaubt diesen Schritt nicht. Wenden Sie sich an die Leitung, wenn Sie ihn brauchen.',
  },
  cross_site: {
    status: 403,
    title: 'Anfrage abgelehnt',
    message:
      'Die Anfrage kam von einer fremden Seite. Öffnen Sie Förderwerk neu und versuchen Sie es noch einmal.',
  },
  stale: {
    status: 409,
    title: 'Inzwischen geändert',
    message:
      'Jemand hat diese Seite inzwischen geändert, vielleicht Sie selbst in einem zweiten Fenster. Nichts wurde überschrieben. Laden Sie die Seite neu und prüfen Sie den neuen Stand.',
  },
  step_not_possible: {
    status: 409,
    title: 'Schritt nicht mehr möglich',
    message: 'Dieser Schritt passt nicht zum jetzigen Stand des Vorgangs. Laden Sie die Seite neu.',
  },
  already_done: {
    status: 409,
    title: 'Schon erledigt',
    message: 'Diesen Schritt haben Sie gerade schon getan. Er gilt einmal.',
  },
  four_eyes: {
    status: 409,
    title: 'Vier-Augen-Prinzip',
    message:
      'Sie haben an diesem Vorgang schon in einer anderen Aufgabe mitgewirkt. Diesen Schritt muss eine andere Person tun.',
  },
  overdrawn: {
    status: 409,
    title: 'Mittel reichen nicht',
    message: 'Die Mittel reichen für diesen Schritt nicht aus. Nichts wurde gebucht.',
  },
  assumed_rule: {
    status: 422,
    title: 'Angenommene Regel',
    message:
      'Der Bescheid stützt sich auf Regeln, die noch nicht bestätigt sind. Übernehmen Sie dafür mit einer Begründung die Verantwortung.',
  },
  incomplete: {
    status: 422,
    title: 'Angaben fehlen',
    message: 'Es fehlen noch Angaben. Die Liste zeigt, welche.',
  },
  invalid_input: { status: 422, title: 'Eingabe prüfen', message: 'Bitte prüfen Sie Ihre Eingaben.' },
  file_too_large: {
    status: 413,
    title: 'Datei zu groß',
    message: 'Die Datei ist zu groß. Erlaubt sind 20 MB je Datei.',
  },
  file_type: {
    status: 415,
    title: 'Dateityp nicht erlaubt',
    message: 'Erlaubt sind PDF, PNG, JPEG, DOCX, XLSX und ODT. Entscheidend ist der Inhalt, nicht der Name.',
  },
  too_many_requests: {
    status: 429,
    title: 'Zu viele Versuche',
    message: 'Zu viele Versuche in kurzer Zeit. Bitte warten Sie eine Minute.',
  },
  unavailable: {
    status: 503,
    title: 'Gerade nicht verfügbar',
    message: 'Förderwerk ist gerade nicht erreichbar. Bitte versuchen Sie es in einer Minute noch einmal.',
  },
} as const satisfies Record<string, ErrorEntry>;
