import { askedPoint, lineOf, pointsOf } from './asked-points';
import { partNames, parts } from './parts';

it.each([
  ['Ein zweites Angebot fehlt.', ['Ein zweites Angebot fehlt.']],
  ['Angebot fehlt.\nBeschluss fehlt.', ['Angebot fehlt.', 'Beschluss fehlt.']],
  ['1. Angebot\r\n2) Beschluss\n\n- Plan\n• Karte', ['Angebot', 'Beschluss', 'Plan', 'Karte']],
  ['2020 fehlen 500 Euro.', ['2020 fehlen 500 Euro.']],
  [' \n ', []],
])('reads %j as the points %j', (question, points) => expect(pointsOf(question)).toEqual(points));

it.each([
  ['Finanzierungsplan: Bitte nennen Sie die Eigenmittel.', 'funding', 'Bitte nennen Sie die Eigenmittel.'],
  ['Angaben zum Gegenstand: Wie viele Lizenzen?', 'specifics', 'Wie viele Lizenzen?'],
  ['Bitte beachten: Ein Angebot fehlt.', null, 'Bitte beachten: Ein Angebot fehlt.'],
  ['Anlagen:', null, 'Anlagen:'],
  ['Ein Angebot fehlt.', null, 'Ein Angebot fehlt.'],
])('finds the part of %j', (line, part, text) => expect(askedPoint(line)).toEqual({ part, text }));

it.each([null, ...partNames])('reads a point about %s as it was written', (part) =>
  expect(askedPoint(lineOf({ part, text: 'Bitte ergänzen: Kosten' }))).toEqual({
    part,
    text: 'Bitte ergänzen: Kosten',
  }),
);

it('knows every part by a name of its own', () =>
  expect(new Set(partNames.map((part) => parts[part].title)).size).toBe(partNames.length));
