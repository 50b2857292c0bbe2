import type { LetterDraft } from './letter-draft';
import { type Matter, matterLetter, type MatterLetter } from './matter';
import { type Referred, type RefersTo, refersTo } from './referred';

/** A waiver of remedies as it was declared in the portal. */
export interface WaiverDeclarationInput {
  /** The act that it concerns, and the SHA-256 of its file in hexadecimal. */
  readonly about: Referred;
  readonly sha256: string;
  readonly organisation: string;
  readonly person: string;
  /** What the person was in the portal: "Vertretungsberechtigung". */
  readonly role: string;
  /** Word for word. */
  readonly text: string;
  readonly declaredAt: Date;
}

export interface WaiverDeclaration extends MatterLetter {
  readonly about: RefersTo;
  readonly sha256: string;
  readonly declared: {
    readonly organisation: string;
    readonly person: string;
    readonly role: string;
    readonly text: string;
    /** Moment, UTC. */
    readonly at: string;
  };
}

/** The document of a declared waiver; nobody signs it, since it only says what was declared. */
export const waiverDeclaration = (
  matter: Matter,
  { about, sha256, declaredAt, organisation, person, role, text }: WaiverDeclarationInput,
): LetterDraft<WaiverDeclaration> => ({
  ...matterLetter(matter),
  about: refersTo(about),
  sha256,
  declared: { organisation, person, role, text, at: declaredAt.toISOString() },
});
