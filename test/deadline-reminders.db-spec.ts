import { Clock } from '@libs/clock';
import { systemActor } from '@libs/permissions';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { CasesService, deadlineKinds, type DeadlineKindName, deadlineKindNames } from '../src/cases';
import { claimReminders } from '../src/deadlines/claims';
import { RemindersService } from '../src/deadlines/reminders.service';
import { type Product, startProductApp } from './support/product';

let product: Product;
let reminders: RemindersService;
let caseId: string;

beforeAll(async () => {
  product = await startProductApp();
  reminders = product.find(RemindersService);
  caseId = await product.aCase({ state: 'in_review' });
});
afterAll(() => product?.stop());

/** No deadline, no reminder, no digest, no mail. */
beforeEach(async () => {
  await product.asOwner(`
    DELETE FROM consumed_message; DELETE FROM outbox;
    ALTER TABLE deadline_reminder DISABLE TRIGGER USER; DELETE FROM deadline_reminder;
    ALTER TABLE deadline_digest DISABLE TRIGGER USER; DELETE FROM deadline_digest;
    DELETE FROM deadline; UPDATE person SET disabled_at = NULL`);
});

const day = (text: string) => Temporal.PlainDate.from(text);
/** Ten in the morning in Germany, in winter. */
const at = (date: string) => new Date(`${date}T09:00:00Z`);
const SET = '2020-02-10';

const set = (kind: DeadlineKindName, dueOn: string, { on = SET, of = caseId } = {}): Promise<void> =>
  product.work.run(systemActor, (tx) =>
    product
      .find(CasesService)
      .setDeadline(
        tx,
        of,
        { kind, side: deadlineKinds[kind].side, dueOn: day(dueOn), rule: 'Regel', reckoning: 'Rechnung.' },
        at(on),
      ),
  );
const meet = (kind: DeadlineKindName, on: string): Promise<void> =>
  product.work.run(systemActor, (tx) => product.find(CasesService).meetDeadline(tx, caseId, kind, at(on)));

/** The announcements to applicants so far, in order. */
const notices = async (): Promise<string[]> =>
  (
    await product.query(
      `SELECT payload ->> 'notice' AS notice FROM outbox WHERE topic = 'notice.send' ORDER BY published_at, id`,
    )
  ).map(({ notice }) => notice);
const mails = () =>
  product.query(
    `SELECT payload ->> 'to' AS "to", payload ->> 'subject' AS subject, payload ->> 'text' AS text
       FROM outbox WHERE topic = 'mail.send' ORDER BY 1`,
  );
const remindOn = async (...days: string[]): Promise<void> => {
  for (const one of days) await reminders.remind(at(one));
};

it('knows in the database which kinds are duties', async () => {
  for (const kind of deadlineKindNames) {
    await set(kind, '2020-03-09');
    const [{ duty }] = await product.query(`SELECT duty FROM open_deadline WHERE kind = $1`, [kind]);
    expect([kind, duty]).toEqual([kind, deadlineKinds[kind].duty]);
  }
});

describe('applicants', () => {
  it('are reminded on the days of the table and on no other', async () => {
    await set('answer', '2020-03-09');
    await remindOn('2020-03-01');
    expect(await notices()).toEqual([]);
    await remindOn('2020-03-02', '2020-03-02', '2020-03-07');
    expect(await notices()).toEqual(['deadline_near']);
    await remindOn('2020-03-08', '2020-03-09', '2020-03-10');
    expect(await notices()).toEqual(['deadline_near', 'deadline_near']);
  });

  it('get no mail in the night', async () => {
    await set('answer', '2020-03-09');
    await reminders.remind(new Date('2020-03-02T04:59:00Z'));
    expect(await notices()).toEqual([]);
    await reminders.remind(new Date('2020-03-02T05:00:00Z'));
    expect(await notices()).toEqual(['deadline_near']);
  });

  it('get the latest one that was missed, not all of them', async () => {
    await set('proof', '2020-06-30', { on: '2020-01-02' });
    await remindOn('2020-06-25', '2020-06-26');
    expect(await notices()).toEqual(['deadline_near']);
    const sent = await product.query(
      `SELECT remind_on AS day FROM deadline_reminder WHERE addressee = 'applicant'`,
    );
    expect(sent).toEqual([{ day: '2020-06-23' }]);
  });

  it('read the truth when nothing ran until the end', async () => {
    await set('answer', '2020-03-09');
    await remindOn('2020-04-01');
    expect(await notices()).toEqual(['deadline_passed']);
  });

  it('read the file number and a link, nothing of the case', async () => {
    await set('answer', '2020-03-09');
    await remindOn('2020-03-02');
    await product.deliver('notice.send');
    const [mail] = await mails();
    expect(mail.subject).toBe('EGOV-2020-0001: Eine Frist läuft bald ab');
    expect(mail.text).toContain(`http://foerderwerk.example/antraege/${caseId}`);
    for (const content of ['Vorhaben', 'Nachforderung', '09.03.2020'])
      expect(mail.text).not.toContain(content);
  });

  it('are left alone when nothing is open any more', async () => {
    await set('answer', '2020-03-09');
    await meet('answer', '2020-03-01');
    await remindOn('2020-03-02', '2020-03-08');
    expect(await notices()).toEqual([]);
  });

  it('are reminded anew of a deadline that was moved, but not of days that had gone by', async () => {
    await set('answer', '2020-03-09');
    await remindOn('2020-03-02');
    await set('answer', '2020-03-12', { on: '2020-03-06' });
    await remindOn('2020-03-07');
    expect(await notices()).toHaveLength(1);
    await remindOn('2020-03-11');
    expect(await notices()).toHaveLength(2);
  });
});

