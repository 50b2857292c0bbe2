import { LineCounter, parseDocument } from 'yaml';
import { inherit, type ItemEntry, placed, type Placed, refuseIncomplete } from './reading/inheritance';
import { DirectiveError, Place } from './reading/place';
import { referenceFaults } from './reading/references';
import { gather, listOf, partial, type Reader, record } from './reading/structure';
import { date, oneOf, text } from './reading/values';
import { yamlFault } from './reading/yaml-faults';
import { type ItemRules, rule, type Rule, ruleTable, type RuleSet } from './rules';
import type { DirectiveVersion } from './version';
import { directiveStatus, keysOf, marks } from './vocabulary';

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

const itemEntry: Reader<ItemEntry> = record(
  { letter, title: text, paragraph: text, source: text, mark: oneOf(marks) },
  { paused: rule(pause), rules: ruleSet, like: letter },
);

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
    rules: placed(ruleSet),
    items: listOf(placed(itemEntry)),
  },
  { validTo: placed(rule(date)), citation: rule(text) },
);

/** Reads a directive version from YAML; throws a DirectiveError that names all faults. */
export function parseDirective(yamlText: string): DirectiveVersion {
  const { rules, items: entries, validTo, ...head } = file(rootOf(yamlText));
  const items = gather(entries.map((entry) => () => inherit(entry, entries, rules.entry)));
  const { value: validFrom } = head.validFrom;
  gather([
    () => refuseBackwards(validFrom, validTo),
    () => refuseIncomplete(items, rules.at.called('Richtlinie')),
    () => {
      const read = items.map((item) => ({ letter: item.head.letter, rules: item.rules }));
      const faults = referenceFaults(read, rules.entry, { validFrom, validTo: validTo?.entry.value });
      if (faults.length > 0) throw new DirectiveError(faults);
    },
  ]);
  return {
    ...head,
    ...(validTo ? { validTo: validTo.entry } : {}),
    sharedRules: rules.entry,
    items: items.map((item) => ({ ...item.head, rules: item.rules as ItemRules })),
  };
}

function refuseBackwards(
  validFrom: ReturnType<typeof date>,
  validTo: Placed<Rule<ReturnType<typeof date>>> | undefined,
): void {
  if (validTo && validTo.entry.value.toString() < validFrom.toString()) {
    validTo.at.refuse('Das Ende der Geltung liegt vor ihrem Beginn.');
  }
}

function rootOf(yamlText: string): Place {
  const lines = new LineCounter();
  const document = parseDocument(yamlText, { lineCounter: lines, stringKeys: true });
  const [error] = document.errors;
  if (error) throw new DirectiveError([yamlFault(error)]);
  return new Place(document.contents, lines, '');
}
