import { Clock } from '@libs/clock';
import type { Tx } from '@libs/db';
import type { Consumer, Message } from '@libs/outbox';
import { systemActor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { addresseeOf, SubmissionsView } from '../applications';
import { authorityOn } from '../authority';
import { CasesViews } from '../cases';
import { LettersService, receiptLetter } from '../letters';
import { Directives } from '../programmes';
import { notify } from './notices';

/** Answers every submission with an Eingangsbestätigung and a mail that says so. */
@Injectable()
export class Receipts implements Consumer {
  readonly topic = 'application.submitted';

  constructor(
    private readonly cases: CasesViews,
    private readonly submissions: SubmissionsView,
    private readonly directives: Directives,
    private readonly letters: LettersService,
  ) {}

  async consume(tx: Tx, { payload, now }: Message): Promise<void> {
    const { caseId } = payload as { caseId: string };
    const head = await this.cases.head(tx, caseId, { drafts: false });
    const submission = await this.submissions.latest(tx, caseId);
    const catalogue = await this.directives.catalogue(tx);
    const item = catalogue.item(head.directiveVersion, head.item);
    const kinds = new Map(item.rules.attachments.value.map(({ id, text }) => [id, text]));
    const data = receiptLetter({
      caseNumber: head.number ?? '',
      receivedAt: submission.submittedAt,
      authority: await authorityOn(tx, Clock.dayOf(submission.submittedAt)),
      recipient: addresseeOf(submission),
      contact: null,
      directive: catalogue.version(head.directiveVersion),
      item,
      projectTitle: submission.sections.project.title,
      files: submission.files.map(({ name, kind, size, sha256 }) => ({
        name,
        kind: kinds.get(kind) ?? 'Weitere Unterlage',
        bytes: size,
        sha256,
      })),
      expectedBy: await this.targetOf(tx, caseId),
    });
    await this.letters.issue(tx, systemActor, now, { caseId, kind: 'receipt', data });
    await notify(tx, now, { caseId, notice: 'submitted' });
  }

  /** Until when the authority wants to decide (Entscheidungsziel). */
  private async targetOf(tx: Tx, caseId: string): Promise<Temporal.PlainDate | null> {
    const deadlines = await this.cases.openDeadlines(tx, caseId);
    const target = deadlines.find(({ kind }) => kind === 'decision');
    return target ? Temporal.PlainDate.from(target.dueOn) : null;
  }
}
