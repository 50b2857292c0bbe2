import { Badge, type Column, Link, Table } from '@libs/web';
import { Validity } from '../../advice';
import type { ListedVersion } from '../../programmes';
import { versionHref } from '../domain/address';
import { assumptionsOf } from '../domain/assumptions';
import { type KnownVersion, standingWords } from '../domain/versions';
import { Signed } from './signed';

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
    cell: ({ known }) =>
      known ? (
        <span>
          <Validity version={known.directive} />
        </span>
      ) : (
        'noch nicht festgelegt'
      ),
  },
  {
    key: 'imported',
    header: 'Eingespielt',
    cell: ({ listed: { importedBy, importedAt } }) => <Signed by={importedBy} at={importedAt} />,
  },
  {
    key: 'released',
    header: 'Freigegeben',
    cell: ({ listed: { releasedBy, releasedAt } }) =>
      releasedAt ? <Signed by={releasedBy} at={releasedAt} /> : 'noch nicht',
  },
  {
    key: 'assumed',
    header: 'Angenommene Regeln',
    numeric: true,
    cell: ({ known }) => (known ? assumptionsOf(known.directive, known.hasNext).length : '–'),
  },
];
