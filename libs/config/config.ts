import path from 'node:path';
import { mailSender, type MailSettings, smtpServer } from './mail';
import { trustedProxies } from './proxies';
import { directory, moment, onOff, port, text, url } from './readers';

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const postgres = url('postgres:', 'postgresql:');

/**
 * Every setting: environment variable, how it is read, its default, whether it may hold a password.
 * docs/operations.md explains them.
 */
export const settings = {
  port: { env: 'PORT', read: port, default: '3000' },
  host: { env: 'HOST', read: text, default: '127.0.0.1' },
  publicUrl: { env: 'PUBLIC_URL', read: url('http:', 'https:'), default: null },
  databaseUrl: { env: 'DATABASE_URL', read: postgres, default: null, secret: true },
  databaseOwnerUrl: { env: 'DATABASE_OWNER_URL', read: postgres, default: null, secret: true },
  redisUrl: { env: 'REDIS_URL', read: url('redis:', 'rediss:'), default: null, secret: true },
  smtpUrl: { env: 'SMTP_URL', read: smtpServer, default: null, secret: true },
  mailFrom: { env: 'MAIL_FROM', read: mailSender, default: null },
  trustedProxies: { env: 'TRUSTED_PROXIES', read: trustedProxies, default: null },
  dataDir: { env: 'DATA_DIR', read: directory, default: 'var' },
  demo: { env: 'DEMO', read: onOff, default: null },
  demoDate: { env: 'DEMO_DATE', read: moment, default: '2020-02-10T08:30:00+01:00' },
  auditKeyFile: { env: 'AUDIT_KEY_FILE', read: directory, default: null },
} as const;

type Settings = typeof settings;
type Value<K extends keyof Settings> =
  ReturnType<Settings[K]['read']> | (Settings[K]['default'] extends null ? null : never);
type Read = { readonly [K in keyof Settings]: Value<K> };

export interface Config extends Omit<Read, 'demo' | 'publicUrl' | 'auditKeyFile' | 'smtpUrl' | 'mailFrom'> {
  readonly demo: boolean;
  readonly publicUrl: string;
  readonly auditKeyFile: string;
  /** Cookies are sent over https only when the public address is https. */
  readonly secureCookies: boolean;
  /** Null when mails do not leave the house. */
  readonly mail: MailSettings | null;
}

/**
 * Reads and checks the settings. Throws one ConfigError that names every wrong one.
 * The demo is on by default only with the embedded database, never on somebody's own.
 */
export function readConfig(env: Environment): Config {
  const wrong: string[] = [];
  const entries = Object.entries(settings).map(([key, setting]) => {
    const given = givenIn(env, setting.env) ?? setting.default;
    if (given === null) return [key, null];
    try {
      return [key, setting.read(given)];
    } catch (error) {
      const shown = 'secret' in setting ? setting.env : `${setting.env}=${given}`;
      wrong.push(`${shown}: erwartet wird ${(error as Error).message}.`);
      return [key, null];
    }
  });
  if (givenIn(env, settings.smtpUrl.env) && !givenIn(env, settings.mailFrom.env))
    wrong.push('MAIL_FROM: erwartet wird eine Absenderadresse, weil SMTP_URL angegeben ist.');
  if (wrong.length > 0) throw new ConfigError(`Die Einstellungen stimmen nicht:\n  ${wrong.join('\n  ')}`);
  const { smtpUrl, mailFrom, ...read } = Object.fromEntries(entries) as Read;
  const publicUrl = (read.publicUrl ?? `http://localhost:${read.port}`).replace(/\/$/, '');
  return {
    ...read,
    publicUrl,
    demo: read.demo ?? read.databaseUrl === null,
    auditKeyFile: read.auditKeyFile ?? path.join(read.dataDir, 'keys', 'audit.pem'),
    secureCookies: publicUrl.startsWith('https:'),
    mail: smtpUrl && mailFrom && { server: smtpUrl, from: mailFrom },
  };
}

type Environment = Readonly<Record<string, string | undefined>>;

/** An empty variable counts as none. */
const givenIn = (env: Environment, name: string): string | undefined => env[name]?.trim() || undefined;
