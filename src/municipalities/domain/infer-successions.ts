import type { Temporal } from 'temporal-polyfill';
import type { RegisterEntry, Succession } from './register-entry';

/** An entry of the new edition that may have taken over an ended one. */
export interface PossibleHeir<Before extends RegisterEntry = RegisterEntry> {
  readonly entry: RegisterEntry;
  /** The same key in the register so far; null when the key is new. */
  readonly before: Before | null;
}

/** Areas of two editions differ a little even where no border moved: new measurements. */
const TOLERATED_SHARE = 0.01;

const grown = ({ entry, before }: PossibleHeir): number => (entry.areaHa ?? 0) - (before?.areaHa ?? 0);

/** What points to an heir, strongest first. A clue counts only when it fits exactly one pair. */
const clues: readonly { note: string; fits: (ended: RegisterEntry, heir: PossibleHeir) => boolean }[] = [
  { note: 'gleicher Name', fits: (ended, heir) => heir.before === null && heir.entry.name === ended.name },
  {
    note: 'Fläche im selben Kreis um ebenso viel gewachsen',
    fits: (ended, heir) =>
      ended.areaHa !== null &&
      heir.entry.districtAgs === ended.districtAgs &&
      Math.abs(grown(heir) - ended.areaHa) <= ended.areaHa * TOLERATED_SHARE,
  },
];

/** Who took over the ended entries, as far as name or area leave no doubt; the rest is for a person to state. */
export function inferSuccessions(
  ended: readonly RegisterEntry[],
  heirs: readonly PossibleHeir[],
  on: Temporal.PlainDate,
): Succession[] {
  const heirOf = ({ ags, kind }: RegisterEntry): PossibleHeir[] =>
    heirs.filter(({ entry }) => entry.ags !== ags && (entry.kind === 'district') === (kind === 'district'));
  return ended.flatMap((lost) => {
    for (const { note, fits } of clues) {
      const [heir, ...more] = heirOf(lost).filter((candidate) => fits(lost, candidate));
      if (!heir || more.length > 0 || ended.filter((other) => fits(other, heir)).length > 1) continue;
      return [{ oldAgs: lost.ags, newAgs: heir.entry.ags, on, note, inferred: true }];
    }
    return [];
  });
}
