import { type Actor, may } from '@libs/permissions';
import { type Column, Link, MomentText, Section, Table, Text, Title } from '@libs/web';
import type { VersionHistory } from '../../programmes';
import { assumptionHref } from '../domain/address';
import { assumptionName } from '../domain/assumption-name';
import { type Assumption, assumptionsOf } from '../domain/assumptions';
import { messages } from '../messages';
import type { ReadVersion } from '../version.reader';
import { VersionWay } from './way';

type Confirmed = VersionHistory['confirmations'][number];

interface AssumptionsPageProps {
  readonly version: ReadVersion;
  readonly confirmations: readonly Confirmed[];
  readonly actor: Actor;
}

/** What a version only assumes, by where it stands, and what has been confirmed. */
export const AssumptionsPage = ({ version, confirmations, actor }: AssumptionsPageProps) => {
  const { listed, directive, standing, hasNext } = version;
  const assumptions = assumptionsOf(directive, hasNext);
  const places: readonly (string | null)[] = [null, ...directive.items.map(({ letter }) => letter)];
  const confirmable = may(actor, 'programme.manage') && standing !== 'waiting';
  return (
    <>
      <VersionWay name={listed.name} current={messages.rules.title} />
      <Title preline={`Fassung ${listed.name}`}>{messages.rules.title}</Title>
      <Text>
        {assumptions.length === 0
          ? 'Alle Regeln sind bestätigt.'
          : 'Solange eine Regel nur angenommen ist, muss bei jedem Bescheid, der sich auf sie stützt, jemand mit Begründung die Verantwortung übernehmen.'}
        {standing === 'waiting' && ' Bestätigt werden kann nach der Freigabe.'}
      </Text>
      {places.map((letter) => (
        <Place
          title={letter === null ? 'Ganze Richtlinie' : titleOf(version, letter)}
          rows={assumptions.filter((assumption) => assumption.letter === letter)}
          columns={confirmable ? [...columns, confirmColumn(listed.name)] : columns}
        />
      ))}
      <Section title="Bestätigungen">
        <Table
          caption="Bestätigungen, die letzte zuerst"
          captionHidden
          columns={confirmedColumns}
          rows={confirmations}
          empty="Noch keine."
        />
      </Section>
    </>
  );
};

const titleOf = ({ directive }: ReadVersion, letter: string): string =>
  `Gegenstand ${letter}: ${directive.items.find((item) => item.letter === letter)!.title}`;

interface PlaceProps {
  readonly title: string;
  readonly rows: readonly Assumption[];
  readonly columns: readonly Column<Assumption>[];
}

const Place = ({ title, rows, columns }: PlaceProps) =>
  rows.length === 0 ? null : (
    <Section title={title}>
      <Table caption={`Angenommen: ${title}`} captionHidden columns={columns} rows={rows} small />
    </Section>
  );

const columns: Column<Assumption>[] = [
  { key: 'rule', header: 'Regel', rowHeader: true, cell: ({ text }) => text },
  { key: 'paragraph', header: 'Stelle', cell: ({ paragraph }) => paragraph },
  { key: 'source', header: 'Bisherige Quelle', cell: ({ source }) => source },
];

const confirmColumn = (name: string): Column<Assumption> => ({
  key: 'confirm',
  header: 'Bestätigen',
  headerHidden: true,
  cell: ({ letter, rule }) => (
    <Link href={assumptionHref(name, letter, rule)} about={`: ${assumptionName(letter, rule)}`}>
      Bestätigen
    </Link>
  ),
});

const confirmedColumns: Column<Confirmed>[] = [
  { key: 'rule', header: 'Regel', rowHeader: true, cell: ({ letter, rule }) => assumptionName(letter, rule) },
  { key: 'source', header: 'Quelle', cell: ({ source }) => source },
  { key: 'by', header: 'Bestätigt von', cell: ({ by }) => by },
  { key: 'at', header: 'Am', cell: ({ at }) => <MomentText value={at} /> },
];
