import { digestMail } from './digest';

const [one, two] = [
  { caseId: 'b', number: 'EGOV-2020-0001' },
  { caseId: 'a', number: 'EGOV-2020-0002' },
];

it('names file numbers and links, in order, and nothing else', () =>
  expect(
    digestMail({ email: 'klara@staat.example', deadlines: 3, cases: [two, one] }, 'https://f.example'),
  ).toEqual({
    to: 'klara@staat.example',
    subject: '3 Fristen stehen an',
    text:
      'In diesen Vorgängen steht eine Frist an oder ist abgelaufen:\n\n' +
      'EGOV-2020-0001: https://f.example/vorgaenge/b\nEGOV-2020-0002: https://f.example/vorgaenge/a\n\n' +
      'Alle Ihre Fristen: https://f.example/fristen?wer=mine',
  }));

it('speaks of one in the singular', () =>
  expect(digestMail({ email: 'k@staat.example', deadlines: 1, cases: [one] }, '').subject).toBe(
    'Eine Frist steht an',
  ));
