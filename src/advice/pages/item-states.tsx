import { type DirectiveVersion, type FundingItem, offerOf } from '@libs/directive';
import { Badge, type Column, DateText, Link, Section, Table } from '@libs/web';
import type { Temporal } from 'temporal-polyfill';
import { checkHref } from '../domain/address';
import { isOpen } from '../domain/judgement';
import { isTold, tellRule } from '../domain/rule-texts';

/** What can be applied for today, until when, and what cannot and why. */
export const ItemStates = ({ version, today }: { version: DirectiveVersion; today: Temporal.PlainDate }) => (
  <Section title="Wofür Anträge möglich sind">
    <Table
      caption={`Gegenstände der Fassung ${version.version}`}
      captionHidden
      columns={columnsOn(today)}
      rows={version.items}
    />
  </Section>
);

const columnsOn = (today: Temporal.PlainDate): Column<FundingItem>[] => [
  { key: 'item', header: 'Gegenstand', cell: ({ title }) => title, rowHeader: true },
  { key: 'offer', header: 'Förderung', cell: (item) => offerOf(item) },
  { key: 'state', header: 'Stand', cell: (item) => <State item={item} today={today} /> },
  { key: 'filing', header: 'Antragsfrist', cell: filingOf },
  {
    key: 'check',
    header: 'Förder-Check',
    headerHidden: true,
    cell: ({ letter, title }) => (
      <Link href={checkHref({ gegenstand: letter })} about={`: ${title}`}>
        Durchrechnen
      </Link>
    ),
  },
];

function State({ item, today }: { item: FundingItem; today: Temporal.PlainDate }) {
  const { paused } = item;
  if (!paused) return <Badge text="offen" tone="success" />;
  const { reason, since } = paused.value;
  return isOpen(item, today) ? (
    <>
      <Badge text="noch offen" tone="warning" /> Ab <DateText value={since ?? null} /> keine Anträge: {reason}
    </>
  ) : (
    <>
      <Badge text="ausgesetzt" tone="danger" />{' '}
      {since && (
        <>
          Seit <DateText value={since} />:{' '}
        </>
      )}
      {reason} ({paused.paragraph})
    </>
  );
}

const deadlines = ['filing', 'cutoffs'] as const;

function filingOf(item: FundingItem): string {
  const told = deadlines
    .filter((name) => isTold(item, name))
    .map((name) => {
      const { title, lines } = tellRule(item, name);
      return `${title}: ${lines.join(' ')}`;
    });
  return told.join('; ') || 'jederzeit';
}
