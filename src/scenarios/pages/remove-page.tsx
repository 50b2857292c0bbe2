import {
  Alert,
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  type FormState,
  Text,
  Title,
  valueOf,
} from '@libs/web';
import { scenarioHref } from '../domain/address';
import { messages } from '../messages';
import type { Scenario } from '../scenarios.rows';
import { Way } from './way';

const text = messages.remove;

interface Props {
  readonly scenario: Scenario;
  readonly isAuthor: boolean;
  readonly form: FormState;
}

export const RemovePage = ({ scenario, isAuthor, form }: Props) => (
  <>
    <Way scenario={scenario} current={text.title} />
    <ErrorSummary form={form} />
    <Title preline={scenario.title}>{text.title}</Title>
    {isAuthor ? (
      <>
        <Text>{text.text}</Text>
        <Form action={scenarioHref(scenario.id, 'loeschung')} hidden={{ version: valueOf(form, 'version') }}>
          <ButtonRow>
            <Button>{text.button}</Button>
            <Button href={scenarioHref(scenario.id)} look="tertiary">
              Abbrechen
            </Button>
          </ButtonRow>
        </Form>
      </>
    ) : (
      <Alert title={text.notYours} />
    )}
  </>
);
