import { type Evaluation, type RuleName, ruleTable, type TraceStep } from '@libs/directive';
import { Amount, Badge, type Column, Details, Table, Text } from '@libs/web';

/** How the expected grant comes about, step by step. */
export const ReckoningSteps = ({ evaluation: { trace, grant } }: { evaluation: Evaluation }) => (
  <Details summary="So wird gerechnet">
    <Table
      caption="Schritte der Berechnung"
      captionHidden
      rows={trace}
      columns={[...columns, { ...result, footer: <Amount value={grant} /> }]}
    />
    {trace.some(({ mark }) => mark === 'assumed') && (
      <Text size="small" muted>
        „Angenommen“ heißt: Diese Regel ist vom Ministerium noch nicht bestätigt.
      </Text>
    )}
  </Details>
);

const columns: readonly Column<TraceStep>[] = [
  {
    key: 'rule',
    header: 'Regel',
    rowHeader: true,
    cell: ({ rule }) => ruleTable[rule as RuleName]?.title ?? 'Berechnung',
    footer: 'Zu erwartende Zuwendung',
  },
  {
    key: 'text',
    header: 'Rechnung',
    cell: ({ text, paragraph, mark }) => (
      <>
        {text}
        <div class="kern-body kern-body--small kern-body--muted">
          {paragraph} {mark === 'assumed' && <Badge text="Angenommen" tone="warning" />}
        </div>
      </>
    ),
  },
  { key: 'input', header: 'Vorher', numeric: true, cell: ({ input }) => amountOr(input) },
];

const result: Column<TraceStep> = {
  key: 'result',
  header: 'Nachher',
  numeric: true,
  cell: ({ result }) => amountOr(result),
};

/** Applications from before had no amounts on all steps. */
const amountOr = (amount: TraceStep['input'] | undefined) =>
  amount === null || amount === undefined ? '–' : <Amount value={amount} />;
