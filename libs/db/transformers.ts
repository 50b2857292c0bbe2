import { type Cents, cents } from '@libs/money';
import { Temporal } from 'temporal-polyfill';
import type { ValueTransformer } from 'typeorm';

/** `bigint` arrives from pg as a string; amounts are exact integers in code. */
export const bigintCents: ValueTransformer = {
  to: (value: Cents | null) => value,
  from: (value: string | null) => (value === null ? null : cents(BigInt(value))),
};

/** `date` columns as Temporal.PlainDate: a legal day has no time zone. */
export const plainDate: ValueTransformer = {
  to: (value: Temporal.PlainDate | null) => value?.toString() ?? null,
  from: (value: string | null) => (value === null ? null : Temporal.PlainDate.from(value)),
};
