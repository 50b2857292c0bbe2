import { Clock } from '@libs/clock';
import { BackLink, DateText, DescriptionList, MomentText, Section, Table, Text, Title } from '@libs/web';
import { ApplicationSummary } from '../../applications';
import { duties, steps } from '../../cases';
import { DecisionSection } from '../../decisions';
import { AssumedRules, EvaluationResult, ProposalSummary } from '../../review';
import type { CheckNote } from '../check-note.views';
import { TopicSections } from './topic-sections';

/** The check note on one page: rules, facts, topics, reckoning, proposal, decision, and who took part. */
export const CheckNotePage = ({ note }: { note: CheckNote }) => {
  const { head, ruled, proposal, decision } = note;
  return (
    <>
      <BackLink href={`/vorgaenge/${head.id}`}>Zum Vorgang</BackLink>
      <Title preline={head.number} subline={`${head.title} – ${head.organisationName}`}>
        Prüfvermerk
      </Title>
      <DescriptionList
        items={[
          {
            key: 'Eingegangen',
            value: head.submittedAt && <DateText value={Clock.dayOf(head.submittedAt)} />,
          },
          {
            key: 'Antrag',
            value: `Fassung ${ruled.submission.revision}, ${ruled.submission.submittedByName}`,
          },
          { key: 'Zuständig', value: head.assignedName ?? 'Noch niemand' },
        ]}
      />
      <TopicSections note={note} />
      <EvaluationResult ruled={ruled} />
      {proposal ? <ProposalSummary proposal={proposal} /> : <NoProposal />}
      {decision ? <DecisionSection decision={decision} /> : <OpenDecision note={note} />}
      <Involved note={note} />
      <Section title="Sachverhalt nach dem Antrag">
        <ApplicationSummary snapshot={ruled.submission} />
      </Section>
    </>
  );
};

const NoProposal = () => (
  <Section title="Vorschlag">
    <Text>Es ist noch nichts vorgeschlagen.</Text>
  </Section>
);

const OpenDecision = ({ note: { ruled } }: { note: CheckNote }) => (
  <Section title="Entscheidung">
    <Text>Es ist noch nicht entschieden.</Text>
    {ruled.evaluation.assumedRules.length > 0 && (
      <>
        <Text>Für diese angenommenen Regeln müsste jemand die Verantwortung übernehmen:</Text>
        <AssumedRules rules={ruled.evaluation.assumedRules} />
      </>
    )}
  </Section>
);

/** Who did what, and in which duty: four eyes (§§ 70, 77 LHO). */
const Involved = ({ note: { history } }: { note: CheckNote }) => (
  <Section title="Beteiligte">
    <Table
      caption="Schritte und wer sie getan hat"
      captionHidden
      rows={history.toReversed()}
      columns={[
        { key: 'step', header: 'Schritt', rowHeader: true, cell: ({ step }) => steps[step].done },
        { key: 'duty', header: 'Aufgabe', cell: ({ duty }) => duties[duty] },
        { key: 'person', header: 'Person', cell: ({ personName }) => personName },
        { key: 'at', header: 'Zeitpunkt', cell: ({ at }) => <MomentText value={at} /> },
      ]}
    />
  </Section>
);
