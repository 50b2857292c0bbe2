import { Alert, Button, ButtonRow, type FormState, valueOf } from '@libs/web';
import { CaseHeading } from '../../cases';
import { type LetterProof, LetterStanding } from '../../letters';
import { EvaluationResult, FreeMoney, ProposalSummary } from '../../review';
import type { SigningView } from '../signing.views';
import { NotYours } from './not-yours';
import { ReturnSection } from './return-section';
import { SigningSection } from './signing-section';

interface Props {
  readonly view: SigningView;
  /** Of the letter that would go out; null when none waits for a signature. */
  readonly proof: LetterProof | null;
  readonly form: FormState;
}

export const SigningPage = ({ view, proof, form }: Props) => {
  const { head, proposal, ruled, budget, duty, early } = view;
  const mayDecide = head.state === 'proposed' && (duty === null || duty === 'decide');
  return (
    <>
      <CaseHeading head={head} title="Über die Bewilligung entscheiden" current="Entscheidung" form={form} />
      <ProposalSummary proposal={proposal} />
      {proposal.shares.some(({ dueYear }) => dueYear < view.budgetYear) && (
        <Alert
          tone="warning"
          title={`Was vor ${view.budgetYear} fällig war, wird aus Mitteln des Jahres ${view.budgetYear} gebunden.`}
        />
      )}
      {early && proposal.earlyReason && <Alert tone="warning" title={early} />}
      {proof && <LetterStanding {...proof} />}
      <ButtonRow>
        <Button href={`/vorgaenge/${head.id}/entscheidung/vorschau`} look="secondary">
          Bescheid als Entwurf ansehen (PDF)
        </Button>
        <Button href={`/vorgaenge/${head.id}/pruefvermerk`} look="secondary">
          Prüfvermerk
        </Button>
        <Button href={`/vorgaenge/${head.id}`} look="tertiary">
          Zum Vorgang
        </Button>
      </ButtonRow>
      <EvaluationResult ruled={ruled} />
      <FreeMoney budget={budget} budgetYear={view.budgetYear} />
      {mayDecide ? (
        <>
          <SigningSection view={view} form={form} />
          <ReturnSection
            action={`/vorgaenge/${head.id}/entscheidung/rueckgabe`}
            version={valueOf(form, 'version') || head.version}
            hint="Die vorgemerkten Mittel werden wieder frei."
            form={form}
          />
        </>
      ) : (
        <NotYours stands={head.state === 'proposed' && duty !== null} />
      )}
    </>
  );
};
