import { Clock } from '@libs/clock';
import { randomUUID } from 'node:crypto';
import { record } from '@libs/audit-chain';
import { nextNumber, type Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import { type Actor, may } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import type { DeadlineKindName, DeadlineSide } from './domain/deadline-kinds';
import { type Condition, conditions, type Duty, type NeedsOf, type Step, steps } from './domain/lifecycle';
import { GrantCase } from './grant-case.entity';

/** What a step needs to know: the case, the version its form was shown with, and whether its conditions hold. */
export interface StepRequest<S extends Step> {
  readonly step: S;
  readonly caseId: string;
  readonly seenVersion: number;
  readonly met: Readonly<Record<NeedsOf<S>, boolean>>;
  readonly reason?: string;
}

export interface NewCase {
  readonly programmeId: string;
  readonly directiveVersion: string;
  readonly item: string;
  readonly organisationId: string;
}

export interface NewDeadline {
  readonly kind: DeadlineKindName;
  readonly side: DeadlineSide;
  readonly dueOn: Temporal.PlainDate;
  readonly rule: string;
  readonly reckoning: string;
  /** The open deadline that this one extends, and why. */
  readonly extension?: { readonly of: number; readonly reason: string };
}

/** Another version of the directive, or another funding item, for a draft. */
export interface Rebinding {
  readonly caseId: string;
  readonly seenVersion: number;
  readonly directiveVersion: string;
  /** The letter of the funding item. */
  readonly item: string;
  /** From what to what, for the history. */
  readonly reason: string;
}

const NEW = 'none';

/** The spine: the only place that moves a case. Everything here joins the caller's transaction. */
@Injectable()
export class CasesService {
  /** Begins a case as a draft of the organisation. */
  async start(tx: Tx, actor: Actor, now: Date, newCase: NewCase): Promise<GrantCase> {
    if (!may(actor, steps.start.permission)) throw new DomainError('forbidden');
    const grantCase = {
      ...newCase,
      id: randomUUID(),
      number: null,
      title: '',
      state: steps.start.to,
      version: 1,
      assignedTo: null,
      createdAt: now,
      submittedAt: null,
      stateSince: now,
    };
    await tx.insert(GrantCase, grantCase);
    await this.log(tx, actor, now, { caseId: grantCase.id, version: 1, step: 'start', from: NEW });
    return grantCase;
  }

  /**
   * Takes one step: locks the case, checks version, lifecycle, permission, conditions and four eyes, records
   * who did it, and returns the case as it is now. Errors: not_found, forbidden, stale, already_done (the
   * second of two clicks), step_not_possible, incomplete, assumed_rule, four_eyes.
   */
  async take<S extends Step>(tx: Tx, actor: Actor, now: Date, request: StepRequest<S>): Promise<GrantCase> {
    const rule = steps[request.step];
    const grantCase = await this.lock(tx, request.caseId);
    if (!may(actor, rule.permission)) throw new DomainError('forbidden');
    if (grantCase.version !== request.seenVersion) throw await this.overtaken(tx, actor, request);
    if (!(rule.from as readonly string[]).includes(grantCase.state))
      throw new DomainError('step_not_possible');
    refuseUnmet(request.met);
    const version = grantCase.version + 1;
    await this.log(tx, actor, now, { ...request, version, from: grantCase.state });
    const stateSince = grantCase.state === rule.to ? grantCase.stateSince : now;
    const moved = { state: rule.to, version, stateSince };
    await tx.update(GrantCase, grantCase.id, moved);
    return Object.assign(grantCase, moved);
  }

  /** Carries a draft over to another version or item; whatever was filed keeps both. Errors: those of the step. */
  async rebind(
    tx: Tx,
    actor: Actor,
    now: Date,
    { directiveVersion, item, ...step }: Rebinding,
  ): Promise<GrantCase> {
    const grantCase = await this.take(tx, actor, now, { ...step, step: 'rebind', met: {} });
    const bound = { directiveVersion, item };
    await tx.update(GrantCase, grantCase.id, bound);
    return Object.assign(grantCase, bound);
  }

  /** Gives the case its Aktenzeichen; a case that came back keeps its first one. */
  async register(tx: Tx, grantCase: GrantCase, now: Date, title: string): Promise<GrantCase> {
    const { year } = Clock.dayOf(now);
    const number =
      grantCase.number ?? `EGOV-${year}-${String(await nextNumber(tx, `case/${year}`)).padStart(4, '0')}`;
    const registered = { number, title, submittedAt: grantCase.submittedAt ?? now };
    await tx.update(GrantCase, grantCase.id, registered);
    return Object.assign(grantCase, registered);
  }

  /** Makes a person responsible for the case. */
  async assign(tx: Tx, caseId: string, personId: string): Promise<void> {
    await tx.update(GrantCase, caseId, { assignedTo: personId });
  }

  /** Sets a deadline; an open one of the same kind is replaced. */
  async setDeadline(tx: Tx, caseId: string, deadline: NewDeadline, now: Date): Promise<void> {
    await this.meetDeadline(tx, caseId, deadline.kind, now);
    const { kind, side, dueOn, rule, reckoning, extension } = deadline;
    await tx.query(
      `INSERT INTO deadline (case_id, kind, side, due_on, rule, reckoning, set_at, extends, reason)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        caseId,
        kind,
        side,
        dueOn.toString(),
        rule,
        reckoning,
        now,
        extension?.of ?? null,
        extension?.reason ?? null,
      ],
    );
  }

  async meetDeadline(tx: Tx, caseId: string, kind: DeadlineKindName, now: Date): Promise<void> {
    await tx.query(`UPDATE deadline SET met_at = $3 WHERE case_id = $1 AND kind = $2 AND met_at IS NULL`, [
      caseId,
      kind,
      now,
    ]);
  }

  /**
   * Takes a duty without a step, for what is prepared beside the lifecycle. Whoever holds another one keeps it:
   * the row that needs this one then refuses (four eyes).
   */
  async hold(tx: Tx, actor: Actor, caseId: string, duty: Duty): Promise<void> {
    await tx.query(
      `INSERT INTO case_duty (case_id, person_id, duty) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
      [caseId, actor.personId, duty],
    );
  }

  /** The case, locked until the transaction ends. A foreign case is not found. */
  async lock(tx: Tx, caseId: string): Promise<GrantCase> {
    const found = await tx.findOne(GrantCase, { where: { id: caseId }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw new DomainError('not_found');
    return found;
  }

  private async log(
    tx: Tx,
    actor: Actor,
    now: Date,
    entry: { caseId: string; version: number; step: Step; from: string; reason?: string },
  ): Promise<void> {
    const { duty, to } = steps[entry.step];
    await this.hold(tx, actor, entry.caseId, duty);
    await tx.query(
      `INSERT INTO case_step (case_id, version, step, from_state, to_state, duty, person_id, at, reason)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        entry.caseId,
        entry.version,
        entry.step,
        entry.from,
        to,
        duty,
        actor.personId,
        now,
        entry.reason ?? null,
      ],
    );
    await record(
      tx,
      actor,
      now,
      `case.${entry.step}`,
      { type: 'case', id: entry.caseId },
      {
        version: entry.version,
        from: entry.from,
        to,
        reason: entry.reason,
      },
    );
  }

  /** The form was shown with an older version: was it this very person with this very step? */
  private async overtaken(tx: Tx, actor: Actor, request: StepRequest<Step>): Promise<DomainError> {
    const [same] = await tx.query(
      `SELECT FROM case_step WHERE case_id = $1 AND version = $2 AND step = $3 AND person_id = $4`,
      [request.caseId, request.seenVersion + 1, request.step, actor.personId],
    );
    return new DomainError(same ? 'already_done' : 'stale');
  }
}

function refuseUnmet(met: Readonly<Partial<Record<Condition, boolean>>>): void {
  const [unmet] = (Object.keys(conditions) as Condition[]).filter((condition) => met[condition] === false);
  if (unmet) throw new DomainError(unmet === 'answered' ? 'assumed_rule' : 'incomplete');
}
