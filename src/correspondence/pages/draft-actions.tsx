import { type Actor, may } from '@libs/permissions';
import {
  Alert,
  Button,
  ButtonRow,
  Checkbox,
  Form,
  type FormState,
  Section,
  Text,
  TextArea,
  valueOf,
} from '@libs/web';
import { AnswerField } from '../../letters';
import { draftState, draftStep } from '../domain/draft-steps';
import { needsSignature } from '../domain/signature';
import type { DraftPreview } from '../letter-writing';
import { draftHref } from '../messages';

interface Props {
  readonly preview: DraftPreview;
  readonly actor: Actor;
  readonly form: FormState;
}

/** What the reader can do with a draft now. */
export const DraftActions = (props: Props) => {
  const { draft, correspondence } = props.preview;
  const state = draftState(draft);
  if (state !== 'open' && state !== 'proposed') return null;
  const step = draftStep(state === 'open' ? 'save' : 'sign');
  if (!may(props.actor, step.permission))
    return state === 'proposed' ? <Alert tone="info" title="Der Entwurf wartet auf die Zeichnung." /> : null;
  const { duty } = correspondence;
  if (duty !== null && duty !== step.duty) return <AnotherPerson />;
  return state === 'open' ? <OpenActions {...props} /> : <SigningActions {...props} />;
};

const AnotherPerson = () => (
  <Alert tone="warning" title="Das muss eine andere Person tun.">
    Sie haben an diesem Vorgang schon in einer anderen Aufgabe mitgewirkt (Vier-Augen-Prinzip).
  </Alert>
);

const OpenActions = ({ preview: { draft, pages }, form }: Props) => {
  const signature = needsSignature(draft);
  const version = valueOf(form, 'version') || draft.version;
  const href = (path: string) => draftHref(draft.caseId, draft.id, path);
  return (
    <Section title="Wie weiter?">
      <Text>
        {signature
          ? 'Dieses Schreiben zeichnet eine andere Person. Danach geht es hinaus und lässt sich nicht mehr ändern.'
          : 'Mit der Ausgabe liegt das Schreiben beim Antragsteller bereit und lässt sich nicht mehr ändern.'}
      </Text>
      <ButtonRow>
        {pages !== null && (
          <Form action={href(signature ? 'vorlage' : 'ausgabe')} hidden={{ version }}>
            <Button>{signature ? 'Zur Zeichnung vorlegen' : 'Schreiben ausgeben'}</Button>
          </Form>
        )}
        <Button href={href('verwerfen')} look="tertiary">
          Entwurf verwerfen
        </Button>
      </ButtonRow>
    </Section>
  );
};

const SigningActions = ({ preview: { draft, pages, assumptions }, form }: Props) => {
  const version = valueOf(form, 'version') || draft.version;
  const href = (path: string) => draftHref(draft.caseId, draft.id, path);
  return (
    <>
      {pages !== null && (
        <Section title="Zeichnen">
          <Form action={href('zeichnung')} hidden={{ version }} guardChanges>
            <AnswerField assumptions={assumptions} form={form} />
            <Checkbox form={form} name="geprueft" label="Ich habe das Schreiben geprüft und zeichne es." />
            <ButtonRow>
              <Button>Schreiben zeichnen und ausgeben</Button>
            </ButtonRow>
          </Form>
        </Section>
      )}
      <Section title="Oder zurückgeben">
        <Form action={href('rueckgabe')} hidden={{ version }} guardChanges>
          <TextArea form={form} name="grund" label="Was soll geändert werden?" rows={3} maxLength={4000} />
          <ButtonRow>
            <Button look="secondary">Zur Überarbeitung zurückgeben</Button>
          </ButtonRow>
        </Form>
      </Section>
    </>
  );
};
