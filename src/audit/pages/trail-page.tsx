import type { Actor } from '@libs/permissions';
import { ActionLinks, ErrorSummary, type FormState, hasErrors, Pagination, Table, Title } from '@libs/web';
import type { AuditLine } from '../audit.views';
import type { TrailQuery } from '../trail.query';
import { trailColumns } from './trail-columns';
import { TrailFilter } from './trail-filter';

interface TrailPageProps {
  readonly actor: Actor;
  readonly form: FormState;
  readonly query: TrailQuery;
  readonly lines: readonly AuditLine[];
  /** The last line of this page when there are more. */
  readonly last: AuditLine | null;
}

/** The audit trail, newest first. */
export const TrailPage = ({ actor, form, query, lines, last }: TrailPageProps) => (
  <>
    <ErrorSummary form={form} />
    <Title subline="Wer was wann getan hat. Einträge lassen sich weder ändern noch löschen.">Protokoll</Title>
    <TrailFilter form={form} />
    {query.vor && <ActionLinks links={[{ label: 'Zum Anfang der Liste', href: query.href(null) }]} />}
    <Table
      caption="Einträge, die neuesten zuerst"
      captionHidden
      small
      columns={trailColumns(actor)}
      rows={lines}
      empty={hasErrors(form) ? 'Prüfen Sie zuerst den Filter.' : 'Kein Eintrag passt zum Filter.'}
    />
    <Pagination next={last ? query.href(last.id) : undefined} />
  </>
);
