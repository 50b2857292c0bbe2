/** What every letter's data carries; dates as "2026-11-22", moments as "2026-11-22T09:30:00Z". */
export interface LetterFrame {
  readonly createdAt: string;
  readonly date: string;
  /** Aktenzeichen. */
  readonly number: string;
  readonly documentId: string;
  readonly verifyUrl: string | null;
  readonly authority: {
    readonly name: string;
    readonly unit: string;
    readonly street: string;
    readonly city: string;
    readonly phone: string;
    readonly email: string;
    /** The sender in one line, printed small above the address. */
    readonly returnLine: string;
  };
  readonly recipient: {
    readonly name: string;
    readonly addressLines: readonly string[];
    /** Amtlicher Gemeindeschlüssel. */
    readonly ags: string;
    /** Who represents the body, such as "die Bürgermeisterin Frau …". */
    readonly representative: string;
  };
  readonly contact: { readonly name: string; readonly phone: string; readonly email: string };
}

/** The frame of a letter that somebody signs by name (`signature: name`). */
export interface SignedFrame extends LetterFrame {
  readonly signatory: { readonly name: string; readonly function: string };
}
