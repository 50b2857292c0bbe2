import type { Role } from '@libs/permissions';
import { steps } from '../../cases';

export interface Stop {
  readonly title: string;
  /** What to click, in this order. */
  readonly clicks: string;
  /** The role in which one takes this step, and what its side is called. */
  readonly role: Role;
  readonly as: string;
  /** Where the step begins. */
  readonly href: string;
}

const quoted = (step: keyof typeof steps): string => `„${steps[step].label}“`;

/** One application on its whole way, through every role that it meets. */
export const tour: readonly Stop[] = [
  {
    title: 'Die Kommune stellt den Antrag und reicht ihn ein',
    clicks: `„Neuer Antrag“, dann einen Gegenstand wählen und ${quoted('start')}. Die Teile des Antrags ausfüllen, zum Schluss „Angaben prüfen und einreichen“. Wer nichts ausfüllen will, beginnt mit Schritt 2: Dort liegen schon Anträge.`,
    role: 'applicant_signatory',
    as: 'Kommune',
    href: '/antraege',
  },
  {
    title: 'Die Sachbearbeitung übernimmt, prüft und schlägt vor',
    clicks: `Einen eingegangenen Antrag öffnen und ${quoted('take')}. Die Prüfung ausfüllen, dann ${quoted('propose')}: Damit sind die Mittel vorgemerkt.`,
    role: 'caseworker',
    as: 'Sachbearbeitung',
    href: '/vorgaenge?zustand=submitted',
  },
  {
    title: 'Eine andere Person sieht den Bescheid an und zeichnet ihn',
    clicks: `Den Vorschlag öffnen und ${quoted('approve')}. Vor dem Zeichnen lässt sich der Bescheid als Entwurf ansehen. Wer geprüft hat, darf nicht zeichnen: Es gilt das Vier-Augen-Prinzip.`,
    role: 'approver',
    as: 'Entscheidung',
    href: '/vorgaenge?zustand=proposed',
  },
  {
    title: 'Die Kommune öffnet ihren Bescheid',
    clicks: 'Den bewilligten Antrag öffnen und unter „Schreiben“ den Zuwendungsbescheid herunterladen.',
    role: 'applicant_signatory',
    as: 'Kommune',
    href: '/antraege',
  },
  {
    title: 'Der Haushalt sieht die gebundenen Mittel',
    clicks:
      'Die Zahl unter „Bewilligt“ enthält den neuen Bescheid. Ein Klick darauf führt zu den Buchungen dahinter.',
    role: 'budget_officer',
    as: 'Haushalt',
    href: '/mittel',
  },
];
