import { DescriptionList, Details, Link } from '@libs/web';
import type { AuditLine } from '../audit.views';
import { trailHref } from '../trail.query';

/** What an entry holds beside its columns, word for word as it is sealed. */
export const LineDetails = ({ line: { id, event, subject, personId, data } }: { line: AuditLine }) => (
  <Details summary="Einzelheiten">
    <DescriptionList
      stacked
      items={[
        { key: 'Ereignis', value: event },
        { key: 'Gegenstand', value: `${subject.type} ${subject.id}` },
        { key: 'Person', value: personId },
        ...Object.entries(data).map(([key, value]) => ({ key, value: textOf(value) })),
      ]}
    />
    <Link href={trailHref({ art: subject.type, gegenstand: subject.id })} about={`(Eintrag ${id})`}>
      Alle Einträge zu diesem Gegenstand
    </Link>
  </Details>
);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
