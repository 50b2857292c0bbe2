import type { Temporal } from 'temporal-polyfill';
import { citedOn } from './provisions';

interface RevocationGround {
  /** What the act is called that rests on it. */
  readonly title: 'Rücknahme' | 'Widerruf';
  readonly verb: 'zurückgenommen' | 'widerrufen';
  readonly infinitive: 'zurückzunehmen' | 'zu widerrufen';
  /** Whether it can reach into the past, which repayment needs (§ 49a Abs. 1 VwVfG). */
  readonly past: boolean;
  /** Where the year for the decision is laid down. */
  readonly year: string;
}

/** Provisions that an act can be withdrawn or revoked on, wholly or in part. */
export const revocationGrounds = {
  '§ 48': {
    title: 'Rücknahme',
    verb: 'zurückgenommen',
    infinitive: 'zurückzunehmen',
    past: true,
    year: '§ 48 Abs. 4 Satz 1',
  },
  '§ 49 Abs. 2': {
    title: 'Widerruf',
    verb: 'widerrufen',
    infinitive: 'zu widerrufen',
    past: false,
    year: '§ 49 Abs. 2 Satz 2 und § 48 Abs. 4 Satz 1',
  },
  '§ 49 Abs. 3': {
    title: 'Widerruf',
    verb: 'widerrufen',
    infinitive: 'zu widerrufen',
    past: true,
    year: '§ 49 Abs. 3 Satz 2 und § 48 Abs. 4 Satz 1',
  },
} as const satisfies Record<string, RevocationGround>;

export type RevocationProvision = keyof typeof revocationGrounds;

/** A ground as letters tell of it. */
export interface CitedGround {
  readonly title: string;
  readonly verb: string;
  /** As cited on the day of the letter. */
  readonly provision: string;
}

export const citedGround = (day: Temporal.PlainDate, provision: RevocationProvision): CitedGround => {
  const { title, verb } = revocationGrounds[provision];
  return { title, verb, provision: citedOn(day, provision) };
};
