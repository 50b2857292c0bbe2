const MINUTE = 60_000;

/** Milliseconds of a session without use, and in all: an end after idleness and one that use does not move. */
export const IDLE = 60 * MINUTE;
export const LONGEST = 12 * 60 * MINUTE;

/** Milliseconds: the use of a session is written down at most this often. */
export const SEEN_EVERY = MINUTE;
