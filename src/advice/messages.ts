/** What the public pages say apart from the directive itself. */
export const messages = {
  check: {
    title: 'Förder-Check',
    lead: 'Was bekäme Ihre Kommune, und was fehlt noch? Ohne Anmeldung. Ihre Angaben werden nicht gespeichert.',
    noPromise:
      'Unverbindliche Auskunft, keine Zusage. Bewilligt wird nur durch einen Bescheid auf Antrag und im Rahmen der verfügbaren Mittel.',
    placeUnknown:
      'Im Register steht kein Name, der so beginnt. Prüfen Sie die Schreibweise oder wählen Sie unten die Art.',
    placeByKind:
      'Im Register steht kein Name, der so beginnt. Wir rechnen mit der Art, die Sie gewählt haben.',
    placeSeveral: 'Welche Kommune meinen Sie?',
    placeMore: 'Es gibt noch mehr. Schreiben Sie mehr vom Namen.',
    faulty: 'Einige Angaben sind noch nicht lesbar',
    incomplete: 'Für ein Ergebnis fehlt noch',
    noneOpen: 'Zurzeit sind zu keinem Gegenstand Anträge möglich',
    undecided: 'Das weiß ich noch nicht',
    assumed: '„Angenommen“ heißt: Diese Regel ist vom Ministerium noch nicht bestätigt.',
  },
  programme: {
    title: 'Förderprogramm',
    noStatement: 'Keine Angabe',
    funds: 'Wie viel Geld noch da ist',
  },
  funds: {
    title: 'Angabe zu den freien Mitteln',
    done: 'Die Angabe ist veröffentlicht.',
    levelMissing: 'Wählen Sie eine der drei Stufen.',
    dayWrong: 'Geben Sie ein Datum wie 22.11.2026 ein.',
    dayPast: 'Die Angabe gilt nicht rückwirkend. Wählen Sie heute oder einen späteren Tag.',
    boundMissing: 'Geben Sie beide Beträge an oder keinen.',
    boundsSwapped: 'Der zweite Betrag ist kleiner als der erste.',
    noBoundsForNone: 'Sind keine Mittel mehr frei, lassen Sie die Beträge leer.',
  },
} as const;
