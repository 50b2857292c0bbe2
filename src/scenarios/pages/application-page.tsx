import { Amount, Badge, type Column, Link, MomentText, Table, Text, Title } from '@libs/web';
import type { Application, CaseOutcome } from '../applications.rows';
import { type Outcome, outcomes } from '../domain/preparing';
import { messages } from '../messages';
import type { Scenario } from '../scenarios.rows';
import { Way } from './way';

const text = messages.apply;

interface Props {
  readonly scenario: Scenario;
  readonly application: Application & { readonly outcomes: readonly CaseOutcome[] };
}

/** What became of each case when the scenario was applied, and why. */
export const ApplicationPage = ({ scenario, application }: Props) => (
  <>
    <Way scenario={scenario} current={text.resultTitle} />
    <Title preline={scenario.title}>{text.resultTitle}</Title>
    <Text>
      <strong>{text.counted(application.prepared, application.cases)}</strong> Angewendet am{' '}
      <MomentText value={application.appliedAt} /> von {application.appliedByName}. {text.not}
    </Text>
    <Table caption={text.result} rows={application.outcomes} empty={text.none} columns={columns} />
    <Text muted>{text.again}</Text>
  </>
);

const columns: Column<CaseOutcome>[] = [
  {
    key: 'number',
    header: 'Vorgang',
    cell: ({ caseId, number }) => (
      <Link href={`/mittel/vorgaenge/${caseId}`}>
        <span class="fw-nowrap">{number}</span>
      </Link>
    ),
    rowHeader: true,
  },
  { key: 'applicant', header: 'Antragsteller', cell: ({ applicant }) => applicant },
  { key: 'title', header: 'Vorhaben', cell: ({ title }) => title },
  { key: 'amount', header: text.amount, numeric: true, cell: ({ amount }) => <Amount value={amount} /> },
  { key: 'outcome', header: text.outcome, cell: ({ outcome }) => <OutcomeText {...outcomes[outcome]} /> },
];

const OutcomeText = ({ text: word, tone, reason }: (typeof outcomes)[Outcome]) => (
  <>
    <Badge text={word} tone={tone} /> {reason}
  </>
);
