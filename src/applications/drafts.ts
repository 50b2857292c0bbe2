import { randomUUID } from 'node:crypto';
import { record } from '@libs/audit-chain';
import { Clock } from '@libs/clock';
import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import { type Actor, may } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { CasesService, type GrantCase } from '../cases';
import { Directives, ProgrammesService } from '../programmes';
import { openStates } from './application.view';
import { firstSections } from './domain/first-sections';
import type { AllSections, SectionName, Sections } from './domain/sections';
import type { StartAnswers } from './domain/start-answers';
import { messages } from './messages';

export interface NewDraft {
  /** The letter of a funding item that is open under the directive in force. */
  readonly item: string;
  /** A uuid of the form: sent twice, it begins one application. */
  readonly token: string;
  /** What the application begins with. */
  readonly answers?: StartAnswers;
}

export interface SectionChange<N extends SectionName> {
  readonly caseId: string;
  readonly section: N;
  readonly data: Sections[N];
  /** The version that was shown; 0 when the section had not been saved before. */
  readonly seenVersion: number;
}

/** Beginning an application and writing its sections, inside the caller's transaction. */
@Injectable()
export class Drafts {
  constructor(
    private readonly cases: CasesService,
    private readonly directives: Directives,
    private readonly programmes: ProgrammesService,
  ) {}

  async start(tx: Tx, actor: Actor, now: Date, { item, token, answers }: NewDraft): Promise<string> {
    if (!may(actor, 'application.write') || actor.organisationId === null) throw new DomainError('forbidden');
    const { organisationId } = actor;
    const directive = (await this.directives.catalogue(tx)).on(Clock.dayOf(now));
    const chosen = directive.items.find(({ letter }) => letter === item);
    if (!chosen || chosen.paused)
      throw new DomainError('invalid_input', { fields: { gegenstand: messages.start.itemInvalid } });
    const begun = await claim(tx, token, organisationId);
    if (begun) return begun;
    const { id: programmeId } = await this.programmes.current(tx);
    const newCase = { programmeId, directiveVersion: directive.version, item, organisationId };
    const { id } = await this.cases.start(tx, actor, now, newCase);
    await tx.query(`UPDATE application_start SET case_id = $2 WHERE token = $1`, [token, id]);
    if (answers) await this.takeOver(tx, actor, now, id, firstSections(answers, chosen, randomUUID));
    return id;
  }

  private async takeOver(
    tx: Tx,
    actor: Actor,
    now: Date,
    caseId: string,
    sections: Partial<AllSections>,
  ): Promise<void> {
    for (const section of Object.keys(sections) as SectionName[])
      await this.save(tx, actor, now, { caseId, section, data: sections[section]!, seenVersion: 0 });
  }

  async save<N extends SectionName>(
    tx: Tx,
    actor: Actor,
    now: Date,
    change: SectionChange<N>,
  ): Promise<number> {
    const { caseId, section, data, seenVersion } = change;
    await this.lockOpen(tx, actor, caseId);
    const [stored] = await tx.query<{ version: number; same: boolean }[]>(
      `SELECT version, data = $3::jsonb AS same FROM application_section WHERE case_id = $1 AND section = $2`,
      [caseId, section, JSON.stringify(data)],
    );
    // The second of two clicks, or nothing changed.
    if (stored?.same) return stored.version;
    if ((stored?.version ?? 0) !== seenVersion) throw new DomainError('stale');
    const version = seenVersion + 1;
    await tx.query(
      `INSERT INTO application_section (case_id, section, data, version, updated_by, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (case_id, section) DO UPDATE SET data = excluded.data, version = excluded.version,
         updated_by = excluded.updated_by, updated_at = excluded.updated_at`,
      [caseId, section, JSON.stringify(data), version, actor.personId, now],
    );
    await record(
      tx,
      actor,
      now,
      'application.section_saved',
      { type: 'case', id: caseId },
      { section, version },
    );
    return version;
  }

  /** Locks the case for a change of what the applicant writes. Errors: forbidden, not_found, step_not_possible. */
  async lockOpen(tx: Tx, actor: Actor, caseId: string): Promise<GrantCase> {
    if (!may(actor, 'application.write')) throw new DomainError('forbidden');
    const grantCase = await this.cases.lock(tx, caseId);
    if (!openStates.includes(grantCase.state)) throw new DomainError('step_not_possible');
    return grantCase;
  }
}

/** Takes the token, or waits for who has it and returns the case that was begun with it. */
async function claim(tx: Tx, token: string, organisationId: string): Promise<string | null> {
  const claimed = await tx.query(
    `INSERT INTO application_start (token, organisation_id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING token`,
    [token, organisationId],
  );
  if (claimed.length > 0) return null;
  const [begun] = await tx.query(`SELECT case_id AS id FROM application_start WHERE token = $1`, [token]);
  if (!begun) throw new DomainError('invalid_input');
  return begun.id;
}
