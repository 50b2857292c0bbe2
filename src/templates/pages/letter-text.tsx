import type { LetterModel } from '@libs/letters-pdf';

export type Block = LetterModel['body'][number];
export type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>;
type Inline = BlockOf<'paragraph'>['content'];

/** Runs of text in their styles. */
export const Runs = ({ content }: { content: Inline }) => (
  <>
    {content.map(({ text, bold, italic, note }) => {
      const lines = text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [<br />, line]));
      const styled = italic ? <em>{lines}</em> : lines;
      return (
        <>
          {bold ? <strong>{styled}</strong> : styled}
          {note && <sup>{note}</sup>}
        </>
      );
    })}
  </>
);

/** With the number that it is cited by. */
export const Numbered = ({
  block: { number, content },
}: {
  block: BlockOf<'heading'> | BlockOf<'paragraph'>;
}) => (
  <>
    {number && `${number} `}
    <Runs content={content} />
  </>
);
