import { type DirectiveVersion, type FundingItem, selectVersion } from '@libs/directive';
import { DomainError } from '@libs/errors';
import type { Temporal } from 'temporal-polyfill';
import { inForce } from './in-force';
import type { Release } from './release';

/** The released versions of a programme's directive as they hold today: file, releases, pauses, confirmations. */
export class Catalogue {
  /** In the order in which they begin. */
  readonly versions: readonly DirectiveVersion[];

  constructor(releases: readonly Release[]) {
    this.versions = inForce(releases);
  }

  /** The version in force on a day. Errors: not_found when none is. */
  on(day: Temporal.PlainDate): DirectiveVersion {
    const version = this.inForce(day);
    if (!version)
      throw new DomainError('not_found', { message: 'An diesem Tag gilt keine Förderrichtlinie.' });
    return version;
  }

  /** The version in force on a day; null when none is. */
  inForce(day: Temporal.PlainDate): DirectiveVersion | null {
    return selectVersion(this.versions, day);
  }

  /** The version that a case was filed under. Errors: not_found. */
  version(name: string): DirectiveVersion {
    const version = this.versions.find((candidate) => candidate.version === name);
    if (!version)
      throw new DomainError('not_found', { message: `Eine freigegebene Fassung ${name} gibt es nicht.` });
    return version;
  }

  /** The funding item of a case. Errors: not_found. */
  item(version: string, letter: string): FundingItem {
    const item = this.version(version).items.find((candidate) => candidate.letter === letter);
    if (!item)
      throw new DomainError('not_found', {
        message: `Die Fassung ${version} kennt keinen Gegenstand ${letter}.`,
      });
    return item;
  }
}
