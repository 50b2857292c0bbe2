import type { Evaluation } from '@libs/directive';
import { List, Section } from '@libs/web';
import { requirementsOf } from '../domain/requirements';
import type { RuledApplication } from '../ruled-applications';
import { Findings } from './findings';
import { Requirements } from './requirements';
import { Rulebook } from './rulebook';
import { Trace } from './trace';

/** How the grant is reckoned under the version of the case, and what its rules have to say about the application. */
export const EvaluationResult = ({ ruled }: { ruled: RuledApplication }) => (
  <>
    <Section title="Berechnung der Zuwendung">
      <Rulebook ruled={ruled} />
      <Trace evaluation={ruled.evaluation} />
    </Section>
    <Section title="Feststellungen und Voraussetzungen">
      <Findings findings={ruled.evaluation.findings} />
      <Requirements requirements={requirementsOf(ruled.item, ruled.submission.facts)} />
    </Section>
  </>
);

/** Rules that nobody has confirmed yet. */
export const AssumedRules = ({ rules }: { rules: Evaluation['assumedRules'] }) => (
  <List
    items={rules.map(({ text, paragraph }) => (
      <>
        {text} <em>({paragraph})</em>
      </>
    ))}
  />
);
