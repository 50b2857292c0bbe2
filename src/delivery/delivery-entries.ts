import { Clock } from '@libs/clock';
import type { Instruction } from '@libs/dates';
import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import { publish } from '@libs/outbox';
import type { Actor } from '@libs/permissions';
import { Temporal } from 'temporal-polyfill';
import type { DeliveredLetter } from './deliveries';
import type { Channel, ReceiptKind } from './domain/facts';
import type { LawsuitResult } from './domain/lawsuit-results';
import type { RecordStepName } from './domain/record-steps';
import { waivedOnPaper } from './domain/waiver-text';

type Day = Temporal.PlainDate;

/** What each step says. */
export interface Statements {
  readonly dispatch: {
    readonly on: Day;
    /** Needed to change a day that was entered. */ readonly reason: string;
  };
  readonly receipt: { readonly kind: ReceiptKind; readonly on: Day | null; readonly reason: string };
  readonly anew: { readonly channel: Channel; readonly reason: string };
  readonly instruction: { readonly instruction: Instruction; readonly reason: string };
  readonly waive: { readonly name: string; /** The day on which the paper came in. */ readonly on: Day };
  readonly sue: { readonly court: string; readonly fileNumber: string; readonly filedOn: Day };
  readonly endLawsuit: { readonly on: Day; readonly result: LawsuitResult; readonly note: string };
}

export interface Entering<S extends RecordStepName> {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly now: Date;
  readonly letter: DeliveredLetter;
  readonly said: Statements[S];
}

const attemptOf = ({ attempts }: DeliveredLetter): number => attempts.at(-1)!.attempt;

