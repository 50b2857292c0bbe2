import { type Column, Link, Table } from '@libs/web';
import { yearHref } from '../addresses';
import { type Title, titles } from '../domain/envelope';
import type { Standing } from '../domain/standing';
import type { NewYearState } from '../domain/year-state';
import { messages } from '../messages';
import { YearBadge } from './year-parts';

const text = messages.years;

export const titlesText = (of: readonly Title[]): string =>
  of.map((title) => titles[title]).join(', ') || text.noTitle;

interface StatesTableProps {
  readonly rows: readonly NewYearState[];
  /** The states as they are now, when they are to be shown beside the new ones. */
  readonly states?: Standing['states'];
}

/** The states that budget years are given, or were given. */
export const StatesTable = ({ rows, states }: StatesTableProps) => (
  <Table
    caption={messages.detail.states}
    captionHidden
    small
    rows={rows}
    columns={[
      {
        key: 'year',
        header: text.year,
        rowHeader: true,
        cell: ({ budgetYear }) => <Link href={yearHref(budgetYear)}>{budgetYear}</Link>,
      },
      ...(states
        ? [
            {
              key: 'before',
              header: text.before,
              cell: ({ budgetYear }) => <YearBadge state={states.get(budgetYear)?.state} />,
            } satisfies Column<NewYearState>,
          ]
        : []),
      { key: 'state', header: text.new, cell: ({ state }) => <YearBadge state={state} /> },
      { key: 'plan', header: text.plan, cell: ({ plan }) => plan },
      {
        key: 'transferable',
        header: text.transferable,
        cell: ({ transferable }) => titlesText(transferable),
      },
      {
        key: 'repayments',
        header: text.repayments,
        cell: ({ repaymentsFree }) => titlesText(repaymentsFree),
      },
    ]}
  />
);
