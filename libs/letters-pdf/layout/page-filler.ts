import type { Atom, Page, Placed } from './atom';

/** Where text stands on pages, in points from the top, and what stands at their foot. */
export interface Room {
  readonly firstTop: number;
  readonly top: number;
  readonly bottom: number;
  readonly notes?: {
    /** Between the text and the footnotes of a page. */
    readonly rule: Atom;
    readonly linesOf: (number: number) => readonly Atom[];
  };
}

/** Fills page after page. */
export class PageFiller {
  private readonly pages: Placed[][] = [[]];
  private y: number;
  /** The atom above, none at the top of a page. */
  private last: Atom | null = null;
  private readonly noted = new Set<number>();
  /** Lines of footnotes on this page, and those that it has no room for. */
  private notes: Atom[] = [];
  private left: Atom[] = [];

  constructor(private readonly room: Room) {
    this.y = room.firstTop;
  }

  /** Atoms that belong together. */
  add(cluster: readonly Atom[]): void {
    const [first] = cluster;
    if (!first) return;
    if (this.last && (first.startsPage || (!this.fits(cluster) && this.fitsOnNext(cluster))))
      this.turn(first);
    for (const atom of cluster) {
      while (!this.fits([atom]) && (this.last || this.notes.length > 0)) this.turn(atom);
      this.put(atom);
      this.last = atom;
    }
  }

  end(): Page[] {
    while (this.left.length > 0) this.turn();
    this.closePage();
    return this.pages;
  }

  private fits(cluster: readonly Atom[]): boolean {
    const feet = this.footOf([...this.notes, ...this.newNotes(cluster)]);
    return this.y + heightOf(cluster, this.y === this.room.top) + feet <= this.room.bottom;
  }

  private fitsOnNext(cluster: readonly Atom[]): boolean {
    const feet = this.footOf([...this.left, ...this.newNotes(cluster)]);
    const head = cluster[0]?.repeat?.height ?? 0;
    return this.room.top + head + heightOf(cluster, head === 0) + feet <= this.room.bottom;
  }

  private turn(next?: Atom): void {
    if (next?.repeat) for (const atom of this.last?.carry?.atoms() ?? []) this.put(atom);
    this.closePage();
    this.pages.push([]);
    this.y = this.room.top;
    this.last = null;
    this.setNotes(this.left.splice(0));
    for (const atom of next?.repeat?.atoms() ?? []) this.put(atom);
  }

  private put(atom: Atom): void {
    const before = this.y === this.room.top ? 0 : atom.before;
    this.pages.at(-1)?.push({ atom, y: this.y + before });
    this.y += before + atom.height;
    if (!atom.notes) return;
    this.setNotes(this.newNotes([atom]));
    for (const number of atom.notes) this.noted.add(number);
  }

  private newNotes(cluster: readonly Atom[]): Atom[] {
    const numbers = new Set(
      cluster.flatMap(({ notes = [] }) => notes).filter((each) => !this.noted.has(each)),
    );
    return [...numbers].flatMap((number) => this.room.notes?.linesOf(number) ?? []);
  }

  private setNotes(lines: readonly Atom[]): void {
    for (const line of lines) {
      const fits = this.y + this.footOf([...this.notes, line]) <= this.room.bottom;
      (fits && this.left.length === 0 ? this.notes : this.left).push(line);
    }
  }

  private footOf(notes: readonly Atom[]): number {
    return notes.length === 0 ? 0 : sum(notes) + (this.room.notes?.rule.height ?? 0);
  }

  private closePage(): void {
    if (this.notes.length === 0) return;
    let y = this.room.bottom - this.footOf(this.notes);
    for (const atom of [this.room.notes!.rule, ...this.notes.splice(0)]) {
      this.pages.at(-1)?.push({ atom, y });
      y += atom.height;
    }
  }
}

const sum = (atoms: readonly Atom[]): number => atoms.reduce((height, atom) => height + atom.height, 0);

/** With room for the sums that would follow if the page ended here; at the top of a page without space above. */
const heightOf = (cluster: readonly Atom[], atTop: boolean): number =>
  cluster.reduce((height, { before }) => height + before, sum(cluster)) -
  (atTop ? (cluster[0]?.before ?? 0) : 0) +
  (cluster.at(-1)?.carry?.height ?? 0);
