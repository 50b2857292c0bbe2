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

export const recipientKinds = {
  municipality: 'Gemeinde',
  town: 'Kreisangehörige Stadt',
  independent_city: 'Kreisfreie Stadt',
  district: 'Landkreis',
  association: 'Verwaltungsgemeinschaft oder Zweckverband',
} as const;
export type RecipientKind = keyof typeof recipientKinds;

export const financingTypes = { ANTEIL: 'Anteilfinanzierung' } as const;

export const directiveStatus = { open: 'Antragstellung möglich', closed: 'Abgelöst' } as const;

export const roundingUnits = {
  1: 'auf volle Euro',
  10: 'auf volle 10 Euro',
  100: 'auf volle 100 Euro',
} as const;

/** What the first supply or service contract has to wait for. */
export const beginRules = {
  approval: 'Vertragsschluss erst nach der Bewilligung',
  receipt: 'Vertragsschluss erst nach Eingang des Antrags',
} as const;

export const keysOf = <T extends object>(table: T) =>
  Object.keys(table) as `${keyof T & (string | number)}`[];
