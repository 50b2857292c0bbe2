/** Every text of the start page; the legal pages carry their own. */
export const messages = {
  start: {
    title: 'Startseite',
    heading: 'Fördermittel für die digitale Verwaltung der Kommunen',
    headingOf: (name: string) => `Guten Tag, ${name}`,
    what: [
      'Förderwerk begleitet ein Förderprogramm des Landes vom Antrag bis zum Bescheid.',
      'Städte, Gemeinden und Landkreise stellen hier ihren Antrag; das Kompetenzzentrum prüft ihn, und es entscheidet immer eine zweite Person.',
      'Das Ministerium sieht auf den Tag genau, welche Mittel gebunden und welche noch frei sind.',
    ],
    check: 'Förder-Check: Was bekämen wir?',
    programme: 'Das Förderprogramm',
    signIn: 'Anmelden',
    granted: 'Bewilligte Vorhaben ansehen',
    verify: 'Ein Schreiben auf Echtheit prüfen',
    areas: 'Ihre Arbeitsbereiche',
  },
  tour: {
    title: 'Ein Antrag auf seinem ganzen Weg',
    intro:
      'In fünf Schritten durch alle Rollen. Jeder Knopf meldet Sie in der passenden Rolle an und öffnet die richtige Seite; über „Förderwerk“ oben links kommen Sie hierher zurück.',
    signIn: (as: string) => `Als ${as} anmelden`,
    about: (number: number) => `(Schritt ${number})`,
  },
  roles: { title: 'Rolle frei wählen' },
} as const;
