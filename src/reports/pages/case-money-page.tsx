import { Clock } from '@libs/clock';
import type { FundingItem } from '@libs/directive';
import { type Actor, may } from '@libs/permissions';
import { ActionLinks, Amount, Badge, Breadcrumb, DateText, DescriptionList, Text, Title } from '@libs/web';
import { type CaseHead, states } from '../../cases';
import type { CaseMoney } from '../case-money.views';
import { COMMITMENTS } from '../domain/commitment-filter';
import { messages } from '../messages';
import { CaseEntries } from './case-entries';
import { HoldingsSection } from './holdings-section';

const text = messages.caseMoney;

interface Props extends CaseMoney {
  readonly actor: Actor;
  readonly item: FundingItem;
}

/** One case as far as its money goes. */
export const CaseMoneyPage = ({ actor, head, item, requested, holdings, newest }: Props) => (
  <>
    <Breadcrumb
      items={[
        { label: messages.overview.title, href: '/mittel' },
        { label: messages.commitments.title, href: COMMITMENTS },
      ]}
      current={head.number ?? ''}
    />
    <Title preline={head.number}>{text.title}</Title>
    <Facts head={head} item={item} requested={requested} />
    {may(actor, 'case.read') && <ActionLinks links={[{ label: text.open, href: `/vorgaenge/${head.id}` }]} />}
    {newest.count === 0 ? (
      <Text>{text.empty}</Text>
    ) : (
      <>
        <HoldingsSection caseNumber={head.number ?? ''} holdings={holdings} />
        <CaseEntries caseNumber={head.number ?? ''} newest={newest} holdings={holdings} />
      </>
    )}
  </>
);

const Facts = ({ head, item, requested }: Pick<Props, 'head' | 'item' | 'requested'>) => (
  <DescriptionList
    items={[
      { key: text.applicant, value: head.organisationName },
      { key: text.project, value: head.title },
      { key: text.item, value: `${item.letter} – ${item.title}` },
      { key: text.directive, value: head.directiveVersion },
      { key: text.received, value: head.submittedAt && <DateText value={Clock.dayOf(head.submittedAt)} /> },
      { key: text.requested, value: <Amount value={requested} /> },
      { key: text.state, value: <StateSince {...head} /> },
    ]}
  />
);

const StateSince = ({ state, stateSince }: CaseHead) => (
  <>
    <Badge text={states[state].staff} tone={states[state].tone} /> {text.since}{' '}
    <DateText value={Clock.dayOf(stateSince)} />
  </>
);
