import { formatDate } from '@libs/dates';
import { Badge, Breadcrumb, type Column, DescriptionList, Link, MomentText, Table } from '@libs/web';
import type { Temporal } from 'temporal-polyfill';
import { MASTER_DATA, versionHref } from '../domain/address';
import { type Change, factsOf, nameOf, type Words } from '../domain/fields';
import { kinds } from '../domain/kinds';
import { endOf, type Standing, standingOf, type Version } from '../domain/versions';
import { messages } from '../messages';

/** A version among those of its kind, and how its values are called. */
export interface Read {
  readonly version: Version;
  readonly all: readonly Version[];
  readonly words: Words;
}

const standingWords = {
  waiting: { text: 'wartet auf Freigabe', tone: 'warning' },
  coming: { text: 'gilt künftig', tone: 'info' },
  present: { text: 'gilt heute', tone: 'success' },
  past: { text: 'gilt nicht mehr', tone: 'neutral' },
} as const;

export const StandingBadge = ({ standing }: { standing: Standing }) => <Badge {...standingWords[standing]} />;

const markWords = {
  assumed: { text: 'angenommen', tone: 'warning' },
  confirmed: { text: 'bestätigt', tone: 'success' },
} as const;

export const MarkBadge = ({ mark }: Pick<Version, 'mark'>) => <Badge {...markWords[mark]} />;

/** "ab 01.01.2025", "vom 01.01.2021 bis 31.12.2024" */
export function validity(version: Version, all: readonly Version[]): string {
  const [begin, end] = [formatDate(version.validFrom), endOf(version, all)];
  return end ? `vom ${begin} bis ${formatDate(end)}` : `ab ${begin}`;
}

/** Who did something and when; nobody did what came with the product. */
export const Signed = ({ by, at }: { by: string | null; at: Date }) =>
  by ? (
    <span>
      {by}, <MomentText value={at} />
    </span>
  ) : (
    <span>mit der Software geliefert</span>
  );

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

/** What a version says, with who entered and who released it. */
export const VersionFacts = ({ version, words }: Pick<Read, 'version' | 'words'>) => (
  <DescriptionList
    items={[
      ...factsOf(version, words).map(({ label, text }) => ({ key: label, value: text })),
      { key: 'Eingetragen', value: <Signed by={version.enteredBy} at={version.enteredAt} /> },
      {
        key: 'Freigegeben',
        value: version.releasedAt ? <Signed by={version.releasedBy} at={version.releasedAt} /> : 'noch nicht',
      },
    ]}
  />
);

const changeColumns: Column<Change>[] = [
  { key: 'label', header: 'Angabe', rowHeader: true, cell: ({ label }) => label },
  { key: 'before', header: 'Bisher', cell: ({ before }) => before || 'nichts' },
  { key: 'after', header: 'Neu', cell: ({ after }) => after || 'entfällt' },
];

export const Changes = ({ changes }: { changes: readonly Change[] }) => (
  <Table caption="Was sich ändert" captionHidden columns={changeColumns} rows={changes} small />
);

/** The way back from a page below the overview; from one below a version when it is given. */
export const Way = ({ read, current }: { read?: Read; current: string }) => (
  <Breadcrumb
    items={[
      { label: messages.title, href: MASTER_DATA },
      ...(read ? [{ label: nameOf(read.version, read.words), href: versionHref(read.version) }] : []),
    ]}
    current={current}
  />
);

export const kindTitle = ({ kind }: Pick<Version, 'kind'>): string => kinds[kind].title;
