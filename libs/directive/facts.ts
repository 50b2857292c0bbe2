import type { Cents } from '@libs/money';
import type { DirectiveRecipient, ExpenseCategory, FundingTitle, Mark } from './vocabulary';

/** One line of the expenditure plan. Amounts are gross or net as the applicant bears them, never negative. */
export interface CostLine {
  readonly id: string;
  readonly label: string;
  readonly category: ExpenseCategory;
  /** Whether the applicant asks to have it recognised as eligible. */
  readonly eligibleClaimed: boolean;
  readonly perYear: readonly { readonly year: number; readonly amount: Cents }[];
  /** For how many months licences or operation are paid; absent when that does not matter. */
  readonly months?: number;
  /** The value-added tax within the amounts, in basis points: 1900 for 19 per cent. */
  readonly vatRate?: number;
}

/** A grant that the recipient has already had from the programme. */
export interface EarlierGrant {
  /** The letter of the funding item. */
  readonly item: string;
  /** ISO date of the award. */
  readonly grantedOn: string;
  readonly amount: Cents;
}

/** One year of the financing plan. */
export interface FundingYear {
  readonly year: number;
  readonly own: Cents;
  readonly thirdParty: Cents;
  readonly otherPublic: Cents;
  readonly requested: Cents;
}

/** What an application says, as far as a directive asks for it. Dates are ISO texts, empty while not yet given. */
export interface Facts {
  readonly recipientKind: DirectiveRecipient;
  readonly recipientInhabitants?: number;
  /** Bodies that take part, with the applicant; 1 when absent. */
  readonly partners?: number;
  /** The applicant files for all partners. */
  readonly leads?: boolean;
  /** For how many years the partners have agreed to cooperate, however long the project itself takes. */
  readonly cooperationYears?: number;
  /** The inhabitants of all partners together. */
  readonly jointInhabitants?: number;
  readonly persons?: number;
  readonly licences?: number;
  readonly inputTax?: 'yes' | 'no' | 'partly';
  /** Ids of what is true: circumstances, regions, declared conditions, and exclusions that apply. */
  readonly holds?: readonly string[];
  readonly earlierGrants?: readonly EarlierGrant[];
  readonly receivedOn: string;
  readonly projectFrom: string;
  readonly projectTo: string;
  /** The day the first supply or service contract was or will be concluded. */
  readonly contractOn?: string | null;
  /** From which day on an early start was approved. */
  readonly earlyStartFrom?: string | null;
  readonly costs: readonly CostLine[];
  readonly funding: readonly FundingYear[];
  /** Ids of the declarations made and of the attachments handed in. */
  readonly declarations: readonly string[];
  readonly attachments: readonly string[];
}

export type Severity = 'blocking' | 'warning' | 'hint';

/** Something to say about the facts, with the rule it follows from and what to do about it. */
export interface Finding {
  readonly severity: Severity;
  readonly code: FindingCode;
  readonly paragraph: string;
  readonly mark: Mark;
  readonly message: string;
  readonly remedy: string;
  /** Where in the facts: "projectTo", "costs.<id>", "funding.2026", "attachments.<id>". */
  readonly field?: string;
}

export const severities = {
  outside_validity: 'blocking',
  item_paused: 'blocking',
  outside_filing_window: 'blocking',
  next_cutoff: 'hint',
  recipient_not_eligible: 'blocking',
  outside_region: 'blocking',
  too_few_inhabitants: 'blocking',
  too_many_inhabitants: 'blocking',
  too_few_partners: 'blocking',
  cooperation_too_short: 'blocking',
  lead_missing: 'blocking',
  condition_unmet: 'blocking',
  excluded: 'blocking',
  dates_missing: 'blocking',
  dates_out_of_order: 'blocking',
  begun_early: 'blocking',
  begin_must_wait: 'hint',
  early_start_at_risk: 'hint',
  starts_before_receipt: 'warning',
  project_too_long: 'blocking',
  cost_outside_project: 'warning',
  amounts_missing: 'blocking',
  plan_unbalanced: 'blocking',
  cost_not_eligible: 'warning',
  months_not_eligible: 'warning',
  vat_to_check: 'warning',
  cost_below_minimum: 'blocking',
  too_many_persons: 'blocking',
  own_share_too_low: 'blocking',
  requested_above_computed: 'warning',
  grant_below_minimum: 'blocking',
  fixed_amount_not_reached: 'blocking',
  recipient_cap_used_up: 'blocking',
  consent_needed: 'warning',
  bonus_possible: 'hint',
  declaration_missing: 'blocking',
  attachment_missing: 'blocking',
} as const satisfies Record<string, Severity>;
export type FindingCode = keyof typeof severities;

/** What a step of the reckoning does. */
export type TraceKind =
  /** A line that is not recognised. */
  | 'refused'
  /** The eligible costs: what of a line counts, and their sum. */
  | 'costs'
  /** The rate, before it meets an amount. */
  | 'rate'
  /** The amount by financing type, before any limit. */
  | 'amount'
  /** What the grant may not exceed. */
  | 'limit'
  /** The amount that was requested, which limits the grant likewise. */
  | 'request'
  | 'rounding';

/** One step of the reckoning, in German, with the amount that stands after it. */
export interface TraceStep {
  readonly kind: TraceKind;
  /** Of limits and requests: whether it took something away. */
  readonly effective?: boolean;
  readonly rule: string;
  readonly paragraph: string;
  readonly mark: Mark;
  /** Without paragraph and mark; `sentenceOf` tells all together. */
  readonly text: string;
  /** What went in: the amount before the step; null where the step has none. */
  readonly input: Cents | null;
  readonly result: Cents | null;
}

export interface YearShare {
  readonly year: number;
  readonly title: FundingTitle;
  readonly amount: Cents;
}

export interface Evaluation {
  readonly totalCost: Cents;
  readonly eligible: Cents;
  readonly eligibleByYear: readonly YearShare[];
  /** The share of the eligible costs the grant was reckoned with, in basis points, before rounding to full euro. */
  readonly rate: number;
  /** The rate that the directive allows with its bonuses, in basis points; null without a rate. */
  readonly allowedRate: number | null;
  /** The most the directive allows, whatever was requested. */
  readonly ceiling: Cents;
  /** The grant: the ceiling, or what was requested if that is less. Nothing requested yet counts as no limit. */
  readonly grant: Cents;
  /** The grant over years and budget titles in proportion to the eligible costs; sums to the grant. */
  readonly grantByYear: readonly YearShare[];
  readonly findings: readonly Finding[];
  readonly trace: readonly TraceStep[];
  /** The rules of this item that nobody has confirmed yet: a decision needs a named person for each. */
  readonly assumedRules: readonly {
    readonly rule: string;
    readonly paragraph: string;
    readonly text: string;
  }[];
}
