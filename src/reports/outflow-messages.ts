/** The texts of the outflow of money and its forecast. */
export const outflowMessages = {
  title: 'Mittelabfluss',
  table: 'Mittelabfluss nach Haushaltsjahr und Titel',
  intro:
    'Was die Haushaltsjahre haben, was davon abgeflossen ist und was bis zum Jahresende noch zu erwarten ist.',
  share: 'Abfluss vom Plan',
  forecast: 'Erwartet bis Jahresende',
  forecastWithReserved: 'Erwartet mit Vormerkungen',
  leftover: 'Erwarteter Rest',
  plan: 'Plan ist, was die Bescheide für das Jahr fällig stellen. Im laufenden und in späteren Jahren wird erwartet, dass alles davon abfließt.',
  earlier: 'offene Verpflichtungen früherer Jahre',
  past: 'In abgelaufenen Jahren zählt nur, was ausgezahlt wurde; was daraus noch zu zahlen ist, steht als offene Verpflichtungen früherer Jahre im laufenden Jahr.',
  noPayments: 'Angeordnet und ausgezahlt ist, was im Hauptbuch als Anordnung und Auszahlung gebucht ist.',
  ahead: 'Verpflichtungen der kommenden fünf Jahre',
  aheadIntro:
    'Was die Haushaltsjahre für die kommenden fünf Jahre zusagen dürfen und was davon durch Bescheid zugesagt ist.',
  aheadEmpty: 'Für diese Jahre ist nichts zugesagt, und nichts darf zugesagt werden.',
  aheadNote:
    'Eine Verpflichtungsermächtigung steht in dem Haushaltsjahr, das sie ausweist, eine Bewilligung in dem, das sie bindet. Bezugsjahr ist das gewählte Haushaltsjahr, sonst das des Standes.',
  authorised: (year: number) => `Ermächtigung fällig ${year}`,
  promised: (year: number) => `Bewilligt fällig ${year}`,
  course: 'Verlauf der Monate',
  month: 'Monatsende',
  committed: 'Bewilligt im Monat',
  paid: 'Ausgezahlt im Monat',
  committedSoFar: 'Bewilligt bis dahin',
  paidSoFar: 'Ausgezahlt bis dahin',
  committedLine: 'Bewilligt',
  paidLine: 'Ausgezahlt',
  courseEmpty: 'Noch ist nichts bewilligt.',
  chart: 'Plan, Bewilligung und Abfluss',
};
