import { type ExpenseCategory, expenseCategories, type Facts, keysOf } from '@libs/directive';
import { aCost, aFunding, euros } from '@libs/directive/testing/examples';
import { cents } from '@libs/money';

/** What is spent on what and who pays. Amounts in euro. */
export interface Plan {
  readonly year: number;
  readonly spend: Partial<Readonly<Record<ExpenseCategory, number>>>;
  readonly requested: number;
  readonly thirdParty?: number;
  /** For how many months licences or operation are paid. */
  readonly months?: number;
}

/** The plan of a single year that balances: the applicant bears what nobody else pays. */
export function balancedPlan({ year, spend, requested, thirdParty = 0, months }: Plan) {
  const costs = keysOf(spend).map((category) =>
    aCost({
      id: category,
      label: expenseCategories[category].label,
      category,
      perYear: [{ year, amount: euros(spend[category]!) }],
      ...(months === undefined ? {} : { months }),
    }),
  );
  const total = Object.values(spend).reduce((sum, amount) => sum + euros(amount), 0);
  const others = euros(requested) + euros(thirdParty);
  const funding = aFunding({
    year,
    own: cents(total - others),
    thirdParty: euros(thirdParty),
    requested: euros(requested),
  });
  return { costs, funding: [funding] } satisfies Partial<Facts>;
}
