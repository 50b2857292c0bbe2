import { Clock } from '@libs/clock';
import { type Actor, may } from '@libs/permissions';
import { Badge, type Column, DateText, Link, Pagination, Section, Table, Title } from '@libs/web';
import { states } from '../../cases';
import { partHref } from '../domain/address';
import { effectOn, effects } from '../domain/effect';
import { isComing } from '../domain/versions';
import type { TouchedQuery } from '../forms';
import type { TouchedCase, TouchedCount, TouchedPage as Page } from '../touched.views';
import type { ReadVersion } from '../version.reader';
import { TouchedMeaning } from './touched-counts';
import { VersionWay } from './way';

interface TouchedPageProps {
  readonly actor: Actor;
  readonly version: ReadVersion;
  readonly counts: readonly TouchedCount[];
  readonly drafts: Page;
  readonly cases: Page;
  /** Where the two lists stand. */
  readonly at: Pick<TouchedQuery, 'entwurf' | 'vorgang'>;
}

/** The drafts in work and open cases that a version touches, one by one. */
export function TouchedPage({ actor, version, counts, drafts, cases, at }: TouchedPageProps) {
  const { name } = version.listed;
  const total = (of: 'drafts' | 'cases') => counts.reduce((sum, count) => sum + count[of], 0);
  const href = (change: TouchedPageProps['at']) => addressOf(name, { ...at, ...change });
  return (
    <>
      <VersionWay name={name} current="Was sie berührt" />
      <Title>Was Fassung {name} berührt</Title>
      <TouchedMeaning version={version} />
      <Section title={`Entwürfe (${total('drafts')})`}>
        <Table
          caption="Entwürfe, der älteste zuerst"
          captionHidden
          columns={isComing(version) ? [...draftColumns, effectColumn(version)] : draftColumns}
          rows={drafts.rows}
          empty="Keine Entwürfe."
        />
        <Pagination
          previous={at.entwurf && href({ entwurf: undefined })}
          next={drafts.next ? href({ entwurf: drafts.next }) : undefined}
        />
      </Section>
      <Section title={`Offene Vorgänge (${total('cases')})`}>
        <Table
          caption="Offene Vorgänge, der älteste zuerst"
          captionHidden
          columns={caseColumns(actor)}
          rows={cases.rows}
          empty="Keine offenen Vorgänge."
        />
        <Pagination
          previous={at.vorgang && href({ vorgang: undefined })}
          next={cases.next ? href({ vorgang: cases.next }) : undefined}
        />
      </Section>
    </>
  );
}

function addressOf(name: string, at: TouchedPageProps['at']): string {
  const query = new URLSearchParams(
    Object.entries(at).filter(([, id]) => id !== undefined) as [string, string][],
  );
  return `${partHref(name, 'touched')}?${query}`;
}

const shared: Column<TouchedCase>[] = [
  { key: 'applicant', header: 'Antragsteller', cell: ({ applicant }) => applicant },
  { key: 'item', header: 'Gegenstand', cell: ({ item }) => `Nr. 2 ${item}` },
  { key: 'version', header: 'Fassung', cell: ({ directiveVersion }) => directiveVersion },
];

const since = ({ since: at }: TouchedCase) => <DateText value={Clock.dayOf(at)} />;

const draftColumns: Column<TouchedCase>[] = [
  {
    key: 'begun',
    header: 'Entwurf vom',
    rowHeader: true,
    cell: since,
  },
  ...shared,
];

/** Cases open to those who may read them. */
const caseColumns = (actor: Actor): Column<TouchedCase>[] => [
  {
    key: 'number',
    header: 'Aktenzeichen',
    rowHeader: true,
    cell: ({ id, number }) =>
      may(actor, 'case.read') ? <Link href={`/vorgaenge/${id}`}>{number}</Link> : number,
  },
  ...shared,
  {
    key: 'state',
    header: 'Zustand',
    cell: ({ state }) => <Badge text={states[state].staff} tone={states[state].tone} />,
  },
  { key: 'received', header: 'Eingang', cell: since },
];

const effectColumn = ({ directive }: ReadVersion): Column<TouchedCase> => ({
  key: 'effect',
  header: 'In der neuen Fassung',
  cell: ({ item }) => <Badge {...effects[effectOn(directive, item)]} />,
});
