import { Clock } from '@libs/clock';
import type { Actor } from '@libs/permissions';
import {
  Badge,
  Breadcrumb,
  DateText,
  DescriptionList,
  Link,
  Section,
  Text,
  Title,
  WithAside,
} from '@libs/web';
import type { Temporal } from 'temporal-polyfill';
import { ApplicationSummary } from '../../applications';
import { states } from '../../cases';
import { PendingSection } from '../../correspondence';
import { ChangesSection, DecisionSection, RefusalSection } from '../../decisions';
import { DeliverySection } from '../../delivery';
import { EvaluationResult, ProposalSummary } from '../../review';
import { PreparedNote, ProposalOrigin } from '../../scenarios';
import { OfferNote } from '../../waiting';
import type { CaseView } from '../case.views';
import { CaseActions } from './case-actions';
import { CaseAside } from './case-aside';
import { CheckList } from './check-list';

interface Props {
  readonly view: CaseView;
  readonly actor: Actor;
  readonly today: Temporal.PlainDate;
}

/** A case on one page: where it stands, what can be done, what was applied for, reckoned, checked and proposed. */
export const CasePage = ({ view, actor, today }: Props) => {
  const { head, ruled, proposal, decision } = view;
  const { submission } = ruled;
  return (
    <>
      <Breadcrumb items={[{ label: 'Vorgänge', href: '/vorgaenge' }]} current={head.number ?? ''} />
      <Title preline={head.number} subline={head.organisationName}>
        {head.title}
      </Title>
      <Text>
        <Badge text={states[head.state].staff} tone={states[head.state].tone} /> seit{' '}
        <DateText value={Clock.dayOf(head.stateSince)} />
      </Text>
      <OfferNote caseId={head.id} waits={head.state === 'waiting'} offer={view.offer} actor={actor} />
      <PreparedNote preparation={view.preparation} actor={actor} />
      <CaseActions view={view} actor={actor} />
      <WithAside aside={<CaseAside view={view} today={today} />} asideLabel="Zum Vorgang">
        <Text>
          <Link href={`/vorgaenge/${head.id}/pruefvermerk`}>Prüfvermerk ansehen und drucken</Link>
        </Text>
        <Section title="Überblick">
          <DescriptionList
            items={[
              { key: 'Antragsteller', value: `${head.organisationName} (AGS ${submission.recipient.ags})` },
              {
                key: 'Eingegangen',
                value: head.submittedAt && <DateText value={Clock.dayOf(head.submittedAt)} />,
              },
              {
                key: 'Fassung des Antrags',
                value: `${submission.revision}, eingereicht von ${submission.submittedByName}`,
              },
              { key: 'Zuständig', value: head.assignedName ?? 'Noch niemand' },
            ]}
          />
        </Section>
        <PendingSection head={head} pending={view.pending} />
        <EvaluationResult ruled={ruled} />
        <CheckList view={view} actor={actor} />
        {proposal && <ProposalSummary proposal={proposal} />}
        {proposal && <ProposalOrigin preparation={view.preparation} proposal={proposal} />}
        {view.refusal && <RefusalSection refusal={view.refusal} />}
        {decision && <DecisionSection decision={decision} />}
        {decision && (
          <ChangesSection
            head={head}
            changes={view.changes}
            holds={view.holds}
            actor={actor}
            duty={view.duty}
          />
        )}
        <DeliverySection caseId={head.id} letters={view.deliveries} />
        <Section title="Antrag">
          <ApplicationSummary snapshot={submission} />
        </Section>
      </WithAside>
    </>
  );
};
