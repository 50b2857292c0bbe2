import type { CostLine, FundingYear } from '@libs/directive';

/** Who applies, beyond what the register knows. Texts are empty and choices null while not yet answered. */
export interface ApplicantSection {
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  /** Who represents the body by law: mayor, Landrat. */
  readonly representativeName: string;
  readonly representativeFunction: string;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly contactEmail: string;
  /** In electronic format, without blanks; valid by its check digits. */
  readonly iban: string;
  readonly accountHolder: string;
  /** Whether the body may deduct input tax (Vorsteuerabzug). */
  readonly inputTax: InputTax | null;
  /** Haushaltssicherung */
  readonly budgetConsolidation: boolean | null;
  /** Own Rechnungsprüfungsamt */
  readonly ownAuditOffice: boolean | null;
}

export const inputTaxAnswers = { yes: 'Ja', no: 'Nein', partly: 'Teilweise' } as const;
export type InputTax = keyof typeof inputTaxAnswers;

/** What is to be done. Dates are ISO texts, empty while not yet given. */
export interface ProjectSection {
  readonly title: string;
  readonly summary: string;
  /** Goals, and why the project is necessary. */
  readonly reasons: string;
  /** Why the project is economical. */
  readonly economy: string;
  /** Which service of the Land or EfA service exists for the purpose, and why it is not used. */
  readonly landService: string;
  readonly from: string;
  readonly to: string;
  readonly contractOn: string;
  readonly partners: readonly string[];
}

/** Stands for a partner who is counted but not named yet. */
export const UNNAMED_PARTNER = 'Name des Partners';

/** A line of the expenditure plan; its id is a uuid. */
export interface PlannedCost extends CostLine {
  readonly remark: string;
}
export interface CostsSection {
  readonly lines: readonly PlannedCost[];
}

export interface FundingSection {
  readonly years: readonly FundingYear[];
}

export interface DeclarationsSection {
  /** Ids of the directive's declarations that have been made. */
  readonly made: readonly string[];
}

/** A yes-or-no question of the directive in the words in which it was answered. */
export interface Answer {
  readonly id: string;
  readonly text: string;
  readonly holds: boolean;
}

/** What the rules of the funding item want to know beyond project and plans (Angaben zum Gegenstand). */
export interface SpecificsSection {
  /** The applicant files for all partners (Federführung). */
  readonly leads: boolean | null;
  /** The inhabitants of all partners together. */
  readonly jointInhabitants: number | null;
  /** For how many years the partners have agreed to cooperate. */
  readonly cooperationYears: number | null;
  readonly persons: number | null;
  readonly licences: number | null;
  readonly answers: readonly Answer[];
}

/** What an applicant writes, section by section. Demo data and submissions from before have no specifics. */
export interface Sections {
  readonly applicant: ApplicantSection;
  readonly project: ProjectSection;
  readonly costs: CostsSection;
  readonly funding: FundingSection;
  readonly declarations: DeclarationsSection;
  readonly specifics?: SpecificsSection;
}
export type SectionName = keyof Sections;
/** As forms and rules read them: what has not been written is empty. */
export type AllSections = Required<Sections>;

export const emptySections: AllSections = {
  applicant: {
    street: '',
    postalCode: '',
    city: '',
    representativeName: '',
    representativeFunction: '',
    contactName: '',
    contactPhone: '',
    contactEmail: '',
    iban: '',
    accountHolder: '',
    inputTax: null,
    budgetConsolidation: null,
    ownAuditOffice: null,
  },
  project: {
    title: '',
    summary: '',
    reasons: '',
    economy: '',
    landService: '',
    from: '',
    to: '',
    contractOn: '',
    partners: [],
  },
  costs: { lines: [] },
  funding: { years: [] },
  declarations: { made: [] },
  specifics: {
    leads: null,
    jointInhabitants: null,
    cooperationYears: null,
    persons: null,
    licences: null,
    answers: [],
  },
};

/** The sections as stored, completed by what has not been written yet. */
export const withDefaults = (stored: {
  readonly [N in SectionName]?: Partial<AllSections[N]>;
}): AllSections => ({
  applicant: { ...emptySections.applicant, ...stored.applicant },
  project: { ...emptySections.project, ...stored.project },
  costs: { ...emptySections.costs, ...stored.costs },
  funding: { ...emptySections.funding, ...stored.funding },
  declarations: { ...emptySections.declarations, ...stored.declarations },
  specifics: { ...emptySections.specifics, ...stored.specifics },
});
