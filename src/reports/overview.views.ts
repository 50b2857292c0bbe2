import type { Line, TileValue } from '@libs/charts';
import type { Tx } from '@libs/db';
import { sumCents } from '@libs/money';
import { Injectable } from '@nestjs/common';
import { BudgetViews, type ProgrammeOverview } from '../budget';
import { type Programme, ProgrammesService } from '../programmes';
import { AnalysisViews } from './analysis.views';
import { endDay } from './days';
import { commitmentsHref } from './domain/commitment-filter';
import { curveLines } from './domain/curves';
import type { OverviewFilter } from './domain/overview-filter';
import { overviewTables, placeKey, type Returned } from './domain/overview-tables';
import type { ReportTable } from './domain/report-table';
import { askedOf, type Stand } from './domain/stand';
import { type LedgerMonth, LedgerMonthsViews } from './ledger-months.views';
import { type Reconciliation, ReconciliationViews } from './reconciliation.views';

export interface OverviewFound {
  readonly programme: Programme;
  readonly overview: ProgrammeOverview;
  readonly returned: Returned;
  readonly reconciliation: Reconciliation;
  readonly lines: readonly Line[];
  readonly districts: Readonly<Record<string, TileValue>>;
  readonly tables: readonly ReportTable[];
}

@Injectable()
export class OverviewViews {
  constructor(
    private readonly programmes: ProgrammesService,
    private readonly budget: BudgetViews,
    private readonly months: LedgerMonthsViews,
    private readonly analysis: AnalysisViews,
    private readonly reconciliation: ReconciliationViews,
  ) {}

  /** The programme at a glance as of a day: a statement each for figures, months, districts and the check. */
  async show(tx: Tx, filter: OverviewFilter, stand: Stand): Promise<OverviewFound> {
    const programme = await this.programmes.current(tx);
    await endDay(tx, programme.id, stand);
    const overview = stand.past
      ? await this.budget.overviewAsOf(tx, programme.id, stand.day, stand.today)
      : await this.budget.programmeOverview(tx, programme.id);
    const ledger = await this.months.list(tx, programme.id, stand);
    const { groups } = await this.analysis.by(tx, 'landkreis', programme.id, stand);
    const returned = returnedOf(ledger);
    const districts = groups.map(({ key, granted }) => [
      key,
      { value: Math.max(0, granted), href: commitmentsHref({ district: key ?? '', stand: askedOf(stand) }) },
    ]);
    return {
      programme,
      overview,
      returned,
      reconciliation: await this.reconciliation.show(tx, programme.id, stand),
      lines: curveLines(ledger, stand.day),
      districts: Object.fromEntries(districts),
      tables: overviewTables({ overview, returned, filter, stand }),
    };
  }
}

function returnedOf(ledger: readonly LedgerMonth[]): Returned {
  const money = ledger.filter(({ envelopeKind }) => !envelopeKind);
  const keys = new Set(money.map(({ dueYear, title }) => placeKey(dueYear, title)));
  const sums = [...keys].map((key) => {
    const rows = money.filter(({ dueYear, title }) => placeKey(dueYear, title) === key);
    const sum = (of: 'returned' | 'interest') => sumCents(rows.map((row) => row[of]));
    return [key, { returned: sum('returned'), interest: sum('interest') }] as const;
  });
  return new Map(sums);
}
