import { Temporal } from 'temporal-polyfill';
import type { RegisterVersion } from './register-entry';

type Validity = Pick<RegisterVersion, 'validFrom' | 'validTo'>;

const { compare } = Temporal.PlainDate;

export const isInForce = ({ validFrom, validTo }: Validity, on: Temporal.PlainDate): boolean =>
  compare(validFrom, on) <= 0 && (validTo === null || compare(validTo, on) > 0);

/** The version in force on a day, else the newest; `versions` are sorted, the newest first. */
export const versionShownOn = <V extends Validity>(versions: readonly V[], on: Temporal.PlainDate): V =>
  versions.find((version) => isInForce(version, on)) ?? versions[0]!;

/** The last day on which a version holds; null while in force. */
export const lastDay = ({ validTo }: Validity): Temporal.PlainDate | null =>
  validTo?.subtract({ days: 1 }) ?? null;
