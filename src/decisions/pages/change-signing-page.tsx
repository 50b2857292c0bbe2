import {
  Alert,
  Button,
  ButtonRow,
  Checkbox,
  Form,
  type FormState,
  MomentText,
  Section,
  Text,
  valueOf,
} from '@libs/web';
import { CaseHeading } from '../../cases';
import { AnswerField, type LetterProof, LetterStanding } from '../../letters';
import type { ChangeView } from '../change.views';
import type { Change } from '../changes';
import { changeKinds } from '../domain/award-change';
import { AmendmentSummary } from './amendment-summary';
import { NotYours } from './not-yours';
import { ReturnSection } from './return-section';
import { RestorationSummary } from './restoration-summary';
import { RevocationSummary } from './revocation-summary';

interface Props {
  readonly view: ChangeView;
  /** Of the letter that would go out; null when none waits for a signature. */
  readonly proof: LetterProof | null;
  readonly form: FormState;
}

/** The signatory's page for a change of an award. */
export const ChangeSigningPage = ({ view, proof, form }: Props) => {
  const { head, change, stand, duty } = view;
  const address = `/vorgaenge/${head.id}/bescheidaenderung`;
  const stands = change?.status === 'proposed';
  return (
    <>
      <CaseHeading
        head={head}
        title={change ? `${changeKinds[change.kind].letter} zeichnen` : 'Änderung des Bescheids'}
        current="Zeichnung"
        form={form}
      />
      {change && <Proposed view={view} change={change} />}
      {proof && <LetterStanding {...proof} />}
      <ButtonRow>
        {change && change.kind !== 'restoration' && (
          <Button href={`${address}/vorschau`} look="secondary">
            Bescheid als Entwurf ansehen (PDF)
          </Button>
        )}
        <Button href={`/vorgaenge/${head.id}`} look="tertiary">
          Zum Vorgang
        </Button>
      </ButtonRow>
      {stands && duty !== 'review' && duty !== 'apply' ? (
        <Signing
          address={address}
          version={valueOf(form, 'version') || stand}
          proof={proof}
          restores={change?.kind === 'restoration'}
          form={form}
        />
      ) : (
        <NotYours stands={stands} />
      )}
    </>
  );
};

const Proposed = ({ view, change }: { view: ChangeView; change: Change }) => (
  <>
    <Text>
      Entworfen von {change.draftedByName} am <MomentText value={change.draftedAt} />
    </Text>
    {change.kind === 'amendment' && <AmendmentSummary view={view} content={change.content} />}
    {change.kind === 'revocation' && <RevocationSummary view={view} content={change.content} />}
    {change.kind === 'restoration' && <RestorationSummary view={view} content={change.content} />}
  </>
);

const Signing = ({
  address,
  version,
  proof,
  restores,
  form,
}: {
  address: string;
  version: string | number;
  proof: LetterProof | null;
  restores: boolean;
  form: FormState;
}) => (
  <>
    <Section title="Zeichnen">
      <Form action={address} hidden={{ version }} guardChanges>
        <Alert
          tone="info"
          title="Mit der Zeichnung ändert sich die Bewilligung, und mit ihr die gebundenen Mittel."
        >
          {!restores && (
            <Text>
              Was gegen den Willen des Empfängers wegfällt, bleibt gebunden und wird erst frei, wenn der
              Bescheid bestandskräftig ist.
            </Text>
          )}
        </Alert>
        <AnswerField assumptions={proof?.assumptions ?? []} form={form} />
        <Checkbox
          form={form}
          name="geprueft"
          label={
            restores
              ? 'Ich habe die Wiederherstellung geprüft und zeichne sie.'
              : 'Ich habe den Bescheid geprüft und zeichne ihn.'
          }
        />
        <ButtonRow>
          <Button>{restores ? 'Wiederherstellung zeichnen' : 'Bescheid zeichnen'}</Button>
        </ButtonRow>
      </Form>
    </Section>
    <ReturnSection action={`${address}/rueckgabe`} version={version} form={form} />
  </>
);
