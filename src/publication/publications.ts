import { record } from '@libs/audit-chain';
import { Clock } from '@libs/clock';
import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { Actor } from '@libs/permissions';
import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { initialRule, type NewSetting, type PublicationRule } from './domain/setting';
import { messages } from './messages';
import { PUBLICATION_OPTIONS, type PublicationOptions } from './options';

/** A setting as it was made. */
export interface Setting extends PublicationRule {
  /** ISO date */
  readonly validFrom: string;
  readonly reason: string;
  readonly setBy: string;
  readonly setAt: Date;
}

const columns = `s.published, s.least_cents AS least, s.licence, s.valid_from AS "validFrom", s.reason,
  p.name AS "setBy", s.set_at AS "setAt"`;
const from = `publication_setting s JOIN person p ON p.id = s.set_by`;

/** Whether granted projects are public. A setting is never changed: the latest that has begun counts. */
@Injectable()
export class Publications {
  constructor(@Inject(PUBLICATION_OPTIONS) private readonly options: PublicationOptions) {}

  /** Errors: invalid_input for a day that is past. */
  async set(tx: Tx, actor: Actor, now: Date, programmeId: string, setting: NewSetting): Promise<void> {
    const { published, least, licence, validFrom, reason } = setting;
    if (Temporal.PlainDate.compare(validFrom, Clock.dayOf(now)) < 0)
      throw new DomainError('invalid_input', { fields: { gueltig: messages.settings.dayPast } });
    await tx.query(
      `INSERT INTO publication_setting (programme_id, published, least_cents, licence, valid_from, reason, set_by, set_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [programmeId, published, least, licence, validFrom.toString(), reason, actor.personId, now],
    );
    const said = { published, least, licence, validFrom: validFrom.toString() };
    await record(tx, actor, now, 'publication.set', { type: 'programme', id: programmeId }, said);
  }

  /** What counts on a day. */
  async on(tx: Tx, programmeId: string, day: Temporal.PlainDate): Promise<PublicationRule> {
    const [setting] = await tx.query<Setting[]>(
      `SELECT ${columns} FROM ${from} WHERE s.programme_id = $1 AND s.valid_from <= $2
        ORDER BY s.valid_from DESC, s.id DESC LIMIT 1`,
      [programmeId, day.toString()],
    );
    return setting ?? initialRule(this.options.demo);
  }

  /** The latest settings, those for days to come included. */
  latest(tx: Tx, programmeId: string): Promise<Setting[]> {
    return tx.query(`SELECT ${columns} FROM ${from} WHERE s.programme_id = $1 ORDER BY s.id DESC LIMIT 20`, [
      programmeId,
    ]);
  }
}
