import { diffDirectives, parseDirective, selectVersion, successionFaults } from '@libs/directive';
import { Temporal } from 'temporal-polyfill';
import { directives } from './index';

const versions = directives
  .filter(({ name }) => name.startsWith('hessen'))
  .map(({ yaml }) => parseDirective(yaml));

it('follows one version of Starke Heimat on the other without a gap', () =>
  expect(successionFaults(versions)).toEqual([]));

it.each([
  ['2020-08-31', undefined],
  ['2020-09-01', '2020'],
  ['2024-08-31', '2020'],
  ['2024-09-01', '2024'],
])('on %s the version %s of Starke Heimat is in force', (on, expected) =>
  expect(selectVersion(versions, Temporal.PlainDate.from(on))?.version).toBe(expected),
);

it('tells what the later version of Starke Heimat changed', () => {
  const [before, after] = versions;
  expect(diffDirectives(before!, after!).map(({ kind, rule }) => `${kind} ${rule}`)).toEqual([
    'changed Stand',
    'changed Geltung ab',
    'removed Geltung bis',
    'changed Fördersatz',
    'added Zuschläge zum Fördersatz',
  ]);
});
