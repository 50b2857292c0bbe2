import { standParameter } from './stand-parameter';

it.each([
  ['31.12.2019', '31.12.2019'],
  ['1.2.2019', '01.02.2019'],
  ['30.02.2019', '30.02.2019'],
  ['2019-12-31', '2019-12-31'],
  ['', undefined],
])('reads %s as %s', (text, day) => expect(standParameter.read(text)).toBe(day));
