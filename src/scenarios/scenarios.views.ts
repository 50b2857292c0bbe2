import { Clock } from '@libs/clock';
import type { Tx } from '@libs/db';
import { type Cents, sumCents } from '@libs/money';
import { Injectable } from '@nestjs/common';
import { BudgetViews, type EnvelopeRow, type ProgrammeOverview } from '../budget';
import type { Programme } from '../programmes';
import { type ChangedBalance, changedBalances, type SavedBalance } from './domain/changed-balances';
import { type Outlook, outlookOf } from './domain/outlook';
import type { PlanLine } from './domain/plan';
import { casesOf, type ScenarioCase } from './planned-cases';
import { allScenarios, type Scenario, scenarioOf, scenariosNamed } from './scenarios.rows';

/** A scenario as the list shows it. */
export interface ListedScenario extends Scenario {
  readonly cases: number;
  readonly sum: Cents;
}

/** A scenario with what would remain. */
export interface ScenarioView {
  readonly scenario: Scenario;
  readonly cases: readonly ScenarioCase[];
  readonly outlook: Outlook;
  /** What of the money has changed since it was saved. */
  readonly changed: readonly ChangedBalance[];
}

/** The envelopes that an award of this year can fall under. */
const envelopesFrom = (overview: ProgrammeOverview, budgetYear: number): EnvelopeRow[] => [
  ...(overview.ceiling ? [overview.ceiling] : []),
  ...overview.cash.filter((row) => (row.budgetYear ?? 0) >= budgetYear),
  ...overview.authorisations.filter((row) => row.budgetYear === budgetYear),
  ...overview.categories,
];

/** What screens show of scenarios. Whoever may read the budget may read them all. */
@Injectable()
export class ScenariosViews {
  constructor(private readonly budget: BudgetViews) {}

  async list(tx: Tx, { id }: Programme): Promise<ListedScenario[]> {
    const scenarios = await allScenarios(tx, id);
    const sums = await tx.query<{ id: string; cases: number; sum: Cents }[]>(
      `SELECT c.scenario_id AS id, count(DISTINCT c.case_id)::int AS cases, coalesce(sum(s.amount_cents), 0)::bigint AS sum
         FROM scenario z JOIN scenario_case c ON c.scenario_id = z.id AND c.version = z.version
         LEFT JOIN scenario_share s ON (s.scenario_id, s.version, s.case_id) = (c.scenario_id, c.version, c.case_id)
        WHERE z.id = ANY($1) GROUP BY c.scenario_id`,
      [scenarios.map((scenario) => scenario.id)],
    );
    const byId = new Map(sums.map((row) => [row.id, row]));
    return scenarios.map((scenario) => {
      const { cases, sum } = byId.get(scenario.id) ?? { cases: 0, sum: sumCents([]) };
      return { ...scenario, cases, sum };
    });
  }

  /** Errors: not_found. */
  async show(tx: Tx, now: Date, id: string): Promise<ScenarioView> {
    const scenario = await scenarioOf(tx, id);
    const [view] = await this.viewsOf(tx, now, [scenario]);
    return view!;
  }

  /** Those of these that there are. */
  async compare(tx: Tx, now: Date, ids: readonly string[]): Promise<ScenarioView[]> {
    return this.viewsOf(tx, now, await scenariosNamed(tx, ids));
  }

  /** A scenario with other lines than it has saved. */
  async preview(tx: Tx, now: Date, view: ScenarioView, lines: readonly PlanLine[]): Promise<ScenarioView> {
    const year = Clock.dayOf(now).year;
    const byId = new Map(view.cases.map((one) => [one.id, one]));
    const cases = lines.map(({ caseId, shares }) => ({ ...byId.get(caseId)!, shares }));
    const balances = await this.balances(tx, view.scenario.programmeId, year);
    return { ...view, cases, outlook: outlookOf(year, balances, open(cases)) };
  }

  private async viewsOf(tx: Tx, now: Date, scenarios: readonly Scenario[]): Promise<ScenarioView[]> {
    const [first] = scenarios;
    if (!first) return [];
    const year = Clock.dayOf(now).year;
    const ids = scenarios.map(({ id }) => id);
    const cases = await casesOf(tx, ids, year);
    const balances = await this.balances(tx, first.programmeId, year);
    const saved = await savedBalances(tx, ids);
    return scenarios.map((scenario) => {
      const planned = cases.get(scenario.id) ?? [];
      return {
        scenario,
        cases: planned,
        outlook: outlookOf(year, balances, open(planned)),
        changed: changedBalances(
          saved.filter(({ scenarioId }) => scenarioId === scenario.id),
          balances,
        ),
      };
    });
  }

  private async balances(tx: Tx, programmeId: string, year: number): Promise<EnvelopeRow[]> {
    return envelopesFrom(await this.budget.programmeOverview(tx, programmeId), year);
  }
}

/** What is decided or reserved meanwhile counts in the balances already. */
const open = (cases: readonly ScenarioCase[]) => cases.filter((one) => one.open);

const savedBalances = (
  tx: Tx,
  ids: readonly string[],
): Promise<(SavedBalance & { readonly scenarioId: string })[]> =>
  tx.query(
    `SELECT b.scenario_id AS "scenarioId", b.envelope_id AS "envelopeId", b.available_cents AS available
       FROM scenario z JOIN scenario_balance b ON b.scenario_id = z.id AND b.version = z.version
      WHERE z.id = ANY($1)`,
    [ids],
  );
