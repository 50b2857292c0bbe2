import { type Actor, may } from '@libs/permissions';

/** Where a waiting case opens for a person: the case itself, or for the ministry its money. */
export const caseHref = (actor: Actor, id: string): string =>
  may(actor, 'case.read') ? `/vorgaenge/${id}` : `/mittel/vorgaenge/${id}`;
