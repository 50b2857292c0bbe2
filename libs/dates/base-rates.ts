/** A base rate from its first day on. Rates are in hundredths of a percent: 2,27 % is 227. */
export interface BaseRate {
  /** ISO date: 1 January or 1 July (§ 247 (1) BGB). */
  readonly from: string;
  readonly rate: number;
  /** `assumed` until somebody has compared it with the announcement of the Bundesbank. */
  readonly mark: 'confirmed' | 'assumed';
}

export interface BaseRates {
  /** Oldest first. */
  readonly rates: readonly BaseRate[];
  /** ISO date: the last day for which the table is complete. */
  readonly until: string;
}

/** The base rates of § 247 BGB as far as they are known here. A new half-year needs its entry or a later `until`. */
export const baseRates: BaseRates = {
  rates: [
    { from: '2016-07-01', rate: -88, mark: 'assumed' },
    { from: '2023-01-01', rate: 162, mark: 'assumed' },
    { from: '2023-07-01', rate: 312, mark: 'assumed' },
    { from: '2024-01-01', rate: 362, mark: 'assumed' },
    { from: '2024-07-01', rate: 337, mark: 'assumed' },
    { from: '2025-01-01', rate: 227, mark: 'assumed' },
    { from: '2025-07-01', rate: 127, mark: 'assumed' },
    { from: '2026-01-01', rate: 127, mark: 'assumed' },
  ],
  until: '2026-06-30',
};
