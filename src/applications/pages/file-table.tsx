import { allowedTypes } from '@libs/files';
import { type Column, Link, MomentText, Table } from '@libs/web';
import { scanStates } from '../domain/draft';
import type { SubmittedFile } from '../domain/snapshot';

interface FileTableProps {
  readonly files: readonly SubmittedFile[];
  readonly hrefOf: (id: string) => string;
  /** Left out where nothing can be removed. */
  readonly removeHrefOf?: (id: string) => string;
  /** For staff: whether a file was scanned for malicious content. */
  readonly scans?: boolean;
}

const size = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });

/** "1,2 MB", in units of 1000 as file managers show them. */
export const sizeText = (bytes: number): string =>
  bytes < 1_000_000
    ? `${size.format(Math.max(bytes / 1000, 0.1))} KB`
    : `${size.format(bytes / 1_000_000)} MB`;

export const FileTable = ({ files, hrefOf, removeHrefOf, scans }: FileTableProps) => (
  <Table
    caption="Hochgeladene Dateien"
    captionHidden={!removeHrefOf}
    rows={files}
    empty="Noch keine Dateien."
    columns={[
      {
        key: 'name',
        header: 'Datei',
        rowHeader: true,
        cell: ({ id, name }) => (
          <Link href={hrefOf(id)} download>
            {name}
          </Link>
        ),
      },
      { key: 'kind', header: 'Unterlage', cell: ({ label }) => label },
      { key: 'type', header: 'Art', cell: ({ type }) => allowedTypes[type] ?? type },
      { key: 'size', header: 'Größe', numeric: true, cell: (file) => sizeText(file.size) },
      {
        key: 'uploadedAt',
        header: 'Hochgeladen',
        cell: ({ uploadedAt }) => <MomentText value={new Date(uploadedAt)} />,
      },
      ...(scans ? [scanColumn] : []),
      ...(removeHrefOf ? [removal(removeHrefOf)] : []),
    ]}
  />
);

const scanColumn: Column<SubmittedFile> = {
  key: 'scan',
  header: 'Schadprogramme',
  cell: ({ scanState }) => scanStates[scanState],
};

const removal = (removeHrefOf: (id: string) => string): Column<SubmittedFile> => ({
  key: 'remove',
  header: 'Entfernen',
  headerHidden: true,
  cell: ({ id, name }) => (
    <Link href={removeHrefOf(id)} about={name}>
      Entfernen
    </Link>
  ),
});
