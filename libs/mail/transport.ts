import type { ConnectionOptions } from 'node:tls';
import type { SmtpServer } from '@libs/config';
import { createTransport, type SMTPPoolOptions, type Transporter } from 'nodemailer';

/** As many as the queue delivers at a time. */
const CONNECTIONS = 4;
const SECONDS = 1_000;

const encryption = {
  tls: { secure: true },
  starttls: { secure: false, requireTLS: true },
  none: { secure: false, ignoreTLS: true },
} as const satisfies Readonly<Record<SmtpServer['security'], SMTPPoolOptions>>;

/**
 * Connections to a mail server that stay open from mail to mail. `tls` adds to what Node trusts.
 * Trying again is the outbox's work, so nothing is tried again here.
 */
export const openTransport = (
  { host, port, security, signIn }: SmtpServer,
  tls: ConnectionOptions = {},
): Transporter =>
  createTransport({
    pool: true,
    host,
    port,
    ...encryption[security],
    ...(signIn && { auth: { user: signIn.user, pass: signIn.password } }),
    tls,
    maxConnections: CONNECTIONS,
    maxRequeues: 0,
    dnsTimeout: 10 * SECONDS,
    connectionTimeout: 10 * SECONDS,
    greetingTimeout: 10 * SECONDS,
    socketTimeout: 30 * SECONDS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
