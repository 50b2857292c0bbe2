import type { FormValues } from '@libs/web';
import type { ApplicationView } from '../application.view';
import { type Part, partNames, parts } from '../domain/parts';

/** Addresses of an application's pages. */
export const caseHref = (id: string, path = ''): string => `/antraege/${id}${path && `/${path}`}`;

export const partHref = (id: string, part: Part): string => caseHref(id, parts[part].path);

/** Where "Speichern und weiter" leads: the next part, after the last one the check. */
export function nextHref(id: string, part: Part): string {
  const next = partNames[partNames.indexOf(part) + 1];
  return next ? partHref(id, next) : caseHref(id, 'pruefen');
}

/** What an application is called while it may not have a title yet. */
export const nameOf = ({ head, draft }: Pick<ApplicationView, 'head' | 'draft'>): string =>
  draft.sections.project.title || head.title || 'Antrag ohne Titel';

/** The Aktenzeichen, or that there is none yet. */
export const numberOf = ({ number }: { readonly number: string | null }): string => number ?? 'Entwurf';

/** After "Speichern" the task list, after "Speichern und weiter" the next part. */
export const afterSaving = (id: string, part: Part, { weiter }: FormValues): string =>
  weiter === 'ja' ? nextHref(id, part) : caseHref(id);
