import { record } from '@libs/audit-chain';
import { Clock } from '@libs/clock';
import { UnitOfWork } from '@libs/db';
import { sumCents } from '@libs/money';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { insertApplication } from './applications.rows';
import { outcomeOf } from './domain/preparing';
import { casesOf } from './planned-cases';
import { insertPreparations, preparationsOf } from './preparations';
import { lockedScenario } from './scenarios.rows';
import type { Seen } from './scenarios.service';

/**
 * Prepares ordinary proposals and nothing else: no money is held, no case moves, nobody's duty is taken. The
 * caseworker of each case finds the amounts and decides what to do with them.
 */
@Injectable()
export class ApplyingService {
  constructor(private readonly work: UnitOfWork) {}

  /** The same scenario twice prepares nothing more. Returns where the result stands. Errors: not_found, stale. */
  apply(actor: Actor, now: Date, { id, seenVersion }: Seen): Promise<string> {
    return this.work.run(actor, async (tx) => {
      await lockedScenario(tx, id, seenVersion);
      const cases = (await casesOf(tx, [id], Clock.dayOf(now).year)).get(id) ?? [];
      // In the order of their ids, so that two scenarios with the same cases do not wait for each other.
      const ids = cases.map((one) => one.id).sort();
      await tx.query(`SELECT FROM grant_case WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE`, [ids]);
      const standing = new Map((await preparationsOf(tx, ids)).map((one) => [one.caseId, one]));
      const applied = cases.map((scenarioCase) => ({
        scenarioCase,
        outcome: outcomeOf(id, { ...scenarioCase, standing: standing.get(scenarioCase.id) ?? null }),
      }));
      const prepared = applied.flatMap((one) => (one.outcome === 'prepared' ? [one.scenarioCase] : []));
      await insertPreparations(
        tx,
        prepared.map(({ id: caseId, revision, shares }) => ({
          ...{ caseId, revision, shares, scenarioId: id },
          ...{ preparedBy: actor.personId, preparedAt: now },
        })),
      );
      for (const { id: caseId, shares } of prepared)
        await record(
          tx,
          actor,
          now,
          'proposal.prepared',
          { type: 'case', id: caseId },
          { scenario: id, shares },
        );
      await record(
        tx,
        actor,
        now,
        'scenario.applied',
        { type: 'scenario', id },
        { prepared: prepared.length },
      );
      return insertApplication(
        tx,
        { scenarioId: id, appliedBy: actor.personId, appliedAt: now },
        applied.map(({ scenarioCase: { id: caseId, shares }, outcome }) => ({
          ...{ caseId, outcome },
          amount: sumCents(shares.map(({ amount }) => amount)),
        })),
      );
    });
  }
}
