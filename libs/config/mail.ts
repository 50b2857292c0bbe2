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

const ports: Readonly<Record<string, number>> = { 'smtps:': 465, 'smtp:': 587 };
const SAME_MACHINE = ['localhost', '127.0.0.1', '[::1]'];

/** From `smtp://` (STARTTLS, also demanded) or `smtps://`. No other parameters: none may weaken the encryption. */
export const smtpServer: Reader<SmtpServer> = (text) => {
  const url = URL.canParse(text) ? new URL(text) : null;
  const defaultPort = url && ports[url.protocol];
  const port = Number(url?.port) || defaultPort;
  if (!url?.hostname || !port || url.port === '0' || /[?#]/.test(text) || !/^\/?$/.test(url.pathname))
    throw new Error('smtp://BENUTZER:PASSWORT@SERVER:PORT oder smtps://…, ohne weitere Angaben');
  if ((url.username === '') !== (url.password === ''))
    throw new Error('Benutzer und Passwort oder keines von beiden, Sonderzeichen darin als %40');
  const host = url.hostname.toLowerCase();
  const plain = SAME_MACHINE.includes(host) ? 'none' : 'starttls';
  return {
    host: host.replace(/^\[|\]$/g, ''),
    port,
    security: url.protocol === 'smtps:' ? 'tls' : plain,
    signIn: url.username ? { user: decoded(url.username), password: decoded(url.password) } : null,
  };
};

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new Error('ein %-Zeichen in Benutzer und Passwort als %25');
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
