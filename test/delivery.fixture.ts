import { formatDate } from '@libs/dates';
import { Clock } from '@libs/clock';
import { systemActor } from '@libs/permissions';
import { PeopleService } from '../src/people';
import { startProductApp } from './support/product';
import type { Visitor } from './support/visitor';

/** The product with awards that are printed and wait for their recipients. */
export async function startDelivery() {
  const product = await startProductApp();
  const { query, clock } = product;

  const editorId = await product.work.run(systemActor, (tx) =>
    product.find(PeopleService).createPerson(tx, clock.now(), {
      email: 'mika.zweit@ilmenau.example',
      name: 'Mika Zweitmuster',
      password: null,
      roles: ['applicant_editor'],
      organisationId: product.applicant.organisation.id,
      demo: true,
    }),
  );

  const href = (caseId: string, letterId: string) => `/vorgaenge/${caseId}/schreiben/${letterId}/bekanntgabe`;
  const version = async (letterId: string): Promise<number> =>
    (await query('SELECT version FROM delivery WHERE letter_id = $1', [letterId]))[0].version;

  const post = async (
    visitor: Visitor,
    caseId: string,
    letterId: string,
    step: string,
    fields: Record<string, string>,
  ) => {
    const given = { version: String(await version(letterId)), bestaetigt: 'ja', ...fields };
    return visitor.post(`${href(caseId, letterId)}/${step}`, given);
  };

  return {
    ...product,
    href,
    version,
    post,
    editorId,
    anEditor: () => product.as({ personId: editorId }),
    /** An award that was printed today; without consent it goes by post. */
    async anAward({ consent = true } = {}): Promise<{ caseId: string; letterId: string }> {
      const caseId = await product.aCase({ state: 'proposed' });
      if (!consent)
        await product.asOwner(
          `ALTER TABLE application_submission DISABLE TRIGGER USER;
           UPDATE application_submission SET sections = jsonb_set(sections, '{declarations,made}', '[]')
            WHERE case_id = '${caseId}';
           ALTER TABLE application_submission ENABLE TRIGGER USER`,
        );
      await product.steps.approve(caseId);
      await product.deliver('letter.print');
      const [letter] = await query(`SELECT id FROM letter WHERE case_id = $1 AND kind = 'award'`, [caseId]);
      return { caseId, letterId: letter.id };
    },
    /** Sends a form that has to be accepted. */
    async enter(...request: Parameters<typeof post>): Promise<void> {
      const { statusCode, body } = await post(...request);
      if (statusCode !== 303) throw new Error(`${request[3]}: ${statusCode} ${body.match(/<li>.*?<\/li>/g)}`);
      clock.forward({ seconds: 1 });
    },
    today: () => formatDate(Clock.dayOf(clock.now())),
    isoToday: () => Clock.dayOf(clock.now()).toString(),
    attempts: (letterId: string) =>
      query('SELECT * FROM delivery_attempt WHERE letter_id = $1 ORDER BY attempt', [letterId]),
    entries: (letterId: string) =>
      query('SELECT * FROM delivery_entry WHERE letter_id = $1 ORDER BY id', [letterId]),
    days: async (letterId: string) =>
      (
        await query('SELECT notified_on, remedy_ends_on, final_on FROM delivery WHERE letter_id = $1', [
          letterId,
        ])
      )[0],
    deadline: async (caseId: string, kind: string) =>
      (
        await query('SELECT * FROM deadline WHERE case_id = $1 AND kind = $2 AND met_at IS NULL', [
          caseId,
          kind,
        ])
      )[0],
    trail: (event: string, letterId: string) =>
      query('SELECT * FROM audit_entry WHERE event = $1 AND subject_id = $2', [event, letterId]),
  };
}

export type Delivered = Awaited<ReturnType<typeof startDelivery>>;
