import { Button, ButtonRow, Form, Section, Text } from '@libs/web';
import { letterKinds } from '../../letters';
import { internalKinds } from '../internal-letters';
import { lettersHref } from '../messages';

/** What can be put into the file as it stands today. */
export const NoteSection = ({ caseId }: { caseId: string }) => (
  <Section title="Für die Akte">
    <Text>
      Prüfvermerk und Berechnungsblatt halten den heutigen Stand als PDF fest. Der Antragsteller sieht sie
      nicht. Bei jeder Entscheidung entstehen sie von selbst.
    </Text>
    <ButtonRow>
      {internalKinds.map((kind) => (
        <Form action={lettersHref(caseId, 'vermerk')} hidden={{ art: kind }}>
          <Button look="secondary">{letterKinds[kind].title} ablegen</Button>
        </Form>
      ))}
    </ButtonRow>
  </Section>
);
