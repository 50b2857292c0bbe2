import { compose } from '@libs/letters-pdf';
import { aReceipt, letterTemplate } from '../testing/inputs';
import { receiptLetter, type ReceiptInput } from './receipt';

const composed = (input: ReceiptInput) =>
  compose(
    letterTemplate('eingangsbestaetigung.md'),
    JSON.parse(
      JSON.stringify({
        ...receiptLetter(input),
        documentId: 'FW-2020-000001-ABCDEF',
        verifyUrl: 'https://foerderwerk.example/pruefen?nummer=FW-2020-000001-ABCDEF',
        createdAt: '2020-01-15T11:04:32Z',
      }),
    ),
  );

it.each<[string, Partial<ReceiptInput>]>([
  ['as it is', {}],
  ['with a caseworker', { contact: { name: 'Herr Max Mustermann', email: 'max@staat.example' } }],
  ['without files', { files: [] }],
])('fits its template %s', (_, changed) => expect(() => composed(aReceipt(changed))).not.toThrow());

it('names the moment of receipt, the files and the next step', () => {
  const text = JSON.stringify(composed(aReceipt()).body).replaceAll('\u00a0', ' ');
  expect(text).toContain('15.01.2020, 12:04 Uhr');
  expect(text).toContain('1,2 MB');
  expect(text).toContain('angebot.pdf');
  expect(text).toContain('Förderrichtlinie ThürEGovRL');
  expect(text).toContain('Abschluss eines Liefer- oder Leistungsvertrags');
});

it('is dated by the German calendar', () =>
  expect(receiptLetter(aReceipt({ receivedAt: new Date('2020-01-15T23:30:00Z') })).date).toBe('2020-01-16'));
