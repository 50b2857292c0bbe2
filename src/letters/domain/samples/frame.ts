import type { LetterFrame } from '@libs/letters-pdf';

/** Sender, recipient and numbers of the sample letters: invented, for previews of templates and for tests. */
export const sampleFrame: LetterFrame = {
  createdAt: '2026-11-22T09:30:00Z',
  date: '2026-11-22',
  number: 'EGOV-2026-0042',
  documentId: 'D-2026-000117',
  verifyUrl: 'https://foerderwerk.example/pruefen/D-2026-000117',
  authority: {
    name: 'Musterministerium für Digitales',
    unit: 'Kompetenzzentrum Verwaltung 4.0',
    street: 'Musterallee 1',
    city: '99999 Musterstadt',
    phone: '0361 000-0',
    email: 'kompetenzzentrum@muster.example',
    returnLine: 'Musterministerium für Digitales · Musterallee 1 · 99999 Musterstadt',
  },
  recipient: {
    name: 'Verwaltungsgemeinschaft Oberes Beispieltal-Musterwald',
    addressLines: ['Die Gemeinschaftsvorsitzende', 'Rathausplatz 7', '98765 Beispielhausen'],
    ags: '16099001',
    representative: 'die Gemeinschaftsvorsitzende Frau Erika Beispiel',
  },
  contact: { name: 'Herr Max Mustermann', phone: '0361 000-123', email: 'max.mustermann@muster.example' },
};
