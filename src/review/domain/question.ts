/** How long an applicant may be given to answer: the authority's choice, not law. */
export const answerPeriods = { '2': '2 Wochen', '4': '4 Wochen', '6': '6 Wochen' } as const;
export type AnswerPeriod = keyof typeof answerPeriods;

export const USUAL_PERIOD: AnswerPeriod = '4';

/** What is missing or unclear, as the caseworker wrote it: each line is a point of its own. */
export const pointsOf = (question: string): string[] =>
  question
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–•]|\d+[.)])\s+/, '').trim())
    .filter((line) => line !== '');
