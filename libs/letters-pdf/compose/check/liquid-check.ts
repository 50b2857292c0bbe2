import { Tokenizer } from 'liquidjs';
import type { DataModel } from './data-model';
import { elementOf, ofType } from './data-model';
import { typeOfToken, typeOfValue } from './expression-type';
import { nearest } from './nearest';
import { outputFault } from './output-fault';
import { type Piece, scan, type Unclosed } from './scan';
import { Scope } from './scope';
import { type BlockName, blockTags, divides, endedBy, isBlock, lineTags } from './tag-table';
import { placeOf, type TemplateFault } from './template-fault';

interface OpenBlock {
  readonly name: BlockName;
  readonly piece: Piece;
  readonly isLoop: boolean;
}

interface Source {
  readonly text: string;
  /** The line of the template at which a place in the text stands. */
  readonly lineOf: (begin: number, source: string) => number;
}

const tagNames = [...Object.keys(blockTags), ...lineTags.filter((name) => name !== '#')];

/** Reads the placeholders and tags of one text; everything wrong is found, not only the first. */
export class LiquidCheck {
  readonly faults: TemplateFault[] = [];
  /** Paths into the data that the text asks for. */
  readonly used = new Set<string>();
  private readonly open: OpenBlock[] = [];
  private readonly scope: Scope;
  private piece: Piece | Unclosed | null = null;

  constructor(
    data: Readonly<Record<string, DataModel>>,
    private readonly source: Source,
  ) {
    this.scope = new Scope(data);
  }

  run(): this {
    for (const piece of scan(this.source.text)) {
      this.piece = piece;
      if (this.isComment(piece)) continue;
      if (piece.kind === 'unclosed') this.unclosed(piece);
      else if (piece.kind === 'output') this.output(piece);
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

  private unclosed({ source, closing }: Unclosed): void {
    const [opening, what] = closing === '}}' ? ['{{', 'Der Platzhalter'] : ['{%', 'Die Anweisung'];
    this.report(`${what} wird nicht geschlossen. Zu „${opening}“ gehört „${closing}“ dahinter.`, source);
  }

  private output({ content }: Piece): void {
    const model = this.value(content);
    const fault = model && outputFault(model, content);
    if (fault) this.report(fault);
  }

  private tag(piece: Piece): void {
    const [, name = '', args = ''] = /^(#|\w*)\s*([\s\S]*)$/.exec(piece.content) ?? [];
    if (name === '#') return;
    if (isBlock(name)) this.begin(name, args, piece);
    else if (endedBy(name)) this.end(endedBy(name)!, piece);
    else if (divides(name)) this.divide(name, args);
    else if (name === 'assign') this.assign(args);
    else if (name === 'break' || name === 'continue') this.leaving(name);
    else this.unknownTag(name);
  }

  private begin(name: BlockName, args: string, piece: Piece): void {
    const isLoop = name === 'for';
    if (isLoop) this.loop(args);
    else if (name !== 'comment') this.value(args);
    this.open.push({ name, piece, isLoop });
  }

  private loop(args: string): void {
    const tokens = new Tokenizer(args);
    const name = tokens.readIdentifier().content;
    const within = tokens.readIdentifier().content;
    const list = this.attempt(() => tokens.readValue());
    if (name === '' || within !== 'in' || !list) {
      this.report('Eine Schleife heißt {% for eintrag in liste %}. Schreiben Sie sie so.');
      this.scope.enter(name, ofType('unknown'));
      return;
    }
    const model = typeOfToken(list, this.reading);
    if (model.type !== 'list' && model.type !== 'unknown')
      this.report(
        `„${list.getText()}“ ist keine Liste. Eine Schleife {% for … in … %} geht nur über Listen.`,
      );
    this.scope.enter(name, elementOf(model));
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
      if (block.isLoop) this.scope.leave();
      if (block.name !== name) this.notEnded(block);
    }
  }

  private divide(name: string, args: string): void {
    const block = this.open.at(-1);
    const inner: readonly string[] = block ? blockTags[block.name].inner : [];
    if (!inner.includes(name))
      this.report(`„${name}“ steht hier an keiner passenden Stelle. Löschen Sie es.`);
    if (name === 'elsif') this.value(args);
    if (name === 'when') this.cases(args);
    if (name === 'else' && args !== '')
      this.report(
        `Nach „else“ steht nichts. Für eine weitere Bedingung schreiben Sie {% elsif ${args.replace(/^if\s+/, '')} %}.`,
      );
  }

  private cases(args: string): void {
    for (const one of args.split(/,|\bor\b/)) this.value(one);
  }

  private assign(args: string): void {
    const [, name, value] = /^([\w-]+)\s*=\s*([\s\S]+)$/.exec(args) ?? [];
    if (name === undefined || value === undefined)
      this.report('Eine Zuweisung heißt {% assign name = wert %}. Schreiben Sie sie so.');
    else this.scope.assign(name, this.value(value) ?? ofType('unknown'));
  }

  private leaving(name: string): void {
    if (!this.scope.inLoop)
      this.report(`„${name}“ geht nur in einer Schleife {% for … in … %}. Löschen Sie es.`);
  }

  private unknownTag(name: string): void {
    const known = [...tagNames, 'elsif', 'else', 'when', ...Object.values(blockTags).map(({ end }) => end)];
    const meant = nearest(name, known);
    const help = meant ? `Meinten Sie „${meant}“?` : `Möglich sind: ${tagNames.join(', ')}.`;
    this.report(`Die Anweisung „${name}“ gibt es in Vorlagen nicht. ${help}`);
  }

  private notEnded({ name, piece }: OpenBlock): void {
    const text = `Das Ende fehlt. Schreiben Sie {% ${blockTags[name].end} %} dahin, wo es aufhören soll.`;
    this.faults.push({ ...this.at(piece), text });
  }

  /** The type of a value; null for what cannot be read, which is reported. */
  private value(source: string): DataModel | null {
    const tokens = new Tokenizer(source);
    const value = this.attempt(() => tokens.readFilteredValue());
    tokens.skipBlank();
    if (value && tokens.end()) return typeOfValue(value, this.reading);
    this.report(
      source.trim() === ''
        ? 'Hier fehlt eine Angabe. Wählen Sie eine aus der Liste der Platzhalter.'
        : `„${placeOf(source)}“ lässt sich nicht lesen. Schreiben Sie einen Platzhalter wie project.title oder date | datum.`,
    );
    return null;
  }

  private attempt<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch {
      return undefined;
    }
  }

  private get reading() {
    return {
      scope: this.scope,
      report: (text: string) => this.report(text),
      used: (path: string) => void this.used.add(path),
    };
  }

  private report(text: string, source = this.piece!.source): void {
    this.faults.push({ ...this.at({ ...this.piece!, source }), text });
  }

  private at({ begin, source }: { begin: number; source: string }) {
    return { line: this.source.lineOf(begin, source), place: placeOf(source) };
  }
}
