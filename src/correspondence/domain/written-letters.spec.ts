import { type LetterKind, letterKinds } from '../../letters';
import { needsSignature } from './signature';
import { writtenAt, writtenLetter, writtenNames } from './written-letters';

it.each(writtenNames)('has fields with names of their own: %s', (name) => {
  const names = writtenLetter(name).fields.map((field) => field.name);
  expect(new Set(names).size).toBe(names.length);
});

it.each(writtenNames)('lets a second person sign %s when it is an act, and only then', (kind) =>
  expect(needsSignature({ kind, refersToKind: null })).toBe(letterKinds[kind].act),
);

it.each(Object.keys(letterKinds) as LetterKind[])(
  'lets a second person sign the correction of %s as the letter itself',
  (refersToKind) =>
    expect(needsSignature({ kind: 'correction', refersToKind })).toBe(letterKinds[refersToKind].act),
);

it.each(writtenNames)('finds %s under its address', (name) =>
  expect(writtenAt(writtenLetter(name).path)).toBe(name),
);

it('finds nothing under another', () => expect(writtenAt('glueckwunsch')).toBeUndefined());
