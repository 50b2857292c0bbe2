import { Temporal } from 'temporal-polyfill';
import { compareSuccessions, type SuccessionsComparison } from './compare-successions';
import { fieldChanges, type FieldChange } from './field-changes';
import type { PossibleHeir } from './infer-successions';
import { refuseContradictions, refuseOlderEdition, refuseSameDayEnd, refuseTornFile } from './refusals';
import type { RegisterEdition, RegisterEntry, RegisterVersion, Succession } from './register-entry';

/** What the register holds of one Land: of each key the latest version, ended ones as well. */
export interface RegisterState {
  readonly versions: readonly RegisterVersion[];
  readonly successions: readonly Succession[];
}

export interface RegisterComparison extends SuccessionsComparison {
  readonly edition: Omit<RegisterEdition, 'entries'>;
  readonly added: readonly { readonly entry: RegisterEntry; readonly validFrom: Temporal.PlainDate }[];
  readonly changed: readonly {
    readonly before: RegisterVersion;
    readonly entry: RegisterEntry;
    readonly fields: readonly FieldChange[];
  }[];
  /** Also entries that ended before and whose day is now known better. */
  readonly ended: readonly { readonly before: RegisterVersion; readonly on: Temporal.PlainDate }[];
  readonly unchanged: number;
  /** Stated for keys that the register never held. */
  readonly ignored: readonly Succession[];
}

/**
 * What an edition changes in the register. Validity starts and ends on the edition's territory date, or on
 * the day that `given` (successions stated by a person) knows. Throws DomainError for an edition older than
 * the register, for one that lacks a third of it, and for successions that contradict it.
 */
export function compareRegister(
  state: RegisterState,
  { entries, ...edition }: RegisterEdition,
  given: readonly Succession[] = [],
): RegisterComparison {
  const known = new Map(state.versions.map((version) => [version.ags, version]));
  const incoming = new Set(entries.map(({ ags }) => ags));
  const stated = given.filter(({ oldAgs }) => known.has(oldAgs));
  refuseOlderEdition(state.versions, edition.territoryDate);
  refuseTornFile(state.versions, incoming);
  refuseContradictions(stated, known, incoming, edition.territoryDate);

  const gone = state.versions.filter(({ ags }) => !incoming.has(ags));
  refuseSameDayEnd(gone, edition.territoryDate);
  const heirs = entries.map((entry) => ({ entry, before: known.get(entry.ags) ?? null }));
  const successions = compareSuccessions(state.successions, stated, gone, heirs, edition.territoryDate);
  return {
    edition,
    ...compareKept(heirs),
    added: heirs.filter(isNew).map((heir) => ({
      entry: heir.entry,
      validFrom: firstDay(heir, successions.successions) ?? edition.territoryDate,
    })),
    ended: compareEnds(gone, stated, edition.territoryDate),
    ...successions,
    ignored: given.filter(({ oldAgs }) => !known.has(oldAgs)),
  };
}

type Heir = PossibleHeir<RegisterVersion>;

const isNew = ({ before }: Heir): boolean => before === null || before.validTo !== null;

function compareKept(heirs: readonly Heir[]): Pick<RegisterComparison, 'changed' | 'unchanged'> {
  const kept = heirs.flatMap(({ entry, before }) =>
    before && before.validTo === null ? { before, entry, fields: fieldChanges(before, entry) } : [],
  );
  const changed = kept.filter(({ fields }) => fields.length > 0);
  return { changed, unchanged: kept.length - changed.length };
}

/** A municipality that is new because others merged exists from that day on, not from the edition's day. */
const firstDay = (
  { entry, before }: Heir,
  successions: readonly Succession[],
): Temporal.PlainDate | undefined =>
  successions
    .filter(({ newAgs }) => before === null && newAgs === entry.ags)
    .map(({ on }) => on)
    .sort(Temporal.PlainDate.compare)[0];

const compareEnds = (
  gone: readonly RegisterVersion[],
  stated: readonly Succession[],
  territoryDate: Temporal.PlainDate,
): RegisterComparison['ended'] =>
  gone.flatMap((before) => {
    const on = stated.find(({ oldAgs }) => oldAgs === before.ags)?.on ?? before.validTo ?? territoryDate;
    return before.validTo?.equals(on) ? [] : { before, on };
  });

/** True when writing the comparison would change no row. */
export const changesNothing = ({
  added,
  changed,
  ended,
  successions,
  withdrawn,
}: RegisterComparison): boolean =>
  [added, changed, ended, successions, withdrawn].every((list) => list.length === 0);
