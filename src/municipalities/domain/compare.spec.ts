import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { file2023, file2025, successors2024 } from '../../../test/municipalities.fixture';
import { changesNothing, compareRegister, type RegisterComparison, type RegisterState } from './compare';
import { parseGv100ad } from './gv100ad';
import type { RegisterEdition, RegisterEntry, RegisterVersion, Succession } from './register-entry';
import { parseSuccessions } from './successions-csv';
import { writesOf } from './writes';

const day = (text: string) => Temporal.PlainDate.from(text);
const edition2023 = parseGv100ad(file2023);
const edition2025 = parseGv100ad(file2025);
const successions = parseSuccessions(successors2024);

interface Register {
  readonly versions: readonly RegisterVersion[];
  readonly successions: readonly Succession[];
}
const nothing: Register = { versions: [], successions: [] };

/** What the database does with the writes of a comparison. */
function applied({ versions, successions }: Register, comparison: RegisterComparison): Register {
  const writes = writesOf(comparison);
  const changed = versions.map((version) => ({
    ...version,
    ...writes.corrections.find(({ id }) => id === version.id)?.entry,
    validTo: writes.ends.find(({ id }) => id === version.id)?.on ?? version.validTo,
  }));
  const begun = writes.versions.map(({ entry, validFrom }) => ({
    ...entry,
    id: `${entry.ags} from ${validFrom.toString()}`,
    validFrom,
    validTo: null,
  }));
  return {
    versions: [...changed, ...begun],
    successions: [...successions.filter((each) => !writes.withdrawn.includes(each)), ...writes.successions],
  };
}

/** Of each key the latest version, as compareRegister wants it. */
const stateOf = ({ versions, successions }: Register): RegisterState => ({
  versions: [...new Map(versions.map((version) => [version.ags, version])).values()],
  successions,
});

const imported = (register: Register, edition: RegisterEdition, given: Succession[] = []): Register =>
  applied(register, compareRegister(stateOf(register), edition, given));

const register2023 = imported(nothing, edition2023);
const keys = (items: readonly { readonly ags: string }[]) => items.map(({ ags }) => ags).sort();
const names = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name).sort();

describe('2023 to 2025 with successors', () => {
  const comparison = compareRegister(stateOf(register2023), edition2025, successions);

  it('adds the new Uder from the day of the merge', () => {
    expect(comparison.added.map(({ entry, validFrom }) => [entry.ags, validFrom.toString()])).toEqual([
      ['16061119', '2024-01-01'],
    ]);
  });

  it('ends the merged on that day', () => {
    expect(names(comparison.ended.map(({ before }) => before))).toEqual([
      'Birkenfelde',
      'Eichstruth',
      'Frankenroda',
      'Glasehausen',
      'Uder',
    ]);
    expect(new Set(comparison.ended.map(({ on }) => on.toString()))).toEqual(new Set(['2024-01-01']));
  });

  it('names what changed, field by field', () => {
    const { fields } = comparison.changed.find(({ entry }) => entry.ags === '16061045')!;
    expect(fields).toEqual([
      { field: 'population', before: 17233, after: 18230 },
      { field: 'areaHa', before: 7087, after: 9149 },
    ]);
  });

  it('records every succession and leaves none open', () => {
    expect(comparison).toMatchObject({ successions, withoutHeir: [], ignored: [], withdrawn: [] });
  });
});

describe('2023 to 2025 without successors', () => {
  const comparison = compareRegister(stateOf(register2023), edition2025);

  it('infers the heir where name or area leave no doubt', () => {
    expect(comparison.successions.map(({ oldAgs, newAgs, inferred }) => [oldAgs, newAgs, inferred])).toEqual([
      ['16061097', '16061119', true],
      ['16063028', '16063104', true],
    ]);
  });

  it('leaves the rest to a person', () => {
    expect(names(comparison.withoutHeir)).toEqual(['Birkenfelde', 'Eichstruth', 'Glasehausen']);
  });

  it('ends them on the territory date', () => {
    expect(new Set(comparison.ended.map(({ on }) => on.toString()))).toEqual(new Set(['2025-08-31']));
  });

  it('leaves what has ended alone when the next edition comes', () => {
    const state = stateOf(applied(register2023, comparison));
    const edition2026 = { ...edition2025, territoryDate: day('2026-03-31') };
    expect(changesNothing(compareRegister(state, edition2026))).toBe(true);
  });

  it('lets a person state later who took over, and when', () => {
    const before = applied(register2023, comparison);
    const later = compareRegister(stateOf(before), edition2025, successions);
    expect(later).toMatchObject({ added: [], changed: [], withoutHeir: [], successions });
    expect(later.ended).toHaveLength(5);
    expect(later.withdrawn).toHaveLength(2);
    const after = applied(before, later);
    expect(changesNothing(compareRegister(stateOf(after), edition2025, successions))).toBe(true);
  });
});

it('corrects a version when the same day comes with other facts', () => {
  const [first, ...others] = edition2025.entries;
  const corrected = { ...edition2025, entries: [{ ...first!, population: 1 }, ...others] };
  const writes = writesOf(compareRegister(stateOf(imported(nothing, edition2025)), corrected));
  expect(writes).toMatchObject({ ends: [], versions: [], corrections: [{ entry: { population: 1 } }] });
});

