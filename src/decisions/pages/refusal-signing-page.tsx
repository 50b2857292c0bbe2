import { Alert, Button, ButtonRow, Checkbox, Form, type FormState, Section, valueOf } from '@libs/web';
import { CaseHeading } from '../../cases';
import { AnswerField, type LetterProof, LetterStanding } from '../../letters';
import { EvaluationResult } from '../../review';
import type { RefusalView } from '../refusal.views';
import { NotYours } from './not-yours';
import { RefusalSection } from './refusal-section';
import { ReturnSection } from './return-section';

interface Props {
  readonly view: RefusalView;
  /** Of the letter that would go out; null when none waits for a signature. */
  readonly proof: LetterProof | null;
  readonly form: FormState;
}

export const RefusalSigningPage = ({ view, proof, form }: Props) => {
  const { head, ruled, refusal, duty } = view;
  const stands = head.state === 'refusal_proposed';
  const version = valueOf(form, 'version') || head.version;
  return (
    <>
      <CaseHeading head={head} title="Über die Ablehnung entscheiden" current="Ablehnung" form={form} />
      {refusal && <RefusalSection refusal={refusal} />}
      {proof && <LetterStanding {...proof} />}
      <ButtonRow>
        {refusal && (
          <Button href={`/vorgaenge/${head.id}/ablehnung/entscheidung/vorschau`} look="secondary">
            Bescheid als Entwurf ansehen (PDF)
          </Button>
        )}
        <Button href={`/vorgaenge/${head.id}`} look="tertiary">
          Zum Vorgang
        </Button>
      </ButtonRow>
      <EvaluationResult ruled={ruled} />
      {stands && (duty === null || duty === 'decide') ? (
        <>
          <Section title="Zeichnen">
            <Form action={`/vorgaenge/${head.id}/ablehnung/entscheidung`} hidden={{ version }} guardChanges>
              <AnswerField assumptions={proof?.assumptions ?? []} form={form} />
              <Checkbox
                form={form}
                name="geprueft"
                label="Ich habe den Ablehnungsbescheid geprüft und zeichne ihn."
              />
              <ButtonRow>
                <Button>Ablehnung zeichnen</Button>
              </ButtonRow>
            </Form>
          </Section>
          <ReturnSection
            action={`/vorgaenge/${head.id}/ablehnung/entscheidung/rueckgabe`}
            version={version}
            form={form}
          />
        </>
      ) : (
        <NotYours stands={stands && duty !== null} />
      )}
      {!refusal && <Alert tone="info" title="Für diesen Vorgang ist keine Ablehnung vorgeschlagen." />}
    </>
  );
};
