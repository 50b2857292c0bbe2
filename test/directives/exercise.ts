import { isDeepStrictEqual } from 'node:util';
import type { DirectiveVersion } from '@libs/directive';
import { expected, outcome } from './outcome';
import { type Saying, sayingsOf } from './sayings';
import type { WorkedCase } from './worked-case';

/** What a directive says without any case of its items noticing if it said otherwise: "a: attachments efficiency". */
export const unexercised = (version: DirectiveVersion, cases: readonly WorkedCase[]): string[] =>
  sayingsOf(version)
    .filter((saying) => !isNoticed(saying, cases))
    .map(({ name }) => name);

const isNoticed = ({ items, otherwise }: Saying, cases: readonly WorkedCase[]) =>
  cases
    .filter(({ item }) => items.includes(item))
    .some((worked) =>
      otherwise.some((version) => !isDeepStrictEqual(outcome(version, worked), expected(worked))),
    );
