import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { type CourtDistricts, courtsOf, districtFaults, faultText } from './court-districts';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const version = (court: string, begin: string, ...districts: string[]): CourtDistricts => ({
  court,
  name: `Verwaltungsgericht ${court}`,
  validFrom: day(begin),
  districts,
});

const delivered = [
  version('Gera', '2018-10-16', '16052', '16053'),
  version('Weimar', '2018-10-16', '16051', '16055'),
];
const faults = (...added: CourtDistricts[]) =>
  districtFaults([...delivered, ...added]).map((fault) => faultText(fault, fault.district));

it('finds the court of a day', () => {
  const moved = [
    ...delivered,
    version('Gera', '2026-01-01', '16052'),
    version('Weimar', '2026-01-01', '16053'),
  ];
  expect(courtsOf(moved, '16053', day('2025-12-31'))).toEqual(['Verwaltungsgericht Gera']);
  expect(courtsOf(moved, '16053', day('2026-01-01'))).toEqual(['Verwaltungsgericht Weimar']);
  expect(courtsOf(moved, '16053', day('2018-10-15'))).toEqual([]);
});

it.each<[string, CourtDistricts[], string[]]>([
  ['what was delivered', [], []],
  ['a new address', [version('Gera', '2026-01-01', '16052', '16053')], []],
  [
    'a district that moves',
    [version('Gera', '2026-01-01', '16052'), version('Weimar', '2026-01-01', '16051', '16053', '16055')],
    [],
  ],
  ['a district that joins', [version('Jena', '2026-01-01', '16099')], []],
  [
    'a court that closes',
    [version('Gera', '2026-01-01'), version('Weimar', '2026-01-01', '16051', '16052', '16053', '16055')],
    [],
  ],
  [
    'a district that nobody takes',
    [version('Gera', '2026-01-01', '16052')],
    ['16053 hätte ab 01.01.2026 kein Gericht.'],
  ],
  [
    'a district that is taken twice',
    [version('Weimar', '2026-01-01', '16051', '16053', '16055')],
    ['16053 hätte ab 01.01.2026 2 Gerichte: Verwaltungsgericht Gera und Verwaltungsgericht Weimar.'],
  ],
  [
    'a district that moves a day late',
    [version('Gera', '2026-01-01', '16052'), version('Weimar', '2026-01-02', '16051', '16053', '16055')],
    ['16053 hätte ab 01.01.2026 kein Gericht.'],
  ],
])('judges %s', (_, added, expected) => expect(faults(...added)).toEqual(expected));

const districts = ['16051', '16052', '16053', '16054', '16055'];
const assignment = fc.array(fc.integer({ min: 0, max: 2 }), {
  minLength: districts.length,
  maxLength: districts.length,
});
/** The versions that give each district to the court of its number. */
const versionsOf = (courts: number[], begin: string): CourtDistricts[] =>
  [0, 1, 2].map((court) => version(`${court}`, begin, ...districts.filter((_, i) => courts[i] === court)));

it('accepts every assignment that follows another, and finds the district that is left out', () =>
  fc.assert(
    fc.property(assignment, assignment, fc.nat(4), (before, after, index) => {
      const whole = [...versionsOf(before, '2018-10-16'), ...versionsOf(after, '2026-01-01')];
      expect(districtFaults(whole)).toEqual([]);
      for (const district of districts) expect(courtsOf(whole, district, day('2027-01-01'))).toHaveLength(1);
      const lost = districts[index]!;
      const holed = whole.map((one) =>
        one.validFrom.year === 2026 ? { ...one, districts: one.districts.filter((d) => d !== lost) } : one,
      );
      expect(districtFaults(holed)).toEqual([{ district: lost, day: day('2026-01-01'), courts: [] }]);
    }),
  ));
