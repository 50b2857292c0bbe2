import type { DirectiveVersion } from '@libs/directive';

/** What a version holds ready for those who want an item. */
export const effects = {
  stays: { text: 'Gegenstand bleibt', tone: 'success' },
  paused: { text: 'Gegenstand ist ausgesetzt', tone: 'warning' },
  gone: { text: 'Gegenstand entfällt', tone: 'danger' },
} as const;

export function effectOn(version: DirectiveVersion, letter: string): keyof typeof effects {
  const item = version.items.find((candidate) => candidate.letter === letter);
  if (!item) return 'gone';
  return item.paused ? 'paused' : 'stays';
}
