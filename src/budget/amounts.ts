import { type Cents, cents, parseEuro } from '@libs/money';
import { WRONG_AMOUNT } from '@libs/web';
import { messages } from './messages';

/** 100 billion euro: more than any budget, and sums stay exact. */
const MOST = 10_000_000_000_000;

/** Reads an amount, below zero only when `signed`; a text when it is none, undefined for an empty field. */
export function readAmount(
  text: string,
  { signed = false }: { signed?: boolean } = {},
): Cents | string | undefined {
  const given = text.trim();
  if (given === '') return undefined;
  const isBelow = signed && /^[-−–]/.test(given);
  const amount = parseEuro(isBelow ? given.slice(1) : given);
  if (amount === null) return signed ? messages.sheet.wrongChange : WRONG_AMOUNT;
  if (amount > MOST) return messages.sheet.tooMuch;
  return isBelow ? cents(-amount) : amount;
}
