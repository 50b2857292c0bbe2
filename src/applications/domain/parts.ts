import type { SectionName } from './sections';

/** The parts of an application in the order in which they are filled in: six sections and the files. */
export const parts = {
  applicant: { path: 'antragsteller', title: 'Antragsteller', group: 'Antragsteller und Vorhaben' },
  project: { path: 'vorhaben', title: 'Vorhaben', group: 'Antragsteller und Vorhaben' },
  specifics: {
    path: 'gegenstand',
    title: 'Angaben zum Gegenstand',
    group: 'Antragsteller und Vorhaben',
  },
  costs: { path: 'ausgaben', title: 'Ausgabenplan', group: 'Ausgaben und Finanzierung' },
  funding: { path: 'finanzierung', title: 'Finanzierungsplan', group: 'Ausgaben und Finanzierung' },
  declarations: { path: 'erklaerungen', title: 'Erklärungen', group: 'Erklärungen und Anlagen' },
  attachments: { path: 'anlagen', title: 'Anlagen', group: 'Erklärungen und Anlagen' },
} as const satisfies Record<SectionName | 'attachments', { path: string; title: string; group: string }>;

export type Part = keyof typeof parts;
export const partNames = Object.keys(parts) as Part[];

/** How far a part is, in the applicant's words. */
export const partStatuses = {
  untouched: { text: 'Noch nicht begonnen', tone: 'neutral' },
  unfinished: { text: 'Unvollständig', tone: 'warning' },
  finished: { text: 'Fertig', tone: 'success' },
} as const;
export type PartStatus = keyof typeof partStatuses;
