import { Badge, type Column, Link, MomentText, Table } from '@libs/web';
import { Validity } from '../../advice';
import type { ListedVersion } from '../../programmes';
import { versionHref } from '../domain/address';
import { assumptionsOf } from '../domain/assumptions';
import { type KnownVersion, standingWords } from '../domain/versions';

interface Row {
  readonly listed: ListedVersion;
  readonly known: KnownVersion | null;
}

export const VersionTable = ({ versions }: { versions: readonly Row[] }) => (
  <Table
    caption="Fassungen der Richtlinie, die letzte zuerst"
    captionHidden
    columns={columns}
    rows={versions}
    empty="Es gibt noch keine Fassung."
  />
);

const columns: Column<Row>[] = [
  {
    key: 'name',
    header: 'Fassung',
    rowHeader: true,
    cell: ({ listed: { name } }) => <Link href={versionHref(name)}>{name}</Link>,
  },
  {
    key: 'standing',
    header: 'Stand',
    cell: ({ known }) => <Badge {...standingWords[known?.standing ?? 'waiting']} />,
  },
  {
    key: 'validity',
    header: 'Gilt',
    cell: ({ known }) => (known ? <Validity version={known.directive} /> : 'noch nicht festgelegt'),
  },
  {
    key: 'imported',
    header: 'Eingespielt',
    cell: ({ listed: { importedBy, importedAt } }) =>
      importedBy ? (
        <>
          {importedBy}, <MomentText value={importedAt} />
        </>
      ) : (
        'mit der Software geliefert'
      ),
  },
  {
    key: 'released',
    header: 'Freigegeben',
    cell: ({ listed: { importedBy, releasedBy, releasedAt } }) =>
      releasedBy && releasedAt ? (
        <>
          {releasedBy}, <MomentText value={releasedAt} />
        </>
      ) : importedBy ? (
        'noch nicht'
      ) : (
        'mit der Software geliefert'
      ),
  },
  {
    key: 'assumed',
    header: 'Angenommene Regeln',
    numeric: true,
    cell: ({ known }) => (known ? assumptionsOf(known.directive, known.hasNext).length : '–'),
  },
];
