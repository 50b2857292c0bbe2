import { cents, ZERO } from '@libs/money';
import fc from 'fast-check';
import { availableOf, type Balance, effectsOf, refusalAt } from './effect';
import { figuresBy } from './figures';
import { blockRows, cashOf, supplementRows, transferRows, unblockRows } from './movement';
import { addressOf } from './place';
import { refusalOfSides, sideRows } from './sides';

const [investive, consumptive] = [cashOf(2020, 'investive'), cashOf(2020, 'consumptive')];
const balance = (figures: Partial<Balance> = {}): Balance => ({
  ...addressOf(investive),
  ...figuresBy(() => ZERO),
  limit: cents(1000),
  allocated: true,
  ...figures,
});
const change = (amount: number) => supplementRows([{ place: investive, amount: cents(amount) }]);

it.each([
  ['takes what is free', change(-400), balance({ committed: cents(600) }), undefined],
  ['not what is bound', change(-401), balance({ committed: cents(600) }), /Es fehlen 0,01\s€/],
  ['not what is blocked', change(-401), balance({ blocked: cents(600) }), /Es fehlen 0,01\s€/],
  ['not more than there is', change(-1001), balance(), /Zugewiesen sind nur 10,00\s€/],
  ['lifts what is blocked', unblockRows(investive, cents(7)), balance({ blocked: cents(7) }), undefined],
  [
    'not more of it',
    unblockRows(investive, cents(8)),
    balance({ blocked: cents(7) }),
    /Gesperrt sind nur 0,07\s€/,
  ],
  ['opens what is new', supplementRows([{ place: consumptive, amount: cents(1) }]), balance(), undefined],
])('%s', (_, rows, before, refusal) => {
  const [effect] = effectsOf(rows, [before]);
  const said = refusalAt(effect!);
  if (refusal) expect(said).toMatch(refusal);
  else expect(said).toBeUndefined();
});

const some = fc.integer({ min: 1, max: 1_000_000_000 }).map((amount) => cents(amount));

it('moves as much out of one envelope as into the other', () =>
  fc.assert(
    fc.property(some, (amount) => {
      const effects = effectsOf(transferRows(investive, consumptive, amount), [balance()]);
      const moved = effects.map(({ before, after }) => after.limit - before.limit);
      expect(moved).toEqual([-amount, amount]);
    }),
  ));

it('leaves less available by what is blocked', () =>
  fc.assert(
    fc.property(some, (amount) => {
      const [{ before, after }] = effectsOf(blockRows(investive, amount), [balance()]) as [never];
      expect(availableOf(before) - availableOf(after)).toBe(amount);
    }),
  ));

it('refuses sides exactly when they differ', () =>
  fc.assert(
    fc.property(some, some, (gives, gets) => {
      const sides = [
        { place: investive, gives, gets: ZERO },
        { place: consumptive, gives: ZERO, gets },
      ];
      expect(refusalOfSides(sides) === undefined).toBe(gives === gets);
      expect(sideRows(sides)).toHaveLength(2);
    }),
  ));
