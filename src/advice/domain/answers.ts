import type { ExpenseCategory, RecipientKind } from '@libs/directive';
import { type Cents, ZERO } from '@libs/money';

/** One expected cost, as the form asks for it. */
export interface PlannedCost {
  /** The number of its line in the form, from 1. */
  readonly id: string;
  readonly category: ExpenseCategory;
  /** Null: in the year in which the project begins. */
  readonly year: number | null;
  readonly amount: Cents;
  readonly months?: number;
  /** Basis points: 1900 for 19 per cent. */
  readonly vatRate?: number;
}

export type InputTax = 'yes' | 'no' | 'partly';

/** What somebody tells of a plan before there is an application. Dates are ISO texts, empty while unknown. */
export interface Answers {
  readonly recipientKind: RecipientKind | null;
  readonly inhabitants?: number;
  /** The letter of the funding item; null for "I do not know yet". */
  readonly item: string | null;
  readonly from: string;
  readonly to: string;
  readonly contractOn: string;
  readonly costs: readonly PlannedCost[];
  readonly thirdParty: Cents;
  readonly otherPublic: Cents;
  readonly partners?: number;
  readonly leads: boolean;
  readonly cooperationYears?: number;
  readonly jointInhabitants?: number;
  readonly persons?: number;
  readonly licences?: number;
  readonly inputTax?: InputTax;
  /** What the recipient has already had from the programme. */
  readonly earlier: Cents;
  /** Ids of what is true. */
  readonly holds: readonly string[];
}

export const noAnswers: Answers = {
  recipientKind: null,
  item: null,
  from: '',
  to: '',
  contractOn: '',
  costs: [],
  thirdParty: ZERO,
  otherPublic: ZERO,
  leads: false,
  earlier: ZERO,
  holds: [],
};
