import { ruleTable } from '../../rules';
import type { Complaint, Frame } from './frame';

interface Named {
  readonly id: string;
}

/** Whatever facts name under "holds": one id must mean one thing. */
const answered = ['circumstances', 'regions', 'conditions', 'exclusions'] as const;
type Answered = (typeof answered)[number];

/** Ids of a list that it holds before, or that stand in an earlier list of what facts name. */
export const idsTakenIn =
  (name: Answered) =>
  (entries: readonly Named[], { rules }: Frame): Complaint[] => {
    const titled = (list: Answered, named: readonly Named[]) =>
      named.map((entry) => ({ entry, title: ruleTable[list].title }));
    const earlier = answered
      .slice(0, answered.indexOf(name))
      .flatMap((list) => titled(list, rules[list]?.value ?? []));
    const all = [...earlier, ...titled(name, entries)];
    return all.slice(earlier.length).flatMap(({ entry }, index) => {
      const first = all.findIndex((other) => other.entry.id === entry.id);
      if (first === earlier.length + index) return [];
      return [{ entry, text: `Die Kennung „${entry.id}“ ist schon unter „${all[first]!.title}“ vergeben.` }];
    });
  };

/** Ids that a list of its own holds twice. */
export const idsTwice = (entries: readonly Named[]): Complaint[] =>
  entries
    .filter(({ id }, index) => entries.findIndex((entry) => entry.id === id) < index)
    .map((entry) => ({ entry, text: `Die Kennung „${entry.id}“ kommt zweimal vor.` }));
