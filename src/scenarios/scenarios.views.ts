import { Clock } from '@libs/clock';
import type { Tx } from '@libs/db';
import { type Cents, ZERO } from '@libs/money';
import { Injectable } from '@nestjs/common';
import { BudgetViews, type EnvelopeRow, type ProgrammeOverview } from '../budget';
import type { Programme } from '../programmes';
import { type ChangedBalance, changedBalances, type SavedBalance } from './domain/changed-balances';
import { type Outlook, outlookOf } from './domain/outlook';
import type { PlanLine } from './domain/plan';
import { casesOf, isOpen, type ScenarioCase } from './planned-cases';
import { allScenarios, type Scenario, scenarioOf, scenariosNamed } from './scenarios.rows';

/** A scenario as the list shows it. */
export interface ListedScenario extends Scenario {
  /** Those that count, as on the page of the scenario. */
  readonly cases: number;
  /** Those that no longer do. */
  readonly closed: number;
  readonly sum: Cents;
}

type Counted = Pick<ListedScenario, 'cases' | 'closed' | 'sum'>;
const nothing: Counted = { cases: 0, closed: 0, sum: ZERO };

const counted = `
  SELECT id, count(*) FILTER (WHERE open)::int AS cases, count(*) FILTER (WHERE NOT open)::int AS closed,
         coalesce(sum(amount) FILTER (WHERE open), 0)::bigint AS sum
    FROM (SELECT z.id, ${isOpen} AS open,
                 (SELECT sum(s.amount_cents) FROM scenario_share s
                   WHERE (s.scenario_id, s.version, s.case_id) = (p.scenario_id, p.version, p.case_id)) AS amount
            FROM scenario z JOIN scenario_case p ON p.scenario_id = z.id AND p.version = z.version
            JOIN grant_case c ON c.id = p.case_id
           WHERE z.id = ANY($1)) planned
   GROUP BY id`;

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
    const counts = await tx.query<(Counted & { id: string })[]>(counted, [scenarios.map((one) => one.id)]);
    const byId = new Map(counts.map(({ id: scenarioId, ...figures }) => [scenarioId, figures]));
    return scenarios.map((scenario) => ({ ...scenario, ...(byId.get(scenario.id) ?? nothing) }));
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
