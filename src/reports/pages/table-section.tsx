import { ExportLinks, SheetTable } from '@libs/exports';
import { Details, Section, Text } from '@libs/web';
import type { ComponentChildren } from 'preact';
import { type ReportTable, type TableChoice } from '../domain/report-table';

interface Props {
  readonly table: ReportTable;
  readonly choice: TableChoice;
  /** The address of this page with another choice. */
  readonly hrefOf: (change: TableChoice) => string;
  readonly intro?: string;
  readonly empty?: string;
  /** Above the table, such as its chart. */
  readonly children?: ComponentChildren;
}

/** A table of a report under its heading: sortable, and saved as a file with the same rows in the same order. */
export const TableSection = ({ children, intro, ...props }: Props) => (
  <Section title={props.table.sheet.title} id={props.table.name}>
    {intro && <Text>{intro}</Text>}
    {children}
    <ReportTableOf {...props} />
  </Section>
);

/** The same, closed until somebody wants it: a page of many long tables stays short on a phone. */
export const TableDetails = ({ children, intro, open, ...props }: Props & { readonly open: boolean }) => (
  <Details summary={props.table.sheet.title} open={open}>
    <div id={props.table.name} class="fw-flow">
      {intro && <Text>{intro}</Text>}
      {children}
      <ReportTableOf {...props} />
    </div>
  </Details>
);

type TableProps = Omit<Props, 'children' | 'intro'> & { readonly captionShown?: boolean };

/** The same under a heading that it shares. */
export const ReportTableOf = ({
  table: { name, sheet },
  choice,
  hrefOf,
  empty,
  captionShown,
}: TableProps) => (
  <>
    <SheetTable
      sheet={sheet}
      captionHidden={!captionShown}
      small
      narrow="scroll"
      sort={
        choice.sort === undefined ? undefined : { key: choice.sort, direction: choice.direction ?? 'asc' }
      }
      sortHref={({ key, direction }) => `${hrefOf({ sort: key, direction })}#${name}`}
      empty={empty}
    />
    {sheet.notes?.map((note) => (
      <Text muted>{note}</Text>
    ))}
    {sheet.rows.length > 0 && <ExportLinks href={hrefOf({ table: name })} />}
  </>
);
