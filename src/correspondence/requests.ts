import type { Tx } from '@libs/db';
import type { Consumer, Message } from '@libs/outbox';
import { systemActor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { LettersService, requestLetter } from '../letters';
import { QUESTION_TOPIC, type QuestionMessage } from '../review';
import { Matters } from './matters';
import { notify } from './notices';

/** Turns every question of a caseworker into a Nachforderung, dated on the day it was asked, and a mail that says so. */
@Injectable()
export class Requests implements Consumer {
  readonly topic = QUESTION_TOPIC;

  constructor(
    private readonly matters: Matters,
    private readonly letters: LettersService,
  ) {}

  async consume(tx: Tx, { payload, now }: Message): Promise<void> {
    const { caseId, points, askedAt, askedByName, until } = payload as QuestionMessage;
    const data = requestLetter(await this.matters.of(tx, new Date(askedAt), caseId), {
      points: points.map((text) => ({ field: null, text })),
      until: { ...until, date: Temporal.PlainDate.from(until.date) },
      consequence: null,
      signatory: { name: askedByName, function: 'Sachbearbeitung' },
    });
    await this.letters.issue(tx, systemActor, now, { caseId, kind: 'request', data });
    await notify(tx, now, { caseId, notice: 'returned' });
  }
}
