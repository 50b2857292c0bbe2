import type { FormValues } from '@libs/web';

export const CHECK = '/foerdercheck';

/** The checkboxes are named by the kind of question. */
export const HOLDS = 'gilt.';
export const holdsField = (kind: string) => `${HOLDS}${kind}`;
export const costField = (line: number | string, part: string) => `ausgabe${line}.${part}`;

const LONGEST = 200;

/** Texts only, of readable length, without what no database takes and without blanks around them. */
export function textsOf(query: unknown): FormValues {
  const clean = (value: unknown) =>
    typeof value === 'string'
      ? [
          value
            .replace(/[\p{Cc}\p{Cs}]/gu, '')
            .trim()
            .slice(0, LONGEST),
        ]
      : [];
  const entries = Object.entries(query ?? {}).map(([name, value]): [string, string[]] => [
    name,
    [value].flat().flatMap(clean),
  ]);
  return Object.fromEntries(
    entries
      .filter(([, texts]) => texts.some((text) => text !== ''))
      .map(([name, texts]) => [name, texts.length === 1 ? texts[0]! : texts]),
  );
}

/** The same question with other answers: an address that can be passed on. */
export function checkHref(values: FormValues, changes: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams();
  for (const [name, texts] of Object.entries({ ...values, ...changes }))
    for (const text of [texts ?? []].flat()) if (text !== '' && name !== 'zeilen') query.append(name, text);
  return query.size === 0 ? CHECK : `${CHECK}?${query}`;
}
