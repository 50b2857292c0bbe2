import { type Actor, may, PUBLIC } from '@libs/permissions';
import type { NavigationEntry } from '@libs/web';

export interface WorkArea {
  readonly href: string;
  readonly label: string;
  /** What one does there. */
  readonly text: string | undefined;
}

/** What awaits a person behind each entry of the navigation. */
export const purposes: Readonly<Record<string, string>> = {
  '/foerderprogramm': 'Was das Programm fördert, was gerade offen ist und was die Richtlinie sagt.',
  '/foerdercheck': 'Vor dem Antrag durchrechnen, was Ihre Kommune bekäme und was noch fehlt.',
  '/bewilligungen': 'Wem was bewilligt wurde, zum Nachlesen und als Datei.',
  '/antraege': 'Anträge stellen, ergänzen und einreichen, den Stand verfolgen und Bescheide öffnen.',
  '/vorgaenge': 'Eingegangene Anträge übernehmen, prüfen, vorschlagen und entscheiden.',
  '/entscheidungen': 'Was auf Ihre Zeichnung wartet; viele Bescheide zusammen zeichnen.',
  '/fristen':
    'Was wann fällig ist, warum, und wer etwas tun muss; Fristen verlängern, in den Kalender übernehmen.',
  '/zustellung': 'Was zur Post muss, was nicht abgerufen ist und welche Klagefristen laufen.',
  '/richtlinie': 'Fassungen einspielen und freigeben, Gegenstände aussetzen, angenommene Regeln bestätigen.',
  '/stammdaten':
    'Briefkopf, Zeichnung, Gerichte und Tage der Bekanntgabe, jeweils ab dem Tag, ab dem sie gelten.',
  '/vorlagen':
    'Den Text der Schreiben ändern, am echten Vorgang ansehen und von einer zweiten Person freigeben lassen.',
  '/mittel':
    'Was das Programm hat, was vorgemerkt und bewilligt ist und was noch frei ist, auf den Tag genau.',
  '/register': 'Landkreise, Städte und Gemeinden mit Gültigkeit, Vorgängern und Nachfolgern.',
  '/protokoll': 'Wer wann was getan hat, lückenlos und versiegelt.',
  '/betrieb': 'Offene und fehlgeschlagene Nachrichten, versandte E-Mails.',
  '/konto': 'Ihre Angaben, Ihre Anmeldungen und Ihr Passwort.',
};

/** The entries of the navigation that a person may open, as work areas. */
export const workAreasOf = (actor: Actor, navigation: readonly NavigationEntry[]): WorkArea[] =>
  navigation
    .filter(({ permission }) => permission === PUBLIC || may(actor, permission))
    .map(({ href, label }) => ({ href, label, text: purposes[href] }));
