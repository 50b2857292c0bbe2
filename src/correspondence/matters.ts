import { Clock } from '@libs/clock';
import type { Tx } from '@libs/db';
import { Injectable } from '@nestjs/common';
import { addresseeOf, SubmissionsView } from '../applications';
import { masterDataOn } from '../authority';
import { CasesViews } from '../cases';
import type { ContactPerson, Matter } from '../letters';
import { noticeChannelOf } from '../letters';
import { Directives } from '../programmes';
import { type WaitingPlace, WaitingPlaces } from '../waiting';

/** What a letter about a case rests on. */
export interface CaseMatter extends Matter {
  /** Its place on the waiting list; null where it waits on none. */
  readonly waiting: WaitingPlace | null;
}

/** Gathers what every letter about a submitted application rests on. */
@Injectable()
export class Matters {
  constructor(
    private readonly cases: CasesViews,
    private readonly submissions: SubmissionsView,
    private readonly directives: Directives,
    private readonly places: WaitingPlaces,
  ) {}

  /** As of the day of the letter. Errors: not_found, also for a draft and for a foreign case. */
  async of(tx: Tx, now: Date, caseId: string): Promise<CaseMatter> {
    const head = await this.cases.head(tx, caseId, { drafts: false });
    const submission = await this.submissions.latest(tx, caseId);
    const catalogue = await this.directives.catalogue(tx);
    const date = Clock.dayOf(now);
    const recipient = addresseeOf(submission);
    return {
      caseNumber: head.number ?? '',
      date,
      ...(await masterDataOn(tx, date, recipient.districtAgs)),
      recipient,
      contact: await caseworkerOf(tx, head.assignedTo),
      directive: catalogue.version(head.directiveVersion),
      item: catalogue.item(head.directiveVersion, head.item),
      projectTitle: submission.sections.project.title,
      applicationDate: Clock.dayOf(submission.submittedAt),
      notice: noticeChannelOf(submission.sections.declarations.made),
      waiting: head.state === 'waiting' ? await this.places.of(tx, date, caseId) : null,
    };
  }
}

async function caseworkerOf(tx: Tx, personId: string | null): Promise<ContactPerson | null> {
  if (personId === null) return null;
  const [person] = await tx.query<ContactPerson[]>(`SELECT name, email FROM person WHERE id = $1`, [
    personId,
  ]);
  return person ?? null;
}
