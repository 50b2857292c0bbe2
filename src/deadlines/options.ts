export interface DeadlinesOptions {
  /** Under which mails and calendars name pages, without a slash at the end. */
  readonly publicUrl: string;
}

export const DEADLINES_OPTIONS = Symbol('deadlines options');
