import type { EarlierGrant, RecipientKind } from '@libs/directive';
import type { AllSections } from './sections';

/** Who applies, as organisation and register have it. */
export interface Recipient {
  readonly organisationId: string;
  readonly ags: string;
  readonly name: string;
  readonly kind: RecipientKind;
  readonly districtAgs: string;
  readonly districtName: string | null;
  /** Verwaltungsgemeinschaft and the like; null for who administers itself. */
  readonly association: string | null;
  /** Null until the register holds an official number. */
  readonly inhabitants: number | null;
}

/** What came of the search for malicious content. Without a scanner a file stays unscanned, and staff see so. */
export const scanStates = {
  unscanned: 'Nicht auf Schadprogramme geprüft',
  clean: 'Auf Schadprogramme geprüft',
  infected: 'Schadprogramm gefunden',
} as const;
export type ScanState = keyof typeof scanStates;

/** A file that was handed in. */
export interface Attachment {
  readonly id: string;
  /** The directive's id of what it is, such as 'cost_calculation', or 'other'. */
  readonly kind: string;
  readonly name: string;
  /** MIME type, told by the content. */
  readonly type: string;
  /** Bytes */
  readonly size: number;
  /** In hexadecimal. */
  readonly sha256: string;
  readonly scanState: ScanState;
  /** ISO text of the moment. */
  readonly uploadedAt: string;
}

/** All that an application says at one moment. */
export interface Draft {
  readonly recipient: Recipient;
  readonly sections: AllSections;
  readonly attachments: readonly Attachment[];
  /** What the organisation has had from the programme; empty where the directive does not ask. */
  readonly earlierGrants: readonly EarlierGrant[];
  /** ISO day from which the project may begin before the decision; null while nobody has allowed it. */
  readonly earlyStartFrom: string | null;
  /** ISO date of the receipt by which the directive judges: the first one, or today while there is none. */
  readonly receivedOn: string;
}
