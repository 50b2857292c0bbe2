const number = new Intl.NumberFormat('de-DE');
const percent = new Intl.NumberFormat('de-DE', { style: 'percent', maximumFractionDigits: 1 });

/** The texts of the page that counts applications. */
export const analysisMessages = {
  title: 'Auswertung',
  item: 'Fördergegenstand',
  district: 'Landkreis',
  body: 'Art der Körperschaft',
  jointly: 'Zusammenarbeit',
  grouping: 'Auswerten nach',
  unknown: 'ohne Angabe',
  by: (label: string) => `Anträge nach ${label}`,
  states: 'Anträge nach Stand',
  stage: 'Stufe',
  state: 'Stand',
  all: 'Summe',
  count: 'Anträge',
  requested: 'Beantragt',
  approved: 'Bewilligte Anträge',
  granted: 'Bewilligter Betrag',
  paid: 'Ausgezahlt',
  shareJointly: 'Mit Partnern, Anteil der Anträge',
  shareGrantedJointly: 'Mit Partnern, Anteil der Bewilligung',
  average: 'Bearbeitung: Durchschnitt (Tage)',
  median: 'Bearbeitung: Hälfte bis (Tage)',
  slowest: 'Bearbeitung: 90 % bis (Tage)',
  days: 'Bearbeitungszeit sind Kalendertage vom Eingang des Antrags bis zum Bescheid.',
  tiles: {
    received: 'Anträge eingegangen',
    decided: 'Entschieden',
    average: 'Bearbeitungszeit, Durchschnitt',
    median: 'Bearbeitungszeit, Median',
    slowest: 'Bearbeitungszeit, 90 %',
    jointly: 'Anträge mit Partnern',
    inPercent: (share: number | null) => (share === null ? '–' : percent.format(share)),
    ofGranted: (share: number | null) =>
      share === null ? undefined : `${percent.format(share)} der bewilligten Mittel`,
    inDays: (days: number | null) =>
      days === null ? '–' : days === 1 ? '1 Tag' : `${number.format(days)} Tage`,
  },
  map: 'Anträge nach Landkreisen',
  noCases: 'Noch kein Antrag ist eingegangen.',
} as const;
