import { type Actor, may } from '@libs/permissions';
import {
  Amount,
  Breadcrumb,
  Button,
  ButtonRow,
  type Column,
  Link,
  MomentText,
  Section,
  Table,
  Text,
  Title,
} from '@libs/web';
import { preparedHref, SCENARIOS, scenarioHref } from '../domain/address';
import { messages } from '../messages';
import type { Preparation } from '../preparations';
import type { ListedScenario } from '../scenarios.views';
import { RowCheckbox } from './row-checkbox';

const text = messages.list;

interface Props {
  readonly actor: Actor;
  readonly scenarios: readonly ListedScenario[];
  /** What waits for a caseworker. */
  readonly prepared: readonly Preparation[];
}

/** All scenarios, and what was prepared for who looks. */
export const ListPage = ({ actor, scenarios, prepared }: Props) => (
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
      <Table caption={text.caption} captionHidden columns={columns} rows={scenarios} empty={text.empty} />
      {scenarios.length > 1 && (
        <>
          <Text muted>{text.compareHint}</Text>
          <ButtonRow>
            <Button look="secondary">{text.compare}</Button>
          </ButtonRow>
        </>
      )}
    </form>
  </>
);

const columns: Column<ListedScenario>[] = [
  {
    key: 'choose',
    header: 'Vergleichen',
    cell: ({ id, title }) => <RowCheckbox name="szenario" value={id} about={`„${title}“ vergleichen`} />,
  },
  {
    key: 'title',
    header: 'Szenario',
    cell: ({ id, title }) => <Link href={scenarioHref(id)}>{title}</Link>,
    rowHeader: true,
  },
  { key: 'by', header: 'Angelegt von', cell: ({ createdByName }) => createdByName },
  { key: 'cases', header: 'Vorgänge', numeric: true, cell: ({ cases }) => messages.of(cases) },
  { key: 'sum', header: 'Summe', numeric: true, cell: ({ sum }) => <Amount value={sum} /> },
  { key: 'at', header: 'Gespeichert', cell: ({ savedAt }) => <MomentText value={savedAt} /> },
];

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
