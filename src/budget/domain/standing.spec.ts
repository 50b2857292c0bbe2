import { cents, type Cents } from '@libs/money';
import type { YearState } from './budget-year';
import type { Balance } from './effect';
import { figuresBy } from './figures';
import { refusalsOf } from './standing';
import { yearStateRows } from './year-state';

const plan = { plan: 'Haushaltsplan 2020/21', budgetYears: [2020, 2021] } as const;
const states = (state?: YearState) => new Map(state ? [[2020, { state, transferable: [] }] as const] : []);
const cash = (limit: number, committed: number): Balance => ({
  ...figuresBy((): Cents => cents(0)),
  ...{ kind: 'cash', budgetYear: 2020, dueYear: 2020, title: 'investive', category: null, allocated: true },
  limit: cents(limit),
  committed: cents(committed),
});

it('gives the years of a plan the same state', () =>
  expect(yearStateRows({ ...plan, state: 'planned' })).toEqual([
    { budgetYear: 2020, state: 'planned', plan: plan.plan, repaymentsFree: [], transferable: ['investive'] },
    { budgetYear: 2021, state: 'planned', plan: plan.plan, repaymentsFree: [], transferable: ['investive'] },
  ]));

it.each<[YearState | undefined, YearState, Balance[], string | undefined]>([
  [undefined, 'planned', [], undefined],
  [undefined, 'in_force', [cash(9, 0)], undefined],
  ['planned', 'provisional', [], undefined],
  ['in_force', 'planned', [], 'kann den Stand „geplant“ nicht mehr oder noch nicht annehmen'],
  ['in_force', 'in_force', [], 'den Stand „in Kraft“'],
  ['provisional', 'closed', [], 'den Stand „abgeschlossen“'],
  ['in_force', 'closed', [cash(9, 8)], 'Im Haushaltsjahr 2020 ist noch Geld frei'],
  ['in_force', 'closed', [cash(9, 9)], undefined],
  ['in_force', 'closed', [{ ...cash(9, 8), budgetYear: 2021 }], undefined],
  ['closed', 'in_force', [], 'den Stand „in Kraft“'],
])('from %s to %s', (before, state, balances, refusal) => {
  const rows = yearStateRows({ ...plan, budgetYears: [2020], state });
  expect(refusalsOf({ kind: 'year_state', rows }, { states: states(before), balances })).toEqual(
    refusal === undefined ? [] : [expect.stringContaining(refusal)],
  );
});
