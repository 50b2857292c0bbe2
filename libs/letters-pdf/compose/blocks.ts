import type { Align, Block, Heading, Inline, List, Paragraph, Table, TableRow } from '../letter-model';
import { paragraphsOf, runsOf } from './inline';
import { type MarkdownNode, parseInline } from './markdown';
import { UnknownConstruct } from './unknown-construct';

const builders: Readonly<Record<string, (node: MarkdownNode) => Block | Block[]>> = {
  heading,
  paragraph: (node): Paragraph[] =>
    paragraphsOf(inlineOf(node)).map((content) => ({ type: 'paragraph', content })),
  bullet_list: (node) => list(node, () => '•'),
  ordered_list: (node) => {
    const start = Number(node.token.attrGet('start') ?? 1);
    return list(node, (index) => `${start + index}${node.children[0]?.token.markup ?? '.'}`);
  },
  table,
  fence,
  // At the foot of pages, not where it stands in the template.
  footnote_block: () => [],
  footnote_unused: ({ token }) => {
    throw new UnknownConstruct(token.content, 'Fußnote, auf die nichts verweist');
  },
};

export { UnknownConstruct };

/** Tree to blocks; throws UnknownConstruct. */
export const blocksOf = (nodes: readonly MarkdownNode[]): Block[] =>
  nodes.flatMap((node) => {
    const build = builders[node.type];
    if (!build) throw new UnknownConstruct(node.type);
    return build(node);
  });

const inlineOf = (node: MarkdownNode): Inline => runsOf(node.children[0]?.token.children ?? []);

function heading(node: MarkdownNode): Heading {
  const level = Number(node.token.tag.slice(1));
  if (level !== 1 && level !== 2 && level !== 3) throw new UnknownConstruct('#'.repeat(level));
  return { type: 'heading', level, content: inlineOf(node) };
}

const list = (node: MarkdownNode, label: (index: number) => string): List => ({
  type: 'list',
  ordered: node.type === 'ordered_list',
  items: node.children.map((item, index) => ({ label: label(index), blocks: blocksOf(item.children) })),
});

const alignOf = (cell: MarkdownNode): Align =>
  (/text-align:(center|right)/.exec(String(cell.token.attrGet('style')))?.[1] as Align | undefined) ?? 'left';

function table(node: MarkdownNode): Table {
  const rows = node.children.flatMap((section) => section.children).map((row) => row.children);
  const [header = [], ...body] = rows;
  return {
    type: 'table',
    columns: header.map(alignOf),
    header: header.map(inlineOf),
    rows: body.map((cells) => rowOf(cells.map(inlineOf))),
  };
}

/** A row whose first cell is wholly bold adds up the others. */
const rowOf = (cells: readonly Inline[]): TableRow => ({
  cells,
  sum: cells[0]?.length === 1 && cells[0][0]?.bold === true,
});

/** Form fields: one line per row, fields divided by "|". */
function fence(node: MarkdownNode): Block {
  if (node.token.info.trim() !== 'felder') throw new UnknownConstruct('```');
  const rows = node.token.content.trim().split('\n');
  return {
    type: 'fields',
    rows: rows.map((row) => row.split('|').map((field) => runsOf(parseInline(field.trim())))),
  };
}
