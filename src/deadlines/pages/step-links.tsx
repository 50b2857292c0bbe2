import { formatDate } from '@libs/dates';
import type { Sheet, SheetColumn } from '@libs/exports';
import { type Actor, may, type Permission } from '@libs/permissions';
import { Link } from '@libs/web';
import { Temporal } from 'temporal-polyfill';
import { deadlineKinds, isOverdue } from '../../cases';
import type { DeadlineRow } from '../list.views';

interface Step {
  readonly label: string;
  readonly permission: Permission;
  readonly path: (row: DeadlineRow) => string;
  readonly isOpen: (row: DeadlineRow, today: Temporal.PlainDate) => boolean;
}

/** What can be done about a deadline, and where. */
const steps: readonly Step[] = [
  {
    label: 'Verlängern',
    permission: 'case.review',
    path: ({ id }) => `fristen/${id}/verlaengerung`,
    isOpen: ({ kind }) => deadlineKinds[kind].extendable,
  },
  {
    label: 'Erinnerung schreiben',
    permission: 'letter.write',
    path: () => 'schreiben/neu/erinnerung',
    isOpen: (row, today) => row.side === 'applicant' && isOverdue(row, today),
  },
];

/** The table with these steps, for those who may take any. */
export function withSteps(
  sheet: Sheet<DeadlineRow>,
  actor: Actor,
  today: Temporal.PlainDate,
): Sheet<DeadlineRow> {
  const own = steps.filter(({ permission }) => may(actor, permission));
  if (own.length === 0) return sheet;
  const column: SheetColumn<DeadlineRow> = {
    key: 'steps',
    title: 'Schritte',
    kind: 'text',
    value: () => null,
    cell: (row) => (
      <>
        {own
          .filter(({ isOpen }) => isOpen(row, today))
          .map(({ label, path }) => (
            <div>
              <Link href={`/vorgaenge/${row.caseId}/${path(row)}`} about={aboutOf(row)}>
                {label}
              </Link>
            </div>
          ))}
      </>
    ),
  };
  return { ...sheet, columns: [...sheet.columns, column] };
}

const aboutOf = ({ number, dueOn }: DeadlineRow): string =>
  `(${number}, Frist bis ${formatDate(Temporal.PlainDate.from(dueOn))})`;
