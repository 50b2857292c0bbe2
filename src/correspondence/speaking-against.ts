import { Clock } from '@libs/clock';
import type { Tx } from '@libs/db';
import { compose } from '@libs/letters-pdf';
import type { FormErrors } from '@libs/web';
import { letterKinds } from '../letters';
import type { Correspondence } from './case-correspondence';
import { missingIn } from './domain/content';
import type { CorrectedLetter } from './domain/correction-objections';
import { wordsOf } from './domain/letter-words';
import { objectionsTo } from './domain/objections';
import type { LetterDraftRow } from './letter-drafts.rows';

type Draft = Pick<LetterDraftRow, 'kind' | 'content' | 'refersTo' | 'refersToKind'>;

/** Why a draft cannot go out on this day, in German by field; empty when it can. */
export async function speakingAgainst(
  tx: Tx,
  now: Date,
  draft: Draft,
  correspondence: Correspondence,
): Promise<FormErrors> {
  const { kind, content } = draft;
  const held = { today: Clock.dayOf(now), correspondence, corrected: await correctedLetter(tx, draft) };
  return { ...objectionsTo(kind, content, held), ...missingIn(kind, content) };
}

/** The letter that a correction corrects, as it was issued; null for other letters. */
async function correctedLetter(
  tx: Tx,
  { kind, refersTo, refersToKind }: Draft,
): Promise<CorrectedLetter | null> {
  if (kind !== 'correction' || refersTo === null || refersToKind === null) return null;
  const [{ template, snapshot }] = await tx.query(
    `SELECT template_text AS template, snapshot FROM letter WHERE id = $1`,
    [refersTo],
  );
  return {
    text: wordsOf(compose(template, snapshot)),
    recipient: snapshot.recipient.name,
    act: letterKinds[refersToKind].act,
  };
}
