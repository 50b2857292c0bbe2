import { Amount, DescriptionList, MomentText, Section, Text } from '@libs/web';
import { AssumedRules } from '../../review';
import type { Decision } from '../decisions.views';

/** A decision as it was signed, with who answers for the rules that nobody had confirmed, and why. */
export const DecisionSection = ({ decision }: { decision: Decision }) => (
  <Section title="Entscheidung">
    <DescriptionList
      items={[
        { key: 'Bewilligt', value: <Amount value={decision.grant} /> },
        ...(decision.grantNow === decision.grant
          ? []
          : [{ key: 'Jetzt bewilligt', value: <Amount value={decision.grantNow} /> }]),
        { key: 'Gezeichnet von', value: decision.decidedByName },
        { key: 'Gezeichnet am', value: <MomentText value={decision.decidedAt} /> },
        ...(decision.earlyReason
          ? [{ key: 'Warum der Zeitraum vor dem Bescheid beginnt', value: decision.earlyReason }]
          : []),
      ]}
    />
    {decision.assumedRules.length === 0 ? (
      <Text>Alle Regeln waren bei der Zeichnung bestätigt.</Text>
    ) : (
      <Responsibility decision={decision} />
    )}
  </Section>
);

const Responsibility = ({ decision }: { decision: Decision }) => (
  <Section title="Verantwortung für angenommene Regeln" level={3}>
    <DescriptionList
      items={[
        { key: 'Verantwortet von', value: decision.decidedByName },
        { key: 'Verantwortet am', value: <MomentText value={decision.decidedAt} /> },
        { key: 'Begründung', value: decision.responsibility },
      ]}
    />
    <Text>Diese Regeln waren bei der Zeichnung angenommen:</Text>
    <AssumedRules rules={decision.assumedRules} />
  </Section>
);
