import { type Actor, may } from '@libs/permissions';
import { Badge, type Column, Link, MomentText, Text } from '@libs/web';
import type { AuditLine } from '../audit.views';
import { eventWord, subjectWord } from '../domain/words';
import { LineDetails } from './line-details';

type TrailColumn = Column<AuditLine>;

export const trailColumns = (actor: Actor): readonly TrailColumn[] => [
  { key: 'id', header: 'Nummer', cell: ({ id }) => id },
  { key: 'at', header: 'Zeitpunkt', cell: ({ at }) => <MomentText value={at} /> },
  { key: 'person', header: 'Person', cell: (line) => <Person {...line} /> },
  { key: 'event', header: 'Ereignis', cell: ({ event }) => eventWord(event) },
  { key: 'subject', header: 'Gegenstand', cell: (line) => <SubjectOf line={line} actor={actor} /> },
  { key: 'seal', header: 'Siegel', cell: ({ sealed }) => <Seal sealed={sealed} /> },
  { key: 'details', header: 'Einzelheiten', headerHidden: true, cell: (line) => <LineDetails line={line} /> },
];

const Person = ({ personName, organisationName }: AuditLine) => (
  <>
    {personName ?? 'unbekannt'}
    {organisationName && (
      <Text size="small" muted>
        {organisationName}
      </Text>
    )}
  </>
);

const SubjectOf = ({ line: { subject, caseNumber }, actor }: { line: AuditLine; actor: Actor }) => {
  const name = `${subjectWord(subject.type)} ${caseNumber ?? subject.id.slice(0, 8)}`;
  return caseNumber && may(actor, 'case.read') ? (
    <Link href={`/vorgaenge/${subject.id}`}>{name}</Link>
  ) : (
    <>{name}</>
  );
};

const Seal = ({ sealed }: { sealed: boolean }) =>
  sealed ? <Badge text="Versiegelt" tone="success" /> : <Badge text="Noch offen" tone="warning" />;
