import {
  Button,
  ButtonRow,
  DateField,
  DateText,
  DescriptionList,
  Form,
  type FormState,
  MomentText,
  Section,
  Text,
  TextArea,
  Timeline,
} from '@libs/web';
import { type CaseHead, CaseHeading, deadlineKinds } from '../../cases';
import type { EarlierDeadline, Extendable } from '../extensions.service';

interface Props extends Extendable {
  readonly head: CaseHead;
  readonly form: FormState;
}

export const ExtensionPage = ({ head, deadline, history, form }: Props) => (
  <>
    <CaseHeading head={head} title="Frist verlängern" current="Frist verlängern" form={form} />
    <DescriptionList
      items={[
        { key: 'Frist', value: deadlineKinds[deadline.kind].staff },
        { key: 'Bisheriges Ende', value: <DateText value={deadline.dueOn} /> },
        { key: 'Vorschrift', value: deadline.rule },
        { key: 'Berechnung', value: deadline.reckoning },
      ]}
    />
    <Text>
      Der Antragsteller bekommt eine E-Mail und sieht das neue Ende in Förderwerk. Erinnerungen richten sich
      nach dem neuen Ende.
    </Text>
    <Form action={`/vorgaenge/${head.id}/fristen/${deadline.id}/verlaengerung`} guardChanges>
      <DateField
        form={form}
        name="tag"
        label="Neues Ende der Frist"
        hint="Ein Werktag nach dem bisherigen Ende."
      />
      <TextArea
        form={form}
        name="grund"
        label="Begründung"
        hint="Bleibt im Amt. Steht im Protokoll."
        rows={4}
        maxLength={2000}
      />
      <ButtonRow>
        <Button>Frist verlängern</Button>
        <Button href={`/vorgaenge/${head.id}`} look="tertiary">
          Abbrechen
        </Button>
      </ButtonRow>
    </Form>
    {history.length > 1 && (
      <Section title="Bisher">
        <Timeline events={history.map(eventOf)} />
      </Section>
    )}
  </>
);

const eventOf = ({ dueOn, setAt, reason }: EarlierDeadline) => ({
  when: <MomentText value={setAt} />,
  title: (
    <>
      {reason === null ? 'Gesetzt' : 'Verlängert'} bis <DateText value={dueOn} />
    </>
  ),
  body: reason,
});
