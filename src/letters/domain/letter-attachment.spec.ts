import { isDeepStrictEqual } from 'node:util';
import { compose, typeset } from '@libs/letters-pdf';
import { letterTemplate } from '../testing/inputs';
import { attachmentOf, type LetterSource } from './letter-attachment';
import { type LetterKind, letterKinds } from './letter-kinds';
import { letterSamples } from './samples';
import { leaves, withLeaf } from './samples/letter-text';

/** Another truth, or a text: either it is to be seen in the letter, or it does not fit into it. */
const changed = (data: object, path: string): object => {
  const value = path
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], data);
  return withLeaf(data, path, value === true ? false : 'anders');
};

const kinds = Object.keys(letterKinds) as LetterKind[];
const decisions = kinds.filter((kind) => letterKinds[kind].attached);
const sourceOf = (kind: LetterKind, size: 'full' | 'sparse'): LetterSource => ({
  kind,
  template: letterTemplate(letterKinds[kind].template),
  snapshot: { ...letterSamples[kind][size] },
});
const dataOf = (source: LetterSource): Record<string, unknown> =>
  JSON.parse(attachmentOf(source)!.content) as Record<string, unknown>;

it('lies in decisions about money', () =>
  expect(decisions).toEqual(['award', 'refusal', 'amendment', 'revocation']));

it.each(kinds.filter((kind) => !decisions.includes(kind)))('does not lie in %s', (kind) =>
  expect(attachmentOf(sourceOf(kind, 'full'))).toBeUndefined(),
);

describe.each(decisions)('the data of %s', (kind) => {
  it.each(['full', 'sparse'] as const)('make the same letter (%s)', (size) => {
    const source = sourceOf(kind, size);
    expect(compose(source.template, dataOf(source))).toEqual(compose(source.template, source.snapshot));
  });

  it('name what they are', () =>
    expect(dataOf(sourceOf(kind, 'full'))).toMatchObject({
      kind: letterKinds[kind].template.replace('.md', ''),
      documentId: letterSamples[kind].full.documentId,
    }));

  it.each(['full', 'sparse'] as const)('hold nothing that the letter does not show (%s)', (size) => {
    const { template, ...source } = sourceOf(kind, size);
    const { kind: _, ...data } = dataOf({ template, ...source });
    const letter = compose(template, data);
    const silent = leaves(data).filter((path) => {
      try {
        return isDeepStrictEqual(compose(template, { ...changed(data, path) }), letter);
      } catch {
        return false;
      }
    });
    expect(silent).toEqual([]);
  });

  it('give the same bytes again', () => {
    const source = sourceOf(kind, 'full');
    const print = (): Buffer => typeset(compose(source.template, source.snapshot), attachmentOf(source));
    expect(print().equals(print())).toBe(true);
  });
});

it('follow the template: whom it does not name, they do not name', () => {
  const named = sourceOf('award', 'full');
  const unnamed = { ...named, template: named.template.replaceAll('{{ recipient.representative }}', '…') };
  expect(dataOf(named)).toHaveProperty('recipient.representative');
  expect(dataOf(unnamed)).not.toHaveProperty('recipient.representative');
});
