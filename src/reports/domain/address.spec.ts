import fc from 'fast-check';
import { entryKinds, envelopeKinds, titles } from '../../budget';
import { readAddress } from './address';
import {
  type CommitmentFilter,
  commitmentParameters,
  commitmentsHref,
  seenStates,
} from './commitment-filter';
import {
  describe as describeFilter,
  entriesHref,
  type EntryFilter,
  entryParameters,
  figures,
} from './entry-filter';

const queryOf = (address: string): Record<string, string> =>
  Object.fromEntries(new URL(address, 'https://foerderwerk.example').searchParams);

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const keyOf = <K extends string>(table: Readonly<Record<K, unknown>>) =>
  fc.constantFrom(...(Object.keys(table) as K[]));
const typed = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((text) => text === text.trim() && /^\P{Cc}{1,80}$/u.test(text));
const years = fc.integer({ min: 2000, max: 2099 });

const stand = optional(fc.constantFrom('31.12.2019', '01.02.2020'));
const direction = optional(fc.constantFrom('asc' as const, 'desc' as const));

const entryFilter: fc.Arbitrary<EntryFilter> = fc.record({
  envelopeKind: keyOf(envelopeKinds),
  figure: keyOf(figures),
  budgetYear: optional(years),
  dueYear: optional(years),
  title: optional(keyOf(titles)),
  category: optional(fc.constantFrom('a', 'g')),
  kind: optional(keyOf(entryKinds)),
  caseNumber: optional(typed),
  beyond: optional(years),
  month: optional(fc.constantFrom('2019-07', '2020-12')),
  item: optional(fc.constantFrom('2018/c')),
  jointly: optional(fc.constantFrom('allein' as const)),
  stand,
  sort: optional(fc.constantFrom('datum' as const, 'betrag' as const)),
  direction,
  after: optional(fc.integer({ min: 1, max: 999_999_999_999 })),
});

const commitmentFilter: fc.Arbitrary<CommitmentFilter> = fc.record({
  search: optional(typed),
  state: optional(fc.constantFrom(...seenStates)),
  item: optional(fc.constantFrom('2018/c', '2021/a')),
  district: optional(fc.constantFrom('16061', '16076')),
  body: optional(fc.constantFrom('town' as const, 'district' as const)),
  jointly: optional(fc.constantFrom('allein' as const, 'gemeinsam' as const)),
  stand,
  sort: optional(fc.oneof(fc.constantFrom('bewilligt' as const, 'zustand' as const), years)),
  direction,
  page: optional(fc.integer({ min: 1, max: 10_000 })),
});

const given = (filter: object) =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));

it('reads out of an address of entries what was written into it', () =>
  fc.assert(
    fc.property(entryFilter, (filter) =>
      expect(readAddress(entryParameters, queryOf(entriesHref(filter)))).toEqual(given(filter)),
    ),
  ));

it('reads out of an address of cases what was written into it', () =>
  fc.assert(
    fc.property(commitmentFilter, (filter) =>
      expect(readAddress(commitmentParameters, queryOf(commitmentsHref(filter)))).toEqual(given(filter)),
    ),
  ));

it('has no question mark without a question', () => expect(commitmentsHref({})).toBe('/mittel/vorgaenge'));

it.each([
  { jahr: '20' },
  { jahr: '2020 OR 1=1' },
  { topf: 'toString' },
  { titel: '__proto__' },
  { nach: '0' },
  { nach: '9999999999999' },
  { stand: 'a\u0000b' },
  { gegenstand: 'ab' },
  { vorgang: 'a\u0000b' },
  { vorgang: 'x'.repeat(81) },
  { vorgang: ['EGOV-2020-0001', 'EGOV-2020-0002'] },
  { fremd: '1' },
])('leaves out %j', (query) => expect(readAddress(entryParameters, query)).toEqual({}));

it.each<[EntryFilter, string]>([
  [{ envelopeKind: 'ceiling', figure: 'available' }, 'Verfügbar: Programmrahmen'],
  [
    {
      envelopeKind: 'authorisation',
      figure: 'committed',
      budgetYear: 2020,
      dueYear: 2021,
      title: 'investive',
    },
    'Bewilligt: Verpflichtungsermächtigungen, Haushaltsjahr 2020, fällig 2021, investiv',
  ],
  [
    { envelopeKind: 'category', figure: 'limit', category: 'c', kind: 'allocate' },
    'Zugewiesen: Obergrenzen der Fördergegenstände, Fördergegenstand c, Zuweisung',
  ],
])('names what %j shows', (filter, words) => expect(describeFilter(filter)).toBe(words));
