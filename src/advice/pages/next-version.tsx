import { formatDate } from '@libs/dates';
import { type Cents, cents, formatEuro, ZERO } from '@libs/money';
import { type Column, Link, List, Section, Table, Text } from '@libs/web';
import type { Change, Comparison } from '../domain/comparison';
import type { Judgement } from '../domain/judgement';
import { versionHref } from '../domain/version-address';

type Rule = Change['rules'][number];

/** The same plan under the next version, or under the one before when no next one is known. */
export function NextVersion({ comparison, today }: { comparison: Comparison; today: Judgement }) {
  const { version, when, other } = comparison;
  const title =
    when === 'after' ? 'Was sich mit der nächsten Fassung ändert' : 'Was sich gegenüber früher geändert hat';
  return (
    <Section title={title} level={3}>
      <Text>
        {leadOf(comparison)} {other ? amountIn(other, today.grant, when) : goneIn(comparison, today)}
      </Text>
      {other && <Obstacles change={other} when={when} />}
      {other && other.rules.length > 0 && (
        <Table
          caption={`Geänderte Regeln zu „${today.item.title}“`}
          columns={columnsFor(when, today.version.version, version.version)}
          rows={other.rules}
          small
        />
      )}
      <Text>
        <Link href={versionHref(version.version)}>Fassung {version.version} ansehen</Link>
      </Text>
    </Section>
  );
}

const leadOf = ({ version, when, on }: Comparison): string =>
  when === 'after'
    ? `Ab dem ${formatDate(on)} gilt die Fassung ${version.version}.`
    : `Eine spätere Fassung gibt es noch nicht. Bis zum ${formatDate(on)} galt die Fassung ${version.version}.`;

function amountIn({ difference, judgement }: Change, now: Cents, when: Comparison['when']): string {
  const verb = when === 'after' ? 'wären es' : 'waren es';
  const amount = formatEuro(judgement.grant);
  if (difference === ZERO) return `Mit denselben Angaben ${verb} dort ebenfalls ${formatEuro(now)}.`;
  const apart = formatEuro(cents(Math.abs(difference)));
  return `Mit denselben Angaben ${verb} dort ${amount}, also ${apart} ${difference > 0 ? 'mehr' : 'weniger'} als heute.`;
}

function goneIn({ range: { least, most } }: Comparison, { item }: Judgement): string {
  const amounts =
    least === most ? formatEuro(most) : `je nach Gegenstand ${formatEuro(least)} bis ${formatEuro(most)}`;
  return `Den Gegenstand „${item.title}“ gibt es dort nicht. Für dieselben Ausgaben sieht sie ${amounts} vor.`;
}

const Obstacles = ({ change, when }: { change: Change; when: Comparison['when'] }) => (
  <>
    <Told
      lead={when === 'after' ? 'Dann stünde neu im Weg:' : 'Damals stand zusätzlich im Weg:'}
      texts={change.obstaclesThere}
    />
    <Told
      lead={when === 'after' ? 'Dann stünde nicht mehr im Weg:' : 'Damals stand nicht im Weg:'}
      texts={change.obstaclesHere}
    />
  </>
);

const Told = ({ lead, texts }: { lead: string; texts: readonly string[] }) =>
  texts.length === 0 ? null : (
    <>
      <Text strong>{lead}</Text>
      <List items={texts} />
    </>
  );

const columnsFor = (when: Comparison['when'], here: string, there: string): Column<Rule>[] => {
  const columns: Column<Rule>[] = [
    { key: 'here', header: `Fassung ${here}`, cell: (rule) => rule.here },
    { key: 'there', header: `Fassung ${there}`, cell: (rule) => rule.there },
  ];
  return [
    { key: 'title', header: 'Regel', cell: ({ title }) => title, rowHeader: true },
    ...(when === 'after' ? columns : columns.toReversed()),
  ];
};
