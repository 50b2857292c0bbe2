import { applies, askedBy, type Facts, type FundingItem, type Mark, type Question } from '@libs/directive';

/** A question of the item with the place of its rule. */
export interface PutQuestion extends Question {
  readonly paragraph: string;
  readonly mark: Mark;
}

/** What the item asks beyond project and plans, as things stand. */
export interface Specifics {
  readonly leads: boolean;
  readonly jointInhabitants: boolean;
  readonly cooperationYears: boolean;
  readonly persons: boolean;
  readonly licences: boolean;
  readonly questions: readonly PutQuestion[];
}

const ruleOf = {
  region: 'regions',
  circumstance: 'circumstances',
  condition: 'conditions',
  exclusion: 'exclusions',
} as const satisfies Record<Question['kind'], keyof FundingItem['rules']>;

/** Without the conditions that do not apply under these facts. */
export function specificsOf(item: FundingItem, facts: Facts): Specifics {
  const { leads, jointInhabitants, cooperationYears, persons, licences, questions } = askedBy(item);
  const { conditions } = item.rules;
  const idle = new Set(conditions.value.filter(({ when }) => !applies(when, facts)).map(({ id }) => id));
  return {
    ...{ leads, jointInhabitants, cooperationYears, persons, licences },
    questions: questions
      .filter(({ id, kind }) => kind !== 'condition' || !idle.has(id))
      .map((question) => {
        const { paragraph, mark } = item.rules[ruleOf[question.kind]]!;
        return { ...question, paragraph, mark };
      }),
  };
}

export const asksAnything = ({ questions, ...fields }: Specifics): boolean =>
  questions.length > 0 || Object.values(fields).some(Boolean);
