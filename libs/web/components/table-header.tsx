import { classes } from './classes';
import { Icon } from './icon';
import type { Column } from './column';
import { HiddenText } from './text';

export interface Sort {
  readonly key: string;
  readonly direction: 'asc' | 'desc';
}

interface ColumnHeaderProps<Row> {
  readonly column: Column<Row>;
  readonly sort?: Sort;
  readonly sortHref?: (sort: Sort) => string;
}

const ariaSort = { asc: 'ascending', desc: 'descending' } as const;
const arrows = { asc: 'arrow-up', desc: 'arrow-down' } as const;

/** A column's heading; a link that sorts, and turns the order when the column is sorted already. */
export function ColumnHeader<Row>({ column, sort, sortHref }: ColumnHeaderProps<Row>) {
  const sorted = column.sortKey !== undefined && sort?.key === column.sortKey ? sort.direction : undefined;
  return (
    <th
      class={classes('kern-table__header', column.numeric && 'kern-table__header--numeric')}
      scope="col"
      role="columnheader"
      aria-sort={sorted && ariaSort[sorted]}
    >
      {column.sortKey !== undefined && sortHref ? (
        <a
          class="kern-link kern-link--no-visited-state fw-sort"
          href={sortHref({ key: column.sortKey, direction: sorted === 'asc' ? 'desc' : 'asc' })}
        >
          <span>{column.header}</span>
          {sorted && <Icon name={arrows[sorted]} small />}
        </a>
      ) : (
        <HeaderText {...column} />
      )}
    </th>
  );
}

const HeaderText = ({ header, headerHidden }: { header: string; headerHidden?: boolean }) =>
  headerHidden ? <HiddenText>{header}</HiddenText> : <>{header}</>;
