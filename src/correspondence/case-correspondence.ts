import type { Tx } from '@libs/db';
import { Injectable } from '@nestjs/common';
import { type CaseHead, CasesViews, type Deadline, type Duty } from '../cases';
import { type CaseLetter, caseLetters, citable } from './case-letters.rows';
import { type Need, type WrittenName, writtenLetter, writtenNames } from './domain/written-letters';
import { type EarlyStartRequest, earlyStartRequests, openRequest } from './early-start.rows';
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
  /** The duty that the reader holds in this case, if any. */
  readonly duty: Duty | null;
}

@Injectable()
export class CaseCorrespondence {
  constructor(private readonly cases: CasesViews) {}

  async pending(tx: Tx, caseId: string): Promise<Pending> {
    return {
      drafts: await openDrafts(tx, caseId),
      requests: await earlyStartRequests(tx, caseId),
      hearings: await hearingsOf(tx, caseId),
    };
  }

  /** Errors: not_found, also for drafts of applications. */
  async of(tx: Tx, caseId: string, personId: string): Promise<Correspondence> {
    return {
      head: await this.cases.head(tx, caseId, { drafts: false }),
      letters: await caseLetters(tx, caseId),
      ...(await this.pending(tx, caseId)),
      deadlines: await this.cases.openDeadlines(tx, caseId),
      duty: await this.cases.dutyOf(tx, caseId, personId),
    };
  }
}

const isThere: Readonly<Record<Need, (correspondence: Correspondence) => boolean>> = {
  request: ({ requests }) => openRequest(requests) !== null,
  letter: ({ letters }) => citable(letters).length > 0,
  deadline: ({ deadlines }) => remindable(deadlines).length > 0,
};

/** What the applicant can be reminded of. */
export const remindable = (deadlines: readonly Deadline[]): Deadline[] =>
  deadlines.filter(({ side, kind }) => side === 'applicant' && kind !== 'remedy');

/** Whether a letter of this kind can be written in the state of the case. */
export function isWritable(name: WrittenName, correspondence: Correspondence): boolean {
  const { states, need } = writtenLetter(name);
  return states.includes(correspondence.head.state) && (need === null || isThere[need](correspondence));
}

/** The kinds that can be written now; of those that need a signature one at a time. */
export const writableNow = (correspondence: Correspondence): WrittenName[] =>
  writtenNames.filter(
    (name) =>
      isWritable(name, correspondence) &&
      !(
        writtenLetter(name).signature &&
        correspondence.drafts.some(({ kind }) => writtenLetter(kind).signature)
      ),
  );
