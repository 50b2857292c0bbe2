import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './domain/password-rule';

const minutes = (count: number): string => (count === 1 ? '1 Minute' : `${count} Minuten`);

/** Every text of this module that a person reads. */
export const messages = {
  signIn: {
    title: 'Anmelden',
    intro: 'Melden Sie sich mit der E-Mail-Adresse und dem Passwort Ihres Kontos an.',
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    button: 'Anmelden',
    emailInvalid: 'Geben Sie Ihre E-Mail-Adresse ein, zum Beispiel name@beispiel.de.',
    passwordMissing: 'Geben Sie Ihr Passwort ein.',
    wrong: 'Die E-Mail-Adresse oder das Passwort stimmt nicht.',
    locked: (count: number) =>
      `Mit dieser E-Mail-Adresse gab es zu viele Fehlversuche. Die Anmeldung ist noch ${minutes(count)} gesperrt. Versuchen Sie es danach noch einmal.`,
    signedOut: 'Sie haben sich abgemeldet.',
  },
  demo: {
    title: 'Ohne Passwort ausprobieren',
    intro:
      'Alle Personen sind erfunden. Ein Klick meldet Sie als eine von ihnen an; über „Abmelden“ wechseln Sie die Rolle.',
    button: (name: string) => `Als ${name} anmelden`,
    none: 'Es sind noch keine Demo-Personen angelegt.',
    personInvalid: 'Diese Demo-Person gibt es nicht.',
  },
  account: {
    title: 'Mein Konto',
    name: 'Name',
    email: 'E-Mail-Adresse',
    role: 'Rolle',
    organisation: 'Organisation',
    sessions: 'Ihre Anmeldungen',
    sessionsIntro:
      'An diesen Geräten und Browsern sind Sie gerade angemeldet. Eine Anmeldung endet nach einer Stunde ohne Nutzung und spätestens nach zwölf Stunden.',
    startedAt: 'Angemeldet seit',
    seenAt: 'Zuletzt genutzt',
    device: 'Gerät',
    thisDevice: 'dieses Gerät',
    otherDevice: 'anderes Gerät',
    signOutEverywhere: 'Überall abmelden',
    signedOutEverywhere: 'Sie haben sich auf allen Geräten abgemeldet.',
  },
  password: {
    title: 'Passwort ändern',
    intro: 'Danach sind Sie nur noch auf diesem Gerät angemeldet.',
    current: 'Bisheriges Passwort',
    next: 'Neues Passwort',
    hint: `Mindestens ${SHORTEST_PASSWORD} Zeichen. Länge zählt mehr als Sonderzeichen: Mehrere Wörter hintereinander sind ein gutes Passwort.`,
    repeated: 'Neues Passwort wiederholen',
    button: 'Passwort ändern',
    changed: 'Ihr Passwort ist geändert. Auf anderen Geräten sind Sie jetzt abgemeldet.',
    currentMissing: 'Geben Sie Ihr bisheriges Passwort ein.',
    nextMissing: 'Geben Sie ein neues Passwort ein.',
    repeatedDiffers: 'Die beiden neuen Passwörter sind nicht gleich.',
    currentWrong: 'Das bisherige Passwort stimmt nicht.',
    too_short: `Das Passwort ist zu kurz. Es braucht mindestens ${SHORTEST_PASSWORD} Zeichen.`,
    too_long: `Das Passwort ist zu lang. Erlaubt sind höchstens ${LONGEST_PASSWORD} Zeichen.`,
    is_email: 'Ihre E-Mail-Adresse darf nicht das Passwort sein.',
  },
  person: {
    emailInvalid: 'Das ist keine E-Mail-Adresse.',
    emailTaken: 'Zu dieser E-Mail-Adresse gibt es schon ein Konto.',
    nameMissing: 'Der Name fehlt.',
    unknown: 'Zu dieser E-Mail-Adresse gibt es kein offenes Konto.',
    twoSides:
      'Wer für eine Organisation Anträge stellt, hat nur Rollen der Antragstellung; alle anderen haben nur Rollen der Verwaltung. Mindestens eine Rolle ist nötig.',
  },
} as const;
