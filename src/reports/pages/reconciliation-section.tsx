import { SheetTable } from '@libs/exports';
import { Alert, MomentText, Section, Text } from '@libs/web';
import { Temporal } from 'temporal-polyfill';
import { dayOf, differenceSheet, findingsSheet, summarySheet } from '../domain/reconciliation-tables';
import type { Stand } from '../domain/stand';
import type { LedgerCheck } from '../ledger-checks';
import { messages } from '../messages';
import type { Reconciliation } from '../reconciliation.views';

const text = messages.reconciliation;

interface Props {
  readonly reconciliation: Reconciliation;
  readonly stand: Stand;
}

/** Whether ledger, envelopes and decisions say the same, and since when all of it was read; when not, where. */
export function ReconciliationSection({ reconciliation, stand }: Props) {
  const { difference, checked } = reconciliation;
  const agree = difference === 0;
  const tables = [differenceSheet(reconciliation, stand), ...(checked ? [findingsSheet(checked)] : [])];
  return (
    <Section title={text.title} id="abgleich">
      <Alert tone={agree ? 'success' : 'danger'} title={agree ? text.agree : text.disagree}>
        {!agree && <Text>{text.disagreeHint}</Text>}
      </Alert>
      {checked && isLate(checked, stand) && <Alert tone="warning" title={text.late} />}
      <SheetTable sheet={summarySheet(reconciliation, stand)} captionHidden small narrow="scroll" />
      <Checked checked={checked} />
      <Text muted>{text.note}</Text>
      {tables.map((sheet) => sheet.rows.length > 0 && <SheetTable sheet={sheet} small narrow="scroll" />)}
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
