import type { LetterModel } from '@libs/letters-pdf';

type Block = LetterModel['body'][number];
type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>;
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

const Numbered = ({ block: { number, content } }: { block: BlockOf<'heading'> | BlockOf<'paragraph'> }) => (
  <>
    {number && `${number} `}
    <Runs content={content} />
  </>
);

const looks = { 1: 'kern-heading-medium', 2: 'kern-heading-small', 3: 'kern-title' } as const;

function HeadingBlock({ block, rank }: { block: BlockOf<'heading'>; rank: Rank }) {
  const Tag = `h${rank}` as const;
  return (
    <Tag class={looks[block.level]}>
      <Numbered block={block} />
    </Tag>
  );
}

type Rank = 3 | 4 | 5;

/**
 * The rank of each heading on the page, below the h2 that the subject is: never two steps deeper than the one
 * before, because a letter may well begin with "##".
 */
function ranksOf(blocks: readonly Block[]): (Rank | undefined)[] {
  let last = 2;
  return blocks.map((block) => {
    if (block.type !== 'heading') return undefined;
    last = Math.min(block.level + 2, last + 1);
    return last as Rank;
  });
}

/** The letter, or one of its annexes. */
export const Blocks = ({ blocks }: { blocks: readonly Block[] }) => {
  const ranks = ranksOf(blocks);
  return (
    <>
      {blocks.map((block, index) => (
        <BlockView block={block} rank={ranks[index]} />
      ))}
    </>
  );
};

function ListBlock({ block: { items } }: { block: BlockOf<'list'> }) {
  return (
    <ul class="kern-list">
      {items.map(({ label, blocks }) => (
        <li>
          {label !== '•' && `${label} `}
          {blocks.map((block, index) =>
            index === 0 && block.type === 'paragraph' ? (
              <Runs content={block.content} />
            ) : (
              <BlockView block={block} />
            ),
          )}
        </li>
      ))}
    </ul>
  );
}

function TableBlock({ block: { columns, header, rows } }: { block: BlockOf<'table'> }) {
  const look = (column: number) => (columns[column] === 'right' ? 'fw-letter__right' : undefined);
  return (
    <div class="kern-table-responsive" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {header.map((content, column) => (
              <th scope="col" class={look(column)}>
                <Runs content={content} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, sum }) => (
            <tr class={sum ? 'fw-letter__sum' : undefined}>
              {cells.map((content, column) => (
                <td class={look(column)}>
                  <Runs content={content} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const FieldsBlock = ({ block: { rows } }: { block: BlockOf<'fields'> }) => (
  <>
    {rows.map((row) => (
      <div class="fw-letter__fields fw-letter__small">
        {row.map((content) => (
          <span>
            <Runs content={content} />
          </span>
        ))}
      </div>
    ))}
  </>
);

function BlockView({ block, rank = 5 }: { block: Block; rank?: Rank | undefined }) {
  switch (block.type) {
    case 'heading':
      return <HeadingBlock block={block} rank={rank} />;
    case 'list':
      return <ListBlock block={block} />;
    case 'table':
      return <TableBlock block={block} />;
    case 'fields':
      return <FieldsBlock block={block} />;
    case 'paragraph':
      return (
        <p class="kern-body">
          <Numbered block={block} />
        </p>
      );
  }
}
