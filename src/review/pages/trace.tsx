import { type Evaluation, type RuleName, ruleTable } from '@libs/directive';
import { Amount, Badge, Table } from '@libs/web';

type TraceStep = Evaluation['trace'][number];

/** The reckoning rule by rule: where it stands, what was reckoned, from which amount to which. */
export const Trace = ({ evaluation }: { evaluation: Evaluation }) => (
  <Table
    caption="Rechenweg nach der Richtlinie"
    captionHidden
    rows={evaluation.trace}
    columns={[
      {
        key: 'rule',
        header: 'Regel',
        rowHeader: true,
        cell: ({ rule, paragraph, mark }) => (
          <>
            {titleOf(rule)} ({paragraph}) {mark === 'assumed' && <Badge text="angenommen" tone="warning" />}
          </>
        ),
        footer: 'Berechnete Zuwendung',
      },
      { key: 'text', header: 'Rechnung', cell: uncited },
      { key: 'input', header: 'Vorher', numeric: true, cell: ({ input }) => <Amount value={input} /> },
      {
        key: 'result',
        header: 'Nachher',
        numeric: true,
        cell: ({ result }) => <Amount value={result} />,
        footer: <Amount value={evaluation.grant} />,
      },
    ]}
  />
);

const titleOf = (rule: string): string => ruleTable[rule as RuleName].title;

/** The paragraph and its mark stand in a column of their own. */
const uncited = ({ text, paragraph }: TraceStep): string =>
  text.replace(` (${paragraph}, angenommen)`, '').replace(` (${paragraph})`, '');
