import { randomUUID } from 'node:crypto';
import type { UnitOfWork } from '@libs/db';
import { systemActor } from '@libs/permissions';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApplicationsService, type SectionName, SubmissionsView } from '../../src/applications';
import { CasesService, type State } from '../../src/cases';
import { DecisionsService, RefusalsService } from '../../src/decisions';
import type { DemoApplicant } from '../../src/demo/demo-people';
import { demoPdf } from '../../src/demo/demo-pdf';
import type { DemoStaff } from '../../src/demo/people';
import { demoSections } from '../../src/demo/sections';
import { Directives } from '../../src/programmes';
import { allMet, dueFrom, ProposalsService, ReviewService, type Share } from '../../src/review';
import { WaitingService } from '../../src/waiting';
import type { TestClock } from './app';

export const REASONS = 'Das Vorhaben erfüllt den Zuwendungszweck und ist wirtschaftlich.';
export const RESPONSIBILITY = 'Die angenommenen Regeln sind mit dem Ministerium abgestimmt.';
export const QUESTION = 'Bitte reichen Sie ein zweites Angebot nach.';

export const REFUSAL = {
  facts: 'Das Vorhaben dient nicht dem Zweck der Richtlinie.',
  legalBasis: 'Nr. 4.2: Die Voraussetzungen liegen nicht vor.',
  discretion: 'Das Ermessen ist auf null reduziert.',
  alternatives: '',
  heard: false,
  hearing: 'Es wird nicht von Angaben des Antragstellers abgewichen.',
};

export interface CaseWanted {
  readonly state?:
    | 'draft'
    | 'submitted'
    | 'in_review'
    | 'checked'
    | 'waiting'
    | 'returned'
    | 'proposed'
    | 'approved'
    | 'refusal_proposed'
    | 'refused';
  /** Whole euro. */
  readonly cost?: number;
  readonly item?: string;
  readonly title?: string;
  readonly applicant?: DemoApplicant;
}

interface Cast {
  readonly app: NestFastifyApplication;
  readonly work: UnitOfWork;
  readonly clock: TestClock;
  readonly staff: DemoStaff;
  readonly applicant: DemoApplicant;
}

/** Brings cases to a state through the ordinary services, as people would. */
export function caseMaker({ app, work, clock, staff, applicant: first }: Cast) {
  const [applications, submissions] = [app.get(ApplicationsService), app.get(SubmissionsView)];
  const [review, proposals, decisions] = [
    app.get(ReviewService),
    app.get(ProposalsService),
    app.get(DecisionsService),
  ];
  const refusals = app.get(RefusalsService);
  const directives = app.get(Directives);
  const pdf = demoPdf();

  const version = async (caseId: string): Promise<number> =>
    (await work.run(systemActor, (tx) => app.get(CasesService).lock(tx, caseId))).version;

  async function draft({ applicant = first, item = 'b', cost = 40_000, title = 'Vorhaben' }: CaseWanted) {
    const { actor, organisation } = applicant;
    const now = clock.now();
    const caseId = await applications.start(actor, now, { item, token: randomUUID() });
    const catalogue = await work.run(actor, (tx) => directives.catalogue(tx));
    const rules = catalogue.item('2018', item);
    const receivedOn = now.toISOString().slice(0, 10);
    const sections = demoSections(['', item, title, cost, receivedOn, 'submitted'], organisation, rules);
    for (const section of Object.keys(sections) as SectionName[])
      await applications.saveSection(actor, now, {
        caseId,
        section,
        data: sections[section],
        seenVersion: 0,
      });
    for (const { id, required } of rules.rules.attachments.value)
      if (required)
        await applications.attach(actor, now, { caseId, kind: id, name: `${id}.pdf`, bytes: await pdf });
    return caseId;
  }

  /** What the directive computes, due this year at the earliest. */
  async function shares(caseId: string): Promise<Share[]> {
    const { evaluation } = await work.run(systemActor, (tx) => submissions.latest(tx, caseId));
    const computed = evaluation.grantByYear.map(({ year, ...share }) => ({ dueYear: year, ...share }));
    return dueFrom(clock.now().getFullYear(), computed);
  }

  const steps = {
    submit: async (caseId: string, { applicant = first }: CaseWanted = {}) =>
      applications.submit(applicant.actor, clock.now(), { caseId, seenVersion: await version(caseId) }),
    take: async (caseId: string) => review.take(staff.caseworker, clock.now(), caseId, await version(caseId)),
    check: async (caseId: string) =>
      review.answerChecks(staff.caseworker, clock.now(), {
        caseId,
        seenVersion: await version(caseId),
        answers: allMet(),
      }),
    askBack: async (caseId: string) =>
      review.askBack(staff.caseworker, clock.now(), caseId, await version(caseId), QUESTION),
    wait: async (caseId: string) =>
      app.get(WaitingService, { strict: false }).wait(staff.caseworker, clock.now(), {
        caseId,
        seenVersion: await version(caseId),
        shares: await shares(caseId),
        reason: 'Die Mittel reichen zurzeit nicht.',
      }),
    propose: async (caseId: string) =>
      proposals.propose(staff.caseworker, clock.now(), caseId, await version(caseId), {
        shares: await shares(caseId),
        reasons: REASONS,
        conditions: '',
      }),
    approve: async (caseId: string) =>
      decisions.approve(staff.approver, clock.now(), caseId, await version(caseId), RESPONSIBILITY),
    proposeRefusal: async (caseId: string) =>
      refusals.propose(staff.caseworker, clock.now(), caseId, await version(caseId), REFUSAL),
    refuse: async (caseId: string) =>
      refusals.refuse(staff.approver, clock.now(), caseId, await version(caseId), RESPONSIBILITY),
  };

  const ways = {
    draft: [],
    submitted: ['submit'],
    in_review: ['submit', 'take'],
    returned: ['submit', 'take', 'askBack'],
    checked: ['submit', 'take', 'check'],
    waiting: ['submit', 'take', 'check', 'wait'],
    proposed: ['submit', 'take', 'check', 'propose'],
    approved: ['submit', 'take', 'check', 'propose', 'approve'],
    refusal_proposed: ['submit', 'take', 'proposeRefusal'],
    refused: ['submit', 'take', 'proposeRefusal', 'refuse'],
  } as const satisfies Record<NonNullable<CaseWanted['state']>, readonly (keyof typeof steps)[]>;

  return {
    steps,
    shares,
    version,
    /** A submitted case of the first applicant unless told otherwise; returns its id. */
    aCase: async (wanted: CaseWanted = {}): Promise<string> => {
      const caseId = await draft(wanted);
      for (const step of ways[wanted.state ?? 'submitted']) await steps[step](caseId, wanted);
      return caseId;
    },
    stateOf: async (caseId: string): Promise<State> =>
      (await work.run(systemActor, (tx) => app.get(CasesService).lock(tx, caseId))).state,
  };
}
