import type { DirectiveVersion, FundingItem } from '@libs/directive';
import type { LetterFrame, SignedFrame } from '@libs/letters-pdf';
import type { Temporal } from 'temporal-polyfill';
import type { MasterData } from '../../authority';
import { type CitedDirective, citedDirective } from './cited-directive';
import type { LetterDraft } from './letter-draft';
import { type Addressee, authorityOf, type ContactPerson, contactOf, recipientOf } from './parties';
import { type CitedLaw, citedLawOn, type NoticeChannel } from './procedure-law';

/** What every letter about a submitted application rests on, whatever it says. */
export interface Matter extends MasterData {
  /** Aktenzeichen. */
  readonly caseNumber: string;
  /** The day of the letter: it determines the master data and the law. */
  readonly date: Temporal.PlainDate;
  readonly recipient: Addressee;
  /** The caseworker; null while nobody has taken the case. */
  readonly contact: ContactPerson | null;
  readonly directive: DirectiveVersion;
  readonly item: FundingItem;
  readonly projectTitle: string;
  /** Day on which the submission that counts was received. */
  readonly applicationDate: Temporal.PlainDate;
  /** How acts reach the recipient. */
  readonly notice: NoticeChannel;
}

export type Signatory = SignedFrame['signatory'];

/** Who signs where nobody has signed yet. */
export const unsignedYet: Signatory = { name: 'Noch nicht gezeichnet', function: 'Entwurf' };

/** What the data of every letter about an application carry. */
export interface MatterLetter extends LetterFrame {
  readonly law: CitedLaw;
  /** Provisions the authority acts on, as cited. */
  readonly legalBasis: string;
  readonly directive: CitedDirective;
  readonly application: { readonly date: string };
  readonly project: { readonly title: string };
}

/** The common part of a letter about an application. */
export const matterLetter = (matter: Matter): LetterDraft<MatterLetter> => ({
  date: matter.date.toString(),
  law: citedLawOn(matter.date),
  number: matter.caseNumber,
  authority: authorityOf(matter.authority),
  recipient: recipientOf(matter.recipient),
  contact: contactOf(matter.authority, matter.contact),
  legalBasis: matter.directive.legalBasis.value,
  directive: citedDirective(matter.directive),
  application: { date: matter.applicationDate.toString() },
  project: { title: matter.projectTitle },
});
