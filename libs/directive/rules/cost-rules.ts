import { formatPeriod, period } from '../reading/period';
import { listOf, record } from '../reading/structure';
import { flag, oneOf, wholeNumber } from '../reading/values';
import { expenseCategories, keysOf, vatRules } from '../vocabulary';
import { choice, define } from './definition';
import { listed, yesOrNo } from './texts';

/** A running cost has a rule of its own, because directives decide on it separately. */
const oneOffCategories = keysOf(expenseCategories).filter((category) => category !== 'running_cost');

const monthLimit = record({ category: oneOf(keysOf(expenseCategories)), months: wholeNumber }, {});

/** Which costs count. */
export const neededCostRules = {
  categories: define('Zuwendungsfähige Ausgaben', listOf(oneOf(oneOffCategories)), (categories) =>
    listed(categories.map((category) => expenseCategories[category].label)),
  ),
  runningCost: define('Laufender Betrieb', flag, yesOrNo('zuwendungsfähig', 'nicht zuwendungsfähig')),
} as const;

export const furtherCostRules = {
  eligibleMonths: define('Anerkannte Monate', listOf(monthLimit), (limits) =>
    listed(
      limits.map(({ category, months }) => `${expenseCategories[category].label} höchstens ${months} Monate`),
    ),
  ),
  vat: choice('Umsatzsteuer', vatRules),
  maxPersons: define('Höchstzahl der Personen', wholeNumber, (count) => `${count} je Körperschaft`),
  maxDuration: define('Höchstdauer des Vorhabens', period, formatPeriod),
} as const;
