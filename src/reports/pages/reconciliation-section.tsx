import { type Sheet, type SheetColumn, SheetTable } from '@libs/exports';
import { type Cents, cents } from '@libs/money';
import { Alert, Section, Text } from '@libs/web';
import { figureNames, type Figures } from '../../budget';
import { figures } from '../domain/entry-filter';
import type { Stand } from '../domain/stand';
import { messages } from '../messages';
import type { Reconciliation } from '../reconciliation.views';

const text = messages.reconciliation;

interface Props {
  readonly reconciliation: Reconciliation;
  readonly stand: Stand;
}

/** Whether ledger, envelopes and decisions say the same; when not, where they do not. */
export function ReconciliationSection({ reconciliation, stand }: Props) {
  const { difference } = reconciliation;
  const agree = difference === 0;
  return (
    <Section title={text.title} id="abgleich">
      <Alert tone={agree ? 'success' : 'danger'} title={agree ? text.agree : text.disagree}>
        {!agree && <Text>{text.disagreeHint}</Text>}
      </Alert>
      <SheetTable sheet={summarySheet(reconciliation, stand)} captionHidden small narrow="scroll" />
      <Text muted>{text.note}</Text>
      {!agree && <SheetTable sheet={differenceSheet(reconciliation, stand)} small narrow="scroll" />}
    </Section>
  );
}

type Line = Readonly<Partial<Figures>> & { readonly source: string; readonly difference?: Cents };

const column = (figure: keyof Figures): SheetColumn<Line> => ({
  key: figure,
  title: figures[figure],
  kind: 'money',
  value: (line) => line[figure] ?? null,
});

/** The ceiling as each source has it, and how far all of them lie apart. */
function summarySheet({ envelopes, decided, repaid, difference }: Reconciliation, stand: Stand): Sheet<Line> {
  const ceiling = envelopes.find(({ kind }) => kind === 'ceiling');
  return {
    title: text.title,
    asOf: stand.moment,
    columns: [
      { key: 'source', title: text.source, kind: 'text', value: ({ source }) => source },
      ...figureNames.map(column),
      { key: 'difference', title: text.difference, kind: 'money', value: (line) => line.difference ?? null },
    ],
    rows: [
      { source: text.ledger, ...ceiling?.ledger },
      { source: text.balance, ...ceiling?.balance },
      { source: text.decisions, committed: cents(decided - repaid) },
      { source: text.difference, difference },
    ],
  };
}

interface Apart {
  readonly place: string;
  readonly figure: keyof Figures;
  readonly expected: Cents;
  readonly found: Cents;
}

const money = (key: string, title: string, value: (row: Apart) => Cents): SheetColumn<Apart> => ({
  key,
  title,
  kind: 'money',
  value,
});

/** Every figure that lies apart. */
const differenceSheet = ({ envelopes, cases }: Reconciliation, stand: Stand): Sheet<Apart> => ({
  title: text.table,
  asOf: stand.moment,
  columns: [
    { key: 'place', title: text.place, kind: 'text', value: ({ place }) => place },
    { key: 'figure', title: text.figure, kind: 'text', value: ({ figure }) => figures[figure] },
    money('expected', text.expected, ({ expected }) => expected),
    money('found', text.found, ({ found }) => found),
    money('difference', text.difference, ({ expected, found }) => cents(expected - found)),
  ],
  rows: [
    ...envelopes.flatMap(({ label, ledger, balance }) =>
      figureNames.map((figure) => ({
        place: label,
        figure,
        expected: ledger[figure],
        found: balance[figure],
      })),
    ),
    ...cases.map(({ caseNumber, decided, bound }) => ({
      place: caseNumber ?? '–',
      figure: 'committed' as const,
      expected: decided,
      found: bound,
    })),
  ].filter(({ expected, found }) => expected !== found),
});
