import type { DirectiveVersion, FundingItem } from '@libs/directive';
import { Alert, Amount, type Column, List, Section, Table, Text } from '@libs/web';
import type { ComponentChildren } from 'preact';
import type { ApplicationView } from '../application.view';
import type { Changes } from '../domain/rebinding';
import { problemText } from './notes';
import { answerText } from './set-aside';

interface RebindingChangesProps {
  readonly view: ApplicationView;
  readonly inForce: DirectiveVersion;
  readonly target: FundingItem;
  readonly changes: Changes;
}

/** The same data under both rules, side by side, and what the applicant has to do afterwards. */
export const RebindingChanges = (props: RebindingChangesProps) => (
  <>
    <Table
      caption="Ihr Entwurf vorher und nachher"
      captionHidden
      columns={columns}
      rows={rowsOf(props)}
      small
    />
    {listsOf(props.changes)
      .filter(({ items }) => items.length > 0)
      .map(({ title, text, items }) => (
        <Section title={title} level={3}>
          {text && <Text>{text}</Text>}
          <List items={[...items]} />
        </Section>
      ))}
    {listsOf(props.changes).every(({ items }) => items.length === 0) && (
      <Alert tone="success" title="Sonst ändert sich nichts: Alle Ihre Angaben gelten weiter." />
    )}
  </>
);

interface Row {
  readonly what: string;
  readonly before: ComponentChildren;
  readonly after: ComponentChildren;
}

const columns: Column<Row>[] = [
  { key: 'what', header: 'Angabe', rowHeader: true, cell: ({ what }) => what },
  { key: 'before', header: 'Bisher', cell: ({ before }) => before },
  { key: 'after', header: 'Danach', cell: ({ after }) => after },
];

const rowsOf = ({ view, inForce, target, changes: { after } }: RebindingChangesProps): Row[] => [
  { what: 'Fassung', before: view.directive.version, after: inForce.version },
  { what: 'Gegenstand', before: itemName(view.item), after: itemName(target) },
  {
    what: 'Davon zuwendungsfähig',
    before: <Amount value={view.assessment.evaluation.eligible} />,
    after: <Amount value={after.evaluation.eligible} />,
  },
  {
    what: 'Zu erwartende Zuwendung',
    before: <Amount value={view.assessment.evaluation.grant} />,
    after: <Amount value={after.evaluation.grant} />,
  },
  {
    what: 'Vor dem Einreichen zu klären',
    before: view.assessment.problems.length,
    after: after.problems.length,
  },
];

const itemName = ({ letter, title }: FundingItem): string => `${letter}) ${title}`;

interface ChangeList {
  readonly title: string;
  readonly text?: string;
  readonly items: readonly string[];
}

/** A missing paper is named once. */
const listsOf = ({ arising, settled, newPapers, setAside, declareAgain }: Changes): ChangeList[] => [
  { title: 'Unterlagen, die dazukommen', items: newPapers },
  {
    title: 'Neu zu klären',
    items: arising
      .filter(({ message }) => newPapers.every((paper) => !message.includes(paper)))
      .map(problemText),
  },
  { title: 'Erledigt sich', items: settled.map(({ message }) => message) },
  {
    title: 'Erklärungen, die entfallen oder anders lauten',
    text: 'Sie gelten nicht weiter. Was die Fassung verlangt, erklären Sie im Teil „Erklärungen“ neu.',
    items: declareAgain.map(({ text }) => text),
  },
  {
    title: 'Antworten, die nicht mehr zählen',
    text: 'Die Fragen entfallen oder lauten anders. Ihre Antworten bleiben im Entwurf, werden aber nicht gewertet.',
    items: setAside.map(answerText),
  },
];
