import { conditionsOf } from './conditions';

it.each<[string, ReturnType<typeof conditionsOf>]>([
  ['', []],
  [' \r\n\r\n ', []],
  ['Schnittstelle: Sie ist offen.', [{ title: 'Schnittstelle', text: 'Sie ist offen.' }]],
  ['Über den Stand ist zu berichten.', [{ title: 'Auflage', text: 'Über den Stand ist zu berichten.' }]],
  ['Ein Satz. Dann gilt: nichts.', [{ title: 'Auflage', text: 'Ein Satz. Dann gilt: nichts.' }]],
  [
    'A: erste\nZeile\r\n\r\nB: zweite',
    [
      { title: 'A', text: 'erste Zeile' },
      { title: 'B', text: 'zweite' },
    ],
  ],
  ['Titel:', [{ title: 'Auflage', text: 'Titel:' }]],
])('reads %j', (text, conditions) => expect(conditionsOf(text)).toEqual(conditions));
