import { randomUUID } from 'node:crypto';
import { readConfig } from '@libs/config';
import { type Consumer, Consumers, MAIL_TOPIC, mailKeeper, Processor, publish, Refusal } from '@libs/outbox';
import { type Role, systemActor } from '@libs/permissions';
import { OperationsModule } from '../src/operations';
import { MailRouteModule } from './support/mail-route';
import { queriesDuring } from './support/queries';
import { type People, startPeople } from './support/sign-in';
import type { Visitor } from './support/visitor';

let product: People;
let operator: Visitor;
let auditor: Visitor;

const staff = async (role: Role): Promise<Visitor> => {
  const id = await product.add({ email: `${role}@staat.example`, name: role, roles: [role], demo: true });
  return product.visitor().signInAs(id);
};

beforeAll(async () => {
  product = await startPeople({ demo: true, modules: [OperationsModule, MailRouteModule.forRoot()] });
  operator = await staff('operator');
  auditor = await staff('auditor');
});
afterAll(() => product?.stop());

const opened = async (url: string): Promise<string> => {
  const answer = await operator.get(url);
  expect([url, answer.statusCode]).toEqual([url, 200]);
  return answer.body.replaceAll('&amp;', '&').replaceAll('<wbr/>', '');
};

const post = (topic: string, payload: object = {}) =>
  product.work.run(systemActor, async (tx): Promise<string> => {
    const key = randomUUID();
    await publish(tx, product.clock.now(), topic, payload, { key });
    return (await tx.query('SELECT id FROM outbox WHERE key = $1', [key]))[0].id;
  });
const mail = (subject = 'Ihr Bescheid liegt bereit') =>
  post(MAIL_TOPIC, { to: 'uma@musterstadt.example', subject, text: 'Guten Tag,\nhallo.\n\n<b>Ende</b>' });

const broken = {
  topic: 'letter.print',
  consume: () => Promise.reject(new Error('connect smtp://post:geheim@mail.example:465 ECONNREFUSED')),
};
const deliver = (id: string, printer: Consumer = broken) =>
  new Processor(product.work, new Consumers([printer, mailKeeper])).process(id, product.clock.now());
const failedMessage = async (): Promise<string> => {
  const id = await post('letter.print');
  await deliver(id);
  return id;
};
const refusing = {
  topic: MAIL_TOPIC,
  consume: () => Promise.reject(new Refusal('550 5.1.1 No such mailbox')),
};
const refusedMail = async (): Promise<string> => {
  const id = await mail('Ein Schreiben, das niemand nimmt');
  await new Processor(product.work, new Consumers([refusing])).process(id, product.clock.now());
  return id;
};
const rowOf = async (id: string) => (await product.query('SELECT * FROM outbox WHERE id = $1', [id]))[0];

describe.each(['/betrieb', '/betrieb/mails', `/betrieb/mails/${randomUUID()}`])('%s', (url) => {
  it('asks strangers to sign in', async () => {
    const answer = await product.visitor().get(url);
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe(`/anmeldung?weiter=${encodeURIComponent(url)}`);
  });

  it('is not for other staff and does not exist for applicants', async () => {
    expect((await auditor.get(url)).statusCode).toBe(403);
    expect((await (await product.signedIn()).get(url)).statusCode).toBe(404);
  });
});

it('says that there is nothing to do', async () => {
  const body = await opened('/betrieb');
  for (const text of [
    'Nichts ist fehlgeschlagen.',
    'Nichts wurde zurückgewiesen.',
    'Nichts wartet.',
    'Noch nichts wurde erledigt.',
  ])
    expect(body).toContain(text);
  expect(await opened('/betrieb/mails')).toContain('Noch keine E-Mail ist entstanden.');
});

