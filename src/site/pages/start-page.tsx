import { ActionLinks, Button, ButtonRow, Section, Text, Title } from '@libs/web';
import { type DemoPerson, DemoSignIn } from '../../people';
import { messages } from '../messages';
import { Tour } from './tour';

const text = messages.start;

interface StartPageProps {
  /** Who may be tried out; null while no demo runs. */
  readonly people: readonly DemoPerson[] | null;
}

/** What Förderwerk is and for whom, for visitors who are not signed in. */
export const StartPage = ({ people }: StartPageProps) => (
  <>
    <Title>{text.heading}</Title>
    {text.what.map((sentence) => (
      <Text size="large">{sentence}</Text>
    ))}
    <ButtonRow>
      <Button href="/foerdercheck">{text.check}</Button>
      <Button href="/foerderprogramm" look="secondary">
        {text.programme}
      </Button>
      {!people && (
        <Button href="/anmeldung" look="secondary">
          {text.signIn}
        </Button>
      )}
    </ButtonRow>
    <ActionLinks
      links={[
        { label: text.granted, href: '/bewilligungen' },
        { label: text.verify, href: '/pruefen' },
      ]}
    />
    {people && (
      <>
        <Tour />
        <Section title={messages.roles.title}>
          <DemoSignIn people={people} />
        </Section>
      </>
    )}
  </>
);
