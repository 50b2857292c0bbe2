import path from 'node:path';

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

type Reader<T> = (text: string) => T;

const port: Reader<number> = (text) => {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > 65535) throw new Error('eine Zahl von 0 bis 65535');
  return value;
};
const onOff: Reader<boolean> = (text) => {
  if (text !== 'on' && text !== 'off') throw new Error('„on“ oder „off“');
  return text === 'on';
};
const url =
  (...protocols: string[]): Reader<string> =>
  (text) => {
    if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol))
      throw new Error(`eine Adresse mit ${protocols.map((p) => `${p}//`).join(' oder ')}`);
    return text;
  };
const directory: Reader<string> = (text) => path.resolve(text);
const moment: Reader<Date> = (text) => {
  const value = new Date(text);
  if (Number.isNaN(value.getTime())) throw new Error('ein Zeitpunkt wie 2020-02-10T08:00:00+01:00');
  return value;
};
const text: Reader<string> = (value) => value;

/** Every setting: environment variable, how it is read, its default. docs/operations.md explains them. */
export const settings = {
  port: { env: 'PORT', read: port, default: '3000' },
  host: { env: 'HOST', read: text, default: '127.0.0.1' },
  publicUrl: { env: 'PUBLIC_URL', read: url('http:', 'https:'), default: null },
  databaseUrl: { env: 'DATABASE_URL', read: url('postgres:', 'postgresql:'), default: null },
  databaseOwnerUrl: { env: 'DATABASE_OWNER_URL', read: url('postgres:', 'postgresql:'), default: null },
  redisUrl: { env: 'REDIS_URL', read: url('redis:', 'rediss:'), default: null },
  dataDir: { env: 'DATA_DIR', read: directory, default: 'var' },
  demo: { env: 'DEMO', read: onOff, default: null },
  demoDate: { env: 'DEMO_DATE', read: moment, default: '2020-02-10T08:30:00+01:00' },
  auditKeyFile: { env: 'AUDIT_KEY_FILE', read: directory, default: null },
} as const;

type Settings = typeof settings;
type Value<K extends keyof Settings> =
  ReturnType<Settings[K]['read']> | (Settings[K]['default'] extends null ? null : never);
type Read = { readonly [K in keyof Settings]: Value<K> };

export interface Config extends Omit<Read, 'demo' | 'publicUrl' | 'auditKeyFile'> {
  readonly demo: boolean;
  readonly publicUrl: string;
  readonly auditKeyFile: string;
  /** Cookies are sent over https only when the public address is https. */
  readonly secureCookies: boolean;
}

/**
 * Reads and checks the settings. Throws one ConfigError that names every wrong one.
 * The demo is on by default only with the embedded database, never on somebody's own.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const wrong: string[] = [];
  const entries = Object.entries(settings).map(([key, setting]) => {
    const given = env[setting.env]?.trim() || setting.default;
    if (given === null) return [key, null];
    try {
      return [key, setting.read(given)];
    } catch (error) {
      wrong.push(`${setting.env}=${given}: erwartet wird ${(error as Error).message}.`);
      return [key, null];
    }
  });
  if (wrong.length > 0) throw new ConfigError(`Die Einstellungen stimmen nicht:\n  ${wrong.join('\n  ')}`);
  const read = Object.fromEntries(entries) as Read;
  const publicUrl = (read.publicUrl ?? `http://localhost:${read.port}`).replace(/\/$/, '');
  return {
    ...read,
    publicUrl,
    demo: read.demo ?? read.databaseUrl === null,
    auditKeyFile: read.auditKeyFile ?? path.join(read.dataDir, 'keys', 'audit.pem'),
    secureCookies: publicUrl.startsWith('https:'),
  };
}
