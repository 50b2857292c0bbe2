import { parseDate } from '@libs/dates';
import { selectVersion, successionFaults } from './index';
import { delivered, deliveredVersions } from './testing/examples';

const versions = deliveredVersions.map(delivered);

it.each([
  ['15.10.2018', undefined],
  ['16.10.2018', '2018'],
  ['31.12.2020', '2018'],
  ['01.01.2021', '2021'],
  ['30.06.2024', '2021'],
  ['01.07.2024', '2024'],
  ['31.12.2024', '2024'],
  ['01.01.2025', '2025'],
  ['22.11.2026', '2025'],
])('on %s the version %s is in force', (on, expected) =>
  expect(selectVersion(versions, parseDate(on)!)?.version).toBe(expected),
);

it('finds no fault in the delivered versions, in any order', () =>
  expect(successionFaults(versions.toReversed())).toEqual([]));

it('names a gap', () =>
  expect(successionFaults(versions.filter(({ version }) => version !== '2024'))).toEqual([
    'Zwischen Fassung 2021 und Fassung 2025 gilt ab dem 01.07.2024 keine Fassung.',
  ]));

it('names an overlap, also with a version without end', () => {
  const { validTo: _, ...endless } = versions[1]!;
  expect(successionFaults([versions[0]!, endless, versions[2]!])).toEqual([
    'Fassung 2021 und Fassung 2024 gelten ab dem 01.07.2024 gleichzeitig.',
  ]);
});
