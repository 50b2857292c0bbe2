import type { Sections } from './sections';

/** The longest project that the forms take, in years. */
export const LONGEST_PROJECT = 10;

/** The calendar years from one ISO date to another; none while one of them is missing or they are out of order. */
export function projectYears({ from, to }: Sections['project']): number[] {
  if (from === '' || to === '' || to < from) return [];
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const amountYears = ({ costs, funding }: Sections): number[] => [
  ...costs.lines.flatMap(({ perYear }) => perYear.filter(({ amount }) => amount > 0).map(({ year }) => year)),
  ...funding.years
    .filter(({ own, thirdParty, otherPublic, requested }) => own + thirdParty + otherPublic + requested > 0)
    .map(({ year }) => year),
];

/** The years that the plans show: those of the project, and any other that has an amount, so that it can be moved. */
export const planYears = (sections: Sections): number[] =>
  [...new Set([...projectYears(sections.project), ...amountYears(sections)])].sort((a, b) => a - b);
