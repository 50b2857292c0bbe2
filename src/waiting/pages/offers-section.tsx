import { formatDate } from '@libs/dates';
import { type Actor, may } from '@libs/permissions';
import { Amount, Button, Card, CardGrid, DateText, Link, Section, Text } from '@libs/web';
import { Temporal } from 'temporal-polyfill';
import { caseHref } from '../../budget';
import type { WaitingRow } from '../waiting.views';

/** Those whose turn it is: their money is held, somebody has to propose. */
export const OffersSection = ({ rows, actor }: { rows: readonly WaitingRow[]; actor: Actor }) =>
  rows.length === 0 ? null : (
    <Section title="Angebote: Mittel frei">
      <CardGrid>
        {rows.map((row) => (
          <Offer row={row} actor={actor} />
        ))}
      </CardGrid>
    </Section>
  );

const Offer = ({ row, actor }: { row: WaitingRow; actor: Actor }) => (
  <Card title={row.number} level={3}>
    <Text>
      <Link href={caseHref(row.id, may(actor, 'case.read'))} about={row.number}>
        {row.title}
      </Link>
    </Text>
    <Text>{row.organisationName}</Text>
    <Text>
      <strong>
        <Amount value={row.amount} />
      </strong>{' '}
      vorgemerkt. Vorschlag möglich bis <DateText value={row.offeredUntil} />.
    </Text>
    {may(actor, 'case.review') && (
      <Button href={`/vorgaenge/${row.id}/warteliste/ende`} about={aboutOf(row)}>
        Übernehmen und vorschlagen
      </Button>
    )}
  </Card>
);

const aboutOf = ({ number, offeredUntil }: WaitingRow): string =>
  `(${number}, bis ${formatDate(Temporal.PlainDate.from(offeredUntil!))})`;
