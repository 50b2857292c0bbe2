import type { Deadline } from '../../cases';

interface Reminder {
  /** What is due, after "fällig:". */
  readonly what: string;
  /** What follows where it does not come. */
  readonly consequence: string;
}

/** What an applicant can be reminded of; the time for an action is nobody's duty. */
export const reminders = {
  answer: {
    what: 'Ihre Antwort auf unsere Nachforderung',
    consequence:
      'Erhalten wir keine Antwort, entscheiden wir nach den Unterlagen, die uns vorliegen. Der Antrag kann dann ganz oder teilweise abgelehnt werden.',
  },
  hearing: {
    what: 'Ihre Äußerung zur Anhörung',
    consequence: 'Äußern Sie sich nicht, entscheiden wir nach Lage der Akten.',
  },
  retrieval: {
    what: 'der Abruf des Bescheids',
    consequence: 'Rufen Sie den Bescheid nicht ab, geben wir ihn auf anderem Weg bekannt.',
  },
  proof: {
    what: 'der Verwendungsnachweis',
    consequence:
      'Legen Sie den Verwendungsnachweis nicht vor, können wir die Bewilligung widerrufen und die Zuwendung zurückfordern.',
  },
} as const satisfies { readonly [K in Deadline['kind']]?: Reminder };

/** An open deadline that the applicant can be reminded of. */
export type Remindable = Deadline & { readonly kind: keyof typeof reminders };

const isRemindable = (deadline: Deadline): deadline is Remindable => Object.hasOwn(reminders, deadline.kind);

export const remindable = (deadlines: readonly Deadline[]): Remindable[] => deadlines.filter(isRemindable);
