import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Clock } from '@libs/clock';
import { type Config, readConfig, type SmtpServer } from '@libs/config';
import { APP_ROLE, DbModule, openDataSource, UnitOfWork } from '@libs/db';
import { JobsModule, migrateJobs } from '@libs/jobs';
import { MailModule, openTransport, SmtpSender } from '@libs/mail';
import { type Consumer, Consumers, type Mail, MAIL_TOPIC, Processor, publish, Relay } from '@libs/outbox';
import { systemActor } from '@libs/permissions';
import { Global, Logger, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { SMTPServerOptions } from 'smtp-server';
import type { DataSource } from 'typeorm';
import { cloneDatabase, type TestDatabase } from './support/database';
import { mailCertificate } from './support/mail-certificate';
import { MailServer, PASSWORD, USER } from './support/mail-server';

const NOW = new Date('2026-02-10T08:30:00Z');
const later = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1000);
const FROM = { name: 'Förderwerk', address: 'post@amt.example' };
const MAIL: Mail = {
  to: 'uma@musterstadt.example',
  subject: 'TH-2026-0001: Zu Ihrem Antrag gibt es ein Schreiben',
  text: 'Guten Tag,\n\nfür Ihre Förderung gibt es ein Schreiben.\n.\n\nhttps://foerderung.example/antraege/1',
};

let database: TestDatabase;
let dataSource: DataSource;
let work: UnitOfWork;
const server = new MailServer({ hideSTARTTLS: true });
const senders: SmtpSender[] = [];

beforeAll(async () => {
  [database] = await Promise.all([cloneDatabase(), server.start()]);
  dataSource = await openDataSource({ url: database.url, role: APP_ROLE });
  work = new UnitOfWork(dataSource);
});
afterEach(async () => {
  for (const sender of senders.splice(0)) sender.close();
  // Closed rows stay: what they leave behind is no work for anybody.
  await dataSource.query(`UPDATE outbox SET closed_at = now(), refused_at = NULL WHERE closed_at IS NULL`);
  server.clear();
});
afterAll(async () => {
  await server.stop();
  await dataSource.destroy();
  await database.drop();
});

/** As the product opens it. `ca` is a certificate to trust beside those that Node trusts. */
function senderTo(
  port: number,
  settings: Partial<SmtpServer> = {},
  ca: string | undefined = undefined,
): SmtpSender {
  const target = { host: '127.0.0.1', port, security: 'none', signIn: null, ...settings } as const;
  const sender = new SmtpSender(openTransport(target, { ca }), FROM);
  senders.push(sender);
  return sender;
}

async function post(mail: Partial<Mail> = {}): Promise<string> {
  const key = randomUUID();
  await work.run(systemActor, (tx) => publish(tx, NOW, MAIL_TOPIC, { ...MAIL, ...mail }, { key }));
  return (await dataSource.query('SELECT id FROM outbox WHERE key = $1', [key]))[0].id;
}

const process = (id: string, consumer: Consumer<any>, now = NOW): Promise<void> =>
  new Processor(work, new Consumers([consumer])).process(id, now);

/** Hands over what is due and delivers it. */
async function pass(now: Date, consumer: Consumer<any>): Promise<number> {
  const due: string[] = [];
  await new Relay(work, (ids) => Promise.resolve(void due.push(...ids))).relay(now);
  await Promise.all(due.map((id) => process(id, consumer, now)));
  return due.length;
}

const rowOf = async (id: string) =>
  (
    await dataSource.query(
      `SELECT outcome, attempts, last_error AS error, due_at AS due, closed_at AS closed, refused_at AS refused
       FROM outbox WHERE id = $1`,
      [id],
    )
  )[0];

/** Head and text as a person reads them. */
function read(raw: string): { head: Record<string, string>; text: string } {
  const [head = '', ...body] = raw.split('\r\n\r\n');
  const lines = head.replace(/\r\n[ \t]/g, ' ').split('\r\n');
  const unquoted = (text: string) =>
    Buffer.from(
      text.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
      'latin1',
    ).toString();
  const words = (text: string) =>
    text
      .replace(/\?=\s+=\?/g, '?==?')
      .replace(/=\?UTF-8\?Q\?(.*?)\?=/gi, (_, word: string) => unquoted(word.replaceAll('_', ' ')));
  const fields = lines.map((line) => /^([^:]+): (.*)$/s.exec(line)!.slice(1) as [string, string]);
  const text = unquoted(body.join('\r\n\r\n').replace(/=\r\n/g, ''));
  return {
    head: Object.fromEntries(fields.map(([name, value]) => [name.toLowerCase(), words(value)])),
    text: text.replaceAll('\r\n', '\n').replace(/\n$/, ''),
  };
}

