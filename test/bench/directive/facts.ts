import type { Facts } from '@libs/directive';
import { facts as costsAndFunds } from '@libs/directive/testing/arbitrary';
import { theFacts } from '@libs/directive/testing/examples';
import fc from 'fast-check';

const { declarations, attachments } = theFacts();
const day = (...days: readonly string[]) => fc.constantFrom(...days);

/** Sound and unsound applications under the directive of 2021, the same in every run. */
const applications = fc
  .tuple(
    costsAndFunds,
    fc.record({
      receivedOn: day('2020-12-31', '2021-01-01', '2023-01-16', '2023-03-01', '2024-06-30', '2024-07-01'),
      projectFrom: day('2022-01-01', '2023-01-15', '2023-05-01'),
      projectTo: day('2022-12-31', '2024-12-31', '2025-12-31'),
      contractOn: fc.constantFrom(null, '2023-01-16', '2023-02-01', '2026-01-01'),
      declarations: fc.subarray([...declarations]),
      attachments: fc.subarray([...attachments]),
    }),
  )
  .map(([planned, others]): Facts => ({ ...planned, ...others }));

export const randomFacts = (count: number): Facts[] =>
  fc.sample(applications, { numRuns: count, seed: 2021 });
