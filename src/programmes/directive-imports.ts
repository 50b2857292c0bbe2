import { record } from '@libs/audit-chain';
import { Clock } from '@libs/clock';
import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { readDirective } from './directive-file';
import { Directives } from './directives';
import { hashOf } from './domain/hash';
import { faultOfBegin, faultOfEnd } from './domain/periods';
import { alreadyBy, invalid, required } from './domain/refusals';
import { messages } from './messages';
import { ProgrammesService } from './programmes.service';
import { lockReleased, storedVersion, takeTurns, versionCalled } from './stored-versions';

export interface DirectiveEnd {
  /** The name of the version. */
  readonly version: string;
  /** Its last day. */
  readonly endsOn: Temporal.PlainDate;
  readonly reason: string;
}

const subject = (id: string) => ({ type: 'directive_version', id });

/** The way of a version: brought in by one person, released by another, ended by the next or by decision. */
@Injectable()
export class DirectiveImports {
  constructor(
    private readonly programmes: ProgrammesService,
    private readonly directives: Directives,
  ) {}

  /** Returns the id. Errors: invalid_input with the faults of the file; step_not_possible for a name twice. */
  async import(tx: Tx, actor: Actor, now: Date, yaml: string): Promise<string> {
    const { directive, version: name } = readDirective(yaml);
    const { id: programmeId, key } = await this.programmes.current(tx);
    if (directive !== key) throw invalid(messages.imports.otherDirective(directive, key));
    const sha256 = hashOf(yaml);
    const [version] = await tx.query(
      `INSERT INTO directive_version (programme_id, name, yaml, sha256, imported_by, imported_at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (programme_id, name) DO NOTHING RETURNING id`,
      [programmeId, name, yaml, sha256, actor.personId, now],
    );
    if (!version) {
      const held = await versionCalled(tx, programmeId, name);
      throw alreadyBy(
        actor,
        held.sha256 === sha256 ? held.importedBy : null,
        messages.imports.nameTaken(name),
      );
    }
    await record(tx, actor, now, 'directive.imported', subject(version.id), { version: name, sha256 });
    return version.id;
  }

  /** Removes a version that waits for its release. Errors: not_found, step_not_possible. */
  async discard(tx: Tx, actor: Actor, now: Date, id: string): Promise<void> {
    const { name, sha256 } = await storedVersion(tx, id);
    const [, removed] = await tx.query(
      `DELETE FROM directive_version WHERE id = $1 AND released_at IS NULL`,
      [id],
    );
    if (removed === 0)
      throw new DomainError('step_not_possible', { message: messages.imports.released(name) });
    await record(tx, actor, now, 'directive.discarded', subject(id), { version: name, sha256 });
  }

  /** Errors: not_found; four_eyes for who brought it in; invalid_input for the day; step_not_possible. */
  async release(tx: Tx, actor: Actor, now: Date, id: string, validFrom: Temporal.PlainDate): Promise<void> {
    await takeTurns(tx);
    const { name, yaml, importedBy, releasedAt, releasedBy } = await storedVersion(tx, id);
    if (releasedAt) throw alreadyBy(actor, releasedBy, messages.imports.released(name));
    if (importedBy === actor.personId)
      throw new DomainError('four_eyes', { message: messages.release.fourEyes });
    const last = (await this.directives.catalogue(tx)).versions.at(-1);
    const fault = faultOfBegin(validFrom, Clock.dayOf(now), readDirective(yaml), last);
    if (fault) throw invalid(fault);
    await tx.query(
      `UPDATE directive_version SET valid_from = $2, released_by = $3, released_at = $4 WHERE id = $1`,
      [id, validFrom.toString(), actor.personId, now],
    );
    await record(tx, actor, now, 'directive.released', subject(id), { version: name, validFrom });
  }

  /** Sets the last day of the last version; set again, the later word counts. Errors: invalid_input, step_not_possible. */
  async setEnd(tx: Tx, actor: Actor, now: Date, { version, endsOn, reason }: DirectiveEnd): Promise<void> {
    const why = required(reason, messages.reasonMissing);
    await takeTurns(tx);
    const last = (await this.directives.catalogue(tx)).versions.at(-1);
    if (last?.version !== version)
      throw new DomainError('step_not_possible', { message: messages.end.onlyLast(last?.version ?? '') });
    const fault = faultOfEnd(endsOn, Clock.dayOf(now), last);
    if (fault) throw invalid(fault);
    const id = await lockReleased(tx, (await this.programmes.current(tx)).id, version);
    await tx.query(
      `INSERT INTO directive_end (version_id, ends_on, reason, set_by, set_at) VALUES ($1, $2, $3, $4, $5)`,
      [id, endsOn.toString(), why, actor.personId, now],
    );
    await record(tx, actor, now, 'directive.end_set', subject(id), { version, endsOn });
  }
}
