import type { Cents } from '@libs/money';
import type { Temporal } from 'temporal-polyfill';
import type { ActInput, ActLetter } from './act';
import type { Referred, RefersTo } from './referred';
import type { AwardShare } from './award-input';
import type { CitedGround, RevocationProvision } from './revocation-grounds';
import type { HeardBefore } from './revocation-hearing';
import type { RevocationReasonName } from './revocation-reasons';
import type { Until } from './until';

/** Where a repayment goes. */
export interface PaymentAccount {
  readonly holder: string;
  readonly iban: string;
  /** Kassenzeichen or what else the payment must name. */
  readonly reference: string;
}

/** What the Aufhebungsbescheid takes back. */
export interface RevocationInput extends ActInput {
  /** The act that is withdrawn or revoked. */
  readonly about: Referred;
  readonly provision: RevocationProvision;
  /** Repayment follows only where the act falls for the past (§ 49a Abs. 1 VwVfG). */
  readonly effect: 'past' | 'future';
  /** The grant, and how much of it falls; all of it where both are equal. */
  readonly granted: Cents;
  readonly revoked: Cents;
  readonly facts: string;
  /** Sentence and number of the provision; left out in drafts from before they were asked for. */
  readonly reason?: RevocationReasonName | null;
  /** The hearing, § 28 VwVfG. */
  readonly heard?: HeardBefore | null;
  /** What falls of each instalment where a part does, and what of it remains. */
  readonly parts?: readonly (AwardShare & { readonly remaining: Cents })[];
  /** Vertrauensschutz. */
  readonly reliance: string;
  readonly discretion: string;
  /** The day on which the authority knew all it needed for the decision: the year counts from it. */
  readonly knownOn: Temporal.PlainDate;
  /** Why the year does not stand against it although it is over (§ 48 Abs. 4 Satz 2 VwVfG); left out while it runs. */
  readonly afterYear?: string | null;
  /** Null where nothing was paid out, or nothing is due back. */
  readonly repayment: {
    readonly sum: Cents;
    readonly dueOn: Temporal.PlainDate;
    readonly account: PaymentAccount;
  } | null;
  /** The first day of interest; null where none is claimed. */
  readonly interestFrom: Temporal.PlainDate | null;
  /** Why no interest is claimed although money comes back (§ 49a Abs. 3 Satz 2 VwVfG); null where it is. */
  readonly interestWaived: string | null;
}

export interface RevocationLetter extends ActLetter {
  readonly about: RefersTo;
  readonly ground: CitedGround;
  /** For which time the act falls. */
  readonly effect: 'Vergangenheit' | 'Zukunft';
  readonly extent: {
    readonly granted: Cents;
    /** How much of it falls: "vollständig" or "in Höhe von 12.000,00 €". */
    readonly scope: string;
    /** Null where nothing remains. */
    readonly remaining: Cents | null;
  };
  /** Which year and title falls, where a part does; null where all falls. */
  readonly parts:
    | readonly {
        readonly year: number;
        readonly title: string;
        readonly revoked: Cents;
        readonly remaining: Cents;
      }[]
    | null;
  readonly facts: string;
  /** The hearing or why there was none; null in letters from before it was told. */
  readonly heard: string | null;
  readonly grounds: string | null;
  readonly reliance: string;
  readonly discretion: string;
  readonly discretionLaw: string;
  readonly knownOn: string;
  /** Why the year does not stand against it; null while it runs. */
  readonly afterYear: string | null;
  /** The year within which the act has to be taken back, and its provision as cited. */
  readonly year: { readonly until: Until; readonly provision: string };
  readonly repayment: {
    readonly sum: Cents;
    readonly dueOn: string;
    readonly account: PaymentAccount;
    readonly provision: string;
  } | null;
  readonly interest: {
    readonly from: string;
    /** In words: "jährlich fünf Prozentpunkten über dem Basiszinssatz". */
    readonly rate: string;
    readonly provision: string;
  } | null;
  readonly interestWaived: string | null;
}
