import { Clock } from '@libs/clock';
import type { Tx } from '@libs/db';
import { type DirectiveVersion, parseDirective } from '@libs/directive';
import { Injectable } from '@nestjs/common';
import { Catalogue } from './domain/catalogue';
import { releaseOf, type ReleaseRow, releaseRows } from './releases.query';

/** The directive of the current programme as the database has it at this moment, for every process alike. */
@Injectable()
export class Directives {
  /** Files by their hash: a file never changes, so what was read once holds. */
  private readonly read = new Map<string, DirectiveVersion>();

  constructor(private readonly clock: Clock) {}

  /** One statement; texts come along only the first time. */
  async catalogue(tx: Tx): Promise<Catalogue> {
    const rows = await releaseRows(tx, this.clock.today(), [...this.read.keys()]);
    return new Catalogue(rows.map((row) => releaseOf(row, this.fileOf(row))));
  }

  private fileOf({ sha256, yaml }: ReleaseRow): DirectiveVersion {
    if (yaml !== null) this.read.set(sha256, parseDirective(yaml));
    return this.read.get(sha256)!;
  }
}
