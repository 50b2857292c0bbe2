import type { ApplicationView } from '../application.view';
import { type Part, parts } from '../domain/parts';

/** Addresses of an application's pages. */
export const caseHref = (id: string, path = ''): string => `/antraege/${id}${path && `/${path}`}`;

export const partHref = (id: string, part: Part): string => caseHref(id, parts[part].path);

/** Where "Speichern und weiter" leads: the next part that is needed, after the last one the check. */
export function nextHref({ head, assessment }: ApplicationView, part: Part): string {
  const next = assessment.parts[assessment.parts.indexOf(part) + 1];
  return next ? partHref(head.id, next) : caseHref(head.id, 'pruefen');
}

/** What an application is called while it may not have a title yet. */
export const nameOf = ({ head, draft }: Pick<ApplicationView, 'head' | 'draft'>): string =>
  draft.sections.project.title || head.title || 'Antrag ohne Titel';

/** The Aktenzeichen, or that there is none yet. */
export const numberOf = ({ number }: { readonly number: string | null }): string => number ?? 'Entwurf';
