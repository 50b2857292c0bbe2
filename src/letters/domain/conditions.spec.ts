import { conditionsOf } from './conditions';

const untitled = (text: string) => ({ title: 'Auflage', titled: false, text });

it.each<[string, ReturnType<typeof conditionsOf>]>([
  ['', []],
  [' \r\n\r\n ', []],
  ['Schnittstelle: Sie ist offen.', [{ title: 'Schnittstelle', titled: true, text: 'Sie ist offen.' }]],
  ['Über den Stand ist zu berichten.', [untitled('Über den Stand ist zu berichten.')]],
  ['Ein Satz. Dann gilt: nichts.', [untitled('Ein Satz. Dann gilt: nichts.')]],
  [
    'A: erste\r\n  Zeile\r\n\r\nB: zweite',
    [
      { title: 'A', titled: true, text: 'erste\nZeile' },
      { title: 'B', titled: true, text: 'zweite' },
    ],
  ],
  ['Vorzulegen sind:\n- Plan\n- Bericht', [untitled('Vorzulegen sind:\n- Plan\n- Bericht')]],
  ['Auflage: Berichten Sie.', [untitled('Berichten Sie.')]],
  ['Titel:', [untitled('Titel:')]],
])('reads %j', (text, conditions) => expect(conditionsOf(text)).toEqual(conditions));
