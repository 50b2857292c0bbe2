import { Clock } from '@libs/clock';
import { formatDate, type Reckoned } from '@libs/dates';
import type { Tx } from '@libs/db';
import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { CasesService, CasesViews, type DeadlineKindName } from '../cases';
import { Deliveries, type DeliveredLetter } from './deliveries';
import { provisionEnds } from './domain/notice-of';

/** Reckons the days of a case's acts anew after a change, and sets the deadlines that follow from them. */
@Injectable()
export class DeliveryDays {
  constructor(
    private readonly deliveries: Deliveries,
    private readonly cases: CasesService,
    private readonly views: CasesViews,
  ) {}

  /** The case must be locked. */
  async restate(tx: Tx, now: Date, caseId: string): Promise<void> {
    const today = Clock.dayOf(now);
    const acts = (await this.deliveries.ofCase(tx, caseId, today)).filter(({ reckoning }) => reckoning);
    for (const act of acts) await keepDays(tx, act);
    await this.keepDeadline(tx, now, caseId, 'remedy', earliest(acts.map((act) => remedyEnd(act, today))));
    await this.keepDeadline(tx, now, caseId, 'retrieval', earliest(acts.map(retrievalEnd)));
  }

  /** A case has one open deadline of a kind: of several acts, that of the next one to end. */
  private async keepDeadline(
    tx: Tx,
    now: Date,
    caseId: string,
    kind: DeadlineKindName,
    wanted: Reckoned | null,
  ): Promise<void> {
    const open = (await this.views.openDeadlines(tx, caseId)).find((deadline) => deadline.kind === kind);
    if (!wanted) {
      if (open) await this.cases.meetDeadline(tx, caseId, kind, now);
    } else if (open?.dueOn !== wanted.date.toString() || open.reckoning !== wanted.reckoning) {
      const { date: dueOn, rule, reckoning } = wanted;
      await this.cases.setDeadline(tx, caseId, { kind, side: 'applicant', dueOn, rule, reckoning }, now);
    }
  }
}

/** The days by which lists are ordered: the early ones for warnings, the safe one for finality. */
async function keepDays(tx: Tx, { letterId, reckoning }: DeliveredLetter): Promise<void> {
  const days = [reckoning?.notice?.earlier.date, reckoning?.remedy?.safeEnd.date, reckoning?.final?.date];
  await tx.query(
    `UPDATE delivery SET notified_on = $2, remedy_ends_on = $3, final_on = $4
      WHERE letter_id = $1 AND (notified_on, remedy_ends_on, final_on) IS DISTINCT FROM ($2::date, $3::date, $4::date)`,
    [letterId, ...days.map((day) => day?.toString() ?? null)],
  );
}

/** Until when an action is possible; null when none is to be expected any more, or one is pending. */
function remedyEnd(act: DeliveredLetter, today: Temporal.PlainDate): Reckoned | null {
  const { remedy, final } = act.reckoning!;
  if (!remedy || !final || act.waiver || Temporal.PlainDate.compare(today, final.date) >= 0) return null;
  return named(act, remedy.safeEnd);
}

/** Until when an act waits in the portal. */
function retrievalEnd(act: DeliveredLetter): Reckoned | null {
  const attempt = act.facts.attempts.at(-1)!;
  if (act.reckoning!.notice || attempt.channel === 'post' || attempt.retrieved) return null;
  const ends = provisionEnds(attempt, act.law);
  return ends && named(act, ends);
}

const named = ({ title, createdAt }: DeliveredLetter, end: Reckoned): Reckoned => ({
  ...end,
  reckoning: `${title} vom ${formatDate(Clock.dayOf(createdAt))}. ${end.reckoning}`,
});

const earliest = (ends: readonly (Reckoned | null)[]): Reckoned | null =>
  ends.filter((end) => end !== null).sort((a, b) => Temporal.PlainDate.compare(a.date, b.date))[0] ?? null;
