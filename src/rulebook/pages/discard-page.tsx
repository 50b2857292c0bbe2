import {
  Alert,
  Button,
  ButtonRow,
  Checkbox,
  ErrorSummary,
  Form,
  type FormState,
  Text,
  Title,
} from '@libs/web';
import { partHref, versionHref } from '../domain/address';
import { messages } from '../messages';
import type { ReadVersion } from '../version.reader';
import { VersionWay } from './way';

/** Removing a version that waits. */
export const DiscardPage = ({ version, form }: { version: ReadVersion; form: FormState }) => {
  const { name } = version.listed;
  return (
    <>
      <VersionWay name={name} current={messages.discard.title} />
      <ErrorSummary form={form} />
      <Title preline={`Fassung ${name}`}>{messages.discard.title}</Title>
      {version.standing === 'waiting' ? (
        <>
          <Text>
            Der Text wird gelöscht; das Protokoll behält, wer ihn eingespielt und verworfen hat. Laden Sie ihn
            vorher als Datei, wenn Sie ihn noch brauchen.
          </Text>
          <Form action={partHref(name, 'discard')}>
            <Checkbox form={form} name="verwerfen" label={`Ich will die Fassung ${name} verwerfen.`} />
            <ButtonRow>
              <Button>Verwerfen</Button>
              <Button href={versionHref(name)} look="tertiary">
                Abbrechen
              </Button>
            </ButtonRow>
          </Form>
        </>
      ) : (
        <Alert title="Diese Fassung ist freigegeben und bleibt." />
      )}
    </>
  );
};
