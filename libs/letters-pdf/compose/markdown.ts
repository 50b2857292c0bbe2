import MarkdownIt, { type Token } from 'markdown-it';
import { footnotes } from './footnotes';

/**
 * The Markdown of letters: headings, paragraphs, bold, italic, lists, tables, footnotes, "---" for a new page and
 * fenced form fields. What paper cannot show is off, so that its signs are ordinary text.
 */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false })
  .use(footnotes)
  .disable([
    'autolink',
    'backticks',
    'blockquote',
    'code',
    'image',
    'lheading',
    'link',
    'reference',
    'strikethrough',
  ]);

/** A token with the tokens between its opening and its closing; `type` without "_open". */
export interface MarkdownNode {
  readonly type: string;
  readonly token: Token;
  readonly children: readonly MarkdownNode[];
}

/** The inline tokens of one line of text. */
export const parseInline = (source: string): readonly Token[] =>
  markdown.parseInline(source, {})[0]?.children ?? [];

/** The document as a tree. */
export function parseMarkdown(source: string): readonly MarkdownNode[] {
  const root: MarkdownNode[] = [];
  const open = [root];
  for (const token of markdown.parse(source, {})) {
    if (token.nesting === -1) {
      open.pop();
      continue;
    }
    const children: MarkdownNode[] = [];
    open.at(-1)?.push({ type: token.type.replace(/_open$/, ''), token, children });
    if (token.nesting === 1) open.push(children);
  }
  return root;
}
