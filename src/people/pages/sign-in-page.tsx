import {
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  type FormState,
  Section,
  Text,
  TextField,
  Title,
} from '@libs/web';
import { messages } from '../messages';
import type { DemoPerson } from '../people.views';
import { DemoSignIn } from './demo-sign-in';

interface SignInPageProps {
  readonly form: FormState;
  readonly target: string;
  /** Null while no demo runs. */
  readonly demo: readonly DemoPerson[] | null;
}

export function SignInPage({ form, target, demo }: SignInPageProps) {
  const text = messages.signIn;
  return (
    <>
      <ErrorSummary form={form} />
      <Title>{text.title}</Title>
      <Text>{text.intro}</Text>
      <Form action="/anmeldung" hidden={{ weiter: target }}>
        <TextField
          form={form}
          name="email"
          label={text.email}
          type="email"
          autocomplete="username"
          width={30}
        />
        <TextField
          form={form}
          name="password"
          label={text.password}
          type="password"
          autocomplete="current-password"
          width={30}
        />
        <ButtonRow>
          <Button>{text.button}</Button>
        </ButtonRow>
      </Form>
      {demo && (
        <Section title={messages.demo.title}>
          <DemoSignIn people={demo} target={target} />
        </Section>
      )}
    </>
  );
}
