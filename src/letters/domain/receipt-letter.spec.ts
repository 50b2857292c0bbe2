import { readFileSync } from 'node:fs';
import { compose, LetterTemplateError, type LetterModel } from '@libs/letters-pdf';
import { leaves, textOf, withLeaf } from './samples/letter-text';
import { sampleReceipt } from './samples/receipt-letter';

const template = readFileSync('templates/letters/eingangsbestaetigung.md', 'utf8');
const write = (data: object): LetterModel => compose(template, data as Record<string, unknown>);
const letter = textOf(write(sampleReceipt));

it.each([
  ['when it arrived', '14.08.2026, 14:04 Uhr'],
  ['the file number', 'EGOV-2026-0042'],
  ['which files', 'angebot_muster-it.pdf'],
  ['that it is no approval', 'keine Bewilligung'],
  ['not to begin', 'Beginnen Sie erst, wenn Sie einen Bescheid erhalten haben'],
  ['whom to ask', 'max.mustermann@muster.example'],
  ['what comes next', 'Wir prüfen jetzt'],
  ['until when', '30.10.2026'],
])('says %s', (_, phrase) => expect(letter).toContain(phrase));

it('is signed by nobody and says so', () => {
  const { signature, notes } = write(sampleReceipt);
  expect(signature).toBeNull();
  expect(notes[0]).toContain('automatisch erstellt und wird nicht unterschrieben');
});

it('says nothing about a date that is not known', () =>
  expect(textOf(write({ ...sampleReceipt, expectedBy: null }))).not.toContain('Wir rechnen damit'));

it.each(leaves(sampleReceipt).filter((path) => !['verifyUrl', 'expectedBy'].includes(path)))(
  'leaves no gap without %s',
  (path) => {
    try {
      expect(textOf(write(withLeaf(sampleReceipt, path, null))) === letter).toBe(true);
    } catch (error) {
      if (!(error instanceof LetterTemplateError)) throw error;
    }
  },
);
