import { randomUUID } from 'node:crypto';
import { UnitOfWork } from '@libs/db';
import { systemActor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { EarlyStart, LetterDrafting, LetterIssuing } from '../correspondence';
import { demoApplications } from './applications';
import { caseOf } from './case-of';
import type { DemoApplicant } from './demo-people';
import type { DemoStaff } from './people';

/** A joint project that cannot wait, and one of which the authority thinks that it has begun. */
const URGENT = 'Gemeinsame IT-Betreuung der Verwaltungen';
const HEARD = 'Online-Antragsverfahren für Veranstaltungen';

const momentOn = (day: string): Date => new Date(`${day}T11:00:00+01:00`);

/** In the demo two cases are in the middle of an exchange of letters. */
@Injectable()
export class DemoCorrespondence {
  constructor(
    private readonly work: UnitOfWork,
    private readonly earlyStart: EarlyStart,
    private readonly drafting: LetterDrafting,
    private readonly issuing: LetterIssuing,
  ) {}

  async load({ caseworker }: DemoStaff, applicants: ReadonlyMap<string, DemoApplicant>): Promise<void> {
    const { actor } = applicants.get(townOf(URGENT))!;
    await this.earlyStart.ask(actor, momentOn('2020-02-03'), {
      caseId: await this.caseOf(URGENT),
      requestId: randomUUID(),
      beginOn: Temporal.PlainDate.from('2020-03-02'),
      reason:
        'Der Wartungsvertrag endet am 31.03.2020. Ohne neuen Vertrag stehen die Verwaltungen ohne Betreuung da. (Begründung der Vorführung)',
    });
    const [caseId, draftId] = [await this.caseOf(HEARD), randomUUID()];
    const content = {
      absicht: 'refusal',
      entscheidung: 'Für das Vorhaben soll keine Zuwendung gewährt werden.',
      sachverhalt:
        'Nach einer Bekanntmachung der Gemeinde ist der Auftrag schon vergeben. Ein begonnenes Vorhaben kann nicht gefördert werden. (Sachverhalt der Vorführung)',
      wochen: '4',
    };
    const begun = { caseId, draftId, kind: 'hearing', content } as const;
    await this.drafting.begin(caseworker, momentOn('2020-01-30'), begun);
    await this.issuing.issue(caseworker, momentOn('2020-01-30'), { caseId, draftId, seenVersion: 1 });
  }

  private caseOf = async (title: string): Promise<string> =>
    (await this.work.run(systemActor, (tx) => caseOf(tx, title))).id;
}

const townOf = (title: string): string => demoApplications.find(([, , its]) => its === title)![0];
