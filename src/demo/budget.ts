import { cents } from '@libs/money';
import type { Allocation, Title } from '../budget';

const million = (amount: number) => cents(Math.round(amount * 100_000_000));

const REASON =
  'Vorführung: Der Programmrahmen ist veröffentlicht; die Verteilung auf Jahre und Titel ist angenommen.';

/** 80 M€ over five years, in even parts: 60 % for investments. */
const CEILING = million(80);
const YEARS = [2018, 2019, 2020, 2021, 2022];
const PER_YEAR: Readonly<Record<Title, number>> = { investive: 9.6, consumptive: 6.4 };
/** What one budget year may promise for each of the three years after it. */
const AUTHORISED: Readonly<Record<Title, number>> = { investive: 3, consumptive: 2 };
const TITLES = Object.keys(PER_YEAR) as Title[];

interface Occasion {
  readonly programmeId: string;
  readonly personId: string;
  readonly madeOn: Date;
}

/** The programme's money as allocations: ceiling, appropriations and commitment authorisations. */
export function demoAllocations({ programmeId, personId, madeOn }: Occasion): Allocation[] {
  const common = { kind: 'allocate', programmeId, personIds: [personId], reason: REASON, madeOn } as const;
  return [
    { ...common, envelopeKind: 'ceiling', budgetYear: 2018, amount: CEILING, idempotencyKey: 'demo/ceiling' },
    ...YEARS.flatMap((budgetYear) =>
      TITLES.flatMap((title): Allocation[] => [
        {
          ...common,
          envelopeKind: 'cash',
          budgetYear,
          dueYear: budgetYear,
          title,
          amount: million(PER_YEAR[title]),
          idempotencyKey: `demo/cash/${budgetYear}/${title}`,
        },
        ...[budgetYear + 1, budgetYear + 2, budgetYear + 3]
          .filter((dueYear) => dueYear <= 2022)
          .map((dueYear): Allocation => ({
            ...common,
            envelopeKind: 'authorisation',
            budgetYear,
            dueYear,
            title,
            amount: million(AUTHORISED[title]),
            idempotencyKey: `demo/authorisation/${budgetYear}/${dueYear}/${title}`,
          })),
      ]),
    ),
  ];
}
