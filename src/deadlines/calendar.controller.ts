import { Clock } from '@libs/clock';
import { UnitOfWork } from '@libs/db';
import { type Actor, isApplicant, Permit } from '@libs/permissions';
import { CurrentActor, type Download, download, Now } from '@libs/web';
import { Controller, Get, Inject } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { deadlineKinds } from '../cases';
import { type CalendarDay, calendarOf } from './domain/calendar';
import { APPLICANT_CALENDAR, CALENDAR, DeadlineQuery, LIST } from './list.query';
import { type DeadlineRow, DeadlineViews } from './list.views';
import { DEADLINES_OPTIONS, type DeadlinesOptions } from './options';

/** One's own deadlines for a calendar: read anew for each request, no feed that lives on without a sign-in. */
@Controller(LIST)
export class CalendarController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly views: DeadlineViews,
    @Inject(DEADLINES_OPTIONS) private readonly options: DeadlinesOptions,
  ) {}

  /** Of the cases that the person is responsible for. */
  @Get(CALENDAR)
  @Permit('deadline.read')
  cases(@CurrentActor() actor: Actor, @Now() now: Date): Promise<Download> {
    return this.calendar(actor, now, Object.assign(new DeadlineQuery(), { wer: 'mine' }));
  }

  /** Of the organisation's applications. */
  @Get(APPLICANT_CALENDAR)
  @Permit('application.read')
  applications(@CurrentActor() actor: Actor, @Now() now: Date): Promise<Download> {
    return this.calendar(actor, now, Object.assign(new DeadlineQuery(), { seite: 'applicant' }));
  }

  private async calendar(actor: Actor, now: Date, query: DeadlineQuery): Promise<Download> {
    const all = { after: null, size: null };
    const { rows } = await this.work.run(actor, (tx) =>
      this.views.page(tx, Clock.dayOf(now), query.filter(actor.personId), all),
    );
    const days = rows.filter(({ restsSince }) => restsSince === null).map((row) => this.dayOf(row, actor));
    return download({
      fileName: `fristen-${Clock.dayOf(now)}.ics`,
      type: 'text/calendar; charset=utf-8',
      bytes: Buffer.from(calendarOf(days, now)),
    });
  }

  private dayOf({ id, caseId, number, kind, dueOn, rule }: DeadlineRow, actor: Actor): CalendarDay {
    const { publicUrl } = this.options;
    const [side, path] = isApplicant(actor)
      ? (['applicant', 'antraege'] as const)
      : (['staff', 'vorgaenge'] as const);
    return {
      uid: `frist-${id}@${new URL(publicUrl).hostname}`,
      on: Temporal.PlainDate.from(dueOn),
      summary: `${number}: ${deadlineKinds[kind][side]}`,
      description: rule,
      url: `${publicUrl}/${path}/${caseId}`,
    };
  }
}
