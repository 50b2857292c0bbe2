import { itemOf } from '@libs/directive';
import { delivered, withRules } from '@libs/directive/testing/examples';
import { cents } from '@libs/money';
import { consentFaults, needsConsent } from './consent';

const version = delivered('2018');
const item = itemOf(withRules(version, { consentAbove: 7_500 }), 'b');
const eligible = cents(10_000);

it.each([
  ['at the limit', 7_500, false],
  ['a cent above it', 7_501, true],
  ['all of it', 10_000, true],
])('is asked for an amount %s: %i', (_, amount, needed) =>
  expect(needsConsent(item, { eligible }, cents(amount))).toBe(needed),
);

it('is never asked where the directive does not name a limit', () =>
  expect(needsConsent(itemOf(version, 'b'), { eligible }, eligible)).toBe(false));

it.each([
  [{ on: '2020-02-10', reference: 'H 1' }, []],
  [{ on: '2020-02-11', reference: 'H 1' }, ['zustimmung.am']],
  [null, ['zustimmung.am', 'zustimmung.zeichen']],
])('has day and number, and is not from tomorrow: %j', (consent, fields) =>
  expect(Object.keys(consentFaults(consent, '2020-02-10'))).toEqual(fields),
);
