import type { CheckView } from '../check.view';
import { FIRST_LINES } from '../domain/query';
import { askedNames, optionalNames } from './question-fields';

/** Answers to questions that the chosen item does not ask stay in the address: they count again for another item. */
export function unshown({ form, questions, lines }: CheckView): Record<string, string> {
  const shown = askedNames(questions);
  const kept = optionalNames
    .filter((name) => !shown.includes(name))
    .flatMap((name) => [[name, form.values[name]]] as const)
    .filter((entry): entry is readonly [string, string] => typeof entry[1] === 'string');
  return {
    ...Object.fromEntries(kept),
    ...(lines > FIRST_LINES ? { zeilen: String(lines) } : {}),
  };
}
