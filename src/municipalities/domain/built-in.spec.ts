import { file2025 } from '../../../test/municipalities.fixture';
import { builtInEntries } from './built-in';
import { fieldChanges } from './field-changes';
import { parseGv100ad } from './gv100ad';
import { countByKind } from './register-entry';

it('holds 17 Landkreise and 5 kreisfreie Städte, each once', () => {
  expect(countByKind(builtInEntries)).toEqual({
    independent_city: 5,
    town: 0,
    municipality: 0,
    district: 17,
  });
  expect(new Set(builtInEntries.map(({ ags }) => ags)).size).toBe(22);
});

it('agrees with the official file except for what only the file knows', () => {
  for (const official of parseGv100ad(file2025).entries) {
    const builtIn = builtInEntries.find(({ ags }) => ags === official.ags);
    const fields = builtIn ? fieldChanges(builtIn, official).map(({ field }) => field) : [];
    expect(['population', 'areaHa', 'postalCode']).toEqual(expect.arrayContaining(fields));
  }
});
