import { Clock } from '@libs/clock';
import type { DirectiveVersion, FundingItem } from '@libs/directive';
import type { Temporal } from 'temporal-polyfill';
import type { AuthorityVersion } from '../../authority';
import { beginningUnder } from './beginning';
import { citedDirective } from './cited-directive';
import { fileSize } from './file-size';
import type { LetterDraft } from './letter-draft';
import { type Addressee, authorityOf, type ContactPerson, contactOf, recipientOf } from './parties';
import type { ReceiptLetter } from './receipt-letter';

/** What the Eingangsbestätigung needs to know of an application. */
export interface ReceiptInput {
  readonly caseNumber: string;
  readonly receivedAt: Date;
  /** The authority competent on the day of receipt. */
  readonly authority: AuthorityVersion;
  readonly recipient: Addressee;
  /** The caseworker; null while nobody has taken the case. */
  readonly contact: ContactPerson | null;
  readonly directive: DirectiveVersion;
  readonly item: FundingItem;
  readonly projectTitle: string;
  readonly files: readonly {
    readonly name: string;
    /** What it was handed in as, in German. */
    readonly kind: string;
    readonly bytes: number;
    /** In hexadecimal. */
    readonly sha256: string;
  }[];
  readonly expectedBy: Temporal.PlainDate | null;
}

const NEXT_STEP =
  'Wir prüfen jetzt, ob Ihr Antrag vollständig ist. Fehlt etwas, melden wir uns in Förderwerk bei Ihnen.';

/** The acknowledgement of receipt, dated on the day of receipt. Nobody signs it: it is issued as the application arrives. */
export const receiptLetter = (input: ReceiptInput): LetterDraft<ReceiptLetter> => ({
  date: Clock.dayOf(input.receivedAt).toString(),
  number: input.caseNumber,
  authority: authorityOf(input.authority),
  recipient: recipientOf(input.recipient),
  contact: contactOf(input.authority, input.contact),
  receivedAt: input.receivedAt.toISOString(),
  directive: citedDirective(input.directive),
  project: { title: input.projectTitle },
  files: input.files.map(({ bytes, ...file }) => ({ ...file, size: fileSize(bytes) })),
  beginning: beginningUnder(input.item),
  nextStep: NEXT_STEP,
  expectedBy: input.expectedBy?.toString() ?? null,
  assumptions: [],
});