describe('a mail', () => {
  it('arrives as it was written, from whom it should, and is done', async () => {
    const id = await post();
    await process(id, senderTo(server.port));
    const [{ from, to, raw }] = server.received as [(typeof server.received)[0]];
    expect({ from, to }).toEqual({ from: FROM.address, to: [MAIL.to] });
    const { head, text } = read(raw);
    expect(head).toMatchObject({
      from: `Förderwerk <${FROM.address}>`,
      to: MAIL.to,
      subject: MAIL.subject,
      'message-id': `<${id}@amt.example>`,
      date: 'Tue, 10 Feb 2026 08:30:00 +0000',
      'auto-submitted': 'auto-generated',
      'content-type': 'text/plain; charset=utf-8',
    });
    expect(text).toBe(MAIL.text);
    expect(await rowOf(id)).toMatchObject({ outcome: 'sent', attempts: 1, closed: NOW, refused: null });
  });

  it('goes out once for one message, however often that is handed over', async () => {
    const id = await post();
    const sender = senderTo(server.port);
    for (const seconds of [0, 60, 120]) await process(id, sender, later(seconds));
    expect(server.received).toHaveLength(1);
  });

  it('can be recognised when it goes out again because the process ended too early', async () => {
    const id = await post();
    const sender = senderTo(server.port);
    const ending: Consumer<void> = {
      topic: MAIL_TOPIC,
      prepare: (message) => sender.prepare(message),
      consume: () => Promise.reject(new Error('connection to the database lost')),
    };
    await process(id, ending);
    expect((await rowOf(id)).closed).toBeNull();
    await process(id, sender, later(2));
    const ids = server.received.map(({ raw }) => read(raw).head['message-id']);
    expect(ids).toEqual([`<${id}@amt.example>`, `<${id}@amt.example>`]);
  });

  it.each([
    ['a line break', 'Neues\r\nBcc: x@boese.example\r\n\r\nText'],
    ['a bare line feed', 'Neues\nX-Boese: 1'],
    ['a bare carriage return', 'Neues\rX-Boese: 1'],
    ['other line separators', 'Neues\u2028X-Boese: 1'],
  ])('cannot get another header by %s in its subject', async (_, subject) => {
    await process(await post({ subject }), senderTo(server.port));
    const [{ raw, to }] = server.received as [(typeof server.received)[0]];
    const { head, text } = read(raw);
    expect(to).toEqual([MAIL.to]);
    expect(Object.keys(head).sort()).toEqual(
      [
        ...['auto-submitted', 'content-transfer-encoding', 'content-type', 'date', 'from', 'message-id'],
        ...['mime-version', 'subject', 'to'],
      ].sort(),
    );
    expect(text).toBe(MAIL.text);
  });

  it.each([
    'a@x.example, b@boese.example',
    'a@x.example\r\nBcc: b@boese.example',
    'a@x.example> ORCPT=x',
    'Uma <a@x.example>',
    'Gruppe: a@x.example;',
    'uma',
    '',
  ])('is not sent to %j, and not tried again', async (to) => {
    const id = await post({ to });
    await process(id, senderTo(server.port));
    expect(server.received).toEqual([]);
    expect(await rowOf(id)).toMatchObject({ closed: null, refused: NOW, attempts: 1 });
  });

  it('cannot end itself early', async () => {
    const text = 'Guten Tag\r\n.\r\nMAIL FROM:<x@boese.example>\r\n..\n.';
    await process(await post({ text }), senderTo(server.port));
    expect(server.received).toHaveLength(1);
    expect(read(server.received[0]!.raw).text).toBe(text.replaceAll('\r\n', '\n'));
  });
});

