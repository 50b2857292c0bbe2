import { type Asked, askedBy, type FundingItem, type Premise, type Question } from '@libs/directive';

/** What the form asks beyond project and costs; about inhabitants only what no register entry answers. */
export interface Questions extends Asked {
  readonly inhabitants: boolean;
}

/** The questions of several items together, each once: of one item exactly its own, of none no question. */
export function questionsOf(items: readonly FundingItem[]): Questions {
  const asked = items.map(askedBy);
  const some = (pick: (one: Asked) => boolean) => asked.some(pick);
  return {
    partners: some(({ partners }) => partners),
    leads: some(({ leads }) => leads),
    cooperationYears: some(({ cooperationYears }) => cooperationYears),
    jointInhabitants: some(({ jointInhabitants }) => jointInhabitants),
    persons: some(({ persons }) => persons),
    licences: some(({ licences }) => licences),
    months: [...new Set(asked.flatMap(({ months }) => months))],
    vat: some(({ vat }) => vat),
    earlierGrants: some(({ earlierGrants }) => earlierGrants),
    questions: onceEach(asked.flatMap(({ questions }) => questions)),
    inhabitants: items.some(countsInhabitants),
  };
}

const onceEach = (questions: readonly Question[]): Question[] => [
  ...new Map(questions.map((question) => [question.id, question])).values(),
];

/** Whether a rule of the item looks at the number of inhabitants. */
function countsInhabitants({ rules }: FundingItem): boolean {
  const premises: (Premise | undefined)[] = [
    ...(rules.bonuses?.value ?? []),
    ...(rules.fixedAmounts?.value ?? []),
    ...rules.conditions.value,
    ...rules.declarations.value,
    ...rules.attachments.value,
  ].map(({ when }) => when);
  return (
    rules.minInhabitants !== undefined ||
    rules.maxInhabitants !== undefined ||
    (rules.fixedAmounts?.value ?? []).some(({ per }) => per === 'inhabitants') ||
    premises.some((premise) => premise?.maxInhabitants !== undefined)
  );
}
