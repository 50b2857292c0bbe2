import { Clock } from '@libs/clock';
import { addWorkingDays } from '@libs/dates';
import { Temporal } from 'temporal-polyfill';
import { type DemoApplication, demoApplications, type Outcome } from './applications';

export type DemoStep = 'submit' | 'take' | 'return' | 'propose' | 'approve';

export interface DemoEvent {
  readonly at: Date;
  readonly step: DemoStep;
  readonly application: DemoApplication;
}

const ways: Readonly<Record<Outcome, readonly DemoStep[]>> = {
  submitted: ['submit'],
  in_review: ['submit', 'take'],
  returned: ['submit', 'take', 'return'],
  proposed: ['submit', 'take', 'propose'],
  approved: ['submit', 'take', 'propose', 'approve'],
};

/** Working days after receipt, and the hour of the day in Germany. */
const timing: Readonly<Record<DemoStep, { readonly days: number; readonly hour: number }>> = {
  submit: { days: 0, hour: 9 },
  take: { days: 3, hour: 10 },
  return: { days: 8, hour: 11 },
  propose: { days: 25, hour: 14 },
  approve: { days: 32, hour: 15 },
};

function momentOf(receivedOn: string, { days, hour }: { days: number; hour: number }): Date {
  const day = addWorkingDays(Temporal.PlainDate.from(receivedOn), days, 'TH');
  return new Date(
    day.toZonedDateTime({ timeZone: Clock.ZONE, plainTime: Temporal.PlainTime.from({ hour }) })
      .epochMilliseconds,
  );
}

/** What happened in the demo's past, in the order in which it happened. */
export const demoEvents = (): DemoEvent[] =>
  demoApplications
    .flatMap((application) =>
      ways[application[5]].map((step) => ({ at: momentOf(application[4], timing[step]), step, application })),
    )
    .sort((a, b) => a.at.getTime() - b.at.getTime());
