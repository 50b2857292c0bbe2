/** The roles and their German names; a person may hold several of one side. */
export const roles = {
  applicant_editor: { label: 'Bearbeitung', side: 'applicant' },
  applicant_signatory: { label: 'Vertretungsberechtigung', side: 'applicant' },
  caseworker: { label: 'Sachbearbeitung', side: 'staff' },
  approver: { label: 'Entscheidung', side: 'staff' },
  head: { label: 'Leitung', side: 'staff' },
  budget_officer: { label: 'Haushalt', side: 'staff' },
  auditor: { label: 'Rechnungshof', side: 'staff' },
  operator: { label: 'Betrieb', side: 'staff' },
} as const;

export type Role = keyof typeof roles;

/** Who may do what: each permission with the roles that carry it. Routes name one of these, tests walk them. */
export const permissions = {
  'session.own': Object.keys(roles) as Role[],
  'application.read': ['applicant_editor', 'applicant_signatory'],
  'application.write': ['applicant_editor', 'applicant_signatory'],
  'application.submit': ['applicant_signatory'],
  'case.read': ['caseworker', 'approver', 'head', 'auditor'],
  'case.review': ['caseworker'],
  'case.decide': ['approver', 'head'],
  'letter.write': ['caseworker'],
  'letter.sign': ['approver', 'head'],
  'delivery.record': ['caseworker', 'approver', 'head'],
  'deadline.read': ['caseworker', 'approver', 'head', 'auditor'],
  'template.read': ['caseworker', 'approver', 'head', 'auditor'],
  'template.manage': ['approver', 'head'],
  'authority.read': ['caseworker', 'approver', 'head', 'auditor', 'operator'],
  'authority.manage': ['approver', 'head'],
  'letter.read': ['applicant_editor', 'applicant_signatory', 'caseworker', 'approver', 'head', 'auditor'],
  'budget.read': ['caseworker', 'approver', 'head', 'budget_officer', 'auditor'],
  'budget.enter': ['head', 'budget_officer'],
  'budget.release': ['head', 'budget_officer'],
  'sample.read': ['auditor', 'head'],
  'sample.draw': ['auditor'],
  'audit.read': ['auditor', 'operator'],
  'operation.read': ['operator'],
  'register.read': ['caseworker', 'approver', 'head', 'budget_officer', 'auditor', 'operator'],
  'programme.read': ['caseworker', 'approver', 'head', 'budget_officer', 'auditor'],
  'programme.manage': ['approver', 'head'],
  'funds.publish': ['head', 'budget_officer'],
  'publication.manage': ['head'],
  'scenario.write': ['head', 'budget_officer'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;
