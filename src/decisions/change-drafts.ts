import { Clock } from '@libs/clock';
import type { Tx } from '@libs/db';
import type { Facts } from '@libs/directive';
import { DomainError } from '@libs/errors';
import { type Cents, cents, sumCents } from '@libs/money';
import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { BudgetService } from '../budget';
import { awardChanges, type Hearing, Hearings, Matters } from '../correspondence';
import {
  amendmentLetter,
  type Assumption,
  type HeardBefore,
  type LetterDrafts,
  type Matter,
  type PaymentAccount,
  type Referred,
  revocationLetter,
  unsigned,
} from '../letters';
import { RuledApplications } from '../review';
import { awardLetterOf } from './award-letters';
import type { ChangeDraft } from './changes';
import { type AmendmentContent, changesOf, type PresentAward } from './domain/amendment';
import { claimedPayments, ENTER_ACCOUNT, ibanText, NO_ACCOUNT } from './domain/claim';
import { leftOf, reclaimedBy, type RevocationContent } from './domain/revocation';
import type { Signing } from './signing';

/** What is told by a letter of its own: all but a restoration. */
type Lettered = Exclude<ChangeDraft, { kind: 'restoration' }>;

interface Drafted {
  readonly caseId: string;
  readonly change: Lettered;
  readonly present: PresentAward;
  /** Left out in a preview. */
  readonly signing?: Signing;
}

/** What a letter about a change is written from. */
export type ChangeLetter = {
  readonly [K in Lettered['kind']]: { readonly kind: K; readonly data: LetterDrafts[K] };
}[Lettered['kind']];

/** What every letter about a change rests on. */
interface About {
  readonly matter: Matter;
  readonly about: Referred;
  readonly present: PresentAward;
  readonly signing: Signing;
}

/** Gathers what the Änderungsbescheid and the Aufhebungsbescheid say. */
@Injectable()
export class ChangeDrafts {
  constructor(
    private readonly matters: Matters,
    private readonly budget: BudgetService,
    private readonly hearings: Hearings,
    private readonly applications: RuledApplications,
  ) {}

  /** Errors: not_found; incomplete when the parts do not make a letter, or no account for a repayment is known. */
  async of(
    tx: Tx,
    now: Date,
    { caseId, change, present, signing = unsigned }: Drafted,
  ): Promise<ChangeLetter> {
    const matter = await this.matters.of(tx, now, caseId);
    const about = { matter, about: await awardLetterOf(tx, caseId), present, signing };
    if (change.kind === 'amendment') {
      const { submission } = await this.applications.of(tx, caseId);
      const awarded = { facts: submission.facts, earlier: await awardChanges(tx, caseId) };
      return { kind: 'amendment', data: amendment(about, change.content, awarded) };
    }
    const reclaimed = reclaimedBy(change.content, present);
    const claimed = claimedPayments(await this.budget.payments(tx, caseId), reclaimed);
    const heard = heardBefore(change.content, (await this.hearings.of(tx, caseId)).hearings);
    const data = revocation(about, change.content, { reclaimed, from: claimed[0]?.on ?? null, heard });
    return { kind: 'revocation', data };
  }
}

/** What became of the award until now. */
interface Awarded {
  readonly facts: Facts;
  readonly earlier: readonly Referred[];
}

const amendment = (
  { matter, about, present, signing }: About,
  content: AmendmentContent,
  { facts, earlier }: Awarded,
) =>
  amendmentLetter(matter, {
    ...signing,
    about,
    earlier,
    requestedOn: dayOf(content.requestedOn),
    changes: changesOf(content, present),
    planned: { facts, budgetYear: about.date.year },
    before: { to: Temporal.PlainDate.from(present.terms.to), shares: present.instalments },
    after: { to: Temporal.PlainDate.from(content.to), shares: content.shares },
    provision: content.provision,
    reasons: content.reasons,
    refused: content.refused || null,
  });

interface Claim {
  readonly reclaimed: Cents;
  /** The first day that bears interest. */
  readonly from: Temporal.PlainDate | null;
  readonly heard: HeardBefore | null;
}

/** The hearing that the draft names, with its answer, or why there was none. */
function heardBefore(
  { hearingId, withoutHearing, beforeReply = '' }: RevocationContent,
  hearings: readonly Hearing[],
): HeardBefore | null {
  if (hearingId === null) return { without: withoutHearing };
  const hearing = hearings.find(({ letterId }) => letterId === hearingId);
  if (!hearing) return null;
  const { documentId, createdAt, answer } = hearing;
  return {
    documentId,
    date: Clock.dayOf(createdAt),
    answer: answer && { on: Clock.dayOf(answer.answeredAt), waived: answer.waived },
    early: beforeReply,
  };
}

function revocation(
  { matter, about, present, signing }: About,
  content: RevocationContent,
  { reclaimed, from, heard }: Claim,
) {
  const granted = sumCents(present.instalments.map(({ amount }) => amount));
  const remaining = leftOf(content, present);
  const left = sumCents(remaining.map(({ amount }) => amount));
  const claims = reclaimed > 0;
  const letter = revocationLetter(matter, {
    ...signing,
    about,
    provision: content.provision,
    reason: content.reason ?? null,
    heard,
    parts: present.instalments.map(({ dueYear, title, amount }, index) => ({
      dueYear,
      title,
      amount: cents(amount - remaining[index]!.amount),
      remaining: remaining[index]!.amount,
    })),
    effect: content.effect,
    granted,
    revoked: sumCents([granted, -left as Cents]),
    facts: content.facts,
    reliance: content.reliance,
    discretion: content.discretion,
    knownOn: Temporal.PlainDate.from(content.knownOn),
    afterYear: content.afterYear || null,
    repayment: claims
      ? {
          sum: reclaimed,
          dueOn: Temporal.PlainDate.from(content.repayBy!),
          account: { ...accountOf(present), reference: matter.caseNumber },
        }
      : null,
    interestFrom: claims && content.interestWaived === '' ? from : null,
    interestWaived: claims ? content.interestWaived || null : null,
  });
  return {
    ...letter,
    assumptions: [...letter.assumptions, ...(claims ? assumedAccount(present, signing) : [])],
  };
}

/** An account that nobody has confirmed, with who answers for it; nothing in a preview that nobody answers for. */
function assumedAccount({ account }: PresentAward, { responsibility }: Signing): Assumption[] {
  if (account?.mark !== 'assumed' || !responsibility) return [];
  const { reason, ...responsible } = responsibility;
  const value = `Konto für Erstattungen: ${ibanText(account.iban)}, ${account.holder}`;
  return [{ field: 'repayment.account', value, responsible, reason }];
}

/** Errors: incomplete while the master data name no account. */
function accountOf({ account }: PresentAward): Omit<PaymentAccount, 'reference'> {
  if (!account) throw new DomainError('incomplete', { message: `${NO_ACCOUNT} ${ENTER_ACCOUNT}` });
  return { holder: account.holder, iban: ibanText(account.iban) };
}

const dayOf = (day: string | null): Temporal.PlainDate | null => (day ? Temporal.PlainDate.from(day) : null);
