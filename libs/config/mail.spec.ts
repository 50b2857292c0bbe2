import { type Config, readConfig } from './index';

const MAIL_FROM = 'post@amt.example';
const mailOf = (SMTP_URL: string, from = MAIL_FROM): Config['mail'] =>
  readConfig({ SMTP_URL, MAIL_FROM: from }).mail;
const refused = (env: Record<string, string>): string => {
  try {
    readConfig(env);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('not refused');
};

it('leaves mails in the house without a server', () => {
  expect(readConfig({}).mail).toBeNull();
  expect(readConfig({ SMTP_URL: ' ', MAIL_FROM }).mail).toBeNull();
});

it.each([
  ['smtps://mail.example', { host: 'mail.example', port: 465, security: 'tls', signIn: null }],
  ['smtp://mail.example/', { host: 'mail.example', port: 587, security: 'starttls', signIn: null }],
  ['smtp://Mail.Example:25', { host: 'mail.example', port: 25, security: 'starttls' }],
  ['smtp://localhost:1025', { host: 'localhost', port: 1025, security: 'none' }],
  ['smtp://127.0.0.1', { host: '127.0.0.1', port: 587, security: 'none' }],
  ['smtp://[::1]:25', { host: '::1', port: 25, security: 'none' }],
  ['smtps://localhost', { port: 465, security: 'tls' }],
  ['smtp://localhost.example', { security: 'starttls' }],
  ['smtp://127.0.0.1.example', { security: 'starttls' }],
  ['smtps://post:geheim@mail.example', { signIn: { user: 'post', password: 'geheim' } }],
  ['smtps://p%40x:a%3Ab%25@mail.example', { signIn: { user: 'p@x', password: 'a:b%' } }],
])('reads the server %s', (text, server) => expect(mailOf(text)?.server).toMatchObject(server));

it.each([
  'mail.example',
  'http://mail.example',
  'smtp://',
  'smtp:mail.example',
  'smtp://mail.example:0',
  'smtp://mail.example:99999',
  'smtp://mail.example:',
  'smtp://mail example',
  'smtp://mail.example/?ignoreTLS=true',
  'smtps://mail.example?tls.rejectUnauthorized=false',
  'smtp://mail.example#x',
  'smtp://mail.example/pfad',
  'smtp://post@mail.example',
  'smtp://:geheim@mail.example',
  'smtp://post:100%@mail.example',
])('refuses the server %s', (SMTP_URL) =>
  expect(refused({ SMTP_URL, MAIL_FROM })).toMatch(/SMTP_URL: erwartet wird .+\.$/),
);

it.each([
  ['SMTP_URL', 'smtp://post:geheim@mail.example/x'],
  ['SMTP_URL', 'http://post:geheim@mail.example'],
  ['DATABASE_URL', 'mysql://web:geheim@db/x'],
  ['DATABASE_OWNER_URL', 'mysql://web:geheim@db/x'],
  ['REDIS_URL', 'mysql://web:geheim@db/x'],
])('does not repeat a wrong %s, which may hold a password', (name, value) => {
  const message = refused({ [name]: value, MAIL_FROM });
  expect(message).toContain(`${name}: erwartet wird`);
  expect(message).not.toContain('geheim');
});

it.each([
  [MAIL_FROM, { name: '', address: MAIL_FROM }],
  [`<${MAIL_FROM}>`, { name: '', address: MAIL_FROM }],
  [`Förderwerk <${MAIL_FROM}>`, { name: 'Förderwerk', address: MAIL_FROM }],
  [`Amt, Referat 1 < ${MAIL_FROM} >`, { name: 'Amt, Referat 1', address: MAIL_FROM }],
])('reads the sender %s', (text, from) => expect(mailOf('smtps://mail.example', text)?.from).toEqual(from));

it.each([
  'amt',
  'Amt <amt>',
  `${MAIL_FROM}, x@y.example`,
  `A\r\nBcc: x@y.example <${MAIL_FROM}>`,
  `<${MAIL_FROM}`,
])('refuses the sender %j', (text) =>
  expect(refused({ MAIL_FROM: text })).toContain('erwartet wird eine E-Mail-Adresse'),
);

it('wants a sender with the server', () =>
  expect(refused({ SMTP_URL: 'smtps://mail.example' })).toContain('MAIL_FROM: erwartet wird'));
