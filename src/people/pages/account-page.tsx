import { type Actor, roles } from '@libs/permissions';
import {
  Button,
  ButtonRow,
  DescriptionList,
  ErrorSummary,
  Form,
  type FormState,
  Section,
  Title,
} from '@libs/web';
import { messages } from '../messages';
import type { OwnAccount } from '../people.views';
import { PasswordForm } from './password-form';
import { SessionTable } from './session-table';

interface AccountPageProps {
  readonly actor: Actor;
  readonly account: OwnAccount;
  readonly form: FormState;
}

export function AccountPage({ actor, account, form }: AccountPageProps) {
  const text = messages.account;
  return (
    <>
      <ErrorSummary form={form} />
      <Title>{text.title}</Title>
      <DescriptionList items={facts(actor, account)} />
      <Section title={text.sessions}>
        <SessionTable sessions={account.sessions} />
        <Form action="/konto/abmeldung-ueberall">
          <ButtonRow>
            <Button look="secondary">{text.signOutEverywhere}</Button>
          </ButtonRow>
        </Form>
      </Section>
      {account.hasPassword && (
        <Section title={messages.password.title}>
          <PasswordForm form={form} email={account.email} />
        </Section>
      )}
    </>
  );
}

function facts({ name, roles: held, organisationName }: Actor, { email }: OwnAccount) {
  const text = messages.account;
  return [
    { key: text.name, value: name },
    { key: text.email, value: email },
    { key: text.role, value: held.map((role) => roles[role].label).join(', ') },
    ...(organisationName ? [{ key: text.organisation, value: organisationName }] : []),
  ];
}
