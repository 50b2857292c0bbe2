import type { Actor, Role } from '@libs/permissions';

interface DemoPerson {
  readonly key: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** The staff of the demo, with obviously made-up names. */
export const demoStaff = {
  caseworker: { key: 'sachbearbeitung', name: 'Sina Sorgfalt', roles: ['caseworker'] },
  secondCaseworker: { key: 'sachbearbeitung2', name: 'Paul Prüfgern', roles: ['caseworker'] },
  approver: { key: 'entscheidung', name: 'Enno Entscheid', roles: ['approver'] },
  head: { key: 'leitung', name: 'Lena Leitstern', roles: ['head'] },
  budgetOfficer: { key: 'haushalt', name: 'Hanna Haushalt', roles: ['budget_officer'] },
  secondBudgetOfficer: { key: 'haushalt2', name: 'Konrad Kassenblick', roles: ['budget_officer'] },
  auditor: { key: 'rechnungshof', name: 'Rolf Rechenschaft', roles: ['auditor'] },
  operator: { key: 'betrieb', name: 'Bodo Betrieb', roles: ['operator'] },
} as const satisfies Record<string, DemoPerson>;
export type DemoStaff = Record<keyof typeof demoStaff, Actor>;

/** Who writes and who signs in a municipality; in a small one it is one person. */
export const demoApplicants = {
  signatory: { key: 'vertretung', name: 'Vera Vorbild', roles: ['applicant_editor', 'applicant_signatory'] },
  editor: { key: 'bearbeitung', name: 'Mika Muster', roles: ['applicant_editor'] },
} as const satisfies Record<string, DemoPerson>;
