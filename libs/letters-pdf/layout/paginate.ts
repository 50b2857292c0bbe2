import type { Atom, Page } from './atom';
import { PageFiller, type Room } from './page-filler';

/**
 * Puts atoms on pages, from top to bottom; what is glued stays together as long as it fits on one page. A footnote
 * stands at the foot of the page that first refers to it; what has no room there goes on at the next foot.
 */
export function paginate(atoms: readonly Atom[], room: Room): Page[] {
  const filler = new PageFiller(room);
  for (const cluster of clusters(atoms)) filler.add(cluster);
  return filler.end();
}

/** Runs of atoms that must not be torn apart. */
function clusters(atoms: readonly Atom[]): Atom[][] {
  const groups: Atom[][] = [];
  let open = false;
  for (const atom of atoms) {
    if (open) groups.at(-1)?.push(atom);
    else groups.push([atom]);
    open = atom.glued;
  }
  return groups;
}
