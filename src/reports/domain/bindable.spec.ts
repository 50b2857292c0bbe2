import { cents, ZERO } from '@libs/money';
import type { LedgerMonth } from '../ledger-months.views';
import { bindable, type OpenPlace } from './bindable';

const cash = (year: number): OpenPlace => ({
  kind: 'cash',
  budgetYear: year,
  dueYear: year,
  title: 'investive',
});
const authorisation = (budgetYear: number, dueYear: number): OpenPlace => ({
  ...{ kind: 'authorisation', budgetYear, dueYear, title: 'investive' },
});
const granted = (budgetYear: number, dueYear: number, euro: number) =>
  ({
    ...{ envelopeKind: 'authorisation', budgetYear, dueYear, title: 'investive', month: '2020-01' },
    ...{ limit: cents(euro), blocked: ZERO },
  }) as LedgerMonth;

const open = [cash(2020), authorisation(2020, 2021)];
const nothing = { kind: 'ceiling', budgetYear: null, dueYear: null, title: null } as const;

it.each([
  ['the running year', cash(2020), true],
  ['a year that is over', cash(2019), false],
  ['an authorisation of a year that is over', authorisation(2019, 2021), false],
  ['a planned year, by an authorisation for it', cash(2021), true],
  ['a planned year without one', cash(2022), false],
  ['the other title of it', { ...cash(2021), title: 'consumptive' as const }, false],
  ['the ceiling', nothing, true],
])('says of %s whether money can be bound', (_, place, expected) =>
  expect(bindable(open, [granted(2020, 2021, 5)])(place)).toBe(expected),
);

it('knows that an authorisation has lapsed', () =>
  expect(bindable(open, [granted(2020, 2021, 5), granted(2020, 2021, -5)])(cash(2021))).toBe(false));
