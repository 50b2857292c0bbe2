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

const button = (step: keyof typeof steps): string => `„${steps[step].label}“`;

/** One application on its whole way, through every role that it meets. */
export const tour: readonly Stop[] = [
  {
    title: 'Die Kommune stellt den Antrag und reicht ihn ein',
    clicks: `Unter „Anträge“ ${button('start')} wählen, die Abschnitte nacheinander ausfüllen, die Angaben prüfen und ${button('submit')} wählen.`,
    role: 'applicant_signatory',
    as: 'Kommune',
    href: '/antraege',
  },
  {
    title: 'Die Sachbearbeitung übernimmt, prüft und schlägt vor',
    clicks: `Unter „Vorgänge“ den neuen Antrag öffnen, ${button('take')} wählen, die Prüfung ausfüllen und ${button('propose')} wählen. Damit sind die Mittel vorgemerkt.`,
    role: 'caseworker',
    as: 'Sachbearbeitung',
    href: '/vorgaenge',
  },
  {
    title: 'Eine andere Person sieht den Bescheid an und zeichnet ihn',
    clicks: `Unter „Vorgänge“ den Vorschlag öffnen, den Entwurf des Bescheids ansehen und ${button('approve')} wählen. Wer geprüft hat, darf das nicht: Es gilt das Vier-Augen-Prinzip.`,
    role: 'approver',
    as: 'Entscheidung',
    href: '/vorgaenge',
  },
  {
    title: 'Die Kommune öffnet ihren Bescheid',
    clicks: 'Unter „Anträge“ den Antrag öffnen und den Bescheid als PDF abrufen.',
    role: 'applicant_signatory',
    as: 'Kommune',
    href: '/antraege',
  },
  {
    title: 'Der Haushalt sieht die gebundenen Mittel',
    clicks:
      'Unter „Mittel“ zeigt die Zahl „Bewilligt“ den neuen Stand. Ein Klick darauf führt zu den Buchungen dahinter.',
    role: 'budget_officer',
    as: 'Haushalt',
    href: '/mittel',
  },
];
