import type { Token } from 'markdown-it';
import type { Inline, Run } from '../letter-model';
import { noteSign } from '../note-sign';
import { TYPED_BREAK } from './output-text';
import { UnknownConstruct } from './unknown-construct';

const NO_BREAK = '\u00a0';

/** Blanks at which German letters never end a line: "§ 44", "Abs. 3", "i. V. m.". */
const bound: readonly [RegExp, string][] = [
  [/(§§?|\b(?:Abs|Art|Az|Nr|Buchst)\.|\bSatz|\bNummer) (?=[\p{L}\d])/gu, `$1${NO_BREAK}`],
  [/\bi\. ?V\. ?m\./g, `i.${NO_BREAK}V.${NO_BREAK}m.`],
  [/\b(z|d|u|i)\. ?(B|h|a|d|V)\./g, `$1.${NO_BREAK}$2.`],
];

const bind = (text: string): string => bound.reduce((tied, [pair, kept]) => tied.replace(pair, kept), text);

const textOf: Readonly<Record<string, (token: Token) => string>> = {
  text: (token) => token.content.replaceAll(TYPED_BREAK, '\n'),
  text_special: (token) => token.content,
  softbreak: () => ' ',
  hardbreak: () => '\n',
};

const style: Readonly<Record<string, 'bold' | 'italic'>> = { strong: 'bold', em: 'italic' };

/** Inline tokens as runs, neighbours of one style joined. */
export function runsOf(tokens: readonly Token[]): Inline {
  const runs: Run[] = [];
  const depth = { bold: 0, italic: 0 };
  for (const token of tokens) {
    const change = style[token.type.replace(/_(open|close)$/, '')];
    if (change) depth[change] += token.nesting;
    else if (token.type === 'footnote_missing') throw new UnknownConstruct(token.content, 'Fußnote fehlt');
    else if (token.type === 'footnote_ref') runs.push(referenceTo(token));
    else append(runs, { text: (textOf[token.type] ?? textOf['text_special'])!(token), ...marks(depth) });
  }
  return runs.map((run) => ({ ...run, text: bind(run.text) }));
}

const referenceTo = (token: Token): Run => {
  const note = Number(token.meta?.['id']) + 1;
  return { text: noteSign(note), note };
};

const marks = (depth: { bold: number; italic: number }): Omit<Run, 'text'> => ({
  ...(depth.bold > 0 && { bold: true }),
  ...(depth.italic > 0 && { italic: true }),
});

function append(runs: Run[], run: Run): void {
  const last = runs.at(-1);
  if (last && last.note === undefined && last.bold === run.bold && last.italic === run.italic) {
    runs[runs.length - 1] = { ...last, text: last.text + run.text };
  } else if (run.text !== '') runs.push(run);
}

/** A typed empty line divides paragraphs. */
export function paragraphsOf(runs: Inline): Inline[] {
  const paragraphs: Run[][] = [[]];
  for (const run of runs) {
    run.text.split('\n\n').forEach((text, index) => {
      if (index > 0) paragraphs.push([]);
      if (text !== '') paragraphs.at(-1)?.push({ ...run, text });
    });
  }
  return paragraphs;
}
