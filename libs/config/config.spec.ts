import { ConfigError, readConfig } from './index';

it('starts without any setting: embedded database, demo on', () => {
  const config = readConfig({});
  expect(config).toMatchObject({ port: 3000, demo: true, databaseUrl: null, secureCookies: false });
  expect(config.publicUrl).toBe('http://localhost:3000');
});

it('never loads the demo into a database that was given, unless told so', () => {
  const databaseUrl = 'postgres://app@db/foerderwerk';
  expect(readConfig({ DATABASE_URL: databaseUrl }).demo).toBe(false);
  expect(readConfig({ DATABASE_URL: databaseUrl, DEMO: 'on' }).demo).toBe(true);
});

it('sends cookies over https only when the public address is https', () =>
  expect(readConfig({ PUBLIC_URL: 'https://foerderung.example.org/' }).secureCookies).toBe(true));

it('names every wrong setting at once', () => {
  expect(() => readConfig({ PORT: 'abc', DEMO: 'yes', DATABASE_URL: 'mysql://x' })).toThrow(ConfigError);
  expect(() => readConfig({ PORT: 'abc', DEMO: 'yes' })).toThrow(/PORT=abc.*0 bis 65535[\s\S]*DEMO=yes/);
});
