import type { Evaluation, Severity } from '@libs/directive';
import { Alert, Text } from '@libs/web';

const tones = { blocking: 'danger', warning: 'warning', hint: 'info' } as const satisfies Record<
  Severity,
  string
>;
const words: Readonly<Record<Severity, string>> = {
  blocking: 'Hindernis',
  warning: 'Warnung',
  hint: 'Hinweis',
};
const severities = Object.keys(words) as Severity[];

/** What the rules have to say about an application, the gravest first. */
export const Findings = ({ findings }: Pick<Evaluation, 'findings'>) =>
  findings.length === 0 ? (
    <Text>Die Regeln haben an diesem Antrag nichts auszusetzen.</Text>
  ) : (
    <>
      {severities.flatMap((wanted) =>
        findings
          .filter(({ severity }) => severity === wanted)
          .map(({ message, remedy, paragraph }) => (
            <Alert tone={tones[wanted]} title={`${words[wanted]}: ${message}`}>
              {remedy} ({paragraph})
            </Alert>
          )),
      )}
    </>
  );
