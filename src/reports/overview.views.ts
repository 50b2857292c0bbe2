import type { Line, TileValue } from '@libs/charts';
import type { Tx } from '@libs/db';
import { type Cents, sumCents } from '@libs/money';
import { askedOf, type Stand } from '@libs/stand';
import { Injectable } from '@nestjs/common';
import { BudgetViews, type ProgrammeOverview } from '../budget';
import { type Programme, ProgrammesService } from '../programmes';
import { AnalysisViews } from './analysis.views';
import { endDay } from '../budget';
import { commitmentsHref } from './domain/commitment-filter';
import { curveLines, narrowed } from './domain/curves';
import { type FigureRow, figureRows } from './domain/figure-rows';
import type { OverviewFilter } from './domain/overview-filter';
import { overviewTables } from './domain/overview-tables';
import { reconciliationTables } from './domain/reconciliation-tables';
import type { ReportTable } from './domain/report-table';
import { type KeptMoney, KeptViews } from './kept.views';
import { LedgerMonthsViews } from './ledger-months.views';
import { OpenPlacesViews } from './open-places.views';
import { type Reconciliation, ReconciliationViews } from './reconciliation.views';

export interface OverviewFound {
  readonly programme: Programme;
  readonly overview: ProgrammeOverview;
  /** What came back of all that was paid. */
  readonly returned: Cents;
  /** The budget years that the filter asks for. */
  readonly years: readonly FigureRow[];
  /** What revocations took and what is still bound. */
  readonly kept: readonly KeptMoney[];
  readonly reconciliation: Reconciliation;
  readonly lines: readonly Line[];
  readonly districts: Readonly<Record<string, TileValue>>;
  readonly tables: readonly ReportTable[];
  /** Of the reconciliation. */
  readonly checks: readonly ReportTable[];
}

@Injectable()
export class OverviewViews {
  constructor(
    private readonly programmes: ProgrammesService,
    private readonly budget: BudgetViews,
    private readonly months: LedgerMonthsViews,
    private readonly openPlaces: OpenPlacesViews,
    private readonly analysis: AnalysisViews,
    private readonly reconciliation: ReconciliationViews,
    private readonly kept: KeptViews,
  ) {}

  /** The programme at a glance as of a day: a statement each for figures, months, districts and the check. */
  async show(tx: Tx, filter: OverviewFilter, stand: Stand): Promise<OverviewFound> {
    const programme = await this.programmes.current(tx);
    await endDay(tx, programme.id, stand);
    const overview = stand.past
      ? await this.budget.overviewAsOf(tx, programme.id, stand.day, stand.today)
      : await this.budget.programmeOverview(tx, programme.id);
    const ledger = await this.months.list(tx, programme.id, stand);
    const open = await this.openPlaces.list(tx, programme.id, stand);
    const { groups } = await this.analysis.by(tx, 'landkreis', programme.id, stand, filter);
    const rows = figureRows({ overview, ledger, open, filter, stand });
    const districts = groups.map(({ key, granted }) => [
      key,
      { value: Math.max(0, granted), href: commitmentsHref({ district: key ?? '', stand: askedOf(stand) }) },
    ]);
    const reconciliation = await this.reconciliation.show(tx, programme.id, stand);
    return {
      programme,
      overview,
      returned: sumCents(ledger.map(({ returned }) => returned)),
      years: rows.years,
      kept: await this.kept.list(tx, programme.id, stand),
      reconciliation,
      lines: curveLines(narrowed(ledger, filter), stand.day),
      districts: Object.fromEntries(districts),
      tables: overviewTables({ rows, filter, stand }),
      checks: reconciliationTables(reconciliation, stand),
    };
  }
}
