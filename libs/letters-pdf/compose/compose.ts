import type { Block, LetterModel } from '../letter-model';
import { blocksOf, UnknownConstruct } from './blocks';
import { type FrontMatter, readTemplate } from './front-matter';
import { LetterTemplateError } from './letter-template-error';
import { fill } from './liquid';
import { type MarkdownNode, parseMarkdown } from './markdown';
import { numbered } from './numbering';

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
  const { head, markdown } = readTemplate(templateText);
  const plain = (source: string): string => fill('plain', source, { template: head.kind, data }).trim();
  const plainList = (sources: readonly string[]): string[] =>
    sources.map(plain).filter((line) => line !== '');
  const [body = [], ...annexes] = pagesOf(head, fill('markdown', markdown, { template: head.kind, data }));
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

/** The letter, then its annexes: "---" starts a new page. */
function pagesOf(head: FrontMatter, markdown: string): Block[][] {
  const pages: MarkdownNode[][] = [[]];
  for (const node of parseMarkdown(markdown)) {
    if (node.type === 'hr') pages.push([]);
    else pages.at(-1)?.push(node);
  }
  try {
    return pages.map(blocksOf);
  } catch (error) {
    if (!(error instanceof UnknownConstruct)) throw error;
    throw new LetterTemplateError(head.kind, error.construct, 'in Schreiben nicht vorgesehen');
  }
}
