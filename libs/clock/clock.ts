import { Temporal } from 'temporal-polyfill';

/**
 * The one place that knows what time it is. A demo sets it back to the day its data are from
 * (`shift`, milliseconds added to the machine's clock); everything else gets `now` as an argument.
 */
export class Clock {
  static readonly ZONE = 'Europe/Berlin';

  constructor(readonly shift = 0) {}

  static startingAt(moment: Date): Clock {
    return new Clock(moment.getTime() - Date.now());
  }

  now(): Date {
    return new Date(Date.now() + this.shift);
  }

  today(): Temporal.PlainDate {
    return Clock.dayOf(this.now());
  }

  /** The calendar day of a moment in Germany. */
  static dayOf(moment: Date): Temporal.PlainDate {
    return Temporal.Instant.fromEpochMilliseconds(moment.getTime())
      .toZonedDateTimeISO(Clock.ZONE)
      .toPlainDate();
  }
}
