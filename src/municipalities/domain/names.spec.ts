import { shownName } from './names';

it.each([
  ['independent_city', 'Erfurt, Stadt', 'Erfurt'],
  ['town', 'Mühlhausen/Thüringen, Stadt', 'Mühlhausen/Thüringen'],
  ['municipality', 'Neundorf (bei Schleiz)', 'Neundorf (bei Schleiz)'],
  ['district', 'Eichsfeld', 'Landkreis Eichsfeld'],
  ['district', 'Ilm-Kreis', 'Ilm-Kreis'],
  ['district', 'Region Hannover', 'Region Hannover'],
] as const)('%s "%s" is shown as "%s"', (kind, official, shown) =>
  expect(shownName(kind, official)).toBe(shown),
);

it('uses the title of the Land', () => expect(shownName('district', 'Kleve', 'Kreis')).toBe('Kreis Kleve'));
