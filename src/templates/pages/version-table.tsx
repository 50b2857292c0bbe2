import { type Column, Link, Table } from '@libs/web';
import { versionHref } from '../domain/address';
import { standingOn } from '../domain/standing';
import type { ReadTemplate } from '../template.reader';
import type { TemplateVersion } from '../template.views';
import { Begin, Signed } from './signed';
import { StandingBadge } from './standing-badge';

interface VersionTableProps {
  readonly template: ReadTemplate;
  readonly versions: readonly TemplateVersion[];
}

export const VersionTable = ({ template: { today }, versions }: VersionTableProps) => (
  <Table
    caption="Fassungen der Vorlage, die letzte zuerst"
    captionHidden
    columns={columnsOn(today)}
    rows={versions}
    empty="Es gibt noch keine Fassung."
  />
);

const columnsOn = (today: string): Column<TemplateVersion>[] => [
  {
    key: 'version',
    header: 'Fassung',
    rowHeader: true,
    cell: ({ kind, version }) => <Link href={versionHref(kind, version)}>Fassung {version}</Link>,
  },
  {
    key: 'standing',
    header: 'Stand',
    cell: (version) => <StandingBadge standing={standingOn(version, today)} />,
  },
  { key: 'begin', header: 'Gilt ab', cell: ({ validFrom }) => <Begin day={validFrom} /> },
  {
    key: 'written',
    header: 'Geschrieben',
    cell: ({ editedBy, changedAt }) => <Signed by={editedBy} at={changedAt} />,
  },
  { key: 'closed', header: 'Freigegeben oder verworfen', cell: (version) => <Closed version={version} /> },
];

function Closed({ version }: { version: TemplateVersion }) {
  const { releasedBy, releasedAt, discardedBy, discardedAt } = version;
  const at = releasedAt ?? discardedAt;
  const by = releasedBy ?? discardedBy;
  return at ? <Signed by={by ? [by] : []} at={at} /> : <span>noch nicht</span>;
}
