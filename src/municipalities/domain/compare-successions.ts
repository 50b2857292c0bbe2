import type { Temporal } from 'temporal-polyfill';
import { inferSuccessions, type PossibleHeir } from './infer-successions';
import type { RegisterEntry, RegisterVersion, Succession } from './register-entry';

export interface SuccessionsComparison {
  /** To be recorded. */
  readonly successions: readonly Succession[];
  /** Inferred earlier, now stated by a person: to be removed. */
  readonly withdrawn: readonly Succession[];
  /** Ended, and nobody has said who took over. */
  readonly withoutHeir: readonly RegisterVersion[];
}

/** What a person states counts; where nobody states anything, newly ended entries get what can be inferred. */
export function compareSuccessions(
  recorded: readonly Succession[],
  stated: readonly Succession[],
  gone: readonly RegisterVersion[],
  heirs: readonly PossibleHeir<RegisterVersion>[],
  territoryDate: Temporal.PlainDate,
): SuccessionsComparison {
  const unexplained = gone.filter((version) => version.validTo === null && !explains(stated, version));
  const successions = [
    ...stated.filter((each) => !recorded.some((old) => samePair(old, each) && !old.inferred)),
    ...inferSuccessions(unexplained, heirs, territoryDate),
  ];
  return {
    successions,
    withdrawn: recorded.filter((old) => old.inferred && stated.some(({ oldAgs }) => oldAgs === old.oldAgs)),
    withoutHeir: gone.filter((version) => !explains([...recorded, ...successions], version)),
  };
}

const explains = (successions: readonly Succession[], { ags }: RegisterEntry): boolean =>
  successions.some(({ oldAgs }) => oldAgs === ags);

const samePair = (one: Succession, other: Succession): boolean =>
  one.oldAgs === other.oldAgs && one.newAgs === other.newAgs;
