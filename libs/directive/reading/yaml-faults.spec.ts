import { DirectiveError, parseDirective } from '..';

const faultOf = (yaml: string): string => {
  try {
    parseDirective(yaml);
  } catch (error) {
    if (error instanceof DirectiveError) return error.message;
  }
  return 'none';
};

it.each([
  ['a: 1\n b: 2', 'Zeile 1, Datei', 'zwei Doppelpunkte'],
  ['a:\n    b: 1\n  c: 2', 'Zeile 3, Datei', 'Einrückung'],
  ['a:\n\tb: 1', 'Zeile 2, Datei', 'Tabulator'],
  ['a: 1\na: 2', 'Zeile 2, Datei', 'schon einmal'],
  ['a: [b', 'Zeile 1, Datei', 'eine Klammer offen'],
  ['a: "b', 'Zeile 1, Datei', 'Hier fehlt ein Zeichen'],
  ['a: @b', 'Zeile 1, Datei', 'darf ein Wert nicht beginnen'],
  ['a: "\\q"', 'Zeile 1, Datei', 'umgekehrten Schrägstrich'],
  ['a: 1\n---\nb: 2', 'Zeile 2, Datei', 'mehrere Dokumente'],
])('says of %j what is wrong and how to put it right', (yaml, place, words) => {
  expect(faultOf(yaml)).toContain(place);
  expect(faultOf(yaml)).toContain(words);
  expect(faultOf(yaml)).not.toMatch(/[A-Z]{3,}_/);
});
