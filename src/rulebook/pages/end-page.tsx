import {
  Alert,
  Button,
  ButtonRow,
  DateField,
  ErrorSummary,
  Form,
  type FormState,
  Text,
  TextArea,
  Title,
} from '@libs/web';
import { partHref, versionHref } from '../domain/address';
import { messages } from '../messages';
import type { ReadVersion } from '../version.reader';
import { VersionWay } from './way';

/** Setting the last day of the last version. */
export const EndPage = ({
  version: { listed, hasNext },
  form,
}: {
  version: ReadVersion;
  form: FormState;
}) => (
  <>
    <VersionWay name={listed.name} current={messages.end.title} />
    <ErrorSummary form={form} />
    <Title preline={`Fassung ${listed.name}`}>{messages.end.title}</Title>
    {hasNext ? (
      <Alert title="Diese Fassung endet mit dem Beginn der nächsten." />
    ) : (
      <>
        <Text>
          Nach diesem Tag sind keine Anträge mehr möglich, bis eine neue Fassung gilt. Legen Sie das Ende noch
          einmal fest, gilt die spätere Festlegung.
        </Text>
        <Form action={partHref(listed.name, 'end')} guardChanges>
          <DateField form={form} name="tag" label="Letzter Tag der Geltung" />
          <TextArea form={form} name="grund" label="Grund" rows={3} maxLength={500} />
          <ButtonRow>
            <Button>Ende festlegen</Button>
            <Button href={versionHref(listed.name)} look="tertiary">
              Abbrechen
            </Button>
          </ButtonRow>
        </Form>
      </>
    )}
  </>
);
