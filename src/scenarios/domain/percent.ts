import { type Cents, cents } from '@libs/money';
import type { Share } from '../../review';

/** 100 % */
export const WHOLE = 10_000;

const format = /^(\d{1,3})(?:,(\d{1,2}))?\s*%?$/;

/** Reads "50", "33,3" or "12,25 %" as hundredths of a percent; null for anything else and for more than 100 %. */
export function parsePercent(text: string): number | null {
  const [, whole, part = ''] = format.exec(text) ?? [];
  if (whole === undefined) return null;
  const hundredths = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return hundredths <= WHOLE ? hundredths : null;
}

/** The same shares, each cut to a part of it; broken cents are left out. */
export const partOf = (shares: readonly Share[], hundredths: number): Share[] =>
  shares.map((share) => ({
    ...share,
    amount: cents((BigInt(share.amount) * BigInt(hundredths)) / BigInt(WHOLE)),
  }));

/** "33,3 %", rounded down: less than all is never shown as all. */
export function percentText(part: Cents, whole: Cents): string {
  if (whole === 0) return '–';
  const tenths = String((BigInt(part) * 1000n) / BigInt(whole)).padStart(2, '0');
  return `${tenths.slice(0, -1)},${tenths.slice(-1)} %`.replace(',0 ', ' ').replace(' ', '\u00a0');
}