describe('the overview', () => {
  it('shows what waits, what failed with its whole error, and what was done', async () => {
    await deliver(await mail());
    const [failed, open] = [await failedMessage(), await post('unknown.topic')];
    const body = await opened('/betrieb');
    expect(body).toMatch(/Schreiben als PDF setzen<p[^>]*kern-body--small[^>]*>letter\.print<\/p>/);
    expect(body).toContain('connect smtp://***@mail.example:465 ECONNREFUSED');
    expect(body).not.toContain('geheim');
    expect(body).toContain('10.02.2020, 08:30 Uhr');
    expect(body).toContain(`action="/betrieb/nachrichten/${failed}/wiederholung"`);
    expect(body).not.toContain(`/betrieb/nachrichten/${open}/`);
    expect(body).toContain('aufbewahrt, nicht versandt');
    expect(body).toMatch(/unknown\.topic/);
  });

  it('asks the database as often for one message as for a hundred, and says what it leaves out', async () => {
    const few = await queriesDuring(product, () => opened('/betrieb'));
    for (let count = 0; count < 100; count += 1) await post('letter.print');
    const many = await queriesDuring(product, async () =>
      expect(await opened('/betrieb')).toContain('Gezeigt sind die 50 ältesten von 101.'),
    );
    expect(many).toHaveLength(few.length);
    expect(few.length).toBeGreaterThan(2);
  });
});

describe('trying again', () => {
  const retry = (id: string, visitor = operator) => visitor.post(`/betrieb/nachrichten/${id}/wiederholung`);

  it('makes a failed message due now, once, and records who did it', async () => {
    const id = await failedMessage();
    expect((await rowOf(id)).due_at.getTime()).toBeGreaterThan(product.clock.now().getTime());
    for (const notice of ['wieder an der Reihe', 'gerade an der Reihe']) {
      const answer = await retry(id);
      expect(answer.statusCode).toBe(303);
      expect(answer.headers.location).toBe('/betrieb');
      expect(await opened('/betrieb')).toContain(notice);
    }
    expect((await rowOf(id)).due_at).toEqual(product.clock.now());
    const trail = await product.query(
      `SELECT subject_type, subject_id, data, p.name FROM audit_entry JOIN person p ON p.id = person_id
       WHERE event = 'message.retried'`,
    );
    expect(trail).toEqual([
      {
        subject_type: 'message',
        subject_id: id,
        data: { topic: 'letter.print', attempts: 1 },
        name: 'operator',
      },
    ]);
  });

  it.each([
    [
      'delivered after a failure',
      async () => {
        const id = await failedMessage();
        await deliver(id, { topic: 'letter.print', consume: () => Promise.resolve() });
        return id;
      },
    ],
    [
      'handed over and has not failed',
      async () => {
        const id = await post('letter.print');
        await product.query(`UPDATE outbox SET due_at = due_at + interval '1 minute' WHERE id = $1`, [id]);
        return id;
      },
    ],
    ['never handed over', () => post('letter.print')],
  ])('changes nothing about a message that was %s', async (_, message) => {
    const before = await rowOf(await message());
    expect((await retry(before.id)).statusCode).toBe(303);
    expect(await rowOf(before.id)).toEqual(before);
    expect(await opened('/betrieb')).toContain('schon zugestellt oder gerade an der Reihe');
  });

  it('is for the operator alone', async () => {
    const before = await rowOf(await failedMessage());
    expect((await retry(before.id, auditor)).statusCode).toBe(403);
    expect((await retry(before.id, await product.signedIn())).statusCode).toBe(404);
    expect((await retry(before.id, product.visitor())).statusCode).toBe(303);
    expect(await rowOf(before.id)).toEqual(before);
  });

  it.each([randomUUID(), 'x'])('knows no message %s', async (id) =>
    expect((await retry(id)).statusCode).toBe(404),
  );
});

