import { readFileSync } from 'node:fs';
import { templatePath } from '@libs/config';
import { type DirectiveVersion, parseDirective, successionFaults } from '@libs/directive';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { Catalogue } from './catalogue';
import { markedFact } from './confirmable';
import type { Confirmation, ItemState, Release } from './release';

const day = (date: string) => Temporal.PlainDate.from(date);
const file = (name: string): DirectiveVersion =>
  parseDirective(readFileSync(templatePath('directives', 'thueregovrl', `${name}.yaml`), 'utf8'));
const [first, second, latest] = [file('2018'), file('2021'), file('2025')];

const aRelease = (release: Partial<Release> = {}): Release => {
  const { directive = second } = release;
  return {
    directive,
    validFrom: directive.validFrom.value,
    end: null,
    items: [],
    confirmations: [],
    ...release,
  };
};
const the = (release: Partial<Release> = {}) => new Catalogue([aRelease(release)]).versions[0]!;

describe('the validity', () => {
  const releases = fc
    .uniqueArray(fc.integer({ min: 0, max: 4_000 }), { minLength: 1, maxLength: 8 })
    .chain((days) =>
      fc.tuple(
        ...days.map((days) =>
          fc
            .record({ directive: fc.constantFrom(first, second, latest), end: fc.boolean() })
            .map(({ directive, end }) =>
              aRelease({
                directive: { ...directive, version: `Fassung ${days}` },
                validFrom: day('2018-01-01').add({ days }),
                end: end ? { on: day('2030-12-31'), reason: 'x' } : null,
              }),
            ),
        ),
      ),
    );

  it('has no gap and no overlap, whatever is released', () =>
    fc.assert(
      fc.property(releases, (all) => {
        const { versions } = new Catalogue(all);
        expect(versions).toHaveLength(all.length);
        expect(successionFaults(versions)).toEqual([]);
      }),
    ));

  it('gives every day since the first release the version that began last', () =>
    fc.assert(
      fc.property(releases, fc.integer({ min: 0, max: 4_000 }), (all, days) => {
        const on = day('2018-01-01').add({ days });
        const begun = all.filter(({ validFrom }) => Temporal.PlainDate.compare(validFrom, on) <= 0);
        fc.pre(begun.length > 0 && begun.length < all.length);
        const last = begun.toSorted((a, b) => Temporal.PlainDate.compare(a.validFrom, b.validFrom)).at(-1)!;
        expect(new Catalogue(all).on(on).version).toBe(last.directive.version);
      }),
    ));

  it('is that of the file as long as the release says the same', () => expect(the()).toEqual(second));

  it('begins when it was released', () =>
    expect(the({ validFrom: day('2021-02-01') }).validFrom).toMatchObject({
      value: day('2021-02-01'),
      mark: 'confirmed',
    }));

  it('ends when somebody said so, and why', () =>
    expect(the({ end: { on: day('2023-12-31'), reason: 'Haushalt 2024' } }).validTo).toMatchObject({
      value: day('2023-12-31'),
      source: 'Haushalt 2024',
      mark: 'confirmed',
    }));

  it('ends before the next begins, as sure as that is', () => {
    const end = { on: day('2023-12-31'), reason: 'x' };
    const { versions } = new Catalogue([aRelease({ directive: latest }), aRelease({ end })]);
    expect(versions.map(({ version }) => version)).toEqual(['2021', '2025']);
    expect(versions[0]!.validTo).toMatchObject({ value: day('2024-12-31'), mark: 'assumed' });
  });
});