/** What the table promises, said once more in plain steps. */
function promised(
  kind: DeadlineKindName,
  setOn: string,
  dueOn: string,
  passes: readonly string[],
  metOn: string,
) {
  const days = deadlineKinds[kind].remind.applicant.map((offset) =>
    day(dueOn).add({ days: offset }).toString(),
  );
  let last = setOn;
  return passes
    .filter((pass) => pass < metOn)
    .flatMap((pass) => {
      const reached = days
        .filter((one) => one <= pass)
        .toSorted()
        .at(-1);
      if (!reached || reached <= last) return [];
      last = reached;
      return [reached];
    });
}

it('sends at each pass exactly the latest reminder missed since the one before, and none once it is met', async () => {
  const offset = fc.integer({ min: 0, max: 120 });
  const from = (days: number) => day(SET).add({ days }).toString();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom<DeadlineKindName>('answer', 'hearing', 'proof'),
      offset,
      fc.uniqueArray(offset, { minLength: 1, maxLength: 6 }),
      offset,
      async (kind, due, passes, met) => {
        await product.asOwner(`DELETE FROM deadline_reminder; DELETE FROM deadline`);
        await set(kind, from(due));
        const days = passes.toSorted((a, b) => a - b).map(from);
        for (const pass of days) {
          if (pass >= from(met)) await meet(kind, pass);
          await reminders.remind(at(pass));
        }
        const sent = await product.query(
          `SELECT remind_on AS day FROM deadline_reminder WHERE addressee = 'applicant' ORDER BY 1`,
        );
        expect(sent.map((one) => one.day)).toEqual(promised(kind, SET, from(due), days, from(met)));
      },
    ),
    { numRuns: 40 },
  );
});

describe('several processes', () => {
  const MANY = 120;
  beforeEach(() =>
    product.asOwner(
      `INSERT INTO deadline (case_id, kind, side, due_on, rule, reckoning, set_at, met_at)
       SELECT $1, 'answer', 'applicant', '2020-03-09', 'x', 'x', '2020-02-10', NULL FROM generate_series(1, 1)`,
      [caseId],
    ),
  );

  it('send each reminder once', async () => {
    await product.asOwner(`DROP INDEX deadline_one_open_per_kind`);
    await product.asOwner(
      `INSERT INTO deadline (case_id, kind, side, due_on, rule, reckoning, set_at)
       SELECT $1, 'answer', 'applicant', '2020-03-09', 'x', 'x', '2020-02-10' FROM generate_series(2, $2)`,
      [caseId, MANY],
    );
    await Promise.all(Array.from({ length: 6 }, () => reminders.remind(at('2020-03-02'))));
    await remindOn('2020-03-02');
    expect(await notices()).toHaveLength(MANY);
    await product.asOwner(`DELETE FROM deadline_reminder; DELETE FROM deadline`);
    await product.asOwner(
      `CREATE UNIQUE INDEX deadline_one_open_per_kind ON deadline (case_id, kind) WHERE met_at IS NULL`,
    );
  });

  it('lose nothing when one is killed between mark and message', async () => {
    const killed = product.work.run(systemActor, async (tx) => {
      expect(
        await claimReminders(tx, { addressee: 'applicant', now: at('2020-03-02'), limit: 10 }),
      ).toHaveLength(1);
      await product.asOwner(`SELECT pg_terminate_backend($1, 5000)`, [
        (await tx.query(`SELECT pg_backend_pid() AS pid`))[0].pid,
      ]);
      await tx.query(`SELECT 1`);
    });
    await expect(killed).rejects.toThrow('released');
    expect(await product.query(`SELECT * FROM deadline_reminder`)).toEqual([]);
    await remindOn('2020-03-04');
    expect(await notices()).toEqual(['deadline_near']);
  });

  it('leave a deadline alone that is being met at that moment', async () => {
    await product.work.run(systemActor, async (tx) => {
      await product.find(CasesService).meetDeadline(tx, caseId, 'answer', at('2020-03-02'));
      await remindOn('2020-03-02');
    });
    await remindOn('2020-03-02');
    expect(await notices()).toEqual([]);
  });
});

