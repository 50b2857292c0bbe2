import { UnitOfWork } from '@libs/db';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { CasesService, type GrantCase } from '../cases';
import { Attachments, type NewAttachment, type StoredFile } from './attachments';
import type { SectionName } from './domain/sections';
import { Drafts, type NewDraft, type SectionChange } from './drafts';
import { type RebindRequest, Rebindings } from './rebindings';
import { Submissions, type SubmitRequest } from './submissions';

/** A step that ends an application. */
interface Ending {
  readonly caseId: string;
  readonly seenVersion: number;
}

/** Everything an applicant does, each in one transaction of its own. */
@Injectable()
export class ApplicationsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesService,
    private readonly drafts: Drafts,
    private readonly attachments: Attachments,
    private readonly submissions: Submissions,
    private readonly rebindings: Rebindings,
  ) {}

  /** Begins a draft and returns the id of its case. Errors: forbidden, invalid_input for an item that is not open. */
  start(actor: Actor, now: Date, draft: NewDraft): Promise<string> {
    return this.work.run(actor, (tx) => this.drafts.start(tx, actor, now, draft));
  }

  /** Saves one section, also unfinished, and returns its version. Errors: stale, step_not_possible, not_found, forbidden. */
  saveSection<N extends SectionName>(actor: Actor, now: Date, change: SectionChange<N>): Promise<number> {
    return this.work.run(actor, (tx) => this.drafts.save(tx, actor, now, change));
  }

  /** Adds a file and returns its id. Errors: file_type, invalid_input beyond 30, and those of a closed case. */
  attach(actor: Actor, now: Date, attachment: NewAttachment): Promise<string> {
    return this.work.run(actor, (tx) => this.attachments.add(tx, actor, now, attachment));
  }

  removeAttachment(actor: Actor, now: Date, caseId: string, id: string): Promise<void> {
    return this.work.run(actor, (tx) => this.attachments.remove(tx, actor, now, caseId, id));
  }

  /** A file for whoever may have it. Errors: not_found, forbidden when it is infected. */
  download(actor: Actor, id: string): Promise<StoredFile> {
    return this.work.run(actor, (tx) => this.attachments.get(tx, actor, id));
  }

  /** Carries a draft over to the version in force or another item, with everything typed. Errors: see Rebindings. */
  rebind(actor: Actor, now: Date, request: RebindRequest): Promise<GrantCase> {
    return this.work.run(actor, (tx) => this.rebindings.rebind(tx, actor, now, request));
  }

  /** Submits: Aktenzeichen, snapshot, deadline, event. Errors: incomplete, stale, already_done and those of the step. */
  submit(actor: Actor, now: Date, request: SubmitRequest): Promise<GrantCase> {
    return this.work.run(actor, (tx) => this.submissions.submit(tx, actor, now, request));
  }

  withdraw(actor: Actor, now: Date, { reason, ...ending }: Ending & { reason: string }): Promise<GrantCase> {
    return this.work.run(actor, async (tx) => {
      const grantCase = await this.cases.take(tx, actor, now, {
        ...ending,
        step: 'withdraw',
        met: {},
        reason,
      });
      for (const kind of ['answer', 'decision'] as const)
        await this.cases.meetDeadline(tx, ending.caseId, kind, now);
      return grantCase;
    });
  }

  discard(actor: Actor, now: Date, ending: Ending): Promise<GrantCase> {
    return this.work.run(actor, (tx) =>
      this.cases.take(tx, actor, now, { ...ending, step: 'discard', met: {} }),
    );
  }
}
