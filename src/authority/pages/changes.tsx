import { type Column, Table } from '@libs/web';
import type { Change } from '../domain/facts';

const changeColumns: Column<Change>[] = [
  { key: 'label', header: 'Angabe', rowHeader: true, cell: ({ label }) => label },
  { key: 'before', header: 'Bisher', cell: ({ before }) => before || 'nichts' },
  { key: 'after', header: 'Neu', cell: ({ after }) => after || 'entfällt' },
];

export const Changes = ({ changes }: { changes: readonly Change[] }) => (
  <Table caption="Was sich ändert" captionHidden columns={changeColumns} rows={changes} small />
);
