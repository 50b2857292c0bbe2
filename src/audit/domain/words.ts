/** What the entries of the trail say, in German. An event or a subject without a word is shown as it is. */
const events: Readonly<Record<string, string>> = {
  'application.file_attached': 'Datei angehängt',
  'application.file_removed': 'Datei entfernt',
  'application.section_saved': 'Abschnitt gespeichert',
  'application.submitted': 'Fassung des Antrags eingereicht',
  'case.approve': 'Bewilligt',
  'case.checked': 'Prüfung gespeichert',
  'case.discard': 'Entwurf verworfen',
  'case.propose': 'Bewilligung vorgeschlagen',
  'case.recall': 'Vorschlag zurückgeholt',
  'case.return': 'Angaben nachgefordert',
  'case.send_back': 'Zur Prüfung zurückgegeben',
  'case.start': 'Antrag begonnen',
  'case.submit': 'Antrag eingereicht',
  'case.take': 'Zur Prüfung übernommen',
  'case.withdraw': 'Antrag zurückgezogen',
  'decision.signed': 'Bescheid gezeichnet',
  'directive.discarded': 'Fassung der Richtlinie verworfen',
  'directive.end_set': 'Ende der Fassung festgelegt',
  'directive.imported': 'Fassung der Richtlinie eingespielt',
  'directive.released': 'Fassung der Richtlinie freigegeben',
  'item.paused': 'Gegenstand ausgesetzt',
  'item.reopened': 'Gegenstand wieder aufgenommen',
  'letter.issued': 'Schreiben erlassen',
  'letter.printed': 'Schreiben als PDF gesetzt',
  'letter.retrieved': 'Schreiben abgerufen',
  'message.retried': 'Nachricht erneut versucht',
  'person.created': 'Konto angelegt',
  'person.disabled': 'Konto geschlossen',
  'person.locked': 'Anmeldung vorübergehend gesperrt',
  'person.password_changed': 'Passwort geändert',
  'person.sign_in_failed': 'Anmeldung fehlgeschlagen',
  'person.signed_in': 'Angemeldet',
  'person.signed_out_everywhere': 'Überall abgemeldet',
  'register.imported': 'Register übernommen',
  'rule.confirmed': 'Regel bestätigt',
};

export const subjects: Readonly<Record<string, string>> = {
  case: 'Vorgang',
  directive_version: 'Fassung der Richtlinie',
  letter: 'Schreiben',
  person: 'Konto',
  register_import: 'Registerübernahme',
  message: 'Nachricht',
};

export const eventWord = (event: string): string => events[event] ?? event;
export const subjectWord = (type: string): string => subjects[type] ?? type;

/** The events whose German word contains a text; case does not matter. */
export const eventsCalled = (text: string): string[] =>
  Object.keys(events).filter((event) => eventWord(event).toLowerCase().includes(text.toLowerCase()));
