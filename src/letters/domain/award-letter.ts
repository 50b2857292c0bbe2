import type { Cents } from '@libs/money';
import type { ActLetter } from './act';

/**
 * What the Zuwendungsbescheid is written from (VV No. 4.2 to § 44 LHO). Amounts in cents, rates in percent,
 * dates as "2026-11-22"; null stands for "does not apply" and drops the clause.
 */
export interface AwardLetter extends ActLetter {
  readonly application: {
    readonly date: string;
    /** Sum applied for. */
    readonly amount: Cents;
    /** Documents that become part of the decision. */
    readonly documents: readonly string[];
  };
  readonly project: {
    readonly title: string;
    readonly purpose: string;
    /** Bewilligungszeitraum. */
    readonly from: string;
    readonly to: string;
    /** Zweckbindung: what must serve the purpose until when, and what holds afterwards. */
    readonly commitments: readonly {
      readonly item: string;
      readonly until: string;
      readonly afterwards: string;
    }[];
    /** From which value on things bought are listed in an inventory; null where the directive does not say so. */
    readonly inventoryAbove: Cents | null;
  };
  readonly financing: {
    /** Finanzierungsart: "Anteilfinanzierung", "Festbetragsfinanzierung" … */
    readonly type: string;
    /** Finanzierungsform: "nicht rückzahlbarer Zuschuss". */
    readonly form: string;
    /** True where the grant is an amount of its own and not a maximum. */
    readonly fixed: boolean;
    /** How the grant is measured under its type, in sentences. */
    readonly measure: string;
    /** What becomes of the grant when costs fall or funds come in, in sentences. */
    readonly recalculation: string;
    readonly eligible: Cents;
    readonly total: Cents;
    readonly grant: Cents;
    /** How eligible expenditure is delimited. */
    readonly delimitation: string;
  };
  readonly perYear: readonly {
    readonly year: number;
    /** Chapter and title. */
    readonly title: string;
    /** "Haushaltsmittel" or "Verpflichtungsermächtigung". */
    readonly source: string;
    readonly amount: Cents;
  }[];
  readonly costs: readonly {
    readonly label: string;
    readonly category: string;
    readonly amount: Cents;
    readonly eligible: Cents;
  }[];
  /** Sums of `costs`. */
  readonly costsTotal: { readonly amount: Cents; readonly eligible: Cents };
  /** The binding Finanzierungsplan. */
  readonly plan: readonly PlanYear[];
  readonly planTotal: Omit<PlanYear, 'year'>;
  /** Why the amount is what it is, step by step; a step about the rate has no amount. */
  readonly trace: readonly {
    readonly text: string;
    readonly paragraph: string;
    readonly amount: Cents | null;
  }[];
  /** The consent of the Finance Ministry; null where none is needed. */
  readonly consent: {
    readonly date: string;
    readonly reference: string;
    /** The share above which it is needed: "80 %". */
    readonly above: string;
    readonly paragraph: string;
  } | null;
  /** Allgemeine Nebenbestimmungen, in the version that becomes part of the decision. */
  readonly generalConditions: {
    readonly title: string;
    readonly version: string;
    /** How the recipient gets their text, as a sentence: they are part of the decision and not attached. */
    readonly access: string;
    /** SHA-256 of their file in hexadecimal, so that a copy can be compared; null where the directive names none. */
    readonly sha256: string | null;
    /** How far single items of the plan may be exceeded; null where that does not apply (fixed amounts). */
    readonly overrunPercent: number | null;
  };
  /** Auflagen; what has no title of its own is called "Auflage". */
  readonly conditions: readonly {
    readonly title: string;
    readonly titled: boolean;
    readonly text: string;
  }[];
  readonly payout: {
    /** When money can be called, as a sentence. */
    readonly method: string;
    /** The last day of the last year; null where the directive names none. */
    readonly lastRequest: string | null;
    /** Share kept back until the proof is checked; null for none. */
    readonly retentionPercent: number | null;
    /** True where money flows only once the decision is final. */
    readonly onlyWhenFinal: boolean;
    readonly rules: readonly string[];
  };
  readonly proof: {
    readonly due: string;
    readonly form: string;
    /** Where to send it, and which body checks it when several fund. */
    readonly authority: string;
    /** What else the directive asks of the proof, each a sentence. */
    readonly rules: readonly string[];
    /** How long vouchers are kept, "5 Jahre"; null where the directive does not say. */
    readonly keepFor: string | null;
  };
  /** Grounds of the Widerrufsvorbehalt. */
  readonly revocation: readonly string[];
  /** Bodies that may audit. */
  readonly audit: readonly string[];
  /** Data protection and publication. */
  readonly publication: string;
  /** Subventionserhebliche Tatsachen; null where subvention law does not apply. */
  readonly subsidyFacts: string | null;
  /** As far as the application is refused. */
  readonly refusal: { readonly amount: Cents; readonly reason: string } | null;
  /** Reasons in the caseworker's words. */
  readonly reasons: string;
}

export interface PlanYear {
  readonly year: number;
  readonly costs: Cents;
  readonly own: Cents;
  readonly thirdParty: Cents;
  readonly otherPublic: Cents;
  readonly grant: Cents;
}
