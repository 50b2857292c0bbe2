import type { LetterModel } from '../letter-model';
import { type FrontMatter, readTemplate } from './front-matter';
import { LetterTemplateError } from './letter-template-error';
import { type LetterParts, partsOf } from './letter-parts';
import { fill } from './liquid';
import { numbered } from './numbering';
import { UnknownConstruct } from './unknown-construct';

type Data = Readonly<Record<string, unknown>>;

/** The information block to the right of the address (DIN 5008). */
const information = [
  ['Aktenzeichen', '{{ number }}'],
  ['Bearbeitung', '{{ contact.name }}'],
  ['Telefon', '{{ contact.phone }}'],
  ['E-Mail', '{{ contact.email }}'],
  ['Datum', '{{ date | datum }}'],
] as const;

/** Template and data to a letter, ready to be printed or stored. Pure; throws LetterTemplateError. */
export function compose(templateText: string, data: Data): LetterModel {
  const { head, markdown, markdownLine } = readTemplate(templateText);
  const plain = (source: string): string => fill('plain', source, { template: head.kind, data }).trim();
  const plainList = (sources: readonly string[]): string[] =>
    sources.map(plain).filter((line) => line !== '');
  const filled = fill('markdown', markdown, { template: head.kind, data, firstLine: markdownLine });
  const { body, annexes, footnotes } = parsed(head, filled);
  return {
    kind: head.kind,
    version: head.version,
    title: plain(head.title),
    createdAt: plain('{{ createdAt }}'),
    authority: {
      name: plain('{{ authority.name }}'),
      unit: plain('{{ authority.unit }}'),
      returnLine: plain('{{ authority.returnLine }}'),
    },
    address: [plain('{{ recipient.name }}'), ...addressLines(data, plain)],
    information: information.map(([label, source]) => ({ label, value: plain(source) })),
    subject: plain(head.subject),
    body: head.numbering === 'paragraphs' ? numbered(body) : body,
    signature: signatureOf(head, plain),
    notes: plainList(head.notes),
    enclosures: plainList(head.enclosures),
    footnotes,
    annexes,
    number: plain('{{ number }}'),
    documentId: plain('{{ documentId }}'),
    verifyUrl: data['verifyUrl'] == null ? null : plain('{{ verifyUrl }}'),
  };
}

const addressLines = (data: Data, plain: (source: string) => string): string[] => {
  const lines = (data['recipient'] as { addressLines?: unknown }).addressLines;
  const count = Array.isArray(lines) ? lines.length : 1;
  return Array.from({ length: count }, (_, line) => plain(`{{ recipient.addressLines[${line}] }}`));
};

const signatureOf = (head: FrontMatter, plain: (source: string) => string): LetterModel['signature'] =>
  head.signature === 'none'
    ? null
    : {
        closing: plain(head.closing),
        name: plain('{{ signatory.name }}'),
        function: plain('{{ signatory.function }}'),
      };

function parsed(head: FrontMatter, markdown: string): LetterParts {
  try {
    return partsOf(markdown);
  } catch (error) {
    if (!(error instanceof UnknownConstruct)) throw error;
    throw new LetterTemplateError(head.kind, error.construct, error.reason);
  }
}