const stating = (oldAgs: string, newAgs: string, on: string): Succession[] => [
  { oldAgs, newAgs, on: day(on), note: null, inferred: false },
];

it('passes over successions of keys that the register never held', () => {
  const given = stating('16056000', '16063105', '2021-07-01');
  expect(compareRegister(nothing, edition2025, given)).toMatchObject({ successions: [], ignored: given });
});

it.each([
  ['an heir that nobody knows', stating('16061007', '16061999', '2024-01-01'), 'Den Nachfolger 16061999'],
  [
    'an end before the beginning',
    stating('16061007', '16061119', '2023-11-30'),
    'kann nicht am 30.11.2023 enden',
  ],
  [
    'an end after the edition',
    stating('16061007', '16061119', '2025-09-01'),
    'kann nicht am 01.09.2025 enden',
  ],
  [
    'the end of what still exists',
    stating('16061045', '16061119', '2024-01-01'),
    'steht aber im Verzeichnis',
  ],
])('refuses %s', (_, given, message) => {
  expect(() => compareRegister(stateOf(register2023), edition2025, given)).toThrow(message);
});

it('refuses an edition older than the register', () => {
  const state = stateOf(imported(nothing, edition2025));
  expect(() => compareRegister(state, edition2023)).toThrow(
    'Der Gebietsstand der Datei (30.11.2023) ist älter als der des Registers (31.08.2025)',
  );
});

const anEntry = (ags: string, facts: Partial<RegisterEntry> = {}): RegisterEntry => ({
  ...edition2025.entries.find((entry) => entry.kind === 'municipality')!,
  ags,
  ...facts,
});

it('refuses a file that would end more than a third of the register', () => {
  const entries = Array.from({ length: 60 }, (_, i) => anEntry(`160610${10 + i}`));
  const state = stateOf(imported(nothing, { ...edition2023, entries }));
  const torn = (left: number) => () =>
    compareRegister(state, { ...edition2025, entries: entries.slice(0, left) });
  expect(torn(39)).toThrow('Die Datei würde 21 von 60 Einträgen beenden');
  expect(torn(40)).not.toThrow();
});

describe('any series of editions', () => {
  const entry = fc
    .record({
      ags: fc.constantFrom('16061001', '16061002', '16061003', '16062001', '16062002', '16062003'),
      name: fc.constantFrom('Uder', 'Elxleben', 'Lutter'),
      areaHa: fc.constantFrom(100, 200, 300, null),
      population: fc.nat(3),
    })
    .map(({ ags, ...facts }) => anEntry(ags, { ...facts, districtAgs: ags.slice(0, 5) }));
  const entries = fc.uniqueArray(entry, { selector: ({ ags }) => ags });
  // The same day may come twice: a corrected edition.
  const editions = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 3 }), entries), { minLength: 1, maxLength: 5 })
    .map((series) => {
      let territoryDate = day('2019-12-31');
      return series.map(([months, entries]): RegisterEdition => {
        territoryDate = territoryDate.add({ months });
        return { land: '16', landName: 'Thüringen', territoryDate, entries };
      });
    });
  const shuffledHeirs = fc.array(fc.nat(), { minLength: 6, maxLength: 6 });

  /** States an heir for everything that the edition no longer holds and that can end on its day. */
  function someSuccessions(
    state: RegisterState,
    edition: RegisterEdition,
    choice: readonly number[],
  ): Succession[] {
    const gone = state.versions.filter(({ ags }) => !edition.entries.some((entry) => entry.ags === ags));
    return gone.flatMap(({ ags, validFrom }, i) => {
      const heir = edition.entries[choice[i % choice.length]! % Math.max(edition.entries.length, 1)];
      const on = edition.territoryDate;
      return heir && Temporal.PlainDate.compare(validFrom, on) < 0 && choice[i]! % 2 === 0
        ? [{ oldAgs: ags, newAgs: heir.ags, on, note: null, inferred: false }]
        : [];
    });
  }

  const endsOnItsFirstDay = ({ versions }: RegisterState, edition: RegisterEdition): boolean =>
    versions.some(
      ({ ags, validFrom, validTo }) =>
        validTo === null &&
        validFrom.equals(edition.territoryDate) &&
        !edition.entries.some((entry) => entry.ags === ags),
    );

  it('leaves nothing to change when imported, and no day with two versions', () => {
    fc.assert(
      fc.property(editions, shuffledHeirs, (series, choice) => {
        let register = nothing;
        for (const edition of series) {
          const state = stateOf(register);
          if (endsOnItsFirstDay(state, edition)) {
            expect(() => compareRegister(state, edition)).toThrow('mit demselben Gebietsstand');
            return;
          }
          const given = someSuccessions(state, edition, choice);
          register = imported(register, edition, given);
          expect(changesNothing(compareRegister(stateOf(register), edition, given))).toBe(true);
          expect(keys(register.versions.filter(({ validTo }) => validTo === null))).toEqual(
            keys(edition.entries),
          );
          expect(overlapping(register.versions)).toEqual([]);
        }
      }),
    );
  });

  const overlapping = (versions: readonly RegisterVersion[]) =>
    versions.filter((one, i) =>
      versions
        .slice(i + 1)
        .some(
          (later) =>
            later.ags === one.ags &&
            (one.validTo === null || Temporal.PlainDate.compare(one.validTo, later.validFrom) > 0),
        ),
    );
});
