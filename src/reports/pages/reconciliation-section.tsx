import { type Cents, cents } from '@libs/money';
import { Alert, Amount, DescriptionList, Section, Table, Text } from '@libs/web';
import type { Figures, Reconciliation, ReconciliationRow } from '../../budget';
import { figures } from '../domain/entry-filter';
import { messages } from '../messages';

const text = messages.reconciliation;

/** Whether the envelopes show what the ledger says; when not, where they do not. */
export function ReconciliationSection({ rows, difference }: Reconciliation) {
  return (
    <Section title={text.title}>
      <Alert
        tone={difference === 0 ? 'success' : 'danger'}
        title={difference === 0 ? text.agree : text.disagree}
      >
        {difference !== 0 && <Text>{text.disagreeHint}</Text>}
      </Alert>
      <DescriptionList
        items={[
          { key: text.envelopes, value: rows.length },
          { key: text.difference, value: <Amount value={difference} /> },
        ]}
      />
      {difference !== 0 && <Differences rows={rows} />}
    </Section>
  );
}

interface Apart {
  readonly label: string;
  readonly figure: keyof Figures;
  readonly ledger: Cents;
  readonly balance: Cents;
}

const apart = ({ label, ledger, envelope }: ReconciliationRow): Apart[] =>
  (Object.keys(ledger) as (keyof Figures)[])
    .map((figure) => ({ label, figure, ledger: ledger[figure], balance: envelope[figure] }))
    .filter((row) => row.ledger !== row.balance);

const Differences = ({ rows }: { rows: readonly ReconciliationRow[] }) => (
  <Table
    caption={text.table}
    rows={rows.flatMap(apart)}
    columns={[
      { key: 'envelope', header: text.envelope, cell: ({ label }) => label },
      { key: 'figure', header: text.figure, cell: ({ figure }) => figures[figure] },
      { key: 'ledger', header: text.ledger, numeric: true, cell: ({ ledger }) => <Amount value={ledger} /> },
      {
        key: 'balance',
        header: text.balance,
        numeric: true,
        cell: ({ balance }) => <Amount value={balance} />,
      },
      {
        key: 'difference',
        header: text.difference,
        numeric: true,
        cell: ({ ledger, balance }) => <Amount value={cents(ledger - balance)} />,
      },
    ]}
  />
);
