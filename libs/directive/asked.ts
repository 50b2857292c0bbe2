import type { Premise } from './premise';
import { bonusesOf } from './rate';
import { declaredExclusions } from './rules';
import type { FundingItem } from './version';
import type { ExpenseCategory, Measure } from './vocabulary';

/** A question that is answered by naming its id among what holds. */
export interface Question {
  readonly id: string;
  readonly text: string;
  readonly kind: 'region' | 'circumstance' | 'condition' | 'exclusion';
}

/** What the rules of an item want to know beyond project, costs and financing: all other fields can be left out. */
export interface Asked {
  readonly partners: boolean;
  readonly leads: boolean;
  readonly cooperationYears: boolean;
  readonly jointInhabitants: boolean;
  readonly persons: boolean;
  readonly licences: boolean;
  /** The kinds of cost whose months matter. */
  readonly months: readonly ExpenseCategory[];
  readonly vat: boolean;
  readonly earlierGrants: boolean;
  readonly questions: readonly Question[];
}

/** The fields and questions that an item needs, derived from the rules that read them. */
export function askedBy(item: FundingItem): Asked {
  const { rules } = item;
  const counted = new Set<Measure>((rules.fixedAmounts?.value ?? []).map(({ per }) => per));
  const partners = turnsOnPartners(item, counted);
  return {
    partners: partners || rules.maxPersons !== undefined,
    leads: rules.leadApplicant?.value === true,
    cooperationYears: rules.minCooperation !== undefined,
    jointInhabitants: partners && counted.has('inhabitants'),
    persons: counted.has('persons') || rules.maxPersons !== undefined,
    licences: counted.has('licences'),
    months: (rules.eligibleMonths?.value ?? []).map(({ category }) => category),
    vat: rules.vat !== undefined,
    earlierGrants: rules.recipientCaps !== undefined,
    questions: questionsOf(item),
  };
}

const turnsOnPartners = (item: FundingItem, counted: ReadonlySet<Measure>): boolean =>
  item.rules.minPartners !== undefined ||
  item.rules.leadApplicant?.value === true ||
  counted.has('partners') ||
  premisesOf(item).some((premise) => premise.partners !== undefined);

const premisesOf = (item: FundingItem): Premise[] =>
  [
    ...bonusesOf(item),
    ...(item.rules.fixedAmounts?.value ?? []),
    ...item.rules.conditions.value,
    ...item.rules.declarations.value,
    ...item.rules.attachments.value,
  ].flatMap(({ when }) => (when ? [when] : []));

const ask =
  (kind: Question['kind']) =>
  ({ id, text }: { readonly id: string; readonly text: string }): Question => ({ id, text, kind });

/** Of conditions and exclusions only those that the applicant answers for. */
const questionsOf = ({ rules }: FundingItem): Question[] => [
  ...(rules.regions?.value ?? []).map(ask('region')),
  ...(rules.circumstances?.value ?? []).map(ask('circumstance')),
  ...rules.conditions.value.filter(({ evidence }) => evidence === 'declaration').map(ask('condition')),
  ...declaredExclusions(rules).map(ask('exclusion')),
];
