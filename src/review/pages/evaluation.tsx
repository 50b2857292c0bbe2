import type { Evaluation } from '@libs/directive';
import { Alert, Amount, List, Section, Table, Text } from '@libs/web';

const tones = { blocking: 'danger', warning: 'warning', hint: 'info' } as const;

/** How the grant is reckoned, rule by rule, and what the rules have to say about the application. */
export const EvaluationResult = ({ evaluation }: { evaluation: Evaluation }) => (
  <Section title="Berechnung der Zuwendung">
    <Table
      caption="Rechenweg nach der Richtlinie"
      captionHidden
      rows={evaluation.trace}
      columns={[
        { key: 'number', header: 'Nr.', cell: (_step, index) => index + 1 },
        { key: 'text', header: 'Schritt', cell: ({ text }) => text, footer: 'Berechnete Zuwendung' },
        {
          key: 'result',
          header: 'Ergebnis',
          numeric: true,
          cell: ({ result }) => <Amount value={result} />,
          footer: <Amount value={evaluation.grant} />,
        },
      ]}
    />
    {evaluation.findings.length === 0 && <Text>Die Regeln haben an diesem Antrag nichts auszusetzen.</Text>}
    {evaluation.findings.map(({ severity, message, remedy, paragraph }) => (
      <Alert tone={tones[severity]} title={message}>
        {remedy} ({paragraph})
      </Alert>
    ))}
  </Section>
);

/** The rules behind a result that nobody has confirmed yet. */
export const AssumedRules = ({ evaluation }: { evaluation: Evaluation }) => (
  <List
    items={evaluation.assumedRules.map(({ text, paragraph }) => (
      <>
        {text} <em>({paragraph})</em>
      </>
    ))}
  />
);
