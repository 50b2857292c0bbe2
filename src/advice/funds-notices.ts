import { record } from '@libs/audit-chain';
import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import { cents } from '@libs/money';
import type { Actor } from '@libs/permissions';
import { Clock } from '@libs/clock';
import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import type { FundsStatement } from './domain/funds-notice';
import { messages } from './messages';

/** A statement as it was published. */
export interface FundsNotice extends FundsStatement {
  readonly setBy: string;
  readonly setAt: Date;
}

const columns = `notice.level, notice.least_cents AS least, notice.most_cents AS most,
  notice.valid_from AS "validFrom", person.name AS "setBy", notice.set_at AS "setAt"`;
const from = `funds_notice AS notice JOIN person ON person.id = notice.set_by`;

/** What is publicly said about the free money of a programme. A statement is never changed: the latest counts. */
@Injectable()
export class FundsNotices {
  /** Errors: invalid_input for a day that is past. */
  async publish(tx: Tx, actor: Actor, now: Date, programmeId: string, notice: FundsStatement): Promise<void> {
    const { level, least, most, validFrom } = notice;
    if (Temporal.PlainDate.compare(validFrom, Clock.dayOf(now)) < 0)
      throw new DomainError('invalid_input', { fields: { gueltig: messages.funds.dayPast } });
    await tx.query(
      `INSERT INTO funds_notice (programme_id, level, least_cents, most_cents, valid_from, set_by, set_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [programmeId, level, least, most, validFrom.toString(), actor.personId, now],
    );
    const said = { level, least, most, validFrom: validFrom.toString() };
    await record(tx, actor, now, 'funds_notice.published', { type: 'programme', id: programmeId }, said);
  }

  /** What counts on a day; null when nothing was said yet. */
  async on(tx: Tx, programmeId: string, day: Temporal.PlainDate): Promise<FundsNotice | null> {
    const [row] = await tx.query(
      `SELECT ${columns} FROM ${from} WHERE programme_id = $1 AND valid_from <= $2
        ORDER BY valid_from DESC, notice.id DESC LIMIT 1`,
      [programmeId, day.toString()],
    );
    return row ? noticeOf(row) : null;
  }

  /** The latest statements, those for days to come included. */
  async latest(tx: Tx, programmeId: string): Promise<FundsNotice[]> {
    const rows = await tx.query(
      `SELECT ${columns} FROM ${from} WHERE programme_id = $1 ORDER BY notice.id DESC LIMIT 20`,
      [programmeId],
    );
    return rows.map(noticeOf);
  }
}

type Row = Omit<FundsNotice, 'least' | 'most' | 'validFrom'> & {
  readonly least: string | null;
  readonly most: string | null;
  readonly validFrom: string;
};

const noticeOf = ({ least, most, validFrom, ...row }: Row): FundsNotice => ({
  ...row,
  least: least === null ? null : cents(BigInt(least)),
  most: most === null ? null : cents(BigInt(most)),
  validFrom: Temporal.PlainDate.from(validFrom),
});
