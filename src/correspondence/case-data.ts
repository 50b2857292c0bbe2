import type { Tx } from '@libs/db';
import { Injectable } from '@nestjs/common';
import { actLetter, type LetterKind, letterKinds, matterLetter, unsigned } from '../letters';
import { type InternalKind, internalKinds, InternalLetters } from './internal-letters';
import { Matters } from './matters';

/** The data of a letter as far as a case has them now. */
export interface CaseData {
  /** Whether nothing is left that only somebody's decision or words could say. */
  readonly whole: boolean;
  readonly data: object;
}

const isInternal = (kind: LetterKind): kind is InternalKind =>
  (internalKinds as readonly LetterKind[]).includes(kind);

/** What a letter of any kind would say of a case today, without issuing it. */
@Injectable()
export class CaseDataViews {
  constructor(
    private readonly matters: Matters,
    private readonly internal: InternalLetters,
  ) {}

  /** Errors: not_found, also for the draft of an application; incomplete where the case lacks what the kind needs. */
  async of(tx: Tx, now: Date, caseId: string, kind: LetterKind): Promise<CaseData> {
    if (isInternal(kind)) return { whole: true, data: await this.internal.dataOf(tx, now, caseId, kind) };
    const matter = await this.matters.of(tx, now, caseId);
    return { whole: false, data: letterKinds[kind].act ? actLetter(matter, unsigned) : matterLetter(matter) };
  }
}
