import { isEmail } from 'class-validator';
import type { Reader } from './readers';

/** The server that takes the mails of the product. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** Encrypted from the first byte, before anything else is said, or not at all: only on the same machine. */
  readonly security: 'tls' | 'starttls' | 'none';
  readonly signIn: { readonly user: string; readonly password: string } | null;
}

export interface MailSender {
  /** May be empty. */
  readonly name: string;
  readonly address: string;
}

export interface MailSettings {
  readonly server: SmtpServer;
  readonly from: MailSender;
}

const protocols = {
  smtps: { port: 465, security: 'tls' },
  smtp: { port: 587, security: 'starttls' },
} as const;
const SAME_MACHINE = ['localhost', '127.0.0.1', '::1'];

/** From `smtp://` (STARTTLS, and nothing without it) or `smtps://`. Nothing else in it may weaken the encryption. */
export const smtpServer: Reader<SmtpServer> = (text) => {
  const [, protocol, signIn, name, port] =
    /^(smtps?):\/\/(?:([^/?#]*)@)?(\[[\da-f:.]+\]|[^/?#:@[\]\s]+)(?::(\d{1,5}))?\/?$/i.exec(text) ?? [];
  if (!protocol || !name || port === '0' || Number(port) > 65535)
    throw new Error('smtp://BENUTZER:PASSWORT@SERVER:PORT oder smtps://…, ohne weitere Angaben');
  const { port: defaultPort, security } = protocols[protocol.toLowerCase() as keyof typeof protocols];
  const host = name.toLowerCase().replace(/^\[|\]$/g, '');
  return {
    host,
    port: Number(port ?? defaultPort),
    security: security === 'starttls' && SAME_MACHINE.includes(host) ? 'none' : security,
    signIn: signIn === undefined ? null : signInFrom(signIn),
  };
};

function signInFrom(text: string): SmtpServer['signIn'] {
  const [, user, password] = /^([^:]+):([^:]+)$/.exec(text) ?? [];
  if (!user || !password) throw new Error('Benutzer und Passwort, durch einen Doppelpunkt getrennt');
  try {
    return { user: decodeURIComponent(user), password: decodeURIComponent(password) };
  } catch {
    throw new Error('ein Prozentzeichen in Benutzer und Passwort als %25');
  }
}

/** `name@amt.example` or `Name <name@amt.example>`, in one line. */
export const mailSender: Reader<MailSender> = (text) => {
  const [, name = '', inBrackets, alone] = /^(?:([^<>"\p{Cc}]*)<([^<>]+)>|([^<>]+))$/u.exec(text) ?? [];
  const address = (inBrackets ?? alone ?? '').trim();
  if (!isEmail(address))
    throw new Error('eine E-Mail-Adresse, auch mit Namen: Förderwerk <post@amt.example>');
  return { name: name.trim(), address };
};
