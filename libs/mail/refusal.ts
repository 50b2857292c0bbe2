import type { NodemailerError } from 'nodemailer';

/** Answers to the recipient or to the message; those to the sender or the sign-in are ours to repair. */
const ABOUT_THE_MAIL = ['RCPT TO', 'DATA'];
/** RFC 4954: the server wants us to sign in first. */
const SIGN_IN_REQUIRED = 530;

/** Whether a mail server has refused this mail for good (RFC 5321, 4.2.1: a reply of 500 and above). */
export function isFinal(error: unknown): boolean {
  const { command = '', responseCode = 0 } = error as Partial<NodemailerError>;
  return ABOUT_THE_MAIL.includes(command) && responseCode >= 500 && responseCode !== SIGN_IN_REQUIRED;
}
