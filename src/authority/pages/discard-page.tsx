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
import { nameOf } from '../domain/facts';
import { messages } from '../messages';
import { type Read, Way } from './way';

/** Removing a version that waits. */
export const DiscardPage = ({ form, ...read }: Read & { readonly form: FormState }) => {
  const { version, words } = read;
  return (
    <>
      <Way read={read} current={messages.discard.title} />
      <ErrorSummary form={form} />
      <Title preline={nameOf(version, words)}>{messages.discard.title}</Title>
      {version.releasedAt === null ? (
        <>
          <Text>Das Protokoll behält, wer die Fassung eingetragen und verworfen hat.</Text>
          <Form action={partHref(version, 'discard')}>
            <Checkbox form={form} name="verwerfen" label="Ich will diese Fassung verwerfen." />
            <ButtonRow>
              <Button>Verwerfen</Button>
              <Button href={versionHref(version)} look="tertiary">
                Abbrechen
              </Button>
            </ButtonRow>
          </Form>
        </>
      ) : (
        <Alert title={messages.release.released} />
      )}
    </>
  );
};
