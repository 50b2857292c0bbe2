import { formatDate } from '@libs/dates';
import { Alert, Badge, Breadcrumb, Button, ButtonRow, Link, Table, Title } from '@libs/web';
import type { Temporal } from 'temporal-polyfill';
import type { Dispatched } from '../dispatches';
import { deliveryHref } from './delivery-href';

/** What came of a day that was entered for many letters, one by one. */
export const DispatchedPage = ({
  results,
  on,
}: {
  results: readonly Dispatched[];
  on: Temporal.PlainDate;
}) => {
  const refused = results.filter(({ refusal }) => refusal !== null).length;
  return (
    <>
      <Breadcrumb items={[{ label: 'Zustellung', href: '/zustellung' }]} current="Aufgabe zur Post" />
      <Title>Aufgabe zur Post am {formatDate(on)}</Title>
      <Alert
        tone={refused > 0 ? 'warning' : 'success'}
        title={`Eingetragen: ${results.length - refused}. Nicht eingetragen: ${refused}.`}
      />
      <Table
        caption="Ergebnis je Schreiben"
        captionHidden
        rows={results}
        columns={[
          { key: 'number', header: 'Aktenzeichen', rowHeader: true, cell: ({ number }) => number },
          {
            key: 'letter',
            header: 'Schreiben',
            cell: ({ caseId, letterId, title, documentId }) => (
              <Link href={deliveryHref(caseId, letterId)} about={documentId}>
                {title}
              </Link>
            ),
          },
          {
            key: 'result',
            header: 'Ergebnis',
            cell: ({ refusal }) =>
              refusal === null ? (
                <Badge text="Eingetragen" tone="success" />
              ) : (
                <>
                  <Badge text="Nicht eingetragen" tone="warning" /> {refusal}
                </>
              ),
          },
        ]}
      />
      <ButtonRow>
        <Button href="/zustellung">Zur Zustellung</Button>
      </ButtonRow>
    </>
  );
};
