import type { ReceiptLetter } from '../receipt-letter';
import { sampleFrame } from './frame';

/** An invented acknowledgement of receipt, for previews of the template and for tests. */
export const sampleReceipt: ReceiptLetter = {
  ...sampleFrame,
  documentId: 'D-2026-000042',
  verifyUrl: 'https://foerderwerk.example/pruefen/D-2026-000042',
  date: '2026-08-14',
  createdAt: '2026-08-14T12:05:00Z',
  receivedAt: '2026-08-14T12:04:31Z',
  directive: {
    title: 'Richtlinie zur Förderung des kommunalen E-Government',
    version: 'Fassung vom 01.07.2024',
    citation: 'Fundstelle nach Angabe der Bewilligungsbehörde',
  },
  project: { title: 'Schnittstelle zwischen Dokumentenmanagement und Fachverfahren (Ausbaustufe 2)' },
  files: [
    {
      name: 'projektbeschreibung.pdf',
      kind: 'Projektbeschreibung',
      size: '12 Seiten',
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    },
    {
      name: 'angebot_muster-it.pdf',
      kind: 'Angebot',
      size: '3 Seiten',
      sha256: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
    },
  ],
  beginning:
    'Als Beginn gilt der Abschluss eines Liefer- oder Leistungsvertrags, der dem Vorhaben zuzurechnen ist.',
  nextStep:
    'Wir prüfen jetzt, ob Ihr Antrag vollständig ist. Fehlt etwas, melden wir uns über das Förderportal bei Ihnen.',
  expectedBy: '2026-10-30',
  assumptions: [],
};