describe('a mail that is refused', () => {
  const greylisted = { code: 451, text: '4.7.1 Greylisted, come back later' };

  it.each(['recipient', 'message', 'sender'] as const)('for now (%s) comes again', async (place) => {
    const id = await post();
    const sender = senderTo(server.port);
    server.answers[place] = greylisted;
    await process(id, sender);
    expect(server.received).toEqual([]);
    const { error, ...row } = await rowOf(id);
    expect(row).toMatchObject({ closed: null, refused: null, attempts: 1, due: later(2) });
    expect(error).toContain('451 4.7.1 Greylisted');
    server.clear();
    expect(await pass(later(1), sender)).toBe(0);
    expect(await pass(later(2), sender)).toBe(1);
    expect(server.received).toHaveLength(1);
    expect(await rowOf(id)).toMatchObject({ outcome: 'sent', attempts: 2, closed: later(2) });
  });

  it.each([
    ['recipient', { code: 550, text: '5.1.1 No such mailbox' }],
    ['recipient', { code: 552, text: '5.2.2 Mailbox full' }],
    ['message', { code: 554, text: '5.6.0 Refused by the content filter' }],
  ] as const)('for good (%s, %j) waits for the operator', async (place, answer) => {
    const id = await post();
    const sender = senderTo(server.port);
    server.answers[place] = answer;
    await process(id, sender);
    const { error, ...row } = await rowOf(id);
    expect(row).toMatchObject({ outcome: null, closed: null, refused: NOW, attempts: 1 });
    expect(error).toContain(`${answer.code} ${answer.text}`);
    server.clear();
    expect(await pass(later(7 * 86_400), sender)).toBe(0);
    await process(id, sender, later(61));
    expect(server.received).toEqual([]);
  });

  it.each([
    ['the sender', 'sender', { code: 550, text: '5.7.1 Sender not allowed' }],
    ['us, before we signed in', 'recipient', { code: 530, text: '5.7.0 Authentication required' }],
  ] as const)('because of %s comes again: that can be repaired', async (_, place, answer) => {
    const id = await post();
    server.answers[place] = answer;
    await process(id, senderTo(server.port));
    expect(await rowOf(id)).toMatchObject({ closed: null, refused: null, due: later(2) });
  });

  it('by a lost connection comes again', async () => {
    const id = await post();
    server.answers.recipient = { code: 421, text: '4.3.2 Shutting down' };
    await process(id, senderTo(server.port));
    expect(await rowOf(id)).toMatchObject({ closed: null, refused: null, attempts: 1 });
  });
});

it('catches up after an outage of the mail server, with one mail for each message', async () => {
  const sender = senderTo(server.port);
  await process(await post(), sender);
  await server.stop();
  const waiting = await Promise.all([1, 2, 3].map((n) => post({ to: `person${n}@musterstadt.example` })));
  for (const seconds of [0, 2, 6]) expect(await pass(later(seconds), sender)).toBe(3);
  for (const id of waiting)
    expect(await rowOf(id)).toMatchObject({
      closed: null,
      attempts: 3,
      error: expect.stringContaining('ECONNREFUSED'),
    });
  await server.start();
  server.clear();
  expect(await pass(later(14), sender)).toBe(3);
  expect(await pass(later(3600), sender)).toBe(0);
  expect(server.received.flatMap(({ to }) => to).sort()).toEqual(
    [1, 2, 3].map((n) => `person${n}@musterstadt.example`),
  );
});

