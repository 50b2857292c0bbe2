import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { headKeys, lineBreaksIn } from '../head-keys';
import { nearest } from './nearest';
import type { TemplateFault } from './template-fault';

/** A value of the head in which placeholders may stand, and where. */
export interface HeadText {
  readonly text: string;
  readonly lineOf: (begin: number, source: string) => number;
}

export interface CheckedHead {
  readonly faults: readonly TemplateFault[];
  readonly texts: readonly HeadText[];
  readonly values: Readonly<Record<string, unknown>>;
}

const names = Object.keys(headKeys);
const isKey = (name: string): name is keyof typeof headKeys => Object.hasOwn(headKeys, name);

/** The entries of the head, each with what is wrong; lines are counted from the line in which it begins. */
export function checkHead(yaml: string, firstLine: number): CheckedHead {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { ...reading, lineCounter: counter });
  const lineAt = (offset: number): number => firstLine + counter.linePos(offset).line - 1;
  const { contents, errors } = document;
  if (errors.length > 0) return nothingBut(errors.map(({ pos }) => [lineAt(pos[0]), unreadable]));
  if (!isMap(contents)) return nothingBut([[firstLine, noEntries]]);
  const values = valuesOf(document);
  if (!values) return nothingBut([[firstLine, unreadable]]);
  return {
    faults: [...entryFaults(contents, values, lineAt), ...missing(values, firstLine)],
    texts: contents.items.flatMap((pair) => textsIn(pair.value as Node | null, yaml, firstLine)),
    values,
  };
}

const reading = { schema: 'failsafe', prettyErrors: false, logLevel: 'error' } as const;

const nothingBut = (faults: readonly (readonly [line: number, text: string])[]): CheckedHead => ({
  faults: faults.map(([line, text]) => ({ line, place: 'Kopf', text })),
  texts: [],
  values: {},
});

/** Null for a head that refers to itself until it is larger than anybody could have meant. */
function valuesOf(document: Document.Parsed): Record<string, unknown> | null {
  try {
    return document.toJS() as Record<string, unknown>;
  } catch {
    return null;
  }
}

const unreadable =
  'Der Kopf lässt sich nicht lesen. Jede Zeile heißt „Name: Wert“; Werte mit Platzhaltern oder Doppelpunkt stehen in einfachen Anführungszeichen.';
const noEntries = 'Der Kopf enthält keine Angaben. Schreiben Sie Zeilen wie „subject: Ihr Antrag“.';

function entryFaults(
  map: YAMLMap,
  values: Readonly<Record<string, unknown>>,
  lineAt: (offset: number) => number,
): TemplateFault[] {
  return (map.items as Pair<Node, Node | null>[]).flatMap(({ key }) => {
    const name = String(key);
    const at = { line: lineAt(key.range![0]), place: name };
    if (!isKey(name)) return [{ ...at, text: unknownKey(name) }];
    const value = values[name] ?? headKeys[name].otherwise;
    return headKeys[name].is(value) ? [] : [{ ...at, text: `Hier muss stehen: ${headKeys[name].expected}.` }];
  });
}

const unknownKey = (name: string): string => {
  const meant = nearest(name, names);
  return `Diese Angabe gibt es im Kopf nicht. ${meant ? `Meinten Sie „${meant}“?` : `Möglich sind: ${names.join(', ')}.`}`;
};

const missing = (values: Readonly<Record<string, unknown>>, line: number): TemplateFault[] =>
  Object.entries(headKeys)
    .filter(([name, { otherwise }]) => otherwise === undefined && !Object.hasOwn(values, name))
    .map(([name, { expected }]) => ({
      line,
      place: name,
      text: `Diese Angabe fehlt im Kopf. Ergänzen Sie eine Zeile „${name}: …“ (${expected}).`,
    }));

/** Folded texts lose their line breaks, so a placeholder is looked for where the text began. */
function textsIn(node: Node | null, yaml: string, firstLine: number): HeadText[] {
  if (isSeq(node)) return node.items.flatMap((item) => textsIn(item as Node, yaml, firstLine));
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return [];
  const [from, to] = node.range;
  const lineOf = (_: number, source: string): number =>
    firstLine + lineBreaksIn(yaml.slice(0, from + Math.max(yaml.slice(from, to).indexOf(source), 0)));
  return [{ text: node.value, lineOf }];
}
