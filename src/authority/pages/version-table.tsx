import { type Column, Link, Table } from '@libs/web';
import type { Temporal } from 'temporal-polyfill';
import { versionHref } from '../domain/address';
import { nameOf, type Words } from '../domain/facts';
import { standingOf, type Version } from '../domain/versions';
import { MarkBadge, StandingBadge, validity } from './standing';

export const VersionTable = (props: {
  caption: string;
  versions: readonly Version[];
  all: readonly Version[];
  words: Words;
  today: Temporal.PlainDate;
}) => {
  const { caption, versions, all, words, today } = props;
  const columns: Column<Version>[] = [
    {
      key: 'name',
      header: 'Fassung',
      rowHeader: true,
      cell: (version) => <Link href={versionHref(version)}>{nameOf(version, words)}</Link>,
    },
    { key: 'validity', header: 'Gilt', cell: (version) => validity(version, all) },
    {
      key: 'standing',
      header: 'Stand',
      cell: (version) => <StandingBadge standing={standingOf(version, all, today)} />,
    },
    { key: 'mark', header: 'Angaben', cell: ({ mark }) => <MarkBadge mark={mark} /> },
  ];
  return <Table caption={caption} captionHidden columns={columns} rows={versions} />;
};
