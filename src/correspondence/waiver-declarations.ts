import { Clock } from '@libs/clock';
import type { Tx } from '@libs/db';
import type { Consumer, Message } from '@libs/outbox';
import { roles, systemActor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { declaredWaiver, WAIVER_TOPIC, type WaiverMessage } from '../delivery';
import { letterKinds, LettersService, waiverDeclaration } from '../letters';
import { Matters } from './matters';
import { notify } from './notices';

/** Makes a letter of every waiver of remedies that was declared in the portal, dated on the day of the declaration. */
@Injectable()
export class WaiverDeclarations implements Consumer {
  readonly topic = WAIVER_TOPIC;

  constructor(
    private readonly matters: Matters,
    private readonly letters: LettersService,
  ) {}

  async consume(tx: Tx, { payload, now }: Message): Promise<string> {
    const { letterId } = payload as WaiverMessage;
    const { caseId, kind, documentId, issuedAt, role, ...declared } = await declaredWaiver(tx, letterId);
    const data = waiverDeclaration(await this.matters.of(tx, declared.declaredAt, caseId), {
      ...declared,
      role: roles[role].label,
      about: { documentId, title: letterKinds[kind].title, date: Clock.dayOf(issuedAt) },
    });
    const letter = { caseId, kind: 'waiver_declaration', data, refersTo: letterId } as const;
    const issued = await this.letters.issue(tx, systemActor, now, letter);
    await notify(tx, now, { caseId, notice: 'letter' });
    return issued.documentId;
  }
}
