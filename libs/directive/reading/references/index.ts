import { type Rule, type RuleName, type RuleSet, ruleTable } from '../../rules';
import { keysOf } from '../../vocabulary';
import type { Fault } from '../place';
import * as amounts from './amounts';
import { lineOf } from '../structure';
import type { Complaint, Frame, ReferenceCheck } from './frame';
import { idsTakenIn, idsTwice } from './ids';
import * as premises from './premises';
import * as recipients from './recipients';

/** What is compared, by the rule at which a fault is told. */
const checks: { readonly [N in RuleName]?: readonly ReferenceCheck<N>[] } = {
  regions: [idsTakenIn('regions')],
  circumstances: [idsTakenIn('circumstances')],
  minInhabitants: [recipients.inhabitantsReversed],
  filing: [recipients.windowsBackwards, recipients.windowsOverlapping, recipients.windowsOutsideValidity],
  ownShare: [amounts.sharesAboveWhole],
  bonuses: [idsTwice, amounts.unknownItems, amounts.bonusAboveWhole, premises.uselessBonusPremises],
  rateCap: [amounts.capBelowRate],
  fixedAmounts: [amounts.stepsMissing, amounts.stepsOutOfOrder, premises.uselessAmountPremises],
  minGrant: [amounts.minimumAboveMaximum],
  recipientCaps: [amounts.periodWithoutYears, amounts.yearsWithoutPeriod],
  eligibleMonths: [amounts.monthsOfIneligible],
  conditions: [
    idsTakenIn('conditions'),
    premises.uselessPremises,
    premises.circularConditions,
    premises.evidenceNotAttached,
  ],
  declarations: [idsTwice, premises.uselessPremises],
  attachments: [idsTwice, premises.uselessPremises],
  exclusions: [idsTakenIn('exclusions')],
};

type Item = Pick<Frame, 'letter' | 'rules'>;
interface Found extends Complaint {
  readonly name: RuleName;
  readonly rule: Rule<unknown>;
  readonly letters: readonly string[];
}

/** Contradictions between the rules of a file, each once: of a shared rule without the items, if all who inherit it share it. */
export function referenceFaults(
  items: readonly Item[],
  shared: RuleSet,
  validity: Pick<Frame, 'validFrom' | 'validTo'>,
): Fault[] {
  const letters = items.map(({ letter }) => letter);
  const found = items.flatMap((item) => faultsOf({ ...item, ...validity, letters }));
  return together(found).map(({ name, rule, text, entry, letters: touched }) => {
    const heirs = items.filter(({ rules }) => rules[name] === rule);
    const ofAll = shared[name] === rule && heirs.length === touched.length;
    const place = `Regel „${ruleTable[name].title}“ (${name})`;
    const line = (entry && lineOf(entry)) ?? rule.line;
    return { line, text, place: ofAll ? place : `${itemsCalled(touched)}, ${place}` };
  });
}

const faultsOf = (frame: Frame): Found[] =>
  keysOf(checks).flatMap((name) => {
    const rule = frame.rules[name];
    const ofRule = checks[name] as readonly ReferenceCheck<never>[];
    const complaints = rule ? ofRule.flatMap((check) => check(rule.value as never, frame)) : [];
    return complaints
      .filter(({ text }, index) => complaints.findIndex((other) => other.text === text) === index)
      .map((complaint) => ({ ...complaint, name, rule: rule!, letters: [frame.letter] }));
  });

/** The same fault of the same rule at several items becomes one. */
const together = (found: readonly Found[]): Found[] => {
  const isSame = (a: Found) => (b: Found) => a.rule === b.rule && a.text === b.text;
  return found
    .filter((fault, index) => found.findIndex(isSame(fault)) === index)
    .map((fault) => ({ ...fault, letters: found.filter(isSame(fault)).flatMap(({ letters }) => letters) }));
};

const itemsCalled = (letters: readonly string[]) =>
  `${letters.length === 1 ? 'Gegenstand' : 'Gegenstände'} ${letters.join(', ')}`;
