import type { Tx } from '@libs/db';
import { type Consumer, MAIL_TOPIC, publish } from '@libs/outbox';
import { permissions } from '@libs/permissions';

/** Mails to applicants: that something waits in Förderwerk, never what a letter or an application says. */
const notices = {
  submitted: {
    subject: 'Ihr Antrag ist eingegangen',
    text: 'Ihr Antrag ist eingegangen. Die Eingangsbestätigung liegt in Förderwerk für Sie bereit.',
  },
  returned: {
    subject: 'Zu Ihrem Antrag fehlen Angaben',
    text: 'Zu Ihrem Antrag fehlen Angaben. Was fehlt und bis wann, steht in Förderwerk in einem Schreiben an Sie.',
  },
  waiting: {
    subject: 'Ihr Antrag steht auf der Warteliste',
    text: 'Ihr Antrag ist geprüft, aber zurzeit reichen die Mittel nicht. Er steht auf der Warteliste. Ihren Platz und was er bedeutet, sehen Sie in Förderwerk.',
  },
  turn: {
    subject: 'Für Ihren Antrag sind wieder Mittel frei',
    text: 'Für Ihren Antrag auf der Warteliste sind wieder Mittel frei. Wir bearbeiten ihn jetzt weiter. Das ist noch keine Bewilligung: Bitte beginnen Sie das Vorhaben nicht vorher.',
  },
  approved: {
    subject: 'Zu Ihrem Antrag gibt es ein Schreiben',
    text: 'Über Ihren Antrag ist entschieden. In Förderwerk sehen Sie, ob Sie den Bescheid dort abrufen oder ob er mit der Post kommt.',
  },
  letter: {
    subject: 'Zu Ihrem Antrag gibt es ein Schreiben',
    text: 'Zu Ihrem Antrag gibt es ein neues Schreiben. In Förderwerk sehen Sie, ob Sie es dort abrufen oder ob es mit der Post kommt.',
  },
  deadline_near: {
    subject: 'Eine Frist läuft bald ab',
    text: 'Zu Ihrem Antrag läuft bald eine Frist ab. Welche und wann, steht in Förderwerk.',
  },
  deadline_passed: {
    subject: 'Eine Frist ist abgelaufen',
    text: 'Zu Ihrem Antrag ist eine Frist abgelaufen. Welche, und was Sie jetzt tun können, steht in Förderwerk.',
  },
  deadline_extended: {
    subject: 'Eine Frist ist verlängert',
    text: 'Zu Ihrem Antrag ist eine Frist verlängert worden. Welche und bis wann, steht in Förderwerk.',
  },
  item_paused: {
    subject: 'Zu Ihrem Entwurf sind vorerst keine Anträge möglich',
    text: 'Sie haben in Förderwerk einen Entwurf zu einem Gegenstand, der ausgesetzt wird. Bis zum Tag davor können Sie noch einreichen; danach können Sie im Entwurf den Gegenstand wechseln.',
  },
  item_reopened: {
    subject: 'Zu Ihrem Entwurf sind Anträge wieder möglich',
    text: 'Sie haben in Förderwerk einen Entwurf zu einem Gegenstand, der wieder aufgenommen wird.',
  },
} as const;

export const NOTICE_TOPIC = 'notice.send';
export type Notice = keyof typeof notices;

/** What is published as 'notice.send'. */
export interface NoticeMessage {
  readonly caseId: string;
  readonly notice: Notice;
  /** What everybody may know of it, below the text of the notice. */
  readonly detail?: string;
}

/** Leaves a mail to everybody who may write for the applicant of a case. */
export async function notify(tx: Tx, now: Date, { caseId, notice, detail }: NoticeMessage): Promise<void> {
  const recipients = await tx.query<{ email: string; number: string | null }[]>(
    `SELECT p.email, c.number FROM grant_case c
       JOIN person p ON p.organisation_id = c.organisation_id AND p.disabled_at IS NULL
      WHERE c.id = $1 AND EXISTS (SELECT FROM person_role r WHERE r.person_id = p.id AND r.role = ANY ($2))`,
    [caseId, permissions['application.write']],
  );
  const { subject, text } = notices[notice];
  for (const { email, number } of recipients)
    await publish(tx, now, MAIL_TOPIC, {
      to: email,
      subject: number ? `${number}: ${subject}` : subject,
      text: detail ? `${text}\n\n${detail}` : text,
    });
}

/** Turns what other modules want to have announced into mails. */
export const noticeConsumer: Consumer = {
  topic: NOTICE_TOPIC,
  consume: (tx, { payload, now }) => notify(tx, now, payload as NoticeMessage),
};
