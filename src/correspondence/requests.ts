import { Clock } from '@libs/clock';
import type { Reckoned } from '@libs/dates';
import { type Tx, UnitOfWork } from '@libs/db';
import type { Consumer, Message } from '@libs/outbox';
import { type Actor, systemActor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { askedPoint, parts, pointsOf } from '../applications';
import { LettersService, type RequestInput, requestLetter } from '../letters';
import { answerEnd, QUESTION_TOPIC, type QuestionForm, type QuestionMessage } from '../review';
import { Matters } from './matters';
import { notify } from './notices';

/** Turns every question of a caseworker into a Nachforderung, dated on the day it was asked, and a mail that says so. */
@Injectable()
export class Requests implements Consumer {
  readonly topic = QUESTION_TOPIC;

  constructor(
    private readonly work: UnitOfWork,
    private readonly matters: Matters,
    private readonly letters: LettersService,
  ) {}

  async consume(tx: Tx, { payload, now }: Message): Promise<void> {
    const { caseId, points, askedAt, askedByName, until } = payload as QuestionMessage;
    const asked = { points, askedByName, until: { ...until, date: Temporal.PlainDate.from(until.date) } };
    const data = await this.data(tx, new Date(askedAt), caseId, asked);
    await this.letters.issue(tx, systemActor, now, { caseId, kind: 'request', data });
    await notify(tx, now, { caseId, notice: 'returned' });
  }

  /** The letter as it would go out now, marked as a draft. Errors: not_found, incomplete. */
  async preview(actor: Actor, now: Date, caseId: string, question: QuestionForm): Promise<Buffer> {
    const until = answerEnd(Clock.dayOf(now), question.wochen);
    const asked = { points: pointsOf(question.question()), askedByName: actor.name, until };
    return this.letters.preview(
      'request',
      await this.work.run(actor, (tx) => this.data(tx, now, caseId, asked)),
    );
  }

  private async data(tx: Tx, now: Date, caseId: string, { points, askedByName, until }: Asked) {
    return requestLetter(await this.matters.of(tx, now, caseId), {
      points: points.map(pointInLetter),
      until,
      consequence: null,
      signatory: { name: askedByName, function: 'Sachbearbeitung' },
    });
  }
}

/** A point with its part as the applicant knows it. */
function pointInLetter(line: string): RequestInput['points'][number] {
  const { part, text } = askedPoint(line);
  return { field: part && parts[part].title, text };
}

interface Asked {
  readonly points: readonly string[];
  readonly askedByName: string;
  readonly until: Reckoned;
}
