import type { Atom, Page, Placed } from './atom';

interface Room {
  readonly firstTop: number;
  readonly top: number;
  readonly bottom: number;
}

/** Puts atoms on pages, from top to bottom; what is glued stays together as long as it fits on one page. */
export function paginate(atoms: readonly Atom[], { firstTop, top, bottom }: Room): Page[] {
  const pages: Placed[][] = [[]];
  let y = firstTop;
  const turn = (next: Atom): void => {
    pages.push([]);
    y = top;
    for (const atom of next.repeat ?? []) put(atom, 0);
  };
  const put = (atom: Atom, before: number): void => {
    pages.at(-1)?.push({ atom, y: y + before });
    y += before + atom.height;
  };
  for (const cluster of clusters(atoms)) {
    const [first] = cluster;
    if (!first) continue;
    const fresh = pages.at(-1)?.length === 0;
    const fits = y + heightOf(cluster) <= bottom;
    if (!fresh && (first.startsPage || (!fits && top + heightOf(cluster) <= bottom))) turn(first);
    for (const atom of cluster) {
      if (y + atom.before + atom.height > bottom) turn(atom);
      put(atom, y === top ? 0 : atom.before);
    }
  }
  return pages;
}

const heightOf = (cluster: readonly Atom[]): number =>
  cluster.reduce(
    (sum, atom, index) => sum + atom.height + (index === 0 ? 0 : atom.before),
    cluster[0]?.before ?? 0,
  );

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
