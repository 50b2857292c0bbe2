import { record } from '@libs/audit-chain';
import { Clock } from '@libs/clock';
import { type Tx, UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { ProgrammesService } from '../programmes';
import { type Entry, linesOf, planFaults, type PlanLine, wholeLine } from './domain/plan';
import { casesOf, openCases, type ScenarioCase } from './planned-cases';
import {
  insertLines,
  insertScenario,
  insertVersion,
  lockedScenario,
  type PlannedLine,
  type Scenario,
  scenarioOf,
  type ScenarioText,
} from './scenarios.rows';

/** A scenario as it was seen on the page. */
export interface Seen {
  readonly id: string;
  readonly seenVersion: number;
}

/** What was shown to choose from, and what of it was chosen: case ids. */
export interface Choice {
  readonly shown: readonly string[];
  readonly chosen: readonly string[];
}

const subject = (id: string) => ({ type: 'scenario', id });

/** Making and changing scenarios. Nothing of it books money or moves a case. */
@Injectable()
export class ScenariosService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: ProgrammesService,
  ) {}

  create(actor: Actor, now: Date, text: ScenarioText): Promise<string> {
    return this.work.run(actor, async (tx) => {
      const { id: programmeId } = await this.programmes.current(tx);
      return created(tx, actor, now, programmeId, text);
    });
  }

  /** Takes cases in, behind those that are there, and leaves others out. Errors: not_found, stale. */
  choose(actor: Actor, now: Date, { id, seenVersion }: Seen, { shown, chosen }: Choice): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const scenario = await lockedScenario(tx, id, seenVersion);
      const there = await plannedCases(tx, id, now);
      const kept = there.filter((one) => !shown.includes(one.id) || chosen.includes(one.id));
      const open = await openCases(tx, scenario.programmeId, Clock.dayOf(now).year);
      const added = open.filter(
        (one) => chosen.includes(one.id) && !there.some(({ id: known }) => known === one.id),
      );
      await saved(tx, actor, now, scenario, [
        ...kept.map(lineOf),
        ...added.map((one) => ({ ...wholeLine(one), revision: one.revision })),
      ]);
    });
  }

  /** Saves order and amounts, with title and note. Errors: not_found, stale, invalid_input at the amounts. */
  plan(
    actor: Actor,
    now: Date,
    { id, seenVersion }: Seen,
    entries: readonly Entry[],
    text: ScenarioText,
  ): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const scenario = await lockedScenario(tx, id, seenVersion);
      const cases = await plannedCases(tx, id, now);
      const revisions = new Map(cases.map((one) => [one.id, one.revision]));
      const lines = checkedLines(cases, entries).map((line) => ({
        ...line,
        revision: revisions.get(line.caseId)!,
      }));
      await saved(tx, actor, now, { ...scenario, ...text }, lines);
    });
  }

  /** A copy of the actor's own, as the scenario stands. Errors: not_found. */
  duplicate(actor: Actor, now: Date, id: string): Promise<{ id: string; title: string }> {
    return this.work.run(actor, async (tx) => {
      const { programmeId, title: original, note } = await scenarioOf(tx, id);
      const title = copyTitle(original);
      const cases = await plannedCases(tx, id, now);
      const copy = await created(tx, actor, now, programmeId, { title, note });
      await insertLines(tx, { id: copy, programmeId, version: 1 }, cases.map(lineOf));
      return { id: copy, title };
    });
  }

  /** Only who made it may delete it. Errors: not_found, stale, forbidden. */
  remove(actor: Actor, now: Date, { id, seenVersion }: Seen): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const { createdBy, title } = await lockedScenario(tx, id, seenVersion);
      if (createdBy !== actor.personId) throw new DomainError('forbidden');
      await tx.query(`UPDATE scenario SET deleted_at = $2 WHERE id = $1`, [id, now]);
      await record(tx, actor, now, 'scenario.deleted', subject(id), { title });
    });
  }
}

/** The lines that were entered, if they may stand. Errors: invalid_input at the amounts. */
export function checkedLines(cases: readonly ScenarioCase[], entries: readonly Entry[]): PlanLine[] {
  const there = new Set(cases.map(({ id }) => id));
  const lines = linesOf(
    cases,
    entries.filter(({ caseId }) => there.has(caseId)),
  );
  const fields = planFaults(cases, lines);
  if (Object.keys(fields).length > 0) throw new DomainError('invalid_input', { fields });
  return lines;
}

/** A line as it stands. */
const lineOf = ({ id, shares, plannedRevision }: ScenarioCase): PlannedLine => ({
  caseId: id,
  shares,
  revision: plannedRevision,
});

const LONGEST_TITLE = 120;
const copyTitle = (title: string): string => `Kopie von ${title}`.slice(0, LONGEST_TITLE);

const plannedCases = async (tx: Tx, id: string, now: Date): Promise<ScenarioCase[]> =>
  (await casesOf(tx, [id], Clock.dayOf(now).year)).get(id) ?? [];

async function created(
  tx: Tx,
  actor: Actor,
  now: Date,
  programmeId: string,
  text: ScenarioText,
): Promise<string> {
  const id = await insertScenario(tx, actor, now, programmeId, text);
  await record(tx, actor, now, 'scenario.created', subject(id), { title: text.title });
  return id;
}

async function saved(
  tx: Tx,
  actor: Actor,
  now: Date,
  scenario: Scenario,
  lines: readonly PlannedLine[],
): Promise<void> {
  await insertVersion(tx, actor, now, scenario, lines);
  const { title, version } = scenario;
  await record(tx, actor, now, 'scenario.saved', subject(scenario.id), {
    title,
    version: version + 1,
    cases: lines.length,
  });
}
