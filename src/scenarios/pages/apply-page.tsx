import { Button, ButtonRow, ErrorSummary, Form, type FormState, Text, Title, valueOf } from '@libs/web';
import { scenarioHref } from '../domain/address';
import { messages } from '../messages';
import type { Scenario } from '../scenarios.rows';
import { Way } from './way';

const text = messages.apply;

interface Props {
  readonly scenario: Scenario;
  readonly form: FormState;
}

/** What applying does, before it is done. */
export const ApplyPage = ({ scenario, form }: Props) => (
  <>
    <Way scenario={scenario} current={text.title} />
    <ErrorSummary form={form} />
    <Title preline={scenario.title}>{text.title}</Title>
    <Text>{text.what}</Text>
    <Text strong>{text.not}</Text>
    <Form action={scenarioHref(scenario.id, 'anwendung')} hidden={{ version: valueOf(form, 'version') }}>
      <ButtonRow>
        <Button>{text.button}</Button>
        <Button href={scenarioHref(scenario.id)} look="tertiary">
          Abbrechen
        </Button>
      </ButtonRow>
    </Form>
  </>
);
