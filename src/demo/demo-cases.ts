import { randomUUID } from 'node:crypto';
import { Clock } from '@libs/clock';
import { UnitOfWork } from '@libs/db';
import { systemActor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { ApplicationsService, type SectionName, SubmissionsView } from '../applications';
import { CasesService } from '../cases';
import { DecisionsService } from '../decisions';
import { Directives } from '../programmes';
import { allMet, dueFrom, ProposalsService, ReviewService } from '../review';
import type { DemoApplicant } from './demo-people';
import { demoPdf } from './demo-pdf';
import type { DemoStaff } from './people';
import type { DemoEvent, DemoStep } from './schedule';
import { demoSections } from './sections';

interface Scene extends DemoEvent {
  readonly staff: DemoStaff;
  readonly applicant: DemoApplicant;
}

const REASONS =
  'Das Vorhaben erfüllt den Zuwendungszweck: Es führt zu einer durchgängig digitalen Bearbeitung und entlastet die Verwaltung. (Begründung der Vorführung)';
/** Why the demo's signatories answer for what is only assumed. */
export const RESPONSIBILITY = 'Vorführung: Die Regeln sind angenommen, der Bescheid hat keine Wirkung.';
const QUESTION = 'Bitte reichen Sie ein zweites Angebot nach und begründen Sie die Wahl des Anbieters.';

/** Plays the history of the demo's cases through the ordinary services, step by step. */
@Injectable()
export class DemoCases {
  private readonly ids = new Map<unknown, string>();

  constructor(
    private readonly work: UnitOfWork,
    private readonly applications: ApplicationsService,
    private readonly submissions: SubmissionsView,
    private readonly cases: CasesService,
    private readonly review: ReviewService,
    private readonly proposals: ProposalsService,
    private readonly decisions: DecisionsService,
    private readonly directives: Directives,
  ) {}

  async play(event: DemoEvent, staff: DemoStaff, applicant: DemoApplicant): Promise<void> {
    await this.parts[event.step]({ ...event, staff, applicant });
  }

  private readonly parts: Readonly<Record<DemoStep, (scene: Scene) => Promise<unknown>>> = {
    submit: (scene) => this.submit(scene),
    take: (scene) =>
      this.step(scene, (id, version) => this.review.take(scene.staff.caseworker, scene.at, id, version)),
    return: (scene) =>
      this.step(scene, (id, version) =>
        this.review.askBack(scene.staff.caseworker, scene.at, id, version, QUESTION),
      ),
    propose: (scene) => this.step(scene, (id, version) => this.propose(scene, id, version)),
    approve: (scene) =>
      this.step(scene, (id, version) =>
        this.decisions.approve(scene.staff.approver, scene.at, id, version, RESPONSIBILITY),
      ),
  };

  private async submit({ application, applicant: { actor, organisation }, at }: Scene): Promise<void> {
    const caseId = await this.applications.start(actor, at, { item: application[1], token: randomUUID() });
    const catalogue = await this.work.run(actor, (tx) => this.directives.catalogue(tx));
    const item = catalogue.item(catalogue.on(Clock.dayOf(at)).version, application[1]);
    const sections = demoSections(application, organisation, item);
    for (const section of Object.keys(sections) as SectionName[])
      await this.applications.saveSection(actor, at, {
        caseId,
        section,
        data: sections[section],
        seenVersion: 0,
      });
    const bytes = await demoPdf();
    for (const { id, text, required } of item.rules.attachments.value)
      if (required)
        await this.applications.attach(actor, at, { caseId, kind: id, name: `${text}.pdf`, bytes });
    await this.applications.submit(actor, at, { caseId, seenVersion: 1 });
    this.ids.set(application, caseId);
  }

  private async propose({ staff, at }: Scene, id: string, version: number): Promise<void> {
    await this.review.answerChecks(staff.caseworker, at, {
      caseId: id,
      seenVersion: version,
      answers: allMet(),
    });
    const { evaluation } = await this.work.run(systemActor, (tx) => this.submissions.latest(tx, id));
    const computed = evaluation.grantByYear.map(({ year, ...share }) => ({ dueYear: year, ...share }));
    await this.proposals.propose(staff.caseworker, at, id, version, {
      shares: dueFrom(at.getUTCFullYear(), computed),
      reasons: REASONS,
      conditions: '',
    });
  }

  private async step(
    { application }: Scene,
    take: (id: string, version: number) => Promise<unknown>,
  ): Promise<void> {
    const id = this.ids.get(application) as string;
    const { version } = await this.work.run(systemActor, (tx) => this.cases.lock(tx, id));
    await take(id, version);
  }
}
