import {
  Amount,
  Badge,
  Breadcrumb,
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  type FormState,
  MomentText,
  StatTiles,
  Table,
  Text,
  Title,
} from '@libs/web';
import type { BatchHead, BatchRow } from '../batch.views';

interface Props {
  readonly head: BatchHead;
  readonly rows: readonly BatchRow[];
  readonly form: FormState;
}

export const batchHref = (id: string): string => `/entscheidungen/laeufe/${id}`;

/** How a batch of signatures gets on, and what became of each row. */
export const BatchPage = ({ head, rows, form }: Props) => {
  const open = head.total - head.signed - head.refused - head.failed;
  return (
    <>
      <Breadcrumb items={[{ label: 'Entscheidungen', href: '/entscheidungen' }]} current="Sammelzeichnung" />
      <ErrorSummary form={form} />
      <Title>{open > 0 ? 'Die Bescheide werden gezeichnet' : 'Die Sammelzeichnung ist abgeschlossen'}</Title>
      <Text>
        {head.personName}, begonnen am <MomentText value={head.begunAt} />
      </Text>
      <StatTiles
        tiles={[
          { label: 'Gezeichnet', figure: head.signed },
          { label: 'Nicht gezeichnet', figure: head.refused },
          { label: 'Fehlgeschlagen', figure: head.failed },
          { label: 'Noch offen', figure: open },
        ]}
      />
      {open > 0 && (
        <>
          <Text>Sie können die Seite verlassen: Gezeichnet wird auch ohne Sie weiter.</Text>
          <ButtonRow>
            <Button href={batchHref(head.id)} look="secondary">
              Aktualisieren
            </Button>
          </ButtonRow>
        </>
      )}
      <Table
        caption="Ergebnis je Bescheid"
        captionHidden
        rows={rows}
        columns={[
          {
            key: 'number',
            header: 'Aktenzeichen',
            rowHeader: true,
            cell: ({ caseId, number }: BatchRow) => (
              <a class="kern-link fw-nowrap" href={`/vorgaenge/${caseId}`}>
                {number}
              </a>
            ),
          },
          { key: 'organisation', header: 'Antragsteller', cell: ({ organisationName }) => organisationName },
          { key: 'title', header: 'Vorhaben', cell: ({ title }) => title },
          {
            key: 'grant',
            header: 'Bewilligung',
            numeric: true,
            cell: ({ grant }) => <Amount value={grant} />,
          },
          {
            key: 'outcome',
            header: 'Ergebnis',
            cell: ({ outcome }) => <Badge {...outcomes[outcome ?? 'open']} />,
          },
          { key: 'note', header: 'Grund', cell: (row) => <Reason head={head} row={row} /> },
        ]}
      />
    </>
  );
};

const Reason = ({ head, row: { caseId, number, note, reference } }: { head: BatchHead; row: BatchRow }) => (
  <>
    {note || '–'}
    {reference && (
      <>
        <Text>Kennung für Rückfragen: {reference}</Text>
        {head.mine && (
          <Form action={`${batchHref(head.id)}/erneut`} hidden={{ vorgang: caseId, kennung: reference }}>
            <ButtonRow>
              <Button look="secondary" small about={`zu ${number}`}>
                Erneut versuchen
              </Button>
            </ButtonRow>
          </Form>
        )}
      </>
    )}
  </>
);

const outcomes = {
  open: { text: 'Wartet', tone: 'info' },
  signed: { text: 'Gezeichnet', tone: 'success' },
  refused: { text: 'Nicht gezeichnet', tone: 'warning' },
  failed: { text: 'Fehlgeschlagen', tone: 'danger' },
} as const;
