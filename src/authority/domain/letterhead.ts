import type { LetterModel } from '@libs/letters-pdf';
import type { AuthorityVersion } from './master-data';

const words = (text: string) => [{ text }];

/** A letter that says nothing, to see a letterhead as it will be printed. */
export const sampleLetter = (
  { name, unit, phone, email, returnLine }: Omit<AuthorityVersion, 'mark' | 'source' | 'validFrom'>,
  day: string,
): LetterModel => ({
  kind: 'muster',
  version: '1',
  title: 'Musterbrief',
  createdAt: `${day}T00:00:00Z`,
  authority: { name, unit, returnLine },
  address: ['Gemeinde Musterhausen', 'Markt 1', '99999 Musterhausen'],
  information: [
    { label: 'Aktenzeichen', value: 'EGOV-0000-0000' },
    { label: 'Bearbeitung', value: unit || name },
    { label: 'Telefon', value: phone },
    { label: 'E-Mail', value: email },
  ],
  subject: 'So sieht ein Schreiben mit diesem Briefkopf aus',
  body: [
    { type: 'paragraph', content: words('Sehr geehrte Damen und Herren,') },
    {
      type: 'paragraph',
      content: words(
        'dieses Muster zeigt Briefkopf, Absenderzeile und Informationsblock. Es ist kein Schreiben.',
      ),
    },
  ],
  signature: null,
  notes: [],
  footnotes: [],
  enclosures: [],
  annexes: [],
  number: 'EGOV-0000-0000',
  documentId: 'MUSTER',
  verifyUrl: null,
  watermark: 'MUSTER',
});
