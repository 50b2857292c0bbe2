import type { CostLine, Facts } from '@libs/directive';
import { aCost, aFunding, euros, theFacts } from '@libs/directive/testing/examples';

/** A project of one year in euro. Without a word about it the town asks for 80 % of 100.000 € and pays the rest. */
export interface Plan {
  readonly cost?: number;
  readonly category?: CostLine['category'];
  readonly own?: number;
  readonly otherPublic?: number;
  readonly thirdParty?: number;
  readonly requested?: number;
}

/** The year of the money and the three days of an application in which nothing is wrong. */
export interface Stage {
  readonly year: number;
  readonly receivedOn: string;
  readonly projectFrom: string;
  readonly projectTo: string;
}

export type Application = (plan?: Plan, facts?: Partial<Facts>) => Facts;

export const applicationOf =
  ({ year, ...days }: Stage): Application =>
  (
    { cost = 100_000, category, own = 20_000, otherPublic = 0, thirdParty = 0, requested = 80_000 } = {},
    facts = {},
  ) =>
    theFacts({
      ...days,
      costs: [aCost({ category: category ?? 'licence', perYear: [{ year, amount: euros(cost) }] })],
      funding: [
        aFunding({
          year,
          own: euros(own),
          otherPublic: euros(otherPublic),
          thirdParty: euros(thirdParty),
          requested: euros(requested),
        }),
      ],
      ...facts,
    });

/** Two lines in one year, in euro: the first in the category that is in question, the second licences. */
export const mixed = (
  year: number,
  category: CostLine['category'],
  amount: number,
  licences: number,
): readonly CostLine[] => [
  aCost({ id: 'a', label: 'Fraglich', category, perYear: [{ year, amount: euros(amount) }] }),
  aCost({ id: 'b', perYear: [{ year, amount: euros(licences) }] }),
];
