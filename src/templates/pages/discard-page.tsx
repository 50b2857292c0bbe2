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
import { letterKinds } from '../../letters';
import { partHref, templateHref } from '../domain/address';
import { messages } from '../messages';
import type { ReadTemplate } from '../template.reader';
import { Signed } from './signed';
import { TemplateWay } from './way';

/** Giving a draft up. */
export const DiscardPage = ({ template, form }: { template: ReadTemplate; form: FormState }) => {
  const { kind, draft } = template;
  return (
    <>
      <TemplateWay kind={kind} current={messages.discard.title} />
      <ErrorSummary form={form} />
      <Title preline={letterKinds[kind].title}>{messages.discard.title}</Title>
      {draft ? (
        <>
          <Text>
            Fassung {draft.version}: <Signed by={draft.editedBy} at={draft.changedAt} />. Der Text bleibt
            unter den Fassungen lesbar, wird aber nie verwendet.
          </Text>
          <Form action={partHref(kind, 'discard')} hidden={{ fassung: draft.version, stand: draft.revision }}>
            <Checkbox
              form={form}
              name="verwerfen"
              label={`Ich will den Entwurf der Fassung ${draft.version} verwerfen.`}
            />
            <ButtonRow>
              <Button>Verwerfen</Button>
              <Button href={templateHref(kind)} look="tertiary">
                Abbrechen
              </Button>
            </ButtonRow>
          </Form>
        </>
      ) : (
        <Alert title="Es gibt keinen Entwurf. Er ist schon freigegeben oder verworfen." />
      )}
    </>
  );
};
