import type { Block, Inline } from '../letter-model';
import { blocksOf } from './blocks';
import { type MarkdownNode, parseMarkdown } from './markdown';
import { UnknownConstruct } from './unknown-construct';

export interface LetterParts {
  readonly body: Block[];
  readonly annexes: Block[][];
  readonly footnotes: Inline[];
}

/** The letter, then its annexes ("---" starts a new page), and the footnotes of both. Throws UnknownConstruct. */
export function partsOf(markdown: string): LetterParts {
  const pages: MarkdownNode[][] = [[]];
  const notes: MarkdownNode[] = [];
  for (const node of parseMarkdown(markdown)) {
    if (node.type === 'hr') pages.push([]);
    else pages.at(-1)?.push(node);
    if (node.type === 'footnote_block') notes.push(...node.children);
  }
  const [body = [], ...annexes] = pages.map(blocksOf);
  return { body, annexes, footnotes: notes.map(footnoteOf) };
}

/** Paragraphs of a footnote become lines; anything else has no room at the foot of a page. */
const footnoteOf = (node: MarkdownNode): Inline =>
  blocksOf(node.children.filter(({ type }) => type !== 'footnote_anchor')).flatMap((block, index) => {
    if (block.type !== 'paragraph') throw new UnknownConstruct('[^…]:', 'eine Fußnote besteht nur aus Text');
    if (block.content.some(({ note }) => note !== undefined))
      throw new UnknownConstruct('[^…]:', 'eine Fußnote verweist auf keine andere');
    return index === 0 ? block.content : [{ text: '\n' }, ...block.content];
  });
