import { type Cents, cents, sumCents } from '@libs/money';
import { Badge, type Status } from '../components/badge';
import { BarShare } from '../components/bar-share';
import { DescriptionList } from '../components/description-list';
import { FilterBar } from '../components/filter-bar';
import { formOf } from '../components/form-state';
import { Section } from '../components/headings';
import { Pagination } from '../components/pagination';
import { StatTiles } from '../components/stat-tiles';
import type { Column } from '../components/column';
import { Table } from '../components/table';
import { Link } from '../components/text';
import { Timeline } from '../components/timeline';
import { Amount, DateText, MomentText } from '../components/values';

interface Grant {
  readonly number: string;
  readonly applicant: string;
  readonly received: string;
  readonly amount: Cents;
  readonly status: Status;
}

const grants: readonly Grant[] = [
  {
    number: '2026-0012',
    applicant: 'Stadt Musterhausen',
    received: '2026-03-14',
    amount: cents(4850000),
    status: { text: 'In Prüfung', tone: 'info' },
  },
  {
    number: '2026-0013',
    applicant: 'Verwaltungsgemeinschaft Beispieltal',
    received: '2026-03-20',
    amount: cents(125000000),
    status: { text: 'Bewilligt', tone: 'success' },
  },
  {
    number: '2026-0014',
    applicant: 'Landkreis Probeland',
    received: '2026-04-02',
    amount: cents(890050),
    status: { text: 'Rückfrage', tone: 'warning' },
  },
];

const columns: readonly Column<Grant>[] = [
  { key: 'number', header: 'Vorgang', cell: ({ number }) => number, sortKey: 'nummer', footer: 'Summe' },
  { key: 'applicant', header: 'Antragsteller', cell: ({ applicant }) => applicant, sortKey: 'antragsteller' },
  { key: 'received', header: 'Eingang', cell: ({ received }) => <DateText value={received} /> },
  { key: 'status', header: 'Stand', cell: ({ status }) => <Badge {...status} /> },
  {
    key: 'amount',
    header: 'Beantragt',
    cell: ({ amount }) => <Amount value={amount} />,
    numeric: true,
    sortKey: 'betrag',
    footer: <Amount value={sumCents(grants.map(({ amount }) => amount))} />,
  },
  {
    key: 'open',
    header: 'Aktion',
    headerHidden: true,
    cell: ({ number }) => (
      <Link href="/bausteine" about={`Vorgang ${number}`}>
        Öffnen
      </Link>
    ),
  },
];

/** Lists, figures and facts. */
export const DataExamples = () => (
  <>
    <Section title="Kennzahlen">
      <StatTiles
        tiles={[
          { label: 'Neue Anträge', figure: 12, hint: 'seit Montag', href: '/bausteine' },
          { label: 'In Prüfung', figure: 37, hint: 'davon 4 überfällig', href: '/bausteine' },
          { label: 'Noch verfügbar', figure: <Amount value={cents(2145000000)} />, hint: 'von 80 Mio. €' },
        ]}
      />
      <BarShare
        label="Programmvolumen"
        total={cents(8000000000)}
        shares={[
          { label: 'Ausgezahlt', amount: cents(2410000000) },
          { label: 'Bewilligt, noch nicht ausgezahlt', amount: cents(2615000000) },
          { label: 'Vorgemerkt', amount: cents(830000000) },
        ]}
        rest="Noch verfügbar"
      />
    </Section>
    <Section title="Liste mit Filter">
      <FilterBar
        action="/bausteine"
        form={formOf({ suche: 'Muster', stand: 'pruefung' })}
        search={{ name: 'suche', label: 'Vorgang oder Antragsteller' }}
        selects={[{ name: 'stand', label: 'Stand', options: [{ value: 'pruefung', label: 'In Prüfung' }] }]}
        reset="/bausteine"
      />
      <Table
        caption="Anträge"
        columns={columns}
        rows={grants}
        sort={{ key: 'betrag', direction: 'desc' }}
        sortHref={({ key, direction }) => `/bausteine?sortierung=${key}.${direction}`}
      />
      <Pagination previous="/bausteine?vor=12" next="/bausteine?nach=14" count="Einträge 51 bis 53 von 637" />
      <Table
        caption="Liste ohne Treffer"
        columns={columns.slice(0, 3)}
        rows={[]}
        empty="Kein Antrag passt zum Filter."
      />
      <Table
        caption="Breite Tabelle, die seitlich rollt"
        columns={columns}
        rows={grants}
        narrow="scroll"
        small
      />
    </Section>
    <Section title="Angaben und Verlauf">
      <DescriptionList
        items={[
          { key: 'Antragsteller', value: 'Stadt Musterhausen' },
          { key: 'Aktenzeichen des Antragstellers', value: null },
          { key: 'Beantragte Zuwendung', value: <Amount value={cents(4850000)} /> },
        ]}
      />
      <Timeline
        events={[
          {
            when: <MomentText value={new Date('2026-11-22T13:05:00Z')} />,
            title: 'Bescheid bekannt gegeben',
            by: 'Frieda Freigabe',
            tone: 'success',
          },
          {
            when: <DateText value="2026-11-03" />,
            title: 'Unterlagen nachgefordert',
            by: 'Paul Prüfer',
            body: 'Der Kostenplan nennt keine Wartungskosten.',
            tone: 'warning',
          },
          { when: <DateText value="2026-10-19" />, title: 'Antrag eingegangen', by: 'Erika Beispiel' },
        ]}
      />
    </Section>
  </>
);
