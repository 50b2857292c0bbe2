import { LineCounter, parseDocument } from 'yaml';
import { DirectiveError, Place } from './reading/place';
import { gather, listOf, partial, type Reader, record } from './reading/structure';
import { date, oneOf, text } from './reading/values';
import {
  type ItemRules,
  neededRules,
  rule,
  type Rule,
  type RuleName,
  rulesOfFinancing,
  ruleTable,
  type RuleSet,
} from './rules';
import { directiveStatus, keysOf, type Mark, marks } from './vocabulary';

/** Something the directive funds, with all rules that apply to it. */
export interface FundingItem {
  readonly letter: string;
  readonly title: string;
  readonly paragraph: string;
  readonly source: string;
  readonly mark: Mark;
  /** Set while nothing is granted on this item. */
  readonly paused?: Rule<Pause>;
  readonly rules: ItemRules;
}

/** Why nothing is granted on an item, and from which day on if that is known. */
export interface Pause {
  readonly reason: string;
  readonly since?: PlainDate;
}

/** A directive as it stands from one day to another. Each case keeps the version it was received under. */
export interface DirectiveVersion {
  readonly directive: string;
  readonly version: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly status: keyof typeof directiveStatus;
  readonly validFrom: Rule<PlainDate>;
  /** The last day; absent while no end is known. */
  readonly validTo?: Rule<PlainDate>;
  readonly authority: Rule<string>;
  readonly legalBasis: Rule<string>;
  readonly citation?: Rule<string>;
  /** The rules of the whole directive: an item that inherits one holds the same object. */
  readonly sharedRules: RuleSet;
  readonly items: readonly FundingItem[];
}
type PlainDate = ReturnType<typeof date>;

const ruleSet = partial(
  Object.fromEntries(
    keysOf(ruleTable).map((name) => [
      name,
      (at: Place) =>
        rule(ruleTable[name].read as Reader<unknown>)(
          at.called(`Regel „${ruleTable[name].title}“ (${name})`),
        ),
    ]),
  ),
) as Reader<RuleSet>;

const letter: Reader<string> = (at) =>
  /^[a-z]$/.test(at.text()) ? at.text() : at.refuse('Hier wird ein Kleinbuchstabe erwartet, etwa c.');

const pause = record({ reason: text }, { since: date });

const itemEntry = record(
  { letter, title: text, paragraph: text, source: text, mark: oneOf(marks) },
  { paused: rule(pause), rules: ruleSet, like: letter },
);
type ItemEntry = ReturnType<typeof itemEntry>;
type Placed<T> = { readonly entry: T; readonly at: Place };

/** Keeps the place with the entry, for faults that only show when the whole file has been read. */
const placed =
  <T>(read: Reader<T>): Reader<Placed<T>> =>
  (at) => ({ entry: read(at), at });

const file = record(
  {
    directive: text,
    version: text,
    title: text,
    shortTitle: text,
    status: oneOf(keysOf(directiveStatus)),
    validFrom: rule(date),
    authority: rule(text),
    legalBasis: rule(text),
    rules: ruleSet,
    items: listOf(placed(itemEntry)),
  },
  { validTo: placed(rule(date)), citation: rule(text) },
);

/** Reads a directive version from YAML; throws a DirectiveError that names all faults. */
export function parseDirective(yamlText: string): DirectiveVersion {
  const { rules, items, validTo, ...head } = file(rootOf(yamlText));
  if (validTo && validTo.entry.value.toString() < head.validFrom.value.toString()) {
    validTo.at.refuse('Das Ende der Geltung liegt vor ihrem Beginn.');
  }
  return {
    ...head,
    ...(validTo ? { validTo: validTo.entry } : {}),
    sharedRules: rules,
    items: gather(items.map((item) => () => itemOf(item, items, rules))),
  };
}

function rootOf(yamlText: string): Place {
  const lines = new LineCounter();
  const document = parseDocument(yamlText, { lineCounter: lines, stringKeys: true });
  const [error] = document.errors;
  if (error) {
    const fault = `Die Schreibweise ist fehlerhaft: Einrückung, Anführungszeichen oder ein doppelter Name (${error.code}).`;
    throw new DirectiveError([{ line: error.linePos?.[0].line ?? 1, place: 'Datei', text: fault }]);
  }
  return new Place(document.contents, lines, '');
}

function itemOf(item: Placed<ItemEntry>, all: readonly Placed<ItemEntry>[], shared: RuleSet): FundingItem {
  const { like: _, rules: __, ...head } = item.entry;
  const at = item.at.called(`Gegenstand ${head.letter}`);
  if (all.find(({ entry }) => entry.letter === head.letter) !== item) {
    at.refuse(`Der Buchstabe ${head.letter} kommt zweimal vor.`);
  }
  const rules = lineage(item, all, at).reduceRight<RuleSet>(
    (inherited, { entry }) => ({ ...inherited, ...entry.rules }),
    shared,
  );
  return { ...head, rules: complete(rules, at) };
}

/** The item and those whose rules it takes over ("like"), nearest first. */
function lineage(item: Placed<ItemEntry>, all: readonly Placed<ItemEntry>[], at: Place): Placed<ItemEntry>[] {
  const line = [item];
  for (let next = item.entry.like; next !== undefined; next = line.at(-1)!.entry.like) {
    const model = all.find(({ entry }) => entry.letter === next);
    if (!model)
      return at.refuse(`Die Regeln sollen wie bei Gegenstand ${next} sein, den es nicht gibt („like“).`);
    const path = [...line, model].map(({ entry }) => entry.letter).join(' wie ');
    if (line.includes(model)) return at.refuse(`Der Verweis „like“ läuft im Kreis: ${path}.`);
    line.push(model);
  }
  return line;
}

function complete(rules: RuleSet, at: Place): ItemRules {
  const needed: readonly RuleName[] = [
    ...keysOf(neededRules),
    ...(rules.financing ? rulesOfFinancing[rules.financing.value] : []),
  ];
  gather(
    needed
      .filter((name) => !rules[name])
      .map((name) => () => at.refuse(`Es fehlt die Regel „${ruleTable[name].title}“ (${name}).`)),
  );
  return rules as ItemRules;
}
