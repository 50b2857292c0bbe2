import { ruleTable } from '../../rules';
import type { Frame } from './frame';

interface Named {
  readonly id: string;
}

/** Whatever facts name under "holds": one id must mean one thing. */
const answered = ['circumstances', 'regions', 'conditions', 'exclusions'] as const;
type Answered = (typeof answered)[number];

/** Ids of a list that it holds before, or that stand in an earlier list of what facts name. */
export const idsTakenIn =
  (name: Answered) =>
  (entries: readonly Named[], { rules }: Frame): string[] => {
    const lists = answered.slice(0, answered.indexOf(name));
    const earlier = lists.flatMap((list) =>
      (rules[list]?.value ?? []).map(({ id }: Named) => ({ id, title: ruleTable[list].title })),
    );
    const here = entries.map(({ id }) => ({ id, title: ruleTable[name].title }));
    return taken([...earlier, ...here]).slice(taken(earlier).length);
  };

/** Ids that a list of its own holds twice. */
export const idsTwice = (entries: readonly Named[]): string[] =>
  entries
    .filter(({ id }, index) => entries.findIndex((entry) => entry.id === id) < index)
    .map(({ id }) => `Die Kennung „${id}“ kommt zweimal vor.`);

function taken(entries: readonly { readonly id: string; readonly title: string }[]): string[] {
  return entries.flatMap(({ id }, index) => {
    const first = entries.findIndex((entry) => entry.id === id);
    return first < index ? [`Die Kennung „${id}“ ist schon unter „${entries[first]!.title}“ vergeben.`] : [];
  });
}
