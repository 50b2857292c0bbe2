import { type Cents, formatEuro } from '@libs/money';
import { premise, describePremise } from '../premise';
import { bonus } from '../reading/bonus';
import { listOf, record } from '../reading/structure';
import { euro, oneOf, percent, wholeNumber } from '../reading/values';
import { capScopes, financingTypes, keysOf, type Measure, measures, roundingUnits } from '../vocabulary';
import { choice, define } from './definition';
import { formatPercent, listed } from './texts';

export type Premised = ReturnType<typeof premise>;

const step = record({ from: wholeNumber, amount: euro }, { perFurther: euro });
/** With "when" an amount on top, or one that stands for another. */
const fixedAmount = record({ per: oneOf(keysOf(measures)), steps: listOf(step) }, { when: premise });
export type FixedAmount = ReturnType<typeof fixedAmount>;
const recipientCap = record({ amount: euro, over: oneOf(keysOf(capScopes)) }, { years: wholeNumber });
export type RecipientCap = ReturnType<typeof recipientCap>;

/** "3 Lizenzen", "1 Person" */
export const countOf = (measure: Measure, count: number) =>
  `${count.toLocaleString('de-DE')} ${count === 1 ? measures[measure].one : measures[measure].several}`;

const showStep =
  (measure: Measure) =>
  ({ from, amount, perFurther }: { from: number; amount: Cents; perFurther?: Cents }) =>
    `ab ${countOf(measure, from)} ${formatEuro(amount)}` +
    (perFurther ? `, für jede weitere Einheit ${formatEuro(perFurther)} mehr` : '');

const showTable = ({ per, steps, when }: FixedAmount) =>
  steps.map(showStep(per)).map((text) => (when ? `${text} bei ${describePremise(when)}` : text));

/** How much is granted. */
export const neededAmountRules = {
  financing: choice('Finanzierungsart', financingTypes),
  rounding: choice('Abrundung', roundingUnits),
} as const;

export const furtherAmountRules = {
  rate: define('Fördersatz', percent, (rate) => `bis zu ${formatPercent(rate)}`),
  ownShare: define('Eigenanteil', percent, (share) => `mindestens ${formatPercent(share)}`),
  bonuses: define('Zuschläge zum Fördersatz', listOf(bonus), (bonuses) =>
    listed(
      bonuses.map(
        ({ text, add, replace, when }) =>
          `${text}: ${add === undefined ? formatPercent(replace!) : `${formatPercent(add)} mehr`} bei ${describePremise(when)}`,
      ),
    ),
  ),
  rateCap: define(
    'Höchstsatz',
    percent,
    (rate) => `höchstens ${formatPercent(rate)} der zuwendungsfähigen Ausgaben`,
  ),
  consentAbove: define(
    'Zustimmung des Finanzministeriums',
    percent,
    (rate) => `nötig über ${formatPercent(rate)}`,
  ),
  fixedAmounts: define('Festbeträge', listOf(fixedAmount), (tables) => listed(tables.flatMap(showTable))),
  minGrant: define('Mindestbetrag der Zuwendung', euro, formatEuro),
  maxGrant: define('Höchstbetrag der Zuwendung', euro, formatEuro),
  minTotalCost: define('Mindestbetrag der Gesamtausgaben', euro, formatEuro),
  recipientCaps: define('Höchstbetrag je Empfänger', listOf(recipientCap), (caps) =>
    listed(
      caps.map(({ amount, over, years }) => {
        const scope = over === 'period' ? `innerhalb von ${years} Jahren` : capScopes[over];
        return `${formatEuro(amount)} ${scope}`;
      }),
    ),
  ),
} as const;
