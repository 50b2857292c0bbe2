import { letterTemplate } from '../testing/inputs';
import { type LetterKind, letterKinds } from './letter-kinds';
import { letterSamples } from './samples';
import { sampleAct, sampleMatter } from './samples/matter';

const readme = letterTemplate('README.md');
const kinds = Object.keys(letterKinds) as LetterKind[];

/** The text below a heading, up to the next. */
const section = (heading: string): string =>
  readme.split('\n### ').find((text) => text.startsWith(heading)) ?? '';
const named = (text: string): Set<string> => new Set([...text.matchAll(/`(\w+)`/g)].map(([, name]) => name!));

const ofAll = named(section('Alle Schreiben'));
const ofActs = named(section('Alle Bescheide'));

it('describes what all letters and all acts have in common', () => {
  expect(Object.keys(sampleMatter).filter((key) => !ofAll.has(key))).toEqual([]);
  expect(Object.keys(sampleAct).filter((key) => !ofAll.has(key) && !ofActs.has(key))).toEqual([]);
});

it.each(kinds)('describes the data of %s', (kind) => {
  const own = named(section(`\`${letterKinds[kind].template.replace('.md', '')}\``));
  const known = (key: string): boolean =>
    own.has(key) || ofAll.has(key) || (letterKinds[kind].act && ofActs.has(key));
  expect(Object.keys(letterSamples[kind].full).filter((key) => !known(key))).toEqual([]);
});

/** Names of everything in the data, at any depth. */
const namesIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...namesIn(inner)]);
};

it('names every value that a placeholder can ask for', () => {
  const all = named(readme);
  const asked = kinds.flatMap((kind) => namesIn(letterSamples[kind].full));
  expect([...new Set(asked)].filter((name) => !all.has(name))).toEqual([]);
});
