import type { Sheet } from '@libs/exports';
import { askedOf, type Stand } from '@libs/stand';
import type { CaseMoney, Holding } from './case-money.views';
import { entriesHref } from './domain/entry-filter';
import type { ReportTable } from './domain/report-table';
import { caseEntrySheet } from './entry-sheet';
import { messages } from './messages';

const text = messages.caseMoney;

type HeldFigure = 'reserved' | 'committed' | 'paid';

/** What a case holds envelope by envelope, and the entries it comes from. */
export const caseMoneyTables = (money: CaseMoney, stand: Stand): ReportTable[] => [
  { name: 'bestand', sheet: holdingSheet(money, stand) },
  { name: 'buchungen', sheet: caseEntrySheet(text.entries, money.newest.entries, stand) },
];

const holdingSheet = ({ head, holdings }: CaseMoney, stand: Stand): Sheet<Holding> => ({
  title: text.holdings,
  subtitle: head.number ?? undefined,
  asOf: stand.moment,
  rows: holdings,
  columns: [
    { key: 'envelope', title: text.envelope, kind: 'text', value: ({ label }) => label },
    ...(['reserved', 'committed', 'paid'] as const).map(
      (figure) =>
        ({
          key: figure,
          title: text[figure],
          kind: 'money',
          value: (holding: Holding) => holding[figure],
          href: (holding: Holding) => hrefOf(holding, figure, head.number ?? undefined, stand),
        }) as const,
    ),
  ],
});

const hrefOf = (holding: Holding, figure: HeldFigure, caseNumber: string | undefined, stand: Stand): string =>
  entriesHref({
    envelopeKind: holding.kind,
    figure,
    budgetYear: holding.budgetYear ?? undefined,
    dueYear: holding.dueYear ?? undefined,
    title: holding.title ?? undefined,
    category: holding.category ?? undefined,
    caseNumber,
    stand: askedOf(stand),
  });
