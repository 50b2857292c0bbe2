import type { AmendmentLetter } from './amendment-letter';
import type { AwardLetter } from './award-letter';
import type { CalculationSheet } from './calculation-sheet';
import type { CheckNote } from './check-note';
import type { CorrectionLetter } from './correction-letter';
import type { EarlyStartLetter, EarlyStartRefusalLetter } from './early-start-letter';
import type { HearingLetter } from './hearing-letter';
import type { InterimLetter } from './interim-letter';
import type { LetterDraft } from './letter-draft';
import type { ReceiptLetter } from './receipt-letter';
import type { RefusalLetter } from './refusal-letter';
import type { ReminderLetter } from './reminder-letter';
import type { RequestLetter } from './request-letter';
import type { RevocationLetter } from './revocation-letter';
import type { WaiverDeclaration } from './waiver-declaration';
import type { WaiverLetter } from './waiver-letter';

interface KindOfLetter {
  readonly title: string;
  /** In `templates/letters`. */
  readonly template: string;
  readonly fileName: string;
  /** An administrative act: it is notified, carries a remedy and becomes final (§§ 35, 41, 43 VwVfG). */
  readonly act: boolean;
  /** Stays in the file; never reaches the applicant. */
  readonly internal: boolean;
  /** Its data lie in the file, for programs. */
  readonly attached: boolean;
}

/** The letters that are written: their name, their template, the name of the file, and what they are in law. */
// prettier-ignore
export const letterKinds = {
  receipt: { title: 'Eingangsbestätigung', template: 'eingangsbestaetigung.md', fileName: 'Eingangsbestaetigung', act: false, internal: false, attached: false },
  request: { title: 'Nachforderung', template: 'nachforderung.md', fileName: 'Nachforderung', act: false, internal: false, attached: false },
  interim: { title: 'Zwischennachricht', template: 'zwischennachricht.md', fileName: 'Zwischennachricht', act: false, internal: false, attached: false },
  early_start: { title: 'Genehmigung des vorzeitigen Vorhabensbeginns', template: 'genehmigung-vorzeitiger-beginn.md', fileName: 'Vorzeitiger_Beginn', act: true, internal: false, attached: false },
  early_start_refusal: { title: 'Ablehnung des vorzeitigen Vorhabensbeginns', template: 'ablehnung-vorzeitiger-beginn.md', fileName: 'Ablehnung_vorzeitiger_Beginn', act: true, internal: false, attached: false },
  hearing: { title: 'Anhörung', template: 'anhoerung.md', fileName: 'Anhoerung', act: false, internal: false, attached: false },
  award: { title: 'Zuwendungsbescheid', template: 'zuwendungsbescheid.md', fileName: 'Zuwendungsbescheid', act: true, internal: false, attached: true },
  refusal: { title: 'Ablehnungsbescheid', template: 'ablehnungsbescheid.md', fileName: 'Ablehnungsbescheid', act: true, internal: false, attached: true },
  amendment: { title: 'Änderungsbescheid', template: 'aenderungsbescheid.md', fileName: 'Aenderungsbescheid', act: true, internal: false, attached: true },
  revocation: { title: 'Aufhebungsbescheid', template: 'aufhebungsbescheid.md', fileName: 'Aufhebungsbescheid', act: true, internal: false, attached: true },
  correction: { title: 'Berichtigung', template: 'berichtigung.md', fileName: 'Berichtigung', act: false, internal: false, attached: false },
  waiver: { title: 'Rechtsbehelfsverzicht', template: 'rechtsbehelfsverzicht.md', fileName: 'Rechtsbehelfsverzicht', act: false, internal: false, attached: false },
  waiver_declaration: { title: 'Erklärung des Rechtsbehelfsverzichts', template: 'verzichtserklaerung.md', fileName: 'Verzichtserklaerung', act: false, internal: false, attached: false },
  reminder: { title: 'Erinnerung', template: 'erinnerung.md', fileName: 'Erinnerung', act: false, internal: false, attached: false },
  check_note: { title: 'Prüfvermerk', template: 'pruefvermerk.md', fileName: 'Pruefvermerk', act: false, internal: true, attached: false },
  calculation: { title: 'Berechnungsblatt', template: 'berechnungsblatt.md', fileName: 'Berechnungsblatt', act: false, internal: true, attached: false },
} as const satisfies Record<string, KindOfLetter>;

export type LetterKind = keyof typeof letterKinds;

/** What each kind is printed from. */
export interface LetterData {
  readonly receipt: ReceiptLetter;
  readonly request: RequestLetter;
  readonly interim: InterimLetter;
  readonly early_start: EarlyStartLetter;
  readonly early_start_refusal: EarlyStartRefusalLetter;
  readonly hearing: HearingLetter;
  readonly award: AwardLetter;
  readonly refusal: RefusalLetter;
  readonly amendment: AmendmentLetter;
  readonly revocation: RevocationLetter;
  readonly correction: CorrectionLetter;
  readonly waiver: WaiverLetter;
  readonly waiver_declaration: WaiverDeclaration;
  readonly reminder: ReminderLetter;
  readonly check_note: CheckNote;
  readonly calculation: CalculationSheet;
}

/** What each kind is written from, before it is issued. */
export type LetterDrafts = { readonly [K in LetterKind]: LetterDraft<LetterData[K]> };

/** The kinds whose data are described: all. */
export type WrittenKind = keyof LetterDrafts;

/** "Zuwendungsbescheid_EGOV-2020-0001.pdf" */
export const fileNameOf = (kind: LetterKind, caseNumber: string): string =>
  `${letterKinds[kind].fileName}_${caseNumber}.pdf`;
