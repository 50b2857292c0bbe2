import { UnitOfWork } from '@libs/db';
import { cents } from '@libs/money';
import { Injectable } from '@nestjs/common';
import {
  appropriationRows,
  authorisationOf,
  cashOf,
  categoryOf,
  ceilingOf,
  type EntryDraft,
  type Line,
  type MovementContent,
  Movements,
  type Title,
  yearStateRows,
} from '../budget';
import { ProgrammesService } from '../programmes';
import type { DemoStaff } from './people';

const million = (amount: number) => cents(Math.round(amount * 100_000_000));

const REASON =
  'Vorführung: Der Programmrahmen ist veröffentlicht; die Verteilung auf Jahre und Titel ist angenommen.';

/** 80 M€ over five years, in even parts: 60 % for investments. */
const CEILING = million(80);
/** The years of each plan; the first is a double budget. */
const PLANS = [[2018, 2019], [2020], [2021], [2022]];
const YEARS = PLANS.flat();
const PER_YEAR: Readonly<Record<Title, number>> = { investive: 9.6, consumptive: 6.4 };
/** What one budget year may promise for each of the three years after it. */
const AUTHORISED: Readonly<Record<Title, number>> = { investive: 3, consumptive: 2 };
/** The cap of the item for trainings: what the four that are granted need, and next to nothing more. */
const TRAININGS = cents(50_000_00);
const TITLES = Object.keys(PER_YEAR) as Title[];

const laterYears = (budgetYear: number): number[] =>
  [budgetYear + 1, budgetYear + 2, budgetYear + 3].filter((dueYear) => YEARS.includes(dueYear));

/** What one year has of one title. */
const yearLines = (budgetYear: number, title: Title): Line[] => [
  { place: cashOf(budgetYear, title), amount: million(PER_YEAR[title]) },
  ...laterYears(budgetYear).map((dueYear) => ({
    place: authorisationOf(budgetYear, dueYear, title),
    amount: million(AUTHORISED[title]),
  })),
];

/** The programme's money: ceiling, appropriations and commitment authorisations. */
export const demoPlan = (): EntryDraft[] =>
  appropriationRows([
    { place: ceilingOf(2018), amount: CEILING },
    ...YEARS.flatMap((budgetYear) => TITLES.flatMap((title) => yearLines(budgetYear, title))),
  ]);

/** The plans in force, their amounts, and a cap. */
const demoMovements = (): MovementContent[] => [
  ...PLANS.map((budgetYears) => ({
    kind: 'year_state' as const,
    rows: yearStateRows({ budgetYears, state: 'in_force', plan: `Haushaltsplan ${budgetYears.join('/')}` }),
  })),
  { kind: 'appropriation', rows: demoPlan() },
  { kind: 'appropriation', rows: appropriationRows([{ place: categoryOf(2018, 'd'), amount: TRAININGS }]) },
];

/** The plans of the demo, as two people of the ministry enter and release them. */
@Injectable()
export class DemoBudget {
  constructor(
    private readonly work: UnitOfWork,
    private readonly movements: Movements,
    private readonly programmes: ProgrammesService,
  ) {}

  async load({ budgetOfficer, head }: DemoStaff, now: Date): Promise<void> {
    const ids = await this.work.run(budgetOfficer, async (tx) => {
      const { id: programmeId } = await this.programmes.current(tx);
      const entered: string[] = [];
      for (const plan of demoMovements())
        entered.push(
          await this.movements.enter(tx, budgetOfficer, now, { programmeId, reason: REASON, ...plan }),
        );
      return entered;
    });
    await this.work.run(head, async (tx) => {
      for (const id of ids) await this.movements.release(tx, head, now, id);
    });
  }
}
