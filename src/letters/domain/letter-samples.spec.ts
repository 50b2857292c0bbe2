import { compose, LetterTemplateError } from '@libs/letters-pdf';
import { letterTemplate } from '../testing/inputs';
import { type LetterKind, letterKinds } from './letter-kinds';
import { letterSamples } from './samples';
import { leaves, textOf, withLeaf } from './samples/letter-text';

const kinds = Object.keys(letterKinds) as LetterKind[];
const templateOf = (kind: LetterKind): string => letterTemplate(letterKinds[kind].template);
const written = (kind: LetterKind, data: object): string =>
  textOf(compose(templateOf(kind), data as Record<string, unknown>));

/** Values without which a clause falls away: null in a sample, whatever the place in a list. */
const placeOf = (path: string): string => path.replace(/\.\d+(?=\.|$)/g, '[]');
const valueAt = (data: object, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], data);
const optionalIn = (data: object): string[] =>
  leaves(data)
    .filter((path) => valueAt(data, path) === null)
    .map(placeOf);

describe.each(kinds)('%s', (kind) => {
  const { full, sparse } = letterSamples[kind];
  const optional = new Set([...optionalIn(full), ...optionalIn(sparse)]);
  // A truth value that is missing counts as false.
  const isOptional = (path: string): boolean =>
    typeof valueAt(full, path) === 'boolean' || optional.has(placeOf(path));
  const letter = written(kind, full);

  it.each(leaves(full).filter((path) => !isOptional(path)))('leaves no gap without %s', (path) => {
    try {
      expect(written(kind, withLeaf(full, path, null)) === letter).toBe(true);
    } catch (error) {
      if (!(error instanceof LetterTemplateError)) throw error;
    }
  });

  it('says less without optional clauses', () =>
    expect(written(kind, sparse).length).toBeLessThan(letter.length + 1));
});
