import type { Block } from '../letter-model';

/**
 * Gives every level 2 heading a number and every paragraph below it its own ("4.2"), so that each clause of a
 * decision can be cited. A level 1 heading ends the numbering until the next level 2 heading.
 */
export function numbered(blocks: readonly Block[]): Block[] {
  let section = 0;
  let paragraph = 0;
  let counting = false;
  return blocks.map((block) => {
    if (block.type === 'heading' && block.level < 3) {
      counting = block.level === 2;
      paragraph = 0;
      return counting ? { ...block, number: String(++section) } : block;
    }
    return counting && block.type === 'paragraph' ? { ...block, number: `${section}.${++paragraph}` } : block;
  });
}
