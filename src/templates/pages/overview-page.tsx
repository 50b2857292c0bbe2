import { type Column, FilterBar, formOf, Link, Table, Text, Title } from '@libs/web';
import { TEMPLATES, templateHref } from '../domain/address';
import type { KindStanding } from '../domain/overview';
import type { ListFilter } from '../forms';
import { messages } from '../messages';
import { Begin, Signed } from './signed';
import { StandingBadge } from './standing-badge';

interface OverviewPageProps {
  readonly rows: readonly KindStanding[];
  readonly filter: ListFilter;
}

/** The templates of all letters: which version holds since when, and where somebody is writing. */
export const OverviewPage = ({ rows, filter }: OverviewPageProps) => (
  <>
    <Title>{messages.title}</Title>
    <Text>
      Aus einer Vorlage und den Daten des Vorgangs entsteht ein Schreiben. Eine Änderung gilt erst, wenn eine
      andere Person sie freigegeben hat, und nur für neue Schreiben.
    </Text>
    <FilterBar
      action={TEMPLATES}
      form={formOf({ ...filter })}
      search={{ name: 'suche', label: 'Schreiben' }}
      selects={[
        {
          name: 'art',
          label: 'Art',
          options: [
            { value: 'bescheide', label: 'Bescheide' },
            { value: 'schreiben', label: 'sonstige Schreiben' },
            { value: 'intern', label: 'interne Dokumente' },
          ],
        },
        {
          name: 'entwurf',
          label: 'Entwurf',
          options: [
            { value: 'offen', label: 'mit Entwurf' },
            { value: 'eingereicht', label: 'wartet auf Freigabe' },
          ],
        },
      ]}
      reset={TEMPLATES}
    />
    <Table
      caption="Vorlagen, in der Reihenfolge des Verfahrens"
      captionHidden
      columns={columns}
      rows={rows}
      empty="Keine Vorlage passt zu dieser Auswahl."
    />
  </>
);

const columns: Column<KindStanding>[] = [
  {
    key: 'title',
    header: 'Schreiben',
    rowHeader: true,
    cell: ({ kind, title }) => <Link href={templateHref(kind)}>{title}</Link>,
  },
  {
    key: 'version',
    header: 'Geltende Fassung',
    numeric: true,
    cell: ({ present }) => present?.version ?? 'keine',
  },
  {
    key: 'since',
    header: 'Seit',
    cell: ({ present, next }) => (
      <span>
        <Begin day={present?.validFrom ?? null} />
        {next.map(({ version, validFrom }) => (
          <>
            ; Fassung {version} ab <Begin day={validFrom} />
          </>
        ))}
      </span>
    ),
  },
  {
    key: 'draft',
    header: 'Entwurf',
    cell: ({ draft }) =>
      draft ? <StandingBadge standing={draft.submittedAt ? 'submitted' : 'draft'} /> : 'keiner',
  },
  {
    key: 'by',
    header: 'Zuletzt bearbeitet',
    cell: ({ draft }) => (draft ? <Signed by={draft.editedBy} at={draft.changedAt} /> : '–'),
  },
];
