import { changesSubstance } from './substance';

const letter = {
  text:
    'Die Stadt Musterhausen erhält 14.400,00 € (80 % von 18.000,00 €) für die Zeit vom 01.03.2020 bis zum ' +
    '30.06.2021, zahlbar im Jahr 2020. Klage ist innerhalb eines Monats möglich. Nach Nr. 4.2 der Richtlinie ' +
    'gilt das für alle Massnahmen der Bürgermeisterin Frau Merz.',
  recipient: 'Stadt Musterhausen',
};

it.each([
  ['an amount', '14.400,00 €', '99.000,00 €'],
  ['an amount without its sign', '14.400,00', '99.000,00'],
  ['a part of an amount', '14.', '99.'],
  ['a share', '80 %', '90 %'],
  ['the end of the period', '30.06.2021', '30.06.2022'],
  ['a year', 'Jahr 2020', 'Jahr 2021'],
  ['the time for an action', 'eines Monats', 'zwei Monaten'],
  ['the recipient', 'Stadt Musterhausen', 'Stadt Beispielstadt'],
  ['a part of the recipient', 'Muster', 'Beispiel'],
  ['an amount that is added', 'Massnahmen', 'Maßnahmen und weitere 5.000 €'],
])('is changed with %s', (_, wrong, right) => expect(changesSubstance(letter, wrong, right)).toBe(true));

it.each([
  ['a word', 'Massnahmen', 'Maßnahmen'],
  ['a name', 'Frau Merz', 'Frau März'],
  ['the number of a provision', 'Nr. 4.2', 'Nr. 4.3'],
  ['a sentence around the same amount', 'erhält 14.400,00 €', 'bekommt 14.400,00 €'],
])('stays with %s', (_, wrong, right) => expect(changesSubstance(letter, wrong, right)).toBe(false));
