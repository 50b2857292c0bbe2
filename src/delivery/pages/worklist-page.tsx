import { ExportLinks, type Sheet, SheetTable } from '@libs/exports';
import { type Actor, may } from '@libs/permissions';
import {
  Breadcrumb,
  Button,
  ButtonRow,
  DateField,
  ErrorSummary,
  errorOf,
  FilterBar,
  Form,
  formOf,
  type FormState,
  Pagination,
  Section,
  StatTiles,
  Text,
  Title,
  valuesOf,
} from '@libs/web';
import { type WorklistName, worklistNames, worklists } from '../domain/worklists';
import type { WorklistQuery } from '../worklist.query';
import type { WorklistCursor, WorklistRow } from '../worklist.views';

interface Props {
  readonly sheet: Sheet<WorklistRow>;
  readonly next: WorklistCursor | null;
  readonly counts: Readonly<Record<WorklistName, number>>;
  readonly query: WorklistQuery;
  /** Of the day of dispatch. */
  readonly form: FormState;
  readonly actor: Actor;
}

export const WorklistPage = ({ sheet, next, counts, query, form, actor }: Props) => {
  const { label, hint } = worklists[query.ansicht];
  const chooses = query.ansicht === 'post' && sheet.rows.length > 0 && may(actor, 'delivery.record');
  return (
    <>
      <Breadcrumb items={[{ label: 'Vorgänge', href: '/vorgaenge' }]} current="Zustellung" />
      <ErrorSummary form={form} />
      <Title>Zustellung</Title>
      <StatTiles
        tiles={worklistNames.map((name) => ({
          label: worklists[name].label,
          figure: counts[name],
          href: `/zustellung?ansicht=${name}`,
        }))}
      />
      <Section title={label}>
        <Text>{hint}</Text>
        <FilterBar
          action="/zustellung"
          form={formOf({ suche: query.suche, art: query.art })}
          search={{ name: 'suche', label: 'Aktenzeichen, Vorhaben, Kommune oder Dokument' }}
          selects={[
            {
              name: 'art',
              label: 'Schreiben',
              options: [
                { value: 'act', label: 'Nur Bescheide' },
                { value: 'other', label: 'Ohne Bescheide' },
              ],
            },
          ]}
          hidden={{ ansicht: query.ansicht, sortierung: query.sortierung }}
          reset={`/zustellung?ansicht=${query.ansicht}`}
        />
        {chooses ? (
          <Form action="/zustellung">
            <Listed sheet={choosable(sheet, form)} query={query} />
            <DateField form={form} name="tag" label="Ausgewählte zur Post gegeben am" />
            <ButtonRow>
              <Button>Für alle ausgewählten eintragen</Button>
            </ButtonRow>
          </Form>
        ) : (
          <Listed sheet={sheet} query={query} />
        )}
        <Pagination
          next={next ? query.href({ after: next }) : undefined}
          previous={query.ab ? query.href() : undefined}
        />
        {sheet.rows.length > 0 && <ExportLinks href={query.href()} />}
      </Section>
    </>
  );
};

const Listed = ({ sheet, query }: { sheet: Sheet<WorklistRow>; query: WorklistQuery }) => (
  <SheetTable
    sheet={sheet}
    captionHidden
    small
    empty={worklists[query.ansicht].empty}
    sort={{ key: query.sort, direction: query.direction }}
    sortHref={({ key, direction }) => query.href({ sort: direction === 'desc' ? `-${key}` : key })}
  />
);

/** With a box to tick before each row; the first one is where an error leads. */
function choosable(sheet: Sheet<WorklistRow>, form: FormState): Sheet<WorklistRow> {
  const chosen = valuesOf(form, 'schreiben');
  const first = sheet.rows[0]?.letterId;
  const box = ({ letterId, title, number, documentId }: WorklistRow) => (
    <input
      type="checkbox"
      class="kern-form-check__checkbox"
      name="schreiben"
      value={letterId}
      id={letterId === first ? 'schreiben' : undefined}
      checked={chosen.includes(letterId)}
      aria-label={`${title} ${number}, Dokument ${documentId} auswählen`}
      aria-invalid={errorOf(form, 'schreiben') ? 'true' : undefined}
    />
  );
  return {
    ...sheet,
    columns: [
      { key: 'chosen', title: 'Auswahl', kind: 'text', value: () => null, cell: box },
      ...sheet.columns,
    ],
  };
}
