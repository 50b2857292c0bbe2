import type { Stand } from '@libs/stand';
import { Alert, MomentText, Section, Text } from '@libs/web';
import { Temporal } from 'temporal-polyfill';
import { dayOf, RECONCILIATION } from '../domain/reconciliation-tables';
import type { ReportTable, TableChoice } from '../domain/report-table';
import type { LedgerCheck } from '../ledger-checks';
import { messages } from '../messages';
import type { Reconciliation } from '../reconciliation.views';
import { ReportTableOf } from './table-section';

const text = messages.reconciliation;

interface Props {
  readonly reconciliation: Reconciliation;
  readonly tables: readonly ReportTable[];
  readonly choice: TableChoice;
  readonly hrefOf: (change: TableChoice) => string;
  readonly stand: Stand;
}

/** Whether ledger, envelopes and decisions say the same, and since when all of it was read; when not, where. */
export function ReconciliationSection({ reconciliation, tables, stand, ...choice }: Props) {
  const { difference, checked } = reconciliation;
  const agree = difference === 0;
  const [summary, ...findings] = tables;
  return (
    <Section title={text.title} id={RECONCILIATION}>
      <Alert tone={agree ? 'success' : 'danger'} title={agree ? text.agree : text.disagree}>
        {!agree && <Text>{text.disagreeHint}</Text>}
      </Alert>
      {checked && isLate(checked, stand) && <Alert tone="warning" title={text.late} />}
      {summary && <ReportTableOf table={summary} {...choice} />}
      <Checked checked={checked} />
      <Text muted>{text.note}</Text>
      {findings.map(
        (table) =>
          table.sheet.rows.length > 0 && (
            <div id={table.name} class="fw-flow">
              <ReportTableOf table={table} {...choice} captionShown />
            </div>
          ),
      )}
    </Section>
  );
}

const Checked = ({ checked }: Pick<Reconciliation, 'checked'>) =>
  checked ? (
    <Text>
      {text.checked(dayOf(checked))} {text.extent(checked)}. {text.at}{' '}
      <MomentText value={checked.checkedAt} />. {text.since}
    </Text>
  ) : (
    <Text>{text.unchecked}</Text>
  );

/** Checked every night, so that yesterday's is there today, the day before yesterday's just after midnight. */
const isLate = ({ day }: LedgerCheck, { today }: Stand): boolean =>
  Temporal.PlainDate.compare(day, today.subtract({ days: 2 })) < 0;
