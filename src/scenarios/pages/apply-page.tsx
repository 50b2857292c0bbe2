import {
  Badge,
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  type FormState,
  Link,
  Table,
  Text,
  Title,
  valueOf,
} from '@libs/web';
import type { Applied } from '../applying.service';
import { scenarioHref } from '../domain/address';
import { type Outcome, outcomes } from '../domain/preparing';
import { messages } from '../messages';
import type { Scenario } from '../scenarios.rows';
import { Way } from './way';

const text = messages.apply;

interface Props {
  readonly scenario: Scenario;
  /** What became of each case; null before. */
  readonly applied: readonly Applied[] | null;
  readonly form: FormState;
}

/** What applying does, and then what it did. */
export const ApplyPage = ({ scenario, applied, form }: Props) => (
  <>
    <Way scenario={scenario} current={text.title} />
    <ErrorSummary form={form} />
    <Title preline={scenario.title}>{text.title}</Title>
    {applied ? <Result applied={applied} /> : <Before scenario={scenario} form={form} />}
  </>
);

const Before = ({ scenario: { id }, form }: { scenario: Scenario; form: FormState }) => (
  <>
    <Text>{text.what}</Text>
    <Text strong>{text.not}</Text>
    <Form action={scenarioHref(id, 'anwendung')} hidden={{ version: valueOf(form, 'version') }}>
      <ButtonRow>
        <Button>{text.button}</Button>
        <Button href={scenarioHref(id)} look="tertiary">
          Abbrechen
        </Button>
      </ButtonRow>
    </Form>
  </>
);

const Result = ({ applied }: { applied: readonly Applied[] }) => (
  <>
    <Table<Applied>
      caption={text.result}
      rows={applied}
      empty={messages.show.empty}
      columns={[
        {
          key: 'number',
          header: 'Vorgang',
          cell: ({ scenarioCase: { id, number } }) => <Link href={`/mittel/vorgaenge/${id}`}>{number}</Link>,
          rowHeader: true,
        },
        { key: 'applicant', header: 'Antragsteller', cell: ({ scenarioCase }) => scenarioCase.applicant },
        { key: 'title', header: 'Vorhaben', cell: ({ scenarioCase }) => scenarioCase.title },
        {
          key: 'outcome',
          header: text.outcome,
          cell: ({ outcome }) => <OutcomeText {...outcomes[outcome]} />,
        },
      ]}
    />
    <Text muted>{text.again}</Text>
  </>
);

const OutcomeText = ({ text: word, tone, reason }: (typeof outcomes)[Outcome]) => (
  <>
    <Badge text={word} tone={tone} /> {reason}
  </>
);
