import { evaluate, type Facts, type FundingItem, itemOf } from '@libs/directive';
import { withRules } from '@libs/directive/testing/examples';
import type { AwardInput } from '../domain/award-input';
import { anAward, directive, euros, someFacts } from './inputs';

type Values = { readonly [N in keyof FundingItem['rules']]?: NonNullable<FundingItem['rules'][N]>['value'] };

/** The award that a directive with these rules gives, with all that the shares of 2020 pay for. */
export function anAwardUnder(
  values: Values,
  facts: Partial<Facts> = {},
  award: Partial<AwardInput> = {},
): AwardInput {
  const version = withRules(directive, values);
  const stated = { ...someFacts(), ...facts };
  const evaluation = evaluate(version, 'b', stated);
  return anAward({
    directive: version,
    item: itemOf(version, 'b'),
    facts: stated,
    evaluation,
    shares: evaluation.grantByYear.map(({ year, ...share }) => ({ dueYear: year, ...share })),
    ...award,
  });
}

/** One award for each financing type, with the values that its directive needs. */
export const awardsByType: Readonly<Record<FundingItem['rules']['financing']['value'], () => AwardInput>> = {
  ANTEIL: () =>
    anAwardUnder(
      {
        bonuses: [{ id: 'joint', text: 'Zusammenarbeit', add: 1_000, when: { partners: 2 } }],
        ownShare: 1_000,
        maxGrant: euros(50_000),
        consentAbove: 8_000,
      },
      { partners: 3, funding: [] },
    ),
  FESTBETRAG: () =>
    anAwardUnder(
      {
        financing: 'FESTBETRAG',
        fixedAmounts: [
          { per: 'partners', steps: [{ from: 1, amount: euros(20_000), perFurther: euros(5_000) }] },
        ],
      },
      { partners: 3, funding: [] },
    ),
  FEHLBEDARF: () => anAwardUnder({ financing: 'FEHLBEDARF', maxGrant: euros(40_000) }),
  VOLL: () => anAwardUnder({ financing: 'VOLL', ownShare: 0 }, { funding: [] }),
};
