import { Clock } from '@libs/clock';
import type { FundingItem } from '@libs/directive';
import { type Actor, may } from '@libs/permissions';
import { askedOf, PastNote, type Stand } from '@libs/stand';
import {
  ActionLinks,
  Alert,
  Amount,
  Badge,
  Breadcrumb,
  DateText,
  DescriptionList,
  Text,
  Title,
} from '@libs/web';
import { states } from '../../cases';
import type { CaseMoney } from '../case-money.views';
import { type CaseMoneyFilter, caseMoneyTableHref, commitmentsHref } from '../domain/commitment-filter';
import { entriesHref } from '../domain/entry-filter';
import { overviewHref } from '../domain/overview-filter';
import type { ReportTable } from '../domain/report-table';
import { messages } from '../messages';
import { TableSection } from './table-section';

const text = messages.caseMoney;

interface Props extends CaseMoney {
  readonly actor: Actor;
  readonly item: FundingItem;
  readonly tables: readonly ReportTable[];
  readonly filter: CaseMoneyFilter;
  readonly stand: Stand;
}

/** One case as far as its money goes. */
export function CaseMoneyPage({ actor, head, newest, tables, filter, stand, ...facts }: Props) {
  const caseNumber = head.number ?? '';
  const hrefOf = (change: CaseMoneyFilter) => caseMoneyTableHref(head.id, { ...filter, ...change });
  return (
    <>
      <Breadcrumb
        items={[
          { label: messages.overview.title, href: overviewHref({ stand: askedOf(stand) }) },
          { label: messages.commitments.title, href: commitmentsHref({ stand: askedOf(stand) }) },
        ]}
        current={caseNumber}
      />
      <Title preline={caseNumber}>{text.title}</Title>
      {stand.refused && <Alert tone="danger" title={stand.refused} />}
      <PastNote stand={stand} scope={messages.past} />
      <Facts head={head} {...facts} />
      <ActionLinks links={linksOf(actor, head.id, caseNumber, askedOf(stand))} />
      {newest.count === 0 ? (
        <Text>{text.empty}</Text>
      ) : (
        tables.map((table) => <TableSection table={table} choice={filter} hrefOf={hrefOf} />)
      )}
    </>
  );
}

const linksOf = (actor: Actor, caseId: string, caseNumber: string, stand: string | undefined) => [
  ...(may(actor, 'case.read') ? [{ label: text.open, href: `/vorgaenge/${caseId}` }] : []),
  {
    label: text.allEntries,
    href: entriesHref({ envelopeKind: 'ceiling', figure: 'available', caseNumber, stand }),
  },
];

type FactProps = Pick<Props, 'head' | 'applicant' | 'project' | 'state' | 'item' | 'requested'>;

const Facts = ({ head, applicant, project, state, item, requested }: FactProps) => (
  <DescriptionList
    items={[
      { key: text.applicant, value: applicant },
      { key: text.project, value: project },
      { key: text.item, value: `${item.letter} – ${item.title}` },
      { key: text.directive, value: head.directiveVersion },
      { key: text.received, value: head.submittedAt && <DateText value={Clock.dayOf(head.submittedAt)} /> },
      { key: text.requested, value: <Amount value={requested} /> },
      { key: text.state, value: <Badge text={states[state].staff} tone={states[state].tone} /> },
    ]}
  />
);
