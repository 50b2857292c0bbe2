import { Clock } from '@libs/clock';
import type { Tx } from '@libs/db';
import { Injectable } from '@nestjs/common';
import { LettersViews } from './letters.views';

export interface LetterLink {
  readonly title: string;
  readonly href: string;
  /** ISO date */
  readonly date: string;
}

/** The letters of a case as dated links, for pages of modules that know nothing of letters. */
@Injectable()
export class LetterLinks {
  constructor(private readonly views: LettersViews) {}

  async of(tx: Tx, caseId: string): Promise<LetterLink[]> {
    const rows = await this.views.ofCase(tx, caseId);
    return rows.map(({ title, href, createdAt }) => ({
      title,
      href,
      date: Clock.dayOf(createdAt).toString(),
    }));
  }
}
