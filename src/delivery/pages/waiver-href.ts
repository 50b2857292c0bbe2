/** Where the municipality waives remedies against the acts of a case, with one of them chosen. */
export const waiverHref = (caseId: string, letterId?: string): string =>
  `/antraege/${caseId}/rechtsbehelfsverzicht${letterId ? `?bescheid=${letterId}` : ''}`;

/** Where it reads what was waived. */
export const waivedHref = (caseId: string): string => `/antraege/${caseId}/rechtsbehelfsverzicht/erklaert`;
