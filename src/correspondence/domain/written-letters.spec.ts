import { letterKinds } from '../../letters';
import { writtenAt, writtenLetter, writtenNames } from './written-letters';

it.each(writtenNames)('has fields with names of their own: %s', (name) => {
  const names = writtenLetter(name).fields.map((field) => field.name);
  expect(new Set(names).size).toBe(names.length);
});

it.each(writtenNames)('lets a second person sign %s when it is an act, and only then', (name) =>
  expect(writtenLetter(name).signature).toBe(letterKinds[name].act),
);

it.each(writtenNames)('finds %s under its address', (name) =>
  expect(writtenAt(writtenLetter(name).path)).toBe(name),
);

it('finds nothing under another', () => expect(writtenAt('glueckwunsch')).toBeUndefined());
