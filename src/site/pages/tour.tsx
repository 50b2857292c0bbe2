import { Button, ButtonRow, Form, List, Section, Text } from '@libs/web';
import { type Stop, tour } from '../domain/tour';
import { messages } from '../messages';

const text = messages.tour;

/** The suggested way through the demo, each step with a click into its role. */
export const Tour = () => (
  <Section title={text.title}>
    <Text>{text.intro}</Text>
    <List
      numbered
      items={tour.map((stop, index) => (
        <TourStop stop={stop} number={index + 1} />
      ))}
    />
  </Section>
);

const TourStop = ({ stop: { title, clicks, role, as, href }, number }: { stop: Stop; number: number }) => (
  <>
    <Text strong>{title}</Text>
    <Text>{clicks}</Text>
    <Form action="/demo/anmeldung" hidden={{ role, weiter: href }}>
      <ButtonRow>
        <Button look="secondary" small about={text.about(number)}>
          {text.signIn(as)}
        </Button>
      </ButtonRow>
    </Form>
  </>
);
