import { Clock } from '@libs/clock';
import type { Tx } from '@libs/db';
import { type DirectiveVersion, parseDirective } from '@libs/directive';
import { DomainError } from '@libs/errors';
import { Injectable } from '@nestjs/common';
import { Directives, type ListedVersion, RulebookViews } from '../programmes';
import { known, type KnownVersion } from './domain/versions';

export interface ReadVersion extends KnownVersion {
  readonly yaml: string;
  /** All versions, those that wait as well. */
  readonly all: readonly ListedVersion[];
  /** As they hold today, in the order in which they begin. */
  readonly released: readonly DirectiveVersion[];
}

/** Finds versions by their names, released or not. */
@Injectable()
export class VersionReader {
  constructor(
    private readonly directives: Directives,
    private readonly rulebook: RulebookViews,
  ) {}

  /** Errors: not_found. */
  async called(tx: Tx, name: string, now: Date): Promise<ReadVersion> {
    const all = await this.rulebook.versions(tx);
    const listed = all.find((version) => version.name === name);
    if (!listed) throw new DomainError('not_found');
    const { yaml } = await this.rulebook.file(tx, listed.id);
    const { versions: released } = await this.directives.catalogue(tx);
    const directive = released.find(({ version }) => version === name) ?? parseDirective(yaml);
    return { ...known(listed, directive, released, Clock.dayOf(now)), yaml, all, released };
  }

  /** Whether a version of that name was discarded and none has taken its place. */
  async isGone(tx: Tx, name: string): Promise<boolean> {
    const all = await this.rulebook.versions(tx);
    if (all.some((version) => version.name === name)) return false;
    return (await this.rulebook.discarded(tx)).includes(name);
  }

  /** A released one. Errors: not_found. */
  async released(tx: Tx, name: string, now: Date): Promise<ReadVersion> {
    const version = await this.called(tx, name, now);
    if (version.standing === 'waiting') throw new DomainError('not_found');
    return version;
  }

  /** One that waits for its release. Errors: not_found. */
  async waiting(tx: Tx, name: string, now: Date): Promise<ReadVersion> {
    const version = await this.called(tx, name, now);
    if (version.standing !== 'waiting') throw new DomainError('not_found');
    return version;
  }

  /** Another version to compare with; undefined for an unknown name. */
  async other(tx: Tx, { all, released }: ReadVersion, name: string): Promise<DirectiveVersion | undefined> {
    const there = released.find(({ version }) => version === name);
    const waiting = all.find((listed) => listed.name === name);
    if (there || !waiting) return there;
    return parseDirective((await this.rulebook.file(tx, waiting.id)).yaml);
  }
}
