import type { DirectiveVersion, RuleChange } from '@libs/directive';
import { Badge, type Column, DateText, Details, Heading, Link, Section, Table, Text } from '@libs/web';
import type { Temporal } from 'temporal-polyfill';
import { type HistoryEntry, historyOf, standings } from '../domain/history';
import { versionHref } from '../domain/version-address';

/** All versions with their dates, the latest first, each with what it changed. */
export const VersionHistory = (props: {
  versions: readonly DirectiveVersion[];
  today: Temporal.PlainDate;
}) => (
  <Section title="Fassungen der Richtlinie">
    {historyOf(props.versions, props.today).map((entry) => (
      <Entry {...entry} />
    ))}
  </Section>
);

const Entry = ({ version, standing, changes }: HistoryEntry) => (
  <>
    <Heading level={3}>
      <Link href={versionHref(version.version)}>Fassung {version.version}</Link>
    </Heading>
    <Text>
      <Badge {...standings[standing]} /> <Validity version={version} />
    </Text>
    {changes && <Changes version={version} changes={changes} />}
  </>
);

export const Validity = ({ version: { validFrom, validTo } }: { version: DirectiveVersion }) => (
  <>
    ab <DateText value={validFrom.value} />
    {validTo && (
      <>
        {' '}
        bis <DateText value={validTo.value} />
      </>
    )}
  </>
);

const columns: Column<RuleChange>[] = [
  { key: 'rule', header: 'Regel', cell: ({ rule }) => rule, rowHeader: true },
  { key: 'where', header: 'Wo', cell: ({ where }) => where },
  { key: 'before', header: 'Vorher', cell: ({ before }) => before ?? 'nichts' },
  { key: 'after', header: 'Jetzt', cell: ({ after }) => after ?? 'entfallen' },
];

export const Changes = ({
  version,
  changes,
}: {
  version: DirectiveVersion;
  changes: readonly RuleChange[];
}) => (
  <Details summary={`Was Fassung ${version.version} gegenüber der vorigen ändert (${changes.length})`}>
    <Table
      caption={`Änderungen durch Fassung ${version.version}`}
      captionHidden
      columns={columns}
      rows={changes}
      empty="Keine Änderung."
      small
    />
  </Details>
);
