import { parseDirective } from '@libs/directive';
import { unexercised } from './exercise';
import { directives } from './index';

const all = 'a, b, c, d, e, f, g';

it.each([
  ['thueregovrl-2021', /Geltung|Fassung eingegangen/, [`${all}: validFrom`, `${all}: validTo`]],
  ['thueregovrl-2024', /EfA-Dienst/, [`${all}: exclusions state_service`, `${all}: exclusions`]],
  ['thueregovrl-2025', /zählt mit/, ['a', 'b', 'd'].map((item) => `${item}: paused`)],
  ['thuerfag', /in der Regel/, ['a: minPartners should']],
  ['thuerfag', /^aus Gebühren finanziert/, ['a: exclusions fee_financed']],
  ['thuerfag', /^ein Einwohner unter der zweiten Stufe/, ['a: fixedAmounts inhabitants ab 0']],
])('%s says more than its cases show without %s', (directive, left, missed) => {
  const { yaml, cases } = directives.find(({ name }) => name === directive)!;
  const others = cases.filter(({ name }) => !left.test(name));
  expect(unexercised(parseDirective(yaml), others)).toEqual(expect.arrayContaining(missed));
});