describe('an item', () => {
  const state = (letter: string, status: ItemState['status']): ItemState => ({
    letter,
    status,
    since: day('2026-11-23'),
    reason: 'Die Mittel sind gebunden.',
  });
  const paused = (items: ItemState[]) =>
    the({ directive: latest, items })
      .items.filter((item) => item.paused)
      .map(({ letter }) => letter);
  const before = paused([]);

  it('is paused by decision', () => {
    expect(before).not.toContain('c');
    expect(paused([state('c', 'paused')])).toEqual([...before, 'c'].sort());
    expect(the({ items: [state('c', 'paused')] }).items[2]!.paused).toMatchObject({
      value: { reason: 'Die Mittel sind gebunden.', since: day('2026-11-23') },
      mark: 'confirmed',
    });
  });

  it('is open by decision although the file pauses it', () => {
    expect(before).toContain('a');
    expect(paused([state('a', 'open')])).toEqual(before.filter((letter) => letter !== 'a'));
  });
});

describe('a confirmation', () => {
  const source = 'Schreiben des Ministeriums vom 02.11.2026';
  const marks = (confirmation: Omit<Confirmation, 'source'>, directive = second) => {
    const version = the({ directive, confirmations: [{ ...confirmation, source }] });
    const mark = (letter: string | null) => {
      const fact = markedFact(version, letter, confirmation.rule);
      return fact && 'source' in fact && fact.source === source ? fact.mark : 'as before';
    };
    return { version, whole: mark(null), c: mark('c'), d: mark('d') };
  };

  it('of the whole directive counts for every item that inherits the rule', () => {
    const { version, ...found } = marks({ letter: null, rule: 'plan' });
    expect(found).toEqual({ whole: 'confirmed', c: 'confirmed', d: 'confirmed' });
    expect(version.items.every(({ rules }) => rules.plan === version.sharedRules.plan)).toBe(true);
  });

  it('does not count for an item with a rule of its own', () => {
    const own = second.items.find(
      ({ rules }) => rules.runningCost !== second.sharedRules.runningCost,
    )!.letter;
    const version = marks({ letter: null, rule: 'runningCost' }).version;
    expect(version.items.find(({ letter }) => letter === own)!.rules.runningCost.source).not.toBe(source);
    expect(version.sharedRules.runningCost?.source).toBe(source);
  });

  it('of one item leaves the others', () =>
    expect(marks({ letter: 'c', rule: 'plan' })).toMatchObject({
      whole: 'as before',
      c: 'confirmed',
      d: 'as before',
    }));

  it('may be of the item itself', () =>
    expect(marks({ letter: 'c', rule: 'item' })).toMatchObject({ c: 'confirmed', d: 'as before' }));

  it.each(['validFrom', 'validTo', 'authority', 'legalBasis'])('may be of %s', (rule) =>
    expect(marks({ letter: null, rule }).whole).toBe('confirmed'),
  );

  it('changes no value and nothing else', () => {
    const plain = (version: DirectiveVersion) =>
      JSON.parse(
        JSON.stringify(version, (key, value) => (['mark', 'source'].includes(key) ? undefined : value)),
      );
    expect(plain(marks({ letter: null, rule: 'plan' }).version)).toEqual(plain(second));
  });

  it('of what the file does not have finds nothing', () => {
    expect(markedFact(latest, null, 'validTo')).toBeUndefined();
    expect(markedFact(latest, null, 'constructor')).toBeUndefined();
    expect(markedFact(latest, 'z', 'item')).toBeUndefined();
    expect(the({ directive: latest, confirmations: [{ letter: null, rule: 'validTo', source }] })).toEqual(
      latest,
    );
  });
});

describe('asking', () => {
  const catalogue = new Catalogue([aRelease()]);

  it.each([
    ['a day before all', () => catalogue.on(day('2020-12-31'))],
    ['a version that is not released', () => catalogue.version('2027')],
    ['a letter that the version does not have', () => catalogue.item('2021', 'z')],
  ])('for %s finds nothing', (_, ask) => expect(ask).toThrow(expect.objectContaining({ code: 'not_found' })));

  it('finds version and item', () => {
    expect(catalogue.on(day('2021-01-01'))).toBe(catalogue.version('2021'));
    expect(catalogue.item('2021', 'c').letter).toBe('c');
  });
});
