import type { Tx } from '@libs/db';
import { type Consumer, MAIL_TOPIC, publish } from '@libs/outbox';

/** Mails to applicants: that something waits in Förderwerk, never what it says. */
const notices = {
  submitted: {
    subject: 'Ihr Antrag ist eingegangen',
    text: 'Ihr Antrag ist eingegangen. Die Eingangsbestätigung liegt in Förderwerk für Sie bereit.',
  },
  returned: {
    subject: 'Zu Ihrem Antrag fehlen Angaben',
    text: 'Zu Ihrem Antrag fehlen Angaben. Was fehlt und bis wann, steht in Förderwerk.',
  },
  approved: {
    subject: 'Ein Schreiben liegt für Sie bereit',
    text: 'Zu Ihrem Antrag liegt in Förderwerk ein Schreiben für Sie bereit. Bitte rufen Sie es ab.',
  },
} as const;

export type Notice = keyof typeof notices;

/** Leaves a mail to everybody who may act for the applicant of a case. */
export async function notify(tx: Tx, now: Date, caseId: string, notice: Notice): Promise<void> {
  const recipients = await tx.query<{ email: string; number: string }[]>(
    `SELECT p.email, c.number FROM grant_case c
       JOIN person p ON p.organisation_id = c.organisation_id AND p.disabled_at IS NULL
      WHERE c.id = $1`,
    [caseId],
  );
  const { subject, text } = notices[notice];
  for (const { email, number } of recipients)
    await publish(tx, now, MAIL_TOPIC, { to: email, subject: `${number}: ${subject}`, text });
}

/** Turns what other modules want to have announced into mails. */
export const noticeConsumer: Consumer = {
  topic: 'notice.send',
  async consume(tx, { payload, now }) {
    const { caseId, notice } = payload as { caseId: string; notice: Notice };
    await notify(tx, now, caseId, notice);
  },
};
