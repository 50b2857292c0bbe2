import { type Evaluation, type RuleName, ruleTable } from '@libs/directive';
import { Amount, Badge, Table } from '@libs/web';

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
            {ruleAt(rule, paragraph)} {mark === 'assumed' && <Badge text="angenommen" tone="warning" />}
          </>
        ),
        footer: 'Berechnete Zuwendung',
      },
      { key: 'text', header: 'Rechnung', cell: ({ text }) => text },
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

/** "Fördersatz (Nr. 5.2)"; while paragraphs are not known, headings stand in their place and may say the same. */
function ruleAt(rule: string, paragraph: string): string {
  const { title } = ruleTable[rule as RuleName];
  return title === paragraph ? title : `${title} (${paragraph})`;
}
