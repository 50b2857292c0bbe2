const number = new Intl.NumberFormat('de-DE');

/** The texts of the list of who is overdue. */
export const overdueMessages = {
  title: 'Überfällig',
  intro: (days: number) =>
    `Vorgänge, deren Frist abgelaufen ist oder die nach ${days === 1 ? 'einem Tag' : `${number.format(days)} Tagen`} noch nicht entschieden sind.`,
  empty: 'Nichts ist überfällig.',
  noMatch: 'Kein überfälliger Vorgang passt zum Filter.',
  count: (from: number, to: number, of: number) =>
    `Vorgänge ${number.format(from)} bis ${number.format(to)} von ${number.format(of)}`,
  search: 'Aktenzeichen, Antragsteller oder Vorhaben',
  days: 'Überfällig nach Tagen',
  daysWrong: (days: number) =>
    `Geben Sie eine ganze Zahl von 1 bis 9999 ein. Die Seite rechnet mit ${number.format(days)} Tagen.`,
  project: 'Vorhaben',
  state: 'Stand',
  whose: 'Am Zug',
  rule: 'Grund der Frist',
} as const;
