import type { DirectiveVersion } from '@libs/directive';
import { Temporal } from 'temporal-polyfill';
import { type Order, orderOn } from './order';

const version = (name: string, validFrom: string, selection?: string): DirectiveVersion =>
  ({
    version: name,
    validFrom: { value: Temporal.PlainDate.from(validFrom) },
    sharedRules: selection ? { selection: { value: selection, paragraph: 'Nr. 6.2' } } : {},
  }) as unknown as DirectiveVersion;
const day = Temporal.PlainDate.from('2020-02-10');

it.each<[string | undefined, Order]>([
  ['first_come', 'arrival'],
  ['criteria', 'rank'],
  ['jury', 'rank'],
  ['formula', 'arrival'],
  [undefined, 'arrival'],
])('serves with the selection %s by %s', (selection, order) =>
  expect(orderOn(day, [version('2018', '2018-10-16', selection)]).order).toBe(order),
);

it('follows the version in force and names where it says so', () => {
  const versions = [version('2018', '2018-10-16', 'jury'), version('2021', '2021-01-01', 'first_come')];
  expect(orderOn(day, versions)).toEqual({
    order: 'rank',
    source: 'Fassung 2018 der Richtlinie, Nr. 6.2',
  });
  expect(orderOn(Temporal.PlainDate.from('2021-01-01'), versions).order).toBe('arrival');
});

it('has an order before any version is in force', () => expect(orderOn(day, []).order).toBe('arrival'));
