import type { DataModel } from './data-model';
import { nearest } from './nearest';
import { type Piece, scan, type Unclosed } from './scan';
import { Scope } from './scope';
import { type BlockName, blockTags, divides, endedBy, isBlock, lineTags } from './tag-table';
import { placeOf, type TemplateFault } from './template-fault';
import { ValueCheck } from './value-check';

interface OpenBlock {
  readonly name: BlockName;
  readonly piece: Piece;
}

interface Source {
  readonly text: string;
  /** The line of the template at which a place in the text stands. */
  readonly lineOf: (begin: number, source: string) => number;
}

/** Nobody mends more at once. */
const MOST_FAULTS = 200;
/** Blocks within blocks; far deeper than a letter needs, and well before the reader of templates gives up. */
const DEEPEST = 30;
const tooDeep = `Hier sind mehr als ${DEEPEST} Bedingungen und Schleifen ineinander. Lösen Sie einige auf.`;

/** Reads the placeholders and tags of one text; everything wrong is found, not only the first. */
export class LiquidCheck {
  readonly faults: TemplateFault[] = [];
  /** Paths into the data that the text asks for. */
  readonly used = new Set<string>();
  private readonly open: OpenBlock[] = [];
  private readonly scope: Scope;
  private readonly values: ValueCheck;
  private piece: Piece | Unclosed | null = null;

  constructor(
    data: Readonly<Record<string, DataModel>>,
    private readonly source: Source,
  ) {
    this.scope = new Scope(data);
    this.values = new ValueCheck({
      scope: this.scope,
      report: (text) => this.report(text),
      used: (path) => void this.used.add(path),
    });
  }

  run(): this {
    for (const piece of scan(this.source.text)) {
      if (this.faults.length >= MOST_FAULTS) return this;
      this.piece = piece;
      if (this.isComment(piece)) continue;
      if (piece.kind === 'unclosed') this.report(unclosed(piece));
      else if (piece.kind === 'output') this.values.output(piece.content);
      else this.tag(piece);
    }
    for (const block of this.open) this.notEnded(block);
    return this;
  }

  /** Within a comment only its end counts. */
  private isComment(piece: Piece | Unclosed): boolean {
    const ends = piece.kind === 'tag' && piece.content === blockTags.comment.end;
    return this.open.at(-1)?.name === 'comment' && !ends;
  }

  private tag(piece: Piece): void {
    const [, name = '', args = ''] = /^(#|\w*)\s*([\s\S]*)$/.exec(piece.content) ?? [];
    if (name === '#') return;
    if (isBlock(name)) this.begin(name, args, piece);
    else if (endedBy(name)) this.end(endedBy(name)!, piece);
    else if (divides(name)) this.divide(name, args);
    else if (name === 'assign') this.values.assign(args);
    else if (name !== 'break' && name !== 'continue') this.report(unknownTag(name));
    else if (!this.scope.inLoop) this.report(outsideOfLoops(name));
  }

  private begin(name: BlockName, args: string, piece: Piece): void {
    if (name === 'for') this.values.loop(args);
    else if (name !== 'comment') this.values.value(args);
    if (this.open.length === DEEPEST) this.report(tooDeep);
    this.open.push({ name, piece });
  }

  private end(name: BlockName, { source }: Piece): void {
    const at = this.open.findLastIndex((block) => block.name === name);
    if (at === -1) {
      this.report(
        `Hier endet nichts: Davor fehlt {% ${name} … %}. Ergänzen Sie es oder löschen Sie ${source}.`,
      );
      return;
    }
    for (const block of this.open.splice(at).toReversed()) {
      if (block.name === 'for') this.scope.leave();
      if (block.name !== name) this.notEnded(block);
    }
  }

  private divide(name: string, args: string): void {
    const block = this.open.at(-1);
    const inner: readonly string[] = block ? blockTags[block.name].inner : [];
    if (!inner.includes(name))
      this.report(`„${name}“ steht hier an keiner passenden Stelle. Löschen Sie es.`);
    if (name === 'elsif') this.values.value(args);
    if (name === 'when') this.values.cases(args);
    if (name === 'else' && args !== '') this.report(conditionAfterElse(args));
  }

  private notEnded({ name, piece }: OpenBlock): void {
    const text = `Das Ende fehlt. Schreiben Sie {% ${blockTags[name].end} %} dahin, wo es aufhören soll.`;
    this.faults.push({ ...this.at(piece), text });
  }

  private report(text: string): void {
    this.faults.push({ ...this.at(this.piece!), text });
  }

  private at({ begin, source }: Piece | Unclosed) {
    return { line: this.source.lineOf(begin, source), place: placeOf(source) };
  }
}

function unclosed({ closing }: Unclosed): string {
  const [opening, what] = closing === '}}' ? ['{{', 'Der Platzhalter'] : ['{%', 'Die Anweisung'];
  return `${what} wird nicht geschlossen. Zu „${opening}“ gehört „${closing}“ dahinter.`;
}

const begun = [...Object.keys(blockTags), ...lineTags.filter((name) => name !== '#')];
const known = [...begun, 'elsif', 'else', 'when', ...Object.values(blockTags).map(({ end }) => end)];

function unknownTag(name: string): string {
  const meant = nearest(name, known);
  const help = meant ? `Meinten Sie „${meant}“?` : `Möglich sind: ${begun.join(', ')}.`;
  return `Die Anweisung „${name}“ gibt es in Vorlagen nicht. ${help}`;
}

const outsideOfLoops = (name: string): string =>
  `„${name}“ geht nur in einer Schleife {% for … in … %}. Löschen Sie es.`;

const conditionAfterElse = (args: string): string =>
  `Nach „else“ steht nichts. Für eine weitere Bedingung schreiben Sie {% elsif ${args.replace(/^if\s+/, '')} %}.`;
