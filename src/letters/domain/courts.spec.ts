import { courtFor, courts } from './courts';

/** All rural districts and independent cities that Thuringia has had since 2018, by Kreisschlüssel. */
// prettier-ignore
const districts = [
  '16051', '16052', '16053', '16054', '16055', '16056', '16061', '16062', '16063', '16064', '16065', '16066',
  '16067', '16068', '16069', '16070', '16071', '16072', '16073', '16074', '16075', '16076', '16077',
];

it('knows one court for each district', () =>
  expect(courts.flatMap((court) => court.districts).sort()).toEqual(districts));

it.each([
  ['16053', 'Gera'],
  ['16056', 'Meiningen'],
  ['16051', 'Weimar'],
  ['16073', 'Gera'],
  ['16066', 'Meiningen'],
  ['16070', 'Weimar'],
])('for %s it is %s', (district, seat) => expect(courtFor(district).name).toBe(`Verwaltungsgericht ${seat}`));

it('refuses a district of no court', () =>
  expect(() => courtFor('09162')).toThrow(/kein Verwaltungsgericht/));