describe('staff', () => {
  const emailOf = async ({ personId }: { personId: string }): Promise<string> =>
    (await product.query(`SELECT email FROM person WHERE id = $1`, [personId]))[0].email;

  it('get one mail a day, with file numbers and links', async () => {
    const other = await product.aCase({ state: 'in_review' });
    await product.asOwner(`DELETE FROM outbox; DELETE FROM deadline`);
    await set('decision', '2020-03-02');
    await set('answer', '2020-03-02');
    await set('decision', '2020-03-02', { of: other });
    await remindOn('2020-03-03', '2020-03-03');
    const numbers = await product.query(
      `SELECT id, number FROM grant_case WHERE id = ANY ($1) ORDER BY number`,
      [[caseId, other]],
    );
    const links = numbers.map(({ id, number }) => `${number}: http://foerderwerk.example/vorgaenge/${id}`);
    expect(await mails()).toEqual([
      {
        to: await emailOf(product.staff.caseworker),
        subject: '3 Fristen stehen an',
        text: expect.stringContaining(links.join('\n')),
      },
    ]);
    await remindOn('2020-03-04');
    expect(await mails()).toHaveLength(1);
  });

  it('get it once however many processes run', async () => {
    await set('decision', '2020-03-02');
    await Promise.all(Array.from({ length: 6 }, () => reminders.remind(at('2020-03-03'))));
    expect(await mails()).toHaveLength(1);
  });

  it('all get it while nobody is responsible, and when the responsible person has gone', async () => {
    const nobodys = await product.aCase();
    await product.asOwner(`DELETE FROM outbox; DELETE FROM deadline`);
    await set('decision', '2020-03-02', { of: nobodys });
    const all = [product.staff.caseworker, product.staff.secondCaseworker];
    await remindOn('2020-03-03');
    expect((await mails()).map(({ to }) => to)).toEqual((await Promise.all(all.map(emailOf))).sort());
    await product.asOwner(`UPDATE person SET disabled_at = now() WHERE id = $1`, [all[0]!.personId]);
    await set('hearing', '2020-03-03');
    await remindOn('2020-03-04');
    const latest = await product.query(
      `SELECT payload ->> 'to' AS "to" FROM outbox WHERE topic = 'mail.send' AND published_at = $1`,
      [at('2020-03-04')],
    );
    expect(latest).toEqual([{ to: await emailOf(all[1]!) }]);
  });

  it('are told the same day when there was nothing to tell in the morning', async () => {
    await remindOn('2020-03-03');
    await set('decision', '2020-03-02');
    await remindOn('2020-03-03');
    expect(await mails()).toHaveLength(1);
  });

  it('are told the next morning what came up during the day, and after an outage all of it at once', async () => {
    await set('hearing', '2020-02-27');
    await remindOn('2020-02-28');
    expect(await mails()).toHaveLength(1);
    await set('answer', '2020-02-28', { on: '2020-02-27' });
    await set('decision', '2020-03-10', { on: '2020-02-20' });
    await remindOn('2020-02-28');
    expect(await mails()).toHaveLength(1);
    await remindOn('2020-03-20');
    expect((await mails()).map(({ subject }) => subject).sort()).toEqual([
      '2 Fristen stehen an',
      'Eine Frist steht an',
    ]);
  });

  it('hear nothing of a target that rests', async () => {
    const returned = await product.aCase({ state: 'returned' });
    await product.asOwner(`DELETE FROM outbox`);
    await remindOn('2020-04-28', '2020-05-12');
    const reminded = await product.query(
      `SELECT kind FROM deadline_reminder JOIN deadline ON id = deadline_id WHERE case_id = $1 AND addressee = 'staff'`,
      [returned],
    );
    expect(reminded).toEqual([{ kind: 'answer' }]);
    expect(Clock.dayOf(at(SET)).toString()).toBe(SET);
  });
});
