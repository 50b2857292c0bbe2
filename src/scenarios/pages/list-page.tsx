import { ExportLinks, type Sheet, SheetTable } from '@libs/exports';
import { type Actor, may } from '@libs/permissions';
import { Breadcrumb, Button, ButtonRow, Link, MomentText, Section, Table, Text, Title } from '@libs/web';
import { preparedHref, SCENARIOS } from '../domain/address';
import type { ScenariosQuery } from '../list.query';
import { messages } from '../messages';
import type { Preparation } from '../preparations';
import type { ListedScenario } from '../scenarios.views';
import { RowCheckbox } from './row-checkbox';

const text = messages.list;

interface Props {
  readonly actor: Actor;
  readonly sheet: Sheet<ListedScenario>;
  readonly query: ScenariosQuery;
  /** What waits for a caseworker. */
  readonly prepared: readonly Preparation[];
}

/** All scenarios, and what was prepared for who looks. */
export const ListPage = ({ actor, sheet, query, prepared }: Props) => (
  <>
    <Breadcrumb items={[{ label: 'Mittel', href: '/mittel' }]} current={text.title} />
    <Title>{text.title}</Title>
    <Text>{text.intro}</Text>
    {prepared.length > 0 && <PreparedSection prepared={prepared} />}
    {may(actor, 'scenario.write') && (
      <ButtonRow>
        <Button href={`${SCENARIOS}/neu`}>{text.create}</Button>
      </ButtonRow>
    )}
    <form class="fw-form" method="get" action={`${SCENARIOS}/vergleich`}>
      <SheetTable
        sheet={{ ...sheet, columns: [choice, ...sheet.columns] }}
        captionHidden
        empty={text.empty}
        sort={query.sort}
        sortHref={({ key, direction }) => query.href(direction === 'desc' ? `-${key}` : key)}
      />
      {sheet.rows.length > 0 && <Text muted>{text.counts}</Text>}
      {sheet.rows.length > 1 && (
        <>
          <Text muted>{text.compareHint}</Text>
          <ButtonRow>
            <Button look="secondary">{text.compare}</Button>
          </ButtonRow>
        </>
      )}
    </form>
    {sheet.rows.length > 0 && <ExportLinks href={query.href()} />}
  </>
);

/** On the screen only: what to compare. */
const choice: Sheet<ListedScenario>['columns'][number] = {
  key: 'choose',
  title: 'Vergleichen',
  kind: 'text',
  value: () => null,
  cell: ({ id, title }) => <RowCheckbox name="szenario" value={id} about={`„${title}“ vergleichen`} />,
};

const PreparedSection = ({ prepared }: { prepared: readonly Preparation[] }) => (
  <Section title={text.prepared}>
    <Text>{text.preparedIntro}</Text>
    <Table<Preparation>
      caption={text.prepared}
      captionHidden
      small
      rows={prepared}
      columns={[
        {
          key: 'case',
          header: 'Vorgang',
          cell: ({ caseId, caseNumber }) => <Link href={preparedHref(caseId)}>{caseNumber}</Link>,
          rowHeader: true,
        },
        { key: 'applicant', header: 'Antragsteller', cell: ({ applicant }) => applicant },
        { key: 'title', header: 'Vorhaben', cell: ({ caseTitle }) => caseTitle },
        { key: 'scenario', header: 'Szenario', cell: ({ scenarioTitle }) => scenarioTitle },
        { key: 'responsible', header: 'Zuständig', cell: ({ assignedName }) => assignedName ?? '–' },
        { key: 'by', header: 'Vorbereitet von', cell: ({ preparedByName }) => preparedByName },
        { key: 'at', header: 'Am', cell: ({ preparedAt }) => <MomentText value={preparedAt} /> },
      ]}
    />
  </Section>
);