describe('the connection', () => {
  const signIn = { user: USER, password: PASSWORD };
  const started: MailServer[] = [];
  const startedWith = async (options: SMTPServerOptions) => {
    const other = await new MailServer(options).start();
    started.push(other);
    return other;
  };
  afterEach(() => Promise.all(started.splice(0).map((other) => other.stop())));

  it.each([
    ['tls', { secure: true }],
    ['starttls', {}],
  ] as const)('is encrypted before anybody signs in: %s', async (security, options) => {
    const other = await startedWith({ ...options, authOptional: false });
    await process(await post(), senderTo(other.port, { security, signIn }, mailCertificate.cert));
    expect(other.received).toMatchObject([{ encrypted: true, user: USER, to: [MAIL.to] }]);
  });

  it.each<[SmtpServer['security'], SMTPServerOptions, string | undefined, RegExp]>([
    ['starttls', { disabledCommands: ['STARTTLS'] }, mailCertificate.cert, /STARTTLS/],
    ['tls', { secure: true }, undefined, /self-signed|self signed/],
    ['starttls', {}, undefined, /self-signed|self signed/],
    ['tls', {}, mailCertificate.cert, /wrong version|SSL|packet length/i],
  ])('is not used when it is not safe: %s with %j', async (security, options, ca, expected) => {
    const other = await startedWith(options);
    const id = await post();
    await process(id, senderTo(other.port, { security, signIn }, ca));
    expect(other.received).toEqual([]);
    const { error, ...row } = await rowOf(id);
    expect(error).toMatch(expected);
    expect(row).toMatchObject({ closed: null, refused: null });
  });

  it('says nothing of the password when it is wrong', async () => {
    const other = await startedWith({ secure: true });
    const id = await post();
    const wrong = { user: USER, password: 'falsch-und-geheim' };
    await process(id, senderTo(other.port, { security: 'tls', signIn: wrong }, mailCertificate.cert));
    const { error, ...row } = await rowOf(id);
    expect(row).toMatchObject({ closed: null, refused: null });
    expect(error).toContain('535');
    expect(error).not.toContain('geheim');
    expect(error).not.toContain(Buffer.from(`\0${USER}\0${wrong.password}`).toString('base64'));
  });

  it('takes mail after mail, few at a time, and ends with the sender', async () => {
    const other = await startedWith({ hideSTARTTLS: true });
    const sender = senderTo(other.port);
    const ids = await Promise.all(Array.from({ length: 20 }, () => post()));
    await Promise.all(ids.map((id) => process(id, sender)));
    expect(other.received).toHaveLength(20);
    expect(other.connections).toBeLessThanOrEqual(4);
    expect(other.open).toBeGreaterThan(0);
    sender.close();
    await until(() => Promise.resolve(other.open === 0));
  });
});

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 4_000; waited += 20) {
    if (await condition()) return;
    await sleep(20);
  }
  throw new Error('not true within 4 s');
}

@Global()
@Module({ providers: [{ provide: Clock, useValue: new Clock() }], exports: [Clock] })
class ClockModule {}

/** The part of the product that sends, with the settings that the operator makes. */
async function sendingProduct(mail: Config['mail']) {
  await migrateJobs(database.url);
  const Product = class {};
  Module({
    imports: [
      ClockModule,
      DbModule.forRoot({ url: database.url }),
      JobsModule.forRoot({ databaseUrl: database.url }),
      MailModule.forRoot(mail),
    ],
  })(Product);
  return NestFactory.createApplicationContext(Product, { logger: false });
}

it('sends what the product publishes, and ends its connections with the product', async () => {
  const SMTP_URL = `smtp://127.0.0.1:${server.port}`;
  const product = await sendingProduct(readConfig({ SMTP_URL, MAIL_FROM: `Amt <${FROM.address}>` }).mail);
  const id = await post();
  await until(async () => (await rowOf(id)).outcome === 'sent');
  expect(server.received.map(({ raw }) => read(raw).head.from)).toEqual([`Amt <${FROM.address}>`]);
  expect(server.open).toBe(1);
  await product.close();
  await until(() => Promise.resolve(server.open === 0));
});

it('says at the start what is wrong with the mail server, without the password', async () => {
  const warn = jest.spyOn(Logger.prototype, 'warn').mockReturnValue(undefined);
  const SMTP_URL = `smtps://${USER}:geheim@127.0.0.1:${server.port}`;
  const product = await sendingProduct(readConfig({ SMTP_URL, MAIL_FROM: FROM.address }).mail);
  await until(() => Promise.resolve(warn.mock.calls.length > 0));
  await product.close();
  expect(String(warn.mock.calls[0])).toMatch(/^the mail server takes no mails: /);
  expect(String(warn.mock.calls)).not.toContain('geheim');
  warn.mockRestore();
});

it('keeps what the product publishes when no server is set', async () => {
  const product = await sendingProduct(readConfig({}).mail);
  const id = await post();
  await until(async () => (await rowOf(id)).outcome === 'kept');
  await product.close();
  expect(server.received).toEqual([]);
});
