import { compose } from './compose/compose';
import { odditiesIn } from './oddities';
import { aTemplate, someData } from './testing/a-letter';

const odditiesOf = (x: string): readonly string[] =>
  odditiesIn(compose(aTemplate('**Fett** und *kursiv*: {{ x }}'), { ...someData, x }));

it.each([
  'Ein Text mit § 44, 1.234,56 €, „Anführung“ – und „3 * 4 * 5 < 100“.',
  'Erstens:\n- zweitens\n- drittens',
  'Straße Łódź Ő',
])('finds nothing in %j', (text) => expect(odditiesOf(text)).toEqual([]));

it.each([
  ['Für {{ lizenz }} gilt', '„{{ lizenz }}“', 'Platzhalter'],
  ['{% if a %}b', '„{% if a %}“', 'Platzhalter'],
  ['**fett** ist das', '„**fett**“', 'Auszeichnung'],
  ['__fett__ ist das', '„__fett__“', 'Auszeichnung'],
  ['a\n## Titel', '„## “', 'Auszeichnung'],
  ['a\n# Titel', '„# “', 'Auszeichnung'],
  ['ein <b>Wort</b>', '„<b>“', 'Auszeichnung'],
  ['[hier](https://x.example)', '„[hier](https://x.example)“', 'Auszeichnung'],
  ['Danke 👍🏽!', '„👍🏽“', '„?“'],
  ['漢', '„漢“', '„?“'],
])('warns of %j', (text, sign, words) =>
  expect(odditiesOf(text)).toContainEqual(
    expect.stringMatching(new RegExp(`${escaped(sign)}.*${escaped(words)}`)),
  ),
);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

it('names each once, and no more than somebody reads', () => {
  expect(odditiesOf('👍 👍 👍')).toHaveLength(1);
  expect(odditiesOf(Array.from({ length: 90 }, (_, n) => `**${n}**`).join(' '))).toHaveLength(20);
});
