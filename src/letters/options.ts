export interface LettersOptions {
  /** Under which letters name the page of verification, without a slash at the end. */
  readonly publicUrl: string;
  /** Look-ups of document numbers per minute and address on the network; 20 unless told otherwise. */
  readonly lookUpsPerMinute?: number;
}

export const LETTERS_OPTIONS = Symbol('letters options');
export const LOOK_UPS_PER_MINUTE = 20;
