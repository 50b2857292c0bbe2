import { HeadingBlock, type Rank, ranksOf } from './letter-heading';
import { type Block, type BlockOf, Numbered, Runs } from './letter-text';

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
