import { type DirectiveVersion, keysOf, type Rule, type RuleName, ruleTable } from '@libs/directive';
import { neededRules, rulesOfFinancing } from '@libs/directive/rules';
import { type Change, day, fields, named } from './changes';
import { ruleChanges } from './rule-changes';

/** One thing that a directive says, and the versions it would be if it said otherwise. */
export interface Saying {
  /** "c, f: attachments efficiency" */
  readonly name: string;
  readonly items: readonly string[];
  readonly otherwise: readonly DirectiveVersion[];
}

/** All that a directive says: its validity, the pauses of its items, each rule and each entry of a rule. */
export const sayingsOf = (version: DirectiveVersion): Saying[] => [
  ...validity(version),
  ...pauses(version),
  ...keysOf(ruleTable).flatMap((name) =>
    rulesCalled(name, version).flatMap((rule) => ofRule(version, name, rule)),
  ),
];

type Otherwise = Change<DirectiveVersion>;

/** Puts together what changes the same part. */
const sayings = (items: readonly string[], rule: string, changes: readonly Otherwise[]): Saying[] =>
  [...new Set(changes.map(({ part }) => part))].map((part) => ({
    name: `${items.join(', ') || 'no item'}: ${[rule, part].filter(Boolean).join(' ')}`,
    items,
    otherwise: changes.filter((change) => change.part === part).map(({ value }) => value),
  }));

const validity = (version: DirectiveVersion): Saying[] =>
  (['validFrom', 'validTo'] as const).flatMap((bound) => {
    const rule = version[bound];
    const changes = rule ? day(rule.value) : [];
    return sayings(
      version.items.map(({ letter }) => letter),
      bound,
      changes.map(({ part, value }) => ({ part, value: { ...version, [bound]: { ...rule, value } } })),
    );
  });

const pauseChanges = fields<NonNullable<DirectiveVersion['items'][number]['paused']>['value']>({
  since: named('since', day),
});

const pauses = (version: DirectiveVersion): Saying[] =>
  version.items
    .filter(({ paused }) => paused)
    .flatMap((item) => {
      const otherwise = (paused: typeof item.paused) => ({
        ...version,
        items: version.items.map((other) => (other === item ? { ...item, paused } : other)),
      });
      const changes = pauseChanges(item.paused!.value).map(({ part, value }) => ({
        part,
        value: otherwise({ ...item.paused!, value }),
      }));
      return sayings([item.letter], 'paused', [{ part: '', value: otherwise(undefined) }, ...changes]);
    });

/** The rules of that name, each once: an item that takes one over holds the same object. */
const rulesCalled = (name: RuleName, { sharedRules, items }: DirectiveVersion): Rule<unknown>[] =>
  [...new Set([sharedRules[name], ...items.map(({ rules }) => rules[name])])].filter(
    (rule) => rule !== undefined,
  );

function ofRule(version: DirectiveVersion, name: RuleName, rule: Rule<unknown>): Saying[] {
  const holders = version.items.filter(({ rules }) => rules[name] === rule);
  const changed = ruleChanges[name](rule.value as never) as readonly Change<unknown>[];
  const changes: Change<Rule<unknown> | undefined>[] = [
    ...changed.map(({ part, value }) => ({ part, value: { ...rule, value } })),
    ...(rule.should ? [{ part: 'should', value: { ...rule, should: false } }] : []),
    { part: '', value: undefined },
  ];
  return sayings(
    holders.map(({ letter }) => letter),
    name,
    changes
      .map(({ part, value }) => ({ part, value: exchange(version, name, rule, value) }))
      .filter(({ value }) => value.items.every(isComplete)),
  );
}

const exchange = (version: DirectiveVersion, name: RuleName, from: Rule<unknown>, to?: Rule<unknown>) => ({
  ...version,
  items: version.items.map((item) =>
    item.rules[name] === from ? { ...item, rules: { ...item.rules, [name]: to } } : item,
  ),
});

/** What the reader of the files would refuse is no other version. */
const isComplete = ({ rules }: DirectiveVersion['items'][number]) =>
  [...keysOf(neededRules), ...rulesOfFinancing[rules.financing?.value ?? 'VOLL']].every(
    (name) => rules[name],
  );
