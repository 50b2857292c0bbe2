export const SCENARIOS = '/szenarien';

/** What can be done with a scenario, by the last part of its address. */
export type Part = 'vorgaenge' | 'betraege' | 'kopie' | 'anwendung' | 'loeschung';

export const scenarioHref = (id: string, part?: Part): string =>
  part ? `${SCENARIOS}/${id}/${part}` : `${SCENARIOS}/${id}`;

/** What became of the cases when a scenario was applied. */
export const applicationHref = (id: string, applicationId: string): string =>
  `${scenarioHref(id, 'anwendung')}/${applicationId}`;

export const comparisonHref = (ids: readonly string[]): string =>
  `${SCENARIOS}/vergleich?${new URLSearchParams(ids.map((id) => ['szenario', id]))}`;

export const preparedHref = (caseId: string): string => `/vorgaenge/${caseId}/vorschlag/vorbereitet`;

/** So many can be read side by side. */
export const MOST_COMPARED = 3;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Ids out of an address or a form, each once; what is none is left out. */
export const idsIn = (given: unknown): string[] => [
  ...new Set([given].flat(2).filter((id): id is string => typeof id === 'string' && uuid.test(id))),
];
