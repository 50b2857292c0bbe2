import { Button, ButtonRow, Form, type FormState, Text, TextField } from '@libs/web';
import { messages } from '../messages';

/** The address goes along so that password managers know which account changes. */
export function PasswordForm({ form, email }: { form: FormState; email: string }) {
  const text = messages.password;
  return (
    <Form action="/konto/passwort">
      <Text>{text.intro}</Text>
      <input type="hidden" name="username" value={email} autocomplete="username" />
      <TextField
        form={form}
        name="current"
        label={text.current}
        type="password"
        autocomplete="current-password"
        width={30}
      />
      <TextField
        form={form}
        name="next"
        label={text.next}
        hint={text.hint}
        type="password"
        autocomplete="new-password"
        width={30}
      />
      <TextField
        form={form}
        name="repeated"
        label={text.repeated}
        type="password"
        autocomplete="new-password"
        width={30}
      />
      <ButtonRow>
        <Button>{text.button}</Button>
      </ButtonRow>
    </Form>
  );
}
