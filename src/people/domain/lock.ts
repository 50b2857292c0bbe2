const MINUTE = 60_000;

/** After so many failures in a row an e-mail address is locked. */
export const FAILURES_ALLOWED = 5;
/** Milliseconds; as long a failure is remembered, and as long an address stays locked. */
export const LOCKED_FOR = 15 * MINUTE;

/** An attempt as it is counted before its password is looked at, so that parallel guesses count as well. */
export interface Attempt {
  readonly failures: number;
  readonly forgottenAt: Date;
}

/** True when the attempt comes too late to be looked at. */
export const isRefused = ({ failures }: Attempt): boolean => failures > FAILURES_ALLOWED;

/** True when the attempt, if it fails, is the one that locks. */
export const isLast = ({ failures }: Attempt): boolean => failures === FAILURES_ALLOWED;

/** Whole minutes until the address may be tried again, at least 1. */
export const minutesLocked = ({ forgottenAt }: Attempt, now: Date): number =>
  Math.max(1, Math.ceil((forgottenAt.getTime() - now.getTime()) / MINUTE));
