import type { CorrectionLetter } from '../correction-letter';
import { citedOn } from '../provisions';
import type { WaiverLetter } from '../waiver-letter';
import { caseworker, sampleDay, sampleMatter, sampleReferred } from './matter';

export const sampleCorrection: CorrectionLetter = {
  ...sampleMatter,
  about: sampleReferred,
  corrections: [
    { where: 'Abschnitt 1.2', wrong: '01.12.2062 bis 30.06.2028', right: '01.12.2026 bis 30.06.2028' },
    { where: 'Finanzierungsplan, Zeile 2027', wrong: '6.000,00 €', right: '60.000,00 €' },
  ],
  reason:
    'Der richtige Zeitraum steht im Antrag und in den Nebenbestimmungen; der richtige Betrag folgt aus der Summe des Plans.',
  provision: citedOn(sampleDay, '§ 42'),
  signatory: caseworker,
};

export const sampleWaiver: WaiverLetter = { ...sampleMatter, about: sampleReferred };