/** What is written for each step. */
export const entries: { readonly [S in RecordStepName]: (entering: Entering<S>) => Promise<unknown> } = {
  async dispatch({ tx, actor, now, letter, said: { on, reason } }) {
    const attempt = letter.attempts.at(-1)!;
    refuseBefore(
      'tag',
      on,
      Clock.dayOf(letter.createdAt),
      'Das Schreiben ist erst an einem späteren Tag entstanden.',
    );
    refuseBefore(
      'tag',
      on,
      Clock.dayOf(new Date(attempt.begunAt)),
      'Dieser Versuch ist erst an einem späteren Tag angelegt.',
    );
    refuseAfter('tag', on, Clock.dayOf(now));
    if (attempt.dispatchedOn && reason === '')
      throw atField('grund', 'Nennen Sie den Grund, aus dem der Tag geändert wird.');
    if (attempt.dispatchedOn && attempt.receipt !== 'presumed') throw new DomainError('step_not_possible');
    await tx.query(`UPDATE delivery_attempt SET dispatched_on = $3 WHERE letter_id = $1 AND attempt = $2`, [
      letter.letterId,
      attempt.attempt,
      on.toString(),
    ]);
    await note(tx, actor, now, letter, { kind: 'dispatched', on, reason });
  },

  async receipt({ tx, actor, now, letter, said: { kind, on, reason } }) {
    const sent = Temporal.PlainDate.from(letter.attempts.at(-1)!.dispatchedOn!);
    if (on) {
      refuseBefore('tag', on, sent, 'An diesem Tag war das Schreiben noch nicht aufgegeben.');
      refuseAfter('tag', on, Clock.dayOf(now));
    }
    await tx.query(
      `UPDATE delivery_attempt SET receipt = $3, received_on = $4 WHERE letter_id = $1 AND attempt = $2`,
      [letter.letterId, attemptOf(letter), kind, on?.toString() ?? null],
    );
    await note(tx, actor, now, letter, { kind, on, reason });
  },

  async anew({ tx, actor, now, letter, said: { channel, reason } }) {
    if (channel === 'portal' && letter.attempts[0]!.channel !== 'portal')
      throw atField('weg', 'Der Empfänger hat in den Abruf nicht eingewilligt.');
    const attempt = attemptOf(letter);
    await tx.query(`UPDATE delivery_attempt SET ended_at = $3 WHERE letter_id = $1 AND attempt = $2`, [
      letter.letterId,
      attempt,
      now,
    ]);
    await tx.query(
      `INSERT INTO delivery_attempt (letter_id, attempt, channel, begun_at, provided_at) VALUES ($1, $2, $3, $4, $5)`,
      [letter.letterId, attempt + 1, channel, now, channel === 'portal' ? now : null],
    );
    await note(tx, actor, now, letter, { kind: 'begun', on: null, reason, attempt: attempt + 1 });
    // The ten days run from the mail that says so.
    if (channel === 'portal')
      await publish(tx, now, 'notice.send', { caseId: letter.caseId, notice: 'letter' });
  },

  async instruction({ tx, actor, now, letter, said: { instruction, reason } }) {
    await tx.query(`UPDATE delivery SET instruction = $2 WHERE letter_id = $1`, [
      letter.letterId,
      instruction,
    ]);
    const kind = instruction === 'correct' ? 'instruction_right' : 'instruction_wrong';
    await note(tx, actor, now, letter, { kind, on: null, reason });
  },

  async waive({ tx, actor, now, letter, said: { name, on } }) {
    refuseBefore('tag', on, Clock.dayOf(letter.createdAt), 'An diesem Tag gab es das Schreiben noch nicht.');
    refuseAfter('tag', on, Clock.dayOf(now));
    await tx.query(
      `INSERT INTO remedy_waiver (letter_id, text, declared_name, declared_at, received_on, entered_by)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [
        letter.letterId,
        waivedOnPaper(letter.title, Clock.dayOf(letter.createdAt)),
        name,
        now,
        on.toString(),
        actor.personId,
      ],
    );
  },

  async sue({ tx, actor, now, letter, said: { court, fileNumber, filedOn } }) {
    refuseBefore(
      'tag',
      filedOn,
      Clock.dayOf(letter.createdAt),
      'An diesem Tag gab es das Schreiben noch nicht.',
    );
    refuseAfter('tag', filedOn, Clock.dayOf(now));
    await tx.query(
      `INSERT INTO lawsuit (letter_id, court, file_number, filed_on, entered_by, entered_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [letter.letterId, court, fileNumber, filedOn.toString(), actor.personId, now],
    );
  },

  async endLawsuit({ tx, actor, now, letter, said: { on, result, note: text } }) {
    const { filedOn } = letter.lawsuits.find(({ endedOn }) => endedOn === null)!;
    refuseBefore(
      'tag',
      on,
      Temporal.PlainDate.from(filedOn),
      'An diesem Tag war die Klage noch nicht erhoben.',
    );
    refuseAfter('tag', on, Clock.dayOf(now));
    await tx.query(
      `UPDATE lawsuit SET ended_on = $2, result = $3, note = $4, ended_by = $5, ended_at = $6
        WHERE letter_id = $1 AND ended_on IS NULL`,
      [letter.letterId, on.toString(), result, text, actor.personId, now],
    );
  },
};

interface Note {
  readonly kind: 'begun' | 'dispatched' | 'instruction_wrong' | 'instruction_right' | ReceiptKind;
  readonly on: Day | null;
  readonly reason: string;
  /** The last one unless told otherwise. */
  readonly attempt?: number;
}

const note = (
  tx: Tx,
  actor: Actor,
  now: Date,
  letter: DeliveredLetter,
  { kind, on, reason, attempt = attemptOf(letter) }: Note,
): Promise<unknown> =>
  tx.query(
    `INSERT INTO delivery_entry (letter_id, attempt, kind, on_day, reason, entered_by, entered_at)
     VALUES ($1, $2, $3, $4, nullif($5, ''), $6, $7)`,
    [letter.letterId, attempt, kind, on?.toString() ?? null, reason, actor.personId, now],
  );

const atField = (field: string, message: string): DomainError =>
  new DomainError('invalid_input', { fields: { [field]: message } });

function refuseBefore(field: string, day: Day, first: Day, message: string): void {
  if (Temporal.PlainDate.compare(day, first) < 0) throw atField(field, message);
}

function refuseAfter(field: string, day: Day, today: Day): void {
  if (Temporal.PlainDate.compare(day, today) > 0) throw atField(field, 'Dieser Tag liegt in der Zukunft.');
}
