import type { LetterModel } from '@libs/letters-pdf';

type Block = LetterModel['body'][number];
type Inline = LetterModel['footnotes'][number];

/** Everything that a letter says, as one text with single blanks. */
export const wordsOf = ({ subject, address, body, annexes, footnotes, signature }: LetterModel): string =>
  inOneLine(
    [
      ...address,
      subject,
      ...[body, ...annexes].flatMap((blocks) => blocks.map(wordsIn)),
      ...footnotes.map(textOf),
      ...(signature ? [signature.name, signature.function] : []),
    ].join('\n'),
  );

/** As it reads, wherever its lines end. */
export const inOneLine = (text: string): string => text.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim();

const textOf = (inline: Inline): string => inline.map(({ text }) => text).join('');

function wordsIn(block: Block): string {
  switch (block.type) {
    case 'list':
      return block.items.map(({ blocks }) => blocks.map(wordsIn).join('\n')).join('\n');
    case 'table':
      return [block.header, ...block.rows.map(({ cells }) => cells)].flat().map(textOf).join('\n');
    case 'fields':
      return block.rows.flat().map(textOf).join('\n');
    default:
      return textOf(block.content);
  }
}
