import { type Cents, cents } from '@libs/money';
import { Temporal } from 'temporal-polyfill';

/** How one kind of answer stands in an address; null for what is none. */
export interface Kind<T> {
  readonly write: (value: T) => string;
  readonly read: (text: string) => T | null;
}

export const whole = (least: number, most: number): Kind<number> => ({
  write: String,
  read: (text) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : -1;
    return number >= least && number <= most ? number : null;
  },
});

export const line = (length: number): Kind<string> => ({
  write: (text) => text,
  read: (text) =>
    text
      .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
      .trim()
      .slice(0, length)
      .trim() || null,
});

/** Euro and cents with a point: "12345.67". */
export const money: Kind<Cents> = {
  write: (amount) => `${Math.trunc(amount / 100)}.${String(amount % 100).padStart(2, '0')}`,
  read: (text) => (/^\d{1,9}\.\d\d$/.test(text) ? cents(Number(text.replace('.', ''))) : null),
};

export const day: Kind<string> = {
  write: (iso) => iso,
  read: (text) => (/^20\d\d-\d\d-\d\d$/.test(text) && isDay(text) ? text : null),
};

function isDay(iso: string): boolean {
  try {
    return Temporal.PlainDate.from(iso, { overflow: 'reject' }).toString() === iso;
  } catch {
    return false;
  }
}

export const letter: Kind<string> = {
  write: (text) => text,
  read: (text) => (/^[a-z]$/.test(text) ? text : null),
};
export const yes: Kind<boolean> = {
  write: (value) => (value ? 'ja' : 'nein'),
  read: (text) => (text === 'ja' ? true : text === 'nein' ? false : null),
};