describe('a mail that was refused for good', () => {
  it('waits for the operator with its reason, apart from what comes again by itself', async () => {
    const id = await refusedMail();
    const body = await opened('/betrieb');
    const section = body.slice(body.indexOf('id="zurueckgewiesen"'), body.indexOf('id="offen"'));
    expect(section).toContain('550 5.1.1 No such mailbox');
    expect(section).toContain(`href="/betrieb/mails/${id}"`);
    expect(section).toContain(`action="/betrieb/nachrichten/${id}/wiederholung"`);
    expect(body.slice(0, body.indexOf('id="zurueckgewiesen"'))).not.toContain(id);
    expect(await opened(`/betrieb/mails/${id}`)).toContain('Zurückgewiesen');
  });

  it('is sent once more from its own page, and from no other when it was', async () => {
    const id = await refusedMail();
    const form = `action="/betrieb/nachrichten/${id}/wiederholung"`;
    expect(await opened(`/betrieb/mails/${id}`)).toContain(form);
    expect((await operator.post(`/betrieb/nachrichten/${id}/wiederholung`)).statusCode).toBe(303);
    expect(await rowOf(id)).toMatchObject({ refused_at: null, due_at: product.clock.now(), attempts: 1 });
    await deliver(id);
    expect(await rowOf(id)).toMatchObject({ closed_at: product.clock.now(), outcome: 'kept', attempts: 2 });
    expect(await opened(`/betrieb/mails/${id}`)).not.toContain(form);
  });
});

describe('the mails', () => {
  it('show one with its text, unfolded and escaped', async () => {
    const id = await mail('Ein <Betreff>');
    expect(await opened('/betrieb/mails')).toContain(`href="/betrieb/mails/${id}"`);
    const body = await opened(`/betrieb/mails/${id}`);
    expect(body).toContain('Ein &lt;Betreff>');
    expect(body).toContain('uma@musterstadt.example');
    expect(body).toMatch(/<p class="kern-body">Guten Tag,<br\/>hallo\.<\/p><p class="kern-body">&lt;b>Ende/);
    expect(body).toContain('Wartet');
    await deliver(id);
    expect(await opened(`/betrieb/mails/${id}`)).toContain('Aufbewahrt');
  });

  it('are mails only', async () =>
    expect((await operator.get(`/betrieb/mails/${await post('letter.print')}`)).statusCode).toBe(404));

  it('turn their pages over each of them once, also those of the same moment', async () => {
    for (let count = 0; count < 120; count += 1) await mail(`Nachricht ${count}`);
    product.clock.forward({ seconds: 1 });
    await mail();
    const [{ total }] = await product.query(`SELECT count(*) AS total FROM outbox WHERE topic = 'mail.send'`);
    const seen: string[] = [];
    for (let url: string | undefined = '/betrieb/mails'; url;) {
      const body = await opened(url);
      seen.push(...[...body.matchAll(/href="\/betrieb\/mails\/([0-9a-f-]{36})"/g)].map(([, id]) => id!));
      url = /href="([^"]+)" rel="next"/.exec(body)?.[1];
      expect(body.includes('Zum Anfang der Liste')).toBe(seen.length > 50);
    }
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
  });

  it.each([
    'nach=x',
    `nach=2020-02-30T99:99:99.999Z_${randomUUID()}`,
    `nach=2020-02-10T08:30:00.000Z_${'-'.repeat(36)}`,
    'nach=a&nach=b',
  ])('begin at the beginning for the address %s', async (query) =>
    expect(await opened(`/betrieb/mails?${query}`)).not.toContain('Zum Anfang der Liste'),
  );
});

describe('where mails go', () => {
  it('says that none leaves the house', async () => {
    for (const url of ['/betrieb', '/betrieb/mails'])
      expect(await opened(url)).toContain(
        'Es ist kein Mailserver eingerichtet. Keine E-Mail verlässt das Haus',
      );
  });

  it('names server and sender, and not how one signs in there', async () => {
    const { mail: settings } = readConfig({
      SMTP_URL: 'smtps://konto:geheim@mail.example',
      MAIL_FROM: 'Amt <post@amt.example>',
    });
    const sending = await startPeople({
      demo: true,
      modules: [OperationsModule, MailRouteModule.forRoot(settings)],
    });
    const id = await sending.add({
      email: 'olga@staat.example',
      name: 'Olga',
      roles: ['operator'],
      demo: true,
    });
    const visitor = await sending.visitor().signInAs(id);
    for (const url of ['/betrieb', '/betrieb/mails']) {
      const { body } = await visitor.get(url);
      expect(body).toContain('E-Mails gehen über mail.example:465 hinaus, Absender post@amt.example.');
      expect(body).not.toMatch(/geheim|konto/);
    }
    await sending.stop();
  });
});
