import { file2023, file2025 } from '../../test/municipalities.fixture';
import { compareRegister } from './domain/compare';
import { parseGv100ad } from './domain/gv100ad';
import { parseSuccessions } from './domain/successions-csv';
import { comparisonLines, editionText, kindsText } from './import-report';

const edition = parseGv100ad(file2025);
const held = parseGv100ad(file2023);
const state = {
  versions: held.entries.map((entry) => ({
    ...entry,
    id: entry.ags,
    validFrom: held.territoryDate,
    validTo: null,
  })),
  successions: [],
};

it('sums an edition up in one line', () => {
  expect(editionText(edition)).toBe(
    'Thüringen, Gebietsstand 31.08.2025: 4 Gemeinden (1 kreisfreie Stadt, 2 Städte, 1 Gemeinde), 2 Landkreise',
  );
});

it('does without districts where there are none', () => {
  const city = edition.entries.filter(({ kind }) => kind === 'independent_city');
  expect(editionText({ ...edition, landName: 'Berlin', entries: city })).toBe(
    'Berlin, Gebietsstand 31.08.2025: 1 Gemeinde (1 kreisfreie Stadt)',
  );
  expect(kindsText([])).toBe('');
});

it('lists what is added, changed and ended, who took over and what is open', () => {
  const given = parseSuccessions('16061007,16061119,2024-01-01\n16056000,16063105,2021-07-01,kreisangehörig');
  expect(comparisonLines(compareRegister(state, edition, given), { edition, most: 3 })).toEqual([
    'Neu: 1 (1 Gemeinde)',
    '  Uder (16061119)',
    'Geändert: 5 (1 kreisfreie Stadt, 2 Städte, 2 Landkreise)',
    '  Landkreis Eichsfeld (16061): Einwohner 20.679 → 24.364; Fläche in ha 9.720 → 14.929',
    '  Wartburgkreis (16063): Einwohner 4.945 → 4.910',
    '  Erfurt (16051000): Einwohner 214.969 → 218.793',
    '  … und 2 weitere; --all zeigt alle',
    'Beendet: 5 (5 Gemeinden)',
    '  Birkenfelde (16061007) zum 01.01.2024',
    '  Eichstruth (16061028) zum 31.08.2025',
    '  Glasehausen (16061039) zum 31.08.2025',
    '  … und 2 weitere; --all zeigt alle',
    'Unverändert: 0',
    'Nachfolge: 3',
    '  Birkenfelde (16061007) → Uder (16061119) zum 01.01.2024',
    '  Uder (16061097) → Uder (16061119) zum 31.08.2025 (abgeleitet: gleicher Name)',
    '  Frankenroda (16063028) → Amt Creuzburg (16063104) zum 31.08.2025 (abgeleitet: Fläche im selben Kreis um ebenso viel gewachsen)',
    'Nachfolger offen (mit --successors nachtragen): 2',
    '  Eichstruth (16061028)',
    '  Glasehausen (16061039)',
    'Nachfolger zu Schlüsseln, die das Register nicht kennt (übergangen): 1',
    '  16056000 → 16063105 zum 01.07.2021 (kreisangehörig)',
  ]);
});

it('writes unknown facts and kinds in words', () => {
  const changed = edition.entries.map((entry) =>
    entry.ags === '16061045' ? { ...entry, kind: 'municipality' as const, postalCode: null } : entry,
  );
  const current = {
    versions: edition.entries.map((entry) => ({
      ...entry,
      id: entry.ags,
      validFrom: held.territoryDate,
      validTo: null,
    })),
    successions: [],
  };
  const lines = comparisonLines(compareRegister(current, { ...edition, entries: changed }), {
    edition,
    most: 3,
  });
  expect(lines).toContain(
    '  Heilbad Heiligenstadt (16061045): Art Stadt → Gemeinde; Postleitzahl 37308 → ohne Angabe',
  );
});
