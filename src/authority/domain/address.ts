import type { Kind } from './kinds';
import type { Version } from './versions';

export const MASTER_DATA = '/stammdaten';

export const versionHref = ({ kind, id }: Pick<Version, 'kind' | 'id'>): string =>
  `${MASTER_DATA}/${kind}/${id}`;

/** What can be done below the page of a version. */
const parts = { release: 'freigabe', discard: 'verwerfen', letterhead: 'briefkopf' } as const;

export const partHref = (version: Pick<Version, 'kind' | 'id'>, part: keyof typeof parts): string =>
  `${versionHref(version)}/${parts[part]}`;

/** The form for a new version, filled from the present one of a series. */
export const entryHref = (kind: Kind, series = ''): string =>
  `${MASTER_DATA}/${kind}/neu${series && `?reihe=${encodeURIComponent(series)}`}`;
