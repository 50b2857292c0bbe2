import type { CorrectionLetter } from '../correction-letter';
import { citedOn } from '../provisions';
import type { WaiverDeclaration } from '../waiver-declaration';
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

export const sampleWaiverDeclaration: WaiverDeclaration = {
  ...sampleMatter,
  about: sampleReferred,
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  declared: {
    organisation: sampleMatter.recipient.name,
    person: 'Erika Beispiel',
    role: 'Vertretungsberechtigung',
    text:
      `${sampleMatter.recipient.name} verzichtet auf Rechtsbehelfe, insbesondere auf die Erhebung einer Klage, gegen den ` +
      `Bescheid „Zuwendungsbescheid“ vom 21.09.2026, Aktenzeichen ${sampleMatter.number}. Der Verzicht ist unwiderruflich.`,
    at: '2026-11-22T09:12:00Z',
  },
};
