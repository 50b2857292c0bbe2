import { applies, type Facts, type FundingItem } from '@libs/directive';

type Condition = FundingItem['rules']['conditions']['value'][number];
type Evidence = NonNullable<Condition['evidence']>;

export const evidenceWords = {
  check: 'Prüfung durch die Behörde',
  declaration: 'Erklärung',
  upload: 'Anlage',
} as const satisfies Record<Evidence, string>;

/** A condition or an exclusion of the item, how it is shown, and what the applicant has brought. */
export interface Requirement {
  readonly text: string;
  readonly paragraph: string;
  readonly evidence: Evidence;
  readonly state: 'to_check' | 'shown' | 'missing';
}

const shown: Readonly<Record<Evidence, (condition: Condition, facts: Facts) => Requirement['state']>> = {
  check: () => 'to_check',
  declaration: ({ id }, { holds = [] }) => (holds.includes(id) ? 'shown' : 'missing'),
  upload: ({ id, attachment = id }, { attachments }) =>
    attachments.includes(attachment) ? 'shown' : 'missing',
};

/** What must be true for a grant, as far as it applies to the facts; without evidence the authority looks at it. */
export function requirementsOf({ rules }: Pick<FundingItem, 'rules'>, facts: Facts): Requirement[] {
  const conditions = rules.conditions.value
    .filter(({ when }) => applies(when, facts))
    .map((condition): Requirement => {
      const { text, evidence = 'check' } = condition;
      const { paragraph } = rules.conditions;
      return { text, paragraph, evidence, state: shown[evidence](condition, facts) };
    });
  return [...conditions, ...exclusionsOf(rules, facts)];
}

/** An exclusion is shown not to apply by leaving it out of what holds. */
const exclusionsOf = ({ exclusions }: FundingItem['rules'], { holds = [] }: Facts): Requirement[] =>
  (exclusions?.value ?? []).map(({ id, text, evidence = 'declaration' }) => ({
    text: `Kein Ausschluss: ${text}`,
    paragraph: exclusions!.paragraph,
    evidence,
    state: evidence !== 'declaration' ? 'to_check' : holds.includes(id) ? 'missing' : 'shown',
  }));
