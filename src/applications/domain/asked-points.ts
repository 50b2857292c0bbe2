import { type Part, partNames, parts } from './parts';

/** What a Nachforderung asks, and the part of the application that it is about; null for none in particular. */
export interface AskedPoint {
  readonly part: Part | null;
  readonly text: string;
}

const partCalled = new Map(partNames.map((part) => [parts[part].title as string, part]));
const inPart = new RegExp(`^(${[...partCalled.keys()].join('|')}):\\s+(.+)$`, 'su');

/** A point as one line of the question: one about a part begins with the name of the part and a colon. */
export const lineOf = ({ part, text }: AskedPoint): string =>
  part === null ? text : `${parts[part].title}: ${text}`;

/** The point that a line of the question says. */
export function askedPoint(line: string): AskedPoint {
  const [, title = '', text = line] = inPart.exec(line) ?? [];
  return { part: partCalled.get(title) ?? null, text };
}

/** The lines of a question without their bullets and numbers: each is a point of its own. */
export const pointsOf = (question: string): string[] =>
  question
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–•]|\d+[.)])\s+/, '').trim())
    .filter((line) => line !== '');
