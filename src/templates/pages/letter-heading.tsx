import { type Block, type BlockOf, Numbered } from './letter-text';

const looks = { 1: 'kern-heading-medium', 2: 'kern-heading-small', 3: 'kern-title' } as const;

export function HeadingBlock({ block, rank }: { block: BlockOf<'heading'>; rank: Rank }) {
  const Tag = `h${rank}` as const;
  return (
    <Tag class={looks[block.level]}>
      <Numbered block={block} />
    </Tag>
  );
}

/** Of a heading on the page. */
export type Rank = 3 | 4 | 5;

/**
 * The rank of each heading on the page, below the h2 that the subject is: never two steps deeper than the one
 * before, because a letter may well begin with "##".
 */
export function ranksOf(blocks: readonly Block[]): (Rank | undefined)[] {
  let last = 2;
  return blocks.map((block) => {
    if (block.type !== 'heading') return undefined;
    last = Math.min(block.level + 2, last + 1);
    return last as Rank;
  });
}
