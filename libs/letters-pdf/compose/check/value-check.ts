import { Tokenizer } from 'liquidjs';
import { type DataModel, elementOf, ofType } from './data-model';
import { type Reading, typeOfToken, typeOfValue } from './expression-type';
import { outputFault } from './output-fault';
import { placeOf } from './template-fault';

/** The values that placeholders and tags speak of; what is wrong with them is reported. */
export class ValueCheck {
  constructor(private readonly reading: Reading) {}

  /** A placeholder: its value must be one that can stand in a letter. */
  output(content: string): void {
    const model = this.value(content);
    const fault = model && outputFault(model, content);
    if (fault) this.reading.report(fault);
  }

  /** The type of a value; null for what cannot be read. */
  value(source: string): DataModel | null {
    const tokens = new Tokenizer(source);
    const value = attempt(() => tokens.readFilteredValue());
    tokens.skipBlank();
    if (value && tokens.end()) return typeOfValue(value, this.reading);
    this.reading.report(source.trim() === '' ? missing : unreadable(source));
    return null;
  }

  /** What a `when` compares with. */
  cases(args: string): void {
    for (const one of args.split(/,|\bor\b/)) this.value(one);
  }

  assign(args: string): void {
    const [, name, value] = /^([\w-]+)\s*=\s*([\s\S]+)$/.exec(args) ?? [];
    if (name === undefined || value === undefined) this.reading.report(noAssignment);
    else this.reading.scope.assign(name, this.value(value) ?? ofType('unknown'));
  }

  /** Enters a loop, whatever is wrong with it: its end will come. */
  loop(args: string): void {
    const { scope, report } = this.reading;
    const tokens = new Tokenizer(args);
    const name = tokens.readIdentifier().content;
    const within = tokens.readIdentifier().content;
    const list = attempt(() => tokens.readValue());
    if (name === '' || within !== 'in' || !list) {
      report(noLoop);
      scope.enter(name, ofType('unknown'));
      return;
    }
    const model = typeOfToken(list, this.reading);
    if (model.type !== 'list' && model.type !== 'unknown') report(noList(list.getText()));
    scope.enter(name, elementOf(model));
  }
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

const missing = 'Hier fehlt eine Angabe. Wählen Sie eine aus der Liste der Platzhalter.';
const unreadable = (source: string): string =>
  `„${placeOf(source)}“ lässt sich nicht lesen. Schreiben Sie einen Platzhalter wie project.title oder date | datum.`;
const noAssignment = 'Eine Zuweisung heißt {% assign name = wert %}. Schreiben Sie sie so.';
const noLoop = 'Eine Schleife heißt {% for eintrag in liste %}. Schreiben Sie sie so.';
const noList = (name: string): string =>
  `„${name}“ ist keine Liste. Eine Schleife {% for … in … %} geht nur über Listen.`;
