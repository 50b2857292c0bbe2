import { ActionLinks, Badge, type Column, Section, Table, Text } from '@libs/web';
import { partHref } from '../domain/address';
import { effectOn, effects } from '../domain/effect';
import { isComing } from '../domain/versions';
import type { TouchedCount } from '../touched.views';
import type { ReadVersion } from '../version.reader';

interface TouchedCountsProps {
  readonly version: ReadVersion;
  readonly counts: readonly TouchedCount[];
}

/** How many drafts and open cases a version touches. */
export const TouchedCounts = ({ version, counts }: TouchedCountsProps) => (
  <Section title="Was sie berührt">
    <TouchedMeaning version={version} />
    <Table
      caption="Entwürfe und offene Vorgänge nach Gegenstand"
      captionHidden
      columns={columnsFor(version, counts)}
      rows={counts}
      empty="Keine Entwürfe und keine offenen Vorgänge."
      small
    />
    {counts.length > 0 && (
      <ActionLinks
        links={[{ label: 'Liste der Entwürfe und Vorgänge', href: partHref(version.listed.name, 'touched') }]}
      />
    )}
  </Section>
);

/** What the version means for drafts and cases. */
export const TouchedMeaning = ({ version }: { version: ReadVersion }) => (
  <Text>
    {isComing(version)
      ? 'Eingereichte Anträge behalten ihre Fassung. Ein Entwurf kann bis zum Tag vor dem Beginn nach der bisherigen eingereicht werden. Danach übernimmt ihn die Kommune in die neue; was sie geschrieben hat, bleibt erhalten.'
      : 'Diese Entwürfe und Vorgänge richten sich nach dieser Fassung. Eingereichte Anträge behalten sie; ein Entwurf wird in die nächste übernommen, wenn diese gilt.'}
  </Text>
);

const columnsFor = (version: ReadVersion, counts: readonly TouchedCount[]): Column<TouchedCount>[] => [
  {
    key: 'item',
    header: 'Gegenstand',
    rowHeader: true,
    cell: ({ item }) => `Nr. 2 ${item}`,
    footer: 'Summe',
  },
  {
    key: 'drafts',
    header: 'Entwürfe',
    numeric: true,
    cell: ({ drafts }) => drafts,
    footer: sum(counts, 'drafts'),
  },
  {
    key: 'cases',
    header: 'Offene Vorgänge',
    numeric: true,
    cell: ({ cases }) => cases,
    footer: sum(counts, 'cases'),
  },
  ...(isComing(version)
    ? [
        {
          key: 'effect',
          header: 'In der neuen Fassung',
          cell: ({ item }: TouchedCount) => <Badge {...effects[effectOn(version.directive, item)]} />,
        },
      ]
    : []),
];

const sum = (counts: readonly TouchedCount[], of: 'drafts' | 'cases'): number =>
  counts.reduce((total, count) => total + count[of], 0);
