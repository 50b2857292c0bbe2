import type { NoticeLaw } from '@libs/dates';
import type { Mark } from '@libs/directive';
import type { Temporal } from 'temporal-polyfill';

/** What every version of master data says of itself. */
export interface Dated {
  /** The first day on which it counts, until the next version begins. */
  readonly validFrom: Temporal.PlainDate;
  readonly mark: Mark;
  /** Where it was read, or what of it is assumed. */
  readonly source: string;
}

/** The granting authority as it stands in letterheads. */
export interface AuthorityVersion extends Dated {
  /** Tells one authority from the next. */
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly street: string;
  readonly city: string;
  readonly phone: string;
  readonly email: string;
  /** In small print above the address field. */
  readonly returnLine: string;
}

/** An administrative court, which decides on actions of those who are seated in its districts. */
export interface Court extends Dated {
  readonly key: string;
  readonly name: string;
  readonly address: readonly string[];
  /** For actions that are brought electronically; null while none is known. */
  readonly electronicAddress: string | null;
  /** Kreisschlüssel of districts and independent cities (§ 52 Nr. 3 Satz 2 VwGO: the seat of the claimant decides). */
  readonly districts: readonly string[];
}

/** From when an act counts as notified (§ 41 VwVfG). */
export interface NoticeRule extends Dated, NoticeLaw {}

/** Where the authority takes repayments. */
export interface RepaymentAccount extends Dated {
  readonly holder: string;
  /** Without blanks. */
  readonly iban: string;
}

/** Chapter and title of the budget that pay grants, as the Haushaltsplan numbers them: "17 02 / 883 01". */
export interface BudgetTitles extends Dated {
  readonly investive: string;
  readonly consumptive: string;
}

/** Who signs, and as what. */
export interface Signatory {
  readonly name: string;
  readonly function: string;
}

/** What a letter takes from the master data of its day. */
export interface MasterData {
  readonly authority: AuthorityVersion;
  readonly court: Court;
  readonly noticeRule: NoticeRule;
  /** Null while none are entered. */
  readonly titles: BudgetTitles | null;
}
