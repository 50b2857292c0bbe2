import type { Temporal } from 'temporal-polyfill';

/** The act that governs procedure: since 2025 the Land refers to the federal one, before it had its own. */
const acts: readonly { readonly from: string; readonly cite: (paragraph: string) => string }[] = [
  { from: '2025-01-01', cite: (paragraph) => `${paragraph} VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG` },
  { from: '0001-01-01', cite: (paragraph) => `${paragraph} ThürVwVfG` },
];

/** A provision of administrative procedure as it is cited on this day: "§ 28 Abs. 1 VwVfG i. V. m. …". */
export const citedOn = (day: Temporal.PlainDate, paragraph: string): string =>
  acts.find(({ from }) => day.toString() >= from)!.cite(paragraph);
