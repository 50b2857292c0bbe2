import { record } from '@libs/audit-chain';
import type { Tx } from '@libs/db';
import type { DirectiveVersion } from '@libs/directive';
import { DomainError } from '@libs/errors';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { Directives } from './directives';
import type { Catalogue } from './domain/catalogue';
import { isInherited, markedFact } from './domain/confirmable';
import { alreadyBy, required } from './domain/refusals';
import type { Confirmation } from './domain/release';
import { messages } from './messages';
import { ProgrammesService } from './programmes.service';
import { lockReleased } from './stored-versions';

export interface NewConfirmation extends Confirmation {
  /** The name of a released version. */
  readonly version: string;
}

/** Confirming, with a source, what was only assumed. */
@Injectable()
export class RuleConfirmations {
  constructor(
    private readonly programmes: ProgrammesService,
    private readonly directives: Directives,
  ) {}

  /** Errors: not_found for an unknown rule; step_not_possible when it is not, or no longer, an assumption. */
  async confirm(tx: Tx, actor: Actor, now: Date, confirmation: NewConfirmation): Promise<void> {
    const { version, letter, rule } = confirmation;
    const source = required(confirmation.source, messages.sourceMissing);
    const id = await lockReleased(tx, (await this.programmes.current(tx)).id, version);
    const catalogue = await this.directives.catalogue(tx);
    const fact = markedFact(catalogue.version(version), letter, rule);
    if (!fact) throw new DomainError('not_found', { message: messages.rules.unknown(rule) });
    if (fact.mark === 'confirmed') {
      const by = await confirmedBy(tx, id, confirmation);
      throw alreadyBy(actor, by, messages.rules.confirmed);
    }
    if (isInherited(catalogue.version(version), letter, rule))
      throw new DomainError('step_not_possible', { message: messages.rules.inherited });
    const next = rule === 'validTo' ? followerOf(catalogue, version) : undefined;
    if (next)
      throw new DomainError('step_not_possible', { message: messages.rules.derivedEnd(next.version) });
    await tx.query(
      `INSERT INTO rule_confirmation (version_id, letter, rule, source, confirmed_by, confirmed_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, letter, rule, source, actor.personId, now],
    );
    const subject = { type: 'directive_version', id };
    await record(tx, actor, now, 'rule.confirmed', subject, { version, letter, rule, source });
  }
}

const followerOf = ({ versions }: Catalogue, name: string): DirectiveVersion | undefined =>
  versions[versions.findIndex(({ version }) => version === name) + 1];

async function confirmedBy(
  tx: Tx,
  versionId: string,
  { letter, rule }: Confirmation,
): Promise<string | null> {
  const [found] = await tx.query(
    `SELECT confirmed_by AS "by" FROM rule_confirmation
      WHERE version_id = $1 AND letter IS NOT DISTINCT FROM $2::text AND rule = $3`,
    [versionId, letter, rule],
  );
  return found?.by ?? null;
}
