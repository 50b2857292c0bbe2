import type { MailSender } from '@libs/config';
import { type Mail, type Message, Refusal } from '@libs/outbox';
import { isEmail } from 'class-validator';
import type { SendMailOptions } from 'nodemailer';

/**
 * A mail in plain text to one recipient. The same message has the same Message-ID, however often it is sent.
 * Throws a Refusal when the recipient is not one address.
 */
export function composed({ id, payload, now }: Message, from: MailSender): SendMailOptions {
  const { to, subject, text } = payload as Mail;
  if (!isEmail(to)) throw new Refusal(`${JSON.stringify(to)} is not an address`);
  return {
    envelope: { from: from.address, to: [to] },
    from,
    to: { name: '', address: to },
    messageId: `<${id}@${from.address.split('@').at(-1)}>`,
    date: now,
    subject,
    text,
    // RFC 3834: no out-of-office replies, please.
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}
