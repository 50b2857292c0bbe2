import type { Tx } from '@libs/db';
import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { SubmissionsView } from '../applications';
import { type CaseHead, CasesViews, type Deadline, type Duty } from '../cases';
import { Deliveries, type DeliveredLetter, type FinalityState } from '../delivery';
import { type CaseLetter, caseLetters } from './case-letters.rows';
import { citedBy } from './domain/citing';
import { type PlanLine, planLine } from './domain/plan-line';
import { remindable } from './domain/reminders';
import { type Need, type WrittenName, writtenLetter, writtenNames } from './domain/written-letters';
import { type EarlyStartRequest, earlyStartRequests, openRequest } from './early-start.rows';
import { type GrantedNow, grantedNow } from './granted.rows';
import { type Hearing, hearingsOf } from './hearing.rows';
import { type LetterDraftRow, openDrafts } from './letter-drafts.rows';

/** What is on somebody's desk: drafts, and what the applicant wrote. */
export interface Pending {
  /** Neither issued nor given up. */
  readonly drafts: readonly LetterDraftRow[];
  readonly requests: readonly EarlyStartRequest[];
  readonly hearings: readonly Hearing[];
}

/** All that was written about a case and to it. */
export interface Correspondence extends Pending {
  readonly head: CaseHead;
  readonly letters: readonly CaseLetter[];
  readonly deadlines: readonly Deadline[];
  /** The acts that are not final yet, by the id of their letter. */
  readonly contestable: readonly string[];
  readonly granted: GrantedNow | null;
  /** The expenditure that the application plans. */
  readonly plan: readonly PlanLine[];
  /** The duty that the reader holds in this case, if any. */
  readonly duty: Duty | null;
}

@Injectable()
export class CaseCorrespondence {
  constructor(
    private readonly cases: CasesViews,
    private readonly submissions: SubmissionsView,
    private readonly deliveries: Deliveries,
  ) {}

  async pending(tx: Tx, caseId: string): Promise<Pending> {
    return {
      drafts: await openDrafts(tx, caseId),
      requests: await earlyStartRequests(tx, caseId),
      hearings: await hearingsOf(tx, caseId),
    };
  }

  /** As it stands on a day. Errors: not_found, also for drafts of applications. */
  async of(tx: Tx, today: Temporal.PlainDate, caseId: string, personId: string): Promise<Correspondence> {
    return {
      head: await this.cases.head(tx, caseId, { drafts: false }),
      letters: await caseLetters(tx, caseId),
      ...(await this.pending(tx, caseId)),
      deadlines: await this.cases.openDeadlines(tx, caseId),
      contestable: await this.contestable(tx, today, caseId),
      granted: await grantedNow(tx, caseId),
      plan: (await this.submissions.latest(tx, caseId)).sections.costs.lines.map(planLine),
      duty: await this.cases.dutyOf(tx, caseId, personId),
    };
  }

  private async contestable(tx: Tx, today: Temporal.PlainDate, caseId: string): Promise<string[]> {
    const letters = await this.deliveries.ofCase(tx, caseId, today);
    return letters.filter(isContestable).map(({ letterId }) => letterId);
  }
}

/** Whether remedies against an act can still be waived: it is not final, nobody has sued, nothing was waived. */
const isContestable = ({ reckoning, facts }: DeliveredLetter): boolean =>
  reckoning !== null && contestableStates.includes(reckoning.state) && facts.waivedOn === null;

const contestableStates: readonly FinalityState[] = ['not_notified', 'disputed', 'running'];

const isThere: Readonly<Record<Need, (correspondence: Correspondence, name: WrittenName) => boolean>> = {
  request: ({ requests }) => openRequest(requests) !== null,
  letter: (correspondence, name) => citedBy(name, correspondence).length > 0,
  deadline: ({ deadlines }) => remindable(deadlines).length > 0,
};

/** Whether a letter of this kind can be written in the state of the case. */
export function isWritable(name: WrittenName, correspondence: Correspondence): boolean {
  const { states, need } = writtenLetter(name);
  return states.includes(correspondence.head.state) && (need === null || isThere[need](correspondence, name));
}

/** The kinds that can be written now; a request for an early start is answered by one draft at a time. */
export const writableNow = (correspondence: Correspondence): WrittenName[] =>
  writtenNames.filter((name) => isWritable(name, correspondence) && !draftInstead(name, correspondence));

/** The draft that answers the same request already, if there is one. */
export const draftInstead = (name: WrittenName, { drafts }: Correspondence): LetterDraftRow | undefined =>
  writtenLetter(name).need === 'request'
    ? drafts.find(({ kind }) => writtenLetter(kind).need === 'request')
    : undefined;
