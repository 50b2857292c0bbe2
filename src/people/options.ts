export interface PeopleOptions {
  /** Lets anybody sign in as a made-up person. */
  readonly demo: boolean;
  /** Attempts to sign in per minute and address on the network; 10 unless told otherwise. */
  readonly signInsPerMinute?: number;
}

export const PEOPLE_OPTIONS = Symbol('people options');
export const SIGN_INS_PER_MINUTE = 10;
