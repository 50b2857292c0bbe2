import type { LetterFrame } from '@libs/letters-pdf';
import type { Contents } from './kinds';

/** A letter that says nothing, to see a letterhead as it will be printed. */
export const sampleTemplate = `---
kind: muster
version: 1.0
validFrom: 2018-10-16
title: Musterbrief
subject: So sieht ein Schreiben mit diesem Briefkopf aus
signature: none
---

Sehr geehrte Damen und Herren,

dieses Muster zeigt Briefkopf, Absenderzeile und Informationsblock. Es ist kein Schreiben.
`;

export const sampleData = (
  { name, unit, street, city, phone, email, returnLine }: Contents['behoerde'],
  day: string,
): Readonly<Record<string, unknown>> => {
  const frame: LetterFrame = {
    createdAt: `${day}T00:00:00Z`,
    date: day,
    number: 'EGOV-0000-0000',
    documentId: 'MUSTER',
    verifyUrl: null,
    authority: { name, unit, street, city, phone, email, returnLine },
    recipient: {
      name: 'Gemeinde Musterhausen',
      addressLines: ['Markt 1', '99999 Musterhausen'],
      ags: '16000000',
      representative: 'die Bürgermeisterin',
    },
    contact: { name: unit || name, phone: phone || '–', email },
  };
  return { ...frame };
};
