import { UnitOfWork } from '@libs/db';
import { systemActor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { SubmissionsView } from '../applications';
import { CasesService } from '../cases';
import { type ChangeDraft, ChangesService, ChangeSigning, RefusalsService } from '../decisions';
import type { Share } from '../review';
import { caseOf } from './case-of';
import { RESPONSIBILITY } from './demo-cases';
import type { DemoStaff } from './people';

/** A project that turned out not to serve the purpose of the directive. */
const REFUSED = 'Digitale Gremienarbeit';
/** Projects that need longer: the change of one is signed, that of the other waits for its signature. */
const PROLONGED = 'E-Rechnung mit Anbindung an die Finanzsoftware';
const ASKED = 'Schulungsreihe Notfallmanagement';

const refusal = {
  facts:
    'Beantragt ist Technik für die Sitzungen des Gemeinderats. Verwaltungsverfahren werden damit nicht digital. (Sachverhalt der Vorführung)',
  legalBasis: 'Nr. 2 der Richtlinie: Das Vorhaben gehört zu keinem der Fördergegenstände.',
  discretion:
    'Gründe, von der Richtlinie abzuweichen, sind nicht ersichtlich; andere Anträge erfüllen den Zweck.',
  alternatives: 'Ein Antrag für die elektronische Aktenführung bleibt möglich.',
  heard: true,
  hearing: 'Telefonat am 14.01.2020: Die Gemeinde hat keine weiteren Angaben gemacht.',
};

const momentOn = (day: string): Date => new Date(`${day}T10:00:00+01:00`);

/** Decisions beside and after the awards of the demo: a refusal, a longer period, and one that is asked for. */
@Injectable()
export class DemoFurtherDecisions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesService,
    private readonly submissions: SubmissionsView,
    private readonly refusals: RefusalsService,
    private readonly changes: ChangesService,
    private readonly signing: ChangeSigning,
  ) {}

  async load({ caseworker, approver }: DemoStaff): Promise<void> {
    const refused = await this.caseOf(REFUSED);
    const proposedAt = momentOn('2020-01-20');
    const proposed = await this.refusals.propose(
      caseworker,
      proposedAt,
      refused,
      await this.version(refused),
      refusal,
    );
    await this.refusals.refuse(approver, momentOn('2020-01-28'), refused, proposed.version, RESPONSIBILITY);

    const prolonged = await this.caseOf(PROLONGED);
    const draft = await this.longer(prolonged, '2020-01-06');
    const first = { caseId: prolonged, seenStand: 1 };
    await this.changes.draft(caseworker, momentOn('2020-01-15'), first, draft, true);
    await this.signing.sign(
      approver,
      momentOn('2020-01-22'),
      { caseId: prolonged, seenStand: 3 },
      RESPONSIBILITY,
    );

    const asked = await this.caseOf(ASKED);
    const request = await this.longer(asked, '2020-01-31');
    const seen = { caseId: asked, seenStand: 1 };
    await this.changes.draft(caseworker, momentOn('2020-02-06'), seen, request, true);
  }

  /** The same award for the same purpose, with half a year more. */
  private async longer(caseId: string, requestedOn: string): Promise<ChangeDraft> {
    const { sections } = await this.work.run(systemActor, (tx) => this.submissions.latest(tx, caseId));
    const { title, summary, from, to } = sections.project;
    return {
      kind: 'amendment',
      content: {
        purpose: summary || title,
        from,
        to: Temporal.PlainDate.from(to).add({ months: 6 }).toString(),
        shares: await this.shares(caseId),
        requestedOn,
        provision: null,
        reasons:
          'Der Auftragnehmer kann erst später liefern; der Zweck bleibt erreichbar. (Begründung der Vorführung)',
        refused: '',
      },
    };
  }

  private shares(caseId: string): Promise<Share[]> {
    return this.work.run(systemActor, (tx) =>
      tx.query<Share[]>(
        `SELECT due_year AS "dueYear", title, amount_cents AS amount FROM award_share_now WHERE case_id = $1
          ORDER BY due_year, title`,
        [caseId],
      ),
    );
  }

  private caseOf = async (title: string): Promise<string> =>
    (await this.work.run(systemActor, (tx) => caseOf(tx, title))).id;

  private async version(caseId: string): Promise<number> {
    return (await this.work.run(systemActor, (tx) => this.cases.lock(tx, caseId))).version;
  }
}
