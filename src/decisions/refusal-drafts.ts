import type { Tx } from '@libs/db';
import { sumCents } from '@libs/money';
import { Injectable } from '@nestjs/common';
import { SubmissionsView } from '../applications';
import { Matters } from '../correspondence';
import { type LetterDrafts, refusalLetter, unsigned } from '../letters';
import type { RefusalText } from './refusals';
import type { Signing } from './signing';

interface Draft {
  readonly caseId: string;
  readonly text: RefusalText;
  /** Left out in a preview. */
  readonly signing?: Signing;
}

/** Gathers what the Ablehnungsbescheid says. */
@Injectable()
export class RefusalDrafts {
  constructor(
    private readonly matters: Matters,
    private readonly submissions: SubmissionsView,
  ) {}

  /** Errors: not_found; incomplete when the parts do not make a letter. */
  async of(tx: Tx, now: Date, { caseId, text, signing = unsigned }: Draft): Promise<LetterDrafts['refusal']> {
    const { facts } = await this.submissions.latest(tx, caseId);
    return refusalLetter(await this.matters.of(tx, now, caseId), {
      ...signing,
      requested: sumCents(facts.funding.map(({ requested }) => requested)),
      facts: text.facts,
      grounds: text.legalBasis,
      discretion: text.discretion,
      alternatives: text.alternatives || null,
    });
  }
}
