import { DomainError } from '@libs/errors';
import { messages } from '../messages';
import type { CostsSection, PlannedCost } from './sections';

/** Lines of expenditure that one plan may hold. */
export const MOST_LINES = 60;

/** The plan with the line, in the place of the one with its id or at the end. Errors: invalid_input beyond 60 lines. */
export function withLine({ lines }: CostsSection, line: PlannedCost): CostsSection {
  const known = lines.some(({ id }) => id === line.id);
  if (!known && lines.length >= MOST_LINES)
    throw new DomainError('invalid_input', { message: messages.costs.tooMany(MOST_LINES) });
  return { lines: known ? lines.map((old) => (old.id === line.id ? line : old)) : [...lines, line] };
}

export const withoutLine = ({ lines }: CostsSection, id: string): CostsSection => ({
  lines: lines.filter((line) => line.id !== id),
});
