/** What a directive speaks of, with the German words for screens, letters and the budget title of each kind of cost. */
export const marks = ['confirmed', 'assumed'] as const;
export type Mark = (typeof marks)[number];

export type FundingTitle = 'investive' | 'consumptive';

export const expenseCategories = {
  licence: { label: 'Lizenzen', title: 'investive' },
  purchase: { label: 'Anschaffungen', title: 'investive' },
  service: { label: 'Dienstleistungen', title: 'consumptive' },
  training: { label: 'Schulungen', title: 'consumptive' },
  personnel: { label: 'Personal', title: 'consumptive' },
  running_cost: { label: 'Laufender Betrieb', title: 'consumptive' },
} as const satisfies Record<string, { label: string; title: FundingTitle }>;
export type ExpenseCategory = keyof typeof expenseCategories;

/** Bodies that the register knows: they can have an account and apply. */
export const recipientKinds = {
  municipality: 'Gemeinde',
  town: 'Kreisangehörige Stadt',
  independent_city: 'Kreisfreie Stadt',
  district: 'Landkreis',
  association: 'Verwaltungsgemeinschaft oder Zweckverband',
} as const;
export type RecipientKind = keyof typeof recipientKinds;

/** Whom directives name: the bodies of the register and those that other Länder fund besides. */
export const directiveRecipients = {
  ...recipientKinds,
  bezirk: 'Bezirk',
  institution: 'Kommunale Anstalt des öffentlichen Rechts',
  company: 'Kommunales Unternehmen',
  society: 'Verein',
} as const;
export type DirectiveRecipient = keyof typeof directiveRecipients;

/** Nr. 2 VV zu § 44 LHO */
export const financingTypes = {
  ANTEIL: 'Anteilfinanzierung',
  FESTBETRAG: 'Festbetragsfinanzierung',
  FEHLBEDARF: 'Fehlbedarfsfinanzierung',
  VOLL: 'Vollfinanzierung',
} as const;
export type FinancingType = keyof typeof financingTypes;

export const directiveStatus = {
  open: 'Antragstellung möglich',
  paused: 'Zurzeit keine Anträge',
  closed: 'Abgelöst',
} as const;

/** How it is shown that a condition is met or an exclusion does not apply. */
export const evidenceKinds = {
  declaration: 'durch Erklärung',
  upload: 'durch Anlage',
  check: 'Prüfung durch die Bewilligungsbehörde',
} as const;
export type EvidenceKind = keyof typeof evidenceKinds;

/** What fixed amounts are counted by. */
export const measures = {
  partners: { one: 'beteiligte Körperschaft', several: 'beteiligte Körperschaften' },
  inhabitants: { one: 'Einwohner', several: 'Einwohner' },
  persons: { one: 'Person', several: 'Personen' },
  licences: { one: 'Lizenz', several: 'Lizenzen' },
} as const;
export type Measure = keyof typeof measures;

/** Over what a cap per recipient counts earlier grants. */
export const capScopes = {
  programme: 'über das ganze Programm',
  item: 'je Gegenstand',
  period: 'innerhalb der Frist',
} as const;
export type CapScope = keyof typeof capScopes;

export const selectionMethods = {
  first_come: 'in der Reihenfolge des Eingangs',
  criteria: 'nach Auswahlkriterien',
  jury: 'durch eine Jury',
  formula: 'nach einem Verteilungsschlüssel',
} as const;

export const stageCounts = { 1: 'einstufig', 2: 'zweistufig: Skizze, dann Antrag' } as const;

/** Whether a contract before the approval can be allowed, at the applicant's own risk. */
export const earlyStarts = {
  on_request: 'auf Antrag',
  allowed: 'allgemein zugelassen',
  excluded: 'nicht vorgesehen',
} as const;
export type EarlyStart = keyof typeof earlyStarts;

export const payoutMethods = {
  advance: 'im Voraus für fällige Zahlungen',
  reimbursement: 'Erstattung bezahlter Rechnungen',
  on_proof: 'nach Prüfung des Verwendungsnachweises',
} as const;

export const proofKinds = {
  full: 'Sachbericht und zahlenmäßiger Nachweis',
  simple: 'einfacher Verwendungsnachweis',
  confirmation: 'Bestätigung der Verwendung',
} as const;

/** Whether value-added tax counts among the eligible costs. */
export const vatRules = {
  borne: 'zuwendungsfähig, soweit kein Vorsteuerabzug möglich ist',
  never: 'nicht zuwendungsfähig',
} as const;

export const roundingUnits = {
  1: 'auf volle Euro',
  10: 'auf volle 10 Euro',
  100: 'auf volle 100 Euro',
} as const;

/** What the first supply or service contract has to wait for. */
export const beginRules = {
  approval: 'Vertragsschluss erst nach der Bewilligung',
  receipt: 'Vertragsschluss erst nach Eingang des Antrags',
  anytime: 'Vertragsschluss auch vor dem Antrag möglich',
} as const;

export const keysOf = <T extends object>(table: T) =>
  Object.keys(table) as `${keyof T & (string | number)}`[];
