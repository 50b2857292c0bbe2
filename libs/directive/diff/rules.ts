import { type Rule, type RuleName, ruleTable, showRule } from '../rules';
import { entryWords } from './entries';
import { type Difference, difference } from './model';

type Told = Pick<Rule<unknown>, 'value' | 'paragraph' | 'mark' | 'should'>;
interface Entry {
  readonly id: string;
}

/** "Nr. 5.2, angenommen, Soll" */
export const frameOf = ({ paragraph, mark, should = false }: Omit<Told, 'value'>): string =>
  [paragraph, ...(mark === 'assumed' ? ['angenommen'] : []), ...(should ? ['Soll'] : [])].join(', ');

/** "bis zu 80 % (Nr. 5.2, angenommen)" */
export const ruleText = (name: RuleName, rule: Told): string =>
  `${showRule(name, rule as never)} (${frameOf(rule)})`;

/** What differs between two states of a rule: its value and frame, or the entries of a list one by one. */
export function ruleDifferences(
  name: RuleName,
  before: Told | undefined,
  after: Told | undefined,
): Difference[] {
  const { title } = ruleTable[name];
  const words = entryWords[name as keyof typeof entryWords] as ((entry: Entry) => string) | undefined;
  if (!words) {
    const [old, now] = [before, after].map((rule) => (rule ? ruleText(name, rule) : null));
    return difference(title, old!, now!);
  }
  return [
    ...(before && after ? difference(title, frameOf(before), frameOf(after)) : []),
    ...entryDifferences(title, wordsById(before, words), wordsById(after, words)),
  ];
}

const wordsById = (rule: Told | undefined, words: (entry: Entry) => string): ReadonlyMap<string, string> =>
  new Map(((rule?.value ?? []) as readonly Entry[]).map((entry) => [entry.id, words(entry)]));

const entryDifferences = (
  title: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Difference[] =>
  [...new Set([...before.keys(), ...after.keys()])].flatMap((id) =>
    difference(title, before.get(id) ?? null, after.get(id) ?? null, id),
  );
