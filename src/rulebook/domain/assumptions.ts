import { describeRule, type DirectiveVersion, type FundingItem, keysOf, ruleTable } from '@libs/directive';
import { formatDate } from '@libs/dates';
import { type FrameFact, WHOLE_ITEM } from '../../programmes';

/** Something a version says that nobody has confirmed yet. */
export interface Assumption {
  /** Null for what holds for the directive as a whole. */
  readonly letter: string | null;
  readonly rule: string;
  /** "Fördersatz: bis zu 80 %" */
  readonly text: string;
  readonly paragraph: string;
  readonly source: string;
}

const frame: Readonly<Record<FrameFact, (version: DirectiveVersion) => string>> = {
  validFrom: ({ validFrom }) => `Geltung ab ${formatDate(validFrom.value)}`,
  validTo: ({ validTo }) => `Geltung bis ${validTo ? formatDate(validTo.value) : ''}`,
  authority: ({ authority }) => `Bewilligungsbehörde: ${authority.value}`,
  legalBasis: ({ legalBasis }) => `Rechtsgrundlage: ${legalBasis.value}`,
  citation: ({ citation }) => `Fundstelle: ${citation?.value ?? ''}`,
};

/**
 * All assumptions of a version in reading order, each where it stands: with the directive, or with the item that
 * says otherwise. The end is none of its own when it follows from the begin of the next version.
 */
export function assumptionsOf(version: DirectiveVersion, hasNext: boolean): Assumption[] {
  const derived = (name: FrameFact) => name === 'validTo' && hasNext;
  const facts = keysOf(frame).flatMap((name) => {
    const fact = version[name];
    return fact?.mark === 'assumed' && !derived(name)
      ? [{ ...placeOf(fact), letter: null, rule: name, text: frame[name](version) }]
      : [];
  });
  return [
    ...facts,
    ...rulesOf(null, version.sharedRules, () => true),
    ...version.items.flatMap((item) => ofItem(item, version)),
  ];
}

function ofItem(item: FundingItem, { sharedRules }: DirectiveVersion): Assumption[] {
  const { letter, title, mark } = item;
  const whole = { ...placeOf(item), letter, rule: WHOLE_ITEM, text: `Gegenstand ${letter}: ${title}` };
  return [
    ...(mark === 'assumed' ? [whole] : []),
    ...rulesOf(letter, item.rules, (name) => item.rules[name] !== sharedRules[name]),
  ];
}

type Rules = DirectiveVersion['sharedRules'];

const rulesOf = (
  letter: string | null,
  rules: Rules,
  isOwn: (name: keyof typeof ruleTable) => boolean,
): Assumption[] =>
  keysOf(ruleTable).flatMap((name) => {
    const rule = rules[name];
    return rule?.mark === 'assumed' && isOwn(name)
      ? [{ ...placeOf(rule), letter, rule: name, text: describeRule(name, rule as never) }]
      : [];
  });

const placeOf = ({ paragraph, source }: { paragraph: string; source: string }) => ({ paragraph, source });
