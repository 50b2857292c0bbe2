import type { TemplateVersion } from '../template.views';

export const standingWords = {
  draft: { text: 'Entwurf', tone: 'info' },
  submitted: { text: 'wartet auf Freigabe', tone: 'warning' },
  present: { text: 'gilt', tone: 'success' },
  future: { text: 'gilt später', tone: 'info' },
  past: { text: 'gilt nicht mehr', tone: 'neutral' },
  discarded: { text: 'verworfen', tone: 'neutral' },
} as const;

/** Neither released nor discarded. */
export const isOpen = ({ releasedAt, discardedAt }: TemplateVersion): boolean =>
  releasedAt === null && discardedAt === null;

/** Where a version stands on a day (ISO 8601). */
export function standingOn(version: TemplateVersion, today: string): keyof typeof standingWords {
  if (version.discardedAt) return 'discarded';
  if (isOpen(version)) return version.submittedAt ? 'submitted' : 'draft';
  if (version.inForce) return 'present';
  return version.validFrom !== null && version.validFrom !== BEGINNING && version.validFrom > today
    ? 'future'
    : 'past';
}

/** The begin of what holds since ever. */
export const BEGINNING = '-infinity';
