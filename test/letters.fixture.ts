import { type Tx } from '@libs/db';
import { Consumers, Processor } from '@libs/outbox';
import { type Actor, systemActor } from '@libs/permissions';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { CasesModule, CasesService } from '../src/cases';
import { awardLetter, LettersModule, LettersService, type NewLetter } from '../src/letters';
import { anAward } from '../src/letters/testing/inputs';
import { anOrganisation, PASSWORD } from './support/people';
import { EMAIL, startPeople } from './support/sign-in';
import { putInForce, templateInForce } from './support/templates';

@Global()
@Module({})
class ConsumersModule {
  static of(consumers: Consumers): DynamicModule {
    const provider = { provide: Consumers, useValue: consumers };
    return { module: ConsumersModule, providers: [provider], exports: [provider] };
  }
}

/** The module, one applicant (mia) with a submitted case, and no queue that prints. */
export async function startLetters({ lookUpsPerMinute = 1000 } = {}) {
  const consumers = new Consumers([]);
  const letters = LettersModule.forRoot({
    publicUrl: 'https://foerderwerk.example',
    lookUpsPerMinute,
  });
  const people = await startPeople({ modules: [CasesModule, ConsumersModule.of(consumers), letters] });
  const { work, clock, query, app } = people;
  const service = app.get(LettersService);
  const processor = new Processor(work, consumers);

  const applicant = (personId: string, organisationId: string): Actor => ({
    personId,
    name: 'Mia Muster',
    roles: ['applicant_signatory'],
    organisationId,
    organisationName: 'Musterstadt',
  });
  const mia = applicant(people.mia, people.organisationId);
  const caseId = await work.run(mia, (tx) => submitCase(tx, mia));

  async function submitCase(tx: Tx, actor: Actor): Promise<string> {
    const cases = app.get(CasesService);
    const now = clock.now();
    const [programme] = await tx.query('SELECT id FROM programme');
    const { id } = await cases.start(tx, actor, now, {
      programmeId: programme.id,
      directiveVersion: '2018',
      item: 'b',
      organisationId: actor.organisationId!,
    });
    await cases.register(tx, await cases.lock(tx, id), now, 'Online-Anträge für das Bauamt');
    await cases.take(tx, actor, now, { step: 'submit', caseId: id, seenVersion: 1, met: { complete: true } });
    return id;
  }

  const anAwardOf = (data: Partial<NewLetter<'award'>['data']> = {}): NewLetter<'award'> => ({
    caseId,
    kind: 'award',
    data: { ...awardLetter(anAward()), ...data },
  });
  const issue = (letter = anAwardOf()) =>
    work.run(systemActor, (tx) => service.issue(tx, systemActor, clock.now(), letter));

  return {
    ...people,
    mia,
    caseId,
    anAwardOf,
    issue,
    letters: service,
    /** A person of another municipality, as they act and as they browse. */
    async aStranger() {
      const organisationId = await work.run(systemActor, (tx) =>
        anOrganisation(tx, { ags: '16099002', name: 'Nachbarstadt' }),
      );
      const login = { email: 'nora.nachbarin@nachbarstadt.example', password: PASSWORD };
      const id = await people.add({
        ...login,
        name: 'Nora Nachbarin',
        roles: ['applicant_editor'],
        organisationId,
      });
      const visitor = people.visitor();
      await visitor.post('/anmeldung', login);
      return { visitor, actor: applicant(id, organisationId) };
    },
    /** A signed-in member of staff. */
    async staff(role: 'caseworker' | 'auditor' | 'budget_officer') {
      const login = { email: `${role}@staat.example`, password: PASSWORD };
      const [known] = await query('SELECT FROM person WHERE email = $1', [login.email]);
      if (!known) await people.add({ ...login, name: 'Klara Prüferin', roles: [role] });
      const visitor = people.visitor();
      await visitor.post('/anmeldung', login);
      return visitor;
    },
    async recipient() {
      const visitor = people.visitor();
      await visitor.post('/anmeldung', { email: EMAIL, password: PASSWORD });
      return visitor;
    },
    /** Delivers the message of a letter, as the queue would. */
    async print(letterId: string): Promise<void> {
      const [message] = await query(`SELECT id FROM outbox WHERE key = $1`, [letterId]);
      await processor.process(message.id, clock.now());
    },
    letter: async (id: string) => (await query('SELECT * FROM letter WHERE id = $1', [id]))[0],
    /** Rewrites the template of the award, as an editor would. */
    editTemplate: (edit: (text: string) => string) =>
      work.run(systemActor, async (tx) => putInForce(tx, 'award', edit(await templateInForce(tx, 'award')))),
    async asOwner(sql: string): Promise<void> {
      const { url } = app.get(DataSource).options as { url: string };
      const client = new Client({ connectionString: url });
      await client.connect();
      await client.query(sql).finally(() => client.end());
    },
    stop: () => people.stop(),
  };
}

export type Letters = Awaited<ReturnType<typeof startLetters>>;
