import { LineCounter, parseDocument } from 'yaml';
import { DirectiveError, Place } from './reading/place';
import { listOf, partial, type Reader, record } from './reading/structure';
import { date, oneOf, text } from './reading/values';
import { type ItemRules, neededRules, type Rule, rule, type RuleName, ruleTable } from './rule-table';
import { directiveStatus, keysOf, type Mark, marks } from './vocabulary';

/** Something the directive funds, with all rules that apply to it. */
export interface FundingItem {
  readonly letter: string;
  readonly title: string;
  readonly paragraph: string;
  readonly source: string;
  readonly mark: Mark;
  /** Set while nothing is granted on this item: why. */
  readonly paused?: Rule<string>;
  readonly rules: ItemRules;
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
  readonly items: readonly FundingItem[];
}
type PlainDate = ReturnType<typeof date>;

type RuleSet = Partial<ItemRules>;
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

const itemEntry = record(
  { letter, title: text, paragraph: text, source: text, mark: oneOf(marks) },
  { paused: rule(text), rules: ruleSet },
);

/** Keeps the place with the entry, for faults that only show when the whole file has been read. */
const placed =
  <T>(read: Reader<T>): Reader<{ entry: T; at: Place }> =>
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

/** Reads a directive version from YAML; throws a DirectiveError at the first fault. */
export function parseDirective(yamlText: string): DirectiveVersion {
  const { rules, items, validTo, ...head } = file(rootOf(yamlText));
  if (validTo && validTo.entry.value.toString() < head.validFrom.value.toString()) {
    validTo.at.refuse('Das Ende der Geltung liegt vor ihrem Beginn.');
  }
  return {
    ...head,
    ...(validTo ? { validTo: validTo.entry } : {}),
    items: items.map(({ entry, at }, index) => {
      const named = at.called(`Gegenstand ${entry.letter}`);
      if (items.findIndex((other) => other.entry.letter === entry.letter) < index) {
        named.refuse(`Der Buchstabe ${entry.letter} kommt zweimal vor.`);
      }
      return { ...entry, rules: complete({ ...rules, ...entry.rules }, named) };
    }),
  };
}

function rootOf(yamlText: string): Place {
  const lines = new LineCounter();
  const document = parseDocument(yamlText, { lineCounter: lines, stringKeys: true });
  const [error] = document.errors;
  if (error) {
    const fault = `Die Schreibweise ist fehlerhaft: Einrückung, Anführungszeichen oder ein doppelter Name (${error.code}).`;
    throw new DirectiveError(error.linePos?.[0].line ?? 1, 'Datei', fault);
  }
  return new Place(document.contents, lines, '');
}

function complete(rules: RuleSet, at: Place): ItemRules {
  const missing = keysOf(neededRules).find((name: RuleName) => !rules[name]);
  if (missing) at.refuse(`Es fehlt die Regel „${ruleTable[missing].title}“ (${missing}).`);
  return rules as ItemRules;
}
