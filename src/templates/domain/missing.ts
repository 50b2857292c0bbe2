import type { LetterKind } from '../../letters';

/** What a case has not got yet as long as there is no letter of this kind, as a sentence. */
export const missing: Readonly<Record<LetterKind, string>> = {
  receipt: 'Die Eingangsbestätigung ist noch nicht ausgegeben.',
  request: 'Angaben sind noch nicht nachgefordert.',
  interim: 'Es gibt noch keine Zwischennachricht.',
  early_start: 'Ein vorzeitiger Beginn ist nicht genehmigt.',
  early_start_refusal: 'Ein vorzeitiger Beginn ist nicht abgelehnt.',
  hearing: 'Es gibt noch keine Anhörung.',
  award: 'Es ist noch nichts bewilligt.',
  refusal: 'Der Antrag ist nicht abgelehnt.',
  amendment: 'Eine Bewilligung ist nicht geändert.',
  revocation: 'Eine Bewilligung ist nicht aufgehoben.',
  correction: 'Kein Schreiben ist berichtigt.',
  waiver: 'Ein Vordruck zum Rechtsbehelfsverzicht ist noch nicht ausgegeben.',
  waiver_declaration: 'Auf Rechtsbehelfe ist nicht verzichtet.',
  reminder: 'An keine Frist ist schriftlich erinnert.',
  check_note: 'Der Prüfvermerk liegt noch nicht in der Akte.',
  calculation: 'Das Berechnungsblatt liegt noch nicht in der Akte.',
};
