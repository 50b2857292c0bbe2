import { pointsOf } from './question';

it.each([
  ['Ein zweites Angebot fehlt.', ['Ein zweites Angebot fehlt.']],
  ['Angebot fehlt.\nBeschluss fehlt.', ['Angebot fehlt.', 'Beschluss fehlt.']],
  ['1. Angebot\r\n2) Beschluss\n\n- Plan\n• Karte', ['Angebot', 'Beschluss', 'Plan', 'Karte']],
  ['2020 fehlen 500 Euro.', ['2020 fehlen 500 Euro.']],
  [' \n ', []],
])('reads %j as the points %j', (question, points) => expect(pointsOf(question)).toEqual(points));
