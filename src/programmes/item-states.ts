import { record } from '@libs/audit-chain';
import { Clock } from '@libs/clock';
import type { Tx } from '@libs/db';
import { publish } from '@libs/outbox';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { Directives } from './directives';
import { faultOfSince } from './domain/periods';
import { alreadyBy, invalid, required } from './domain/refusals';
import type { ItemState } from './domain/release';
import { messages } from './messages';
import { ProgrammesService } from './programmes.service';
import { lockReleased } from './stored-versions';

export interface StateChange {
  /** The name of a released version. */
  readonly version: string;
  readonly letter: string;
  /** The first day, today or later. */
  readonly since: Temporal.PlainDate;
  readonly reason: string;
}

/** What is published as 'item.paused' and 'item.reopened'. */
export interface ItemMessage {
  /** The key of the programme. */
  readonly programme: string;
  readonly version: string;
  readonly letter: string;
  /** ISO 8601. */
  readonly since: string;
  readonly reason: string;
}

const events = { paused: 'item.paused', open: 'item.reopened' } as const;

/** Pausing and reopening the items of a directive. Errors: not_found, invalid_input, step_not_possible. */
@Injectable()
export class ItemStates {
  constructor(
    private readonly programmes: ProgrammesService,
    private readonly directives: Directives,
  ) {}

  pause(tx: Tx, actor: Actor, now: Date, change: StateChange): Promise<void> {
    return this.set(tx, actor, now, { ...change, status: 'paused' });
  }

  reopen(tx: Tx, actor: Actor, now: Date, change: StateChange): Promise<void> {
    return this.set(tx, actor, now, { ...change, status: 'open' });
  }

  private async set(
    tx: Tx,
    actor: Actor,
    now: Date,
    change: StateChange & Pick<ItemState, 'status'>,
  ): Promise<void> {
    const { version, letter, since, status } = change;
    const reason = required(change.reason, messages.reasonMissing);
    const fault = faultOfSince(since, Clock.dayOf(now));
    if (fault) throw invalid(fault);
    const programme = await this.programmes.current(tx);
    const id = await lockReleased(tx, programme.id, version);
    const { paused } = (await this.directives.catalogue(tx)).item(version, letter);
    const last = (await lastDecision(tx, id, letter)) ?? { status: paused ? 'paused' : 'open', setBy: null };
    if (last.status === status) throw alreadyBy(actor, last.setBy, messages.items[status](letter));
    await tx.query(
      `INSERT INTO item_status (version_id, letter, status, since, reason, set_by, set_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, letter, status, since.toString(), reason, actor.personId, now],
    );
    await record(
      tx,
      actor,
      now,
      events[status],
      { type: 'directive_version', id },
      { version, letter, since },
    );
    const message: ItemMessage = {
      programme: programme.key,
      version,
      letter,
      since: since.toString(),
      reason,
    };
    await publish(tx, now, events[status], message);
  }
}

/** Also one for a day to come: who wants another takes it back first. */
async function lastDecision(
  tx: Tx,
  versionId: string,
  letter: string,
): Promise<{ status: ItemState['status']; setBy: string } | undefined> {
  const [last] = await tx.query(
    `SELECT status, set_by AS "setBy" FROM item_status WHERE version_id = $1 AND letter = $2
      ORDER BY id DESC LIMIT 1`,
    [versionId, letter],
  );
  return last;
}
