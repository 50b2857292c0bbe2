import type { MarkdownIt } from 'markdown-it';
import footnote from 'markdown-it-footnote';

const reference = /\[\^[^\]\s]+\]/y;

interface Environment {
  readonly footnotes?: { readonly refs?: Readonly<Record<string, number>> };
}

/**
 * "[^1]" refers to a footnote, "[^1]: text" is one. What lacks its other half becomes a token that no letter can
 * show, so that it is an error and never a gap.
 */
export function footnotes(markdown: MarkdownIt): void {
  markdown.use(footnote).disable('footnote_inline');
  markdown.inline.ruler.after('footnote_ref', 'footnote_missing', (state, silent) => {
    reference.lastIndex = state.pos;
    const [sign] = reference.exec(state.src) ?? [];
    if (sign === undefined) return false;
    if (!silent) state.push('footnote_missing', '', 0).content = sign;
    state.pos += sign.length;
    return true;
  });
  markdown.core.ruler.before('footnote_tail', 'footnote_unused', (state) => {
    const { refs = {} } = (state.env as Environment).footnotes ?? {};
    for (const label of Object.keys(refs).filter((each) => refs[each] === -1)) {
      const token = new state.Token('footnote_unused', '', 0);
      token.content = `[^${label.slice(1)}]:`;
      state.tokens.push(token);
    }
  });
}
