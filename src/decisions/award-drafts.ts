import { Clock } from '@libs/clock';
import type { Tx } from '@libs/db';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { addresseeOf, SubmissionsView } from '../applications';
import { masterDataOn, signatoryOf } from '../authority';
import { CasesViews } from '../cases';
import { type AwardInput, awardLetter, type LetterDrafts, noticeChannelOf } from '../letters';
import { Directives } from '../programmes';
import { dueFrom, type Proposal } from '../review';
import { type ProofDue, proofDue } from './domain/proof-due';

interface Signing {
  readonly proposal: Proposal;
  /** Why the signatory answers for assumed rules; empty in a preview. */
  readonly responsibility: string;
}

export interface AwardDraft {
  readonly data: LetterDrafts['award'];
  readonly proofDue: ProofDue;
}

/** Gathers what the Zuwendungsbescheid says: from application, proposal, directive, authority and signatory. */
@Injectable()
export class AwardDrafts {
  constructor(
    private readonly cases: CasesViews,
    private readonly submissions: SubmissionsView,
    private readonly directives: Directives,
  ) {}

  /** Errors: not_found; incomplete when the parts do not make a letter. */
  async of(tx: Tx, actor: Actor, now: Date, { proposal, responsibility }: Signing): Promise<AwardDraft> {
    const head = await this.cases.head(tx, proposal.caseId, { drafts: false });
    const submission = await this.submissions.latest(tx, proposal.caseId);
    const catalogue = await this.directives.catalogue(tx);
    const { project } = submission.sections;
    const today = Clock.dayOf(now);
    const recipient = addresseeOf(submission);
    const signatory = await signatoryOf(tx, actor.personId, today);
    const input: AwardInput = {
      caseNumber: head.number ?? '',
      date: today,
      ...(await masterDataOn(tx, today, recipient.districtAgs)),
      recipient,
      contact: null,
      signatory,
      directive: catalogue.version(head.directiveVersion),
      item: catalogue.item(head.directiveVersion, head.item),
      application: {
        date: Clock.dayOf(submission.submittedAt),
        documents: submission.files.map(({ name }) => name),
      },
      project: {
        title: project.title,
        purpose: project.summary,
        from: Temporal.PlainDate.from(project.from),
        to: Temporal.PlainDate.from(project.to),
      },
      facts: submission.facts,
      evaluation: proposal.evaluation,
      budgetYear: today.year,
      shares: dueFrom(today.year, proposal.shares),
      consent: consentTo(proposal),
      conditions: proposal.conditions,
      reasons: proposal.reasons,
      restReason: proposal.restReason,
      notice: noticeChannelOf(submission.sections.declarations.made),
      responsibility: responsibility === '' ? null : { ...signatory, reason: responsibility },
    };
    return { data: awardLetter(input), proofDue: proofDue(input.item, input.project.to) };
  }
}

const consentTo = ({ consent }: Proposal): AwardInput['consent'] =>
  consent && { on: Temporal.PlainDate.from(consent.on), reference: consent.reference };
