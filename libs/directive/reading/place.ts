import { isMap, isScalar, isSeq, type LineCounter, type Node, type Scalar } from 'yaml';

/** What is wrong at one place of a directive file, in German. */
export interface Fault {
  readonly line: number;
  /** "Regel „Fördersatz“ (rate), value" */
  readonly place: string;
  readonly text: string;
}

/** A directive file that cannot be used. The message names line and rule of each fault, one fault a line. */
export class DirectiveError extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(({ line, place, text }) => `Zeile ${line}, ${place}: ${text}`).join('\n'));
    this.name = 'DirectiveError';
  }
}

/** A spot in the file: the node, where it stands and what it is called (nothing for the file itself). */
export class Place {
  constructor(
    private readonly node: unknown,
    private readonly lines: LineCounter,
    readonly name: string,
    private readonly fallbackLine = 1,
  ) {}

  get line(): number {
    const start = (this.node as Node | null)?.range?.[0];
    return start === undefined ? this.fallbackLine : this.lines.linePos(start).line;
  }

  /** The value as it is written in the file, so that "20.000" stays twenty thousand. */
  text(): string {
    if (!isScalar(this.node) || this.node.value === null) return this.refuse('Hier fehlt eine Angabe.');
    return typeof this.node.value === 'string' ? this.node.value : (this.node.source ?? '');
  }

  list(): Place[] {
    if (!isSeq(this.node)) return this.refuse('Hier wird eine Aufzählung erwartet.');
    return this.node.items.map((item, index) => this.within(item, `${index + 1}. Eintrag`));
  }

  fields(): ReadonlyMap<string, Place> {
    if (!isMap(this.node)) return this.refuse('Hier werden benannte Angaben erwartet.');
    return new Map(
      this.node.items.map(({ key, value }) => {
        const name = String((key as Scalar).value);
        return [name, this.within(value, name, (key as Node).range?.[0])];
      }),
    );
  }

  called(name: string): Place {
    return new Place(this.node, this.lines, name, this.fallbackLine);
  }

  refuse(fault: string): never {
    throw new DirectiveError([{ line: this.line, place: this.name || 'Datei', text: fault }]);
  }

  private within(node: unknown, name: string, start?: number): Place {
    const line = start === undefined ? this.line : this.lines.linePos(start).line;
    return new Place(node, this.lines, this.name ? `${this.name}, ${name}` : name, line);
  }
}
