import { type Actor, may } from '@libs/permissions';
import { Alert, Badge, Button, ButtonRow, type FormState, MomentText, Text } from '@libs/web';
import { CaseHeading } from '../../cases';
import { letterKinds, LetterStanding } from '../../letters';
import { draftState, draftStates } from '../domain/draft-steps';
import type { DraftPreview } from '../letter-writing';
import { draftHref, lettersHref } from '../messages';
import { DraftActions } from './draft-actions';

interface Props {
  readonly preview: DraftPreview;
  readonly actor: Actor;
  readonly form: FormState;
}

/** A draft before it goes out: what it lacks, how long it is, and what can be done with it. */
export const PreviewPage = ({ preview, actor, form }: Props) => {
  const { correspondence, draft, missing, pages } = preview;
  const { head } = correspondence;
  const state = draftState(draft);
  return (
    <>
      <CaseHeading head={head} title={letterKinds[draft.kind].title} current="Vorschau" form={form} />
      <Text>
        <Badge text={draftStates[state].label} tone={draftStates[state].tone} /> geschrieben von{' '}
        {draft.draftedByName}, <MomentText value={draft.draftedAt} />
      </Text>
      {draft.returnedReason && (
        <Alert tone="warning" title={`Zurückgegeben von ${draft.returnedByName}`}>
          {draft.returnedReason}
        </Alert>
      )}
      {state === 'issued' || state === 'discarded' ? (
        <Alert tone="info" title="Dieser Entwurf ist abgeschlossen." />
      ) : (
        <LetterStanding missing={missing} pages={pages} />
      )}
      <ButtonRow>
        {pages !== null && (
          <Button href={draftHref(head.id, draft.id, 'vorschau/datei')} look="secondary">
            Entwurf ansehen (PDF)
          </Button>
        )}
        {state === 'open' && may(actor, 'letter.write') && (
          <Button href={draftHref(head.id, draft.id)} look="secondary">
            Text bearbeiten
          </Button>
        )}
        <Button href={lettersHref(head.id)} look="tertiary">
          Alle Schreiben
        </Button>
      </ButtonRow>
      <DraftActions preview={preview} actor={actor} form={form} />
    </>
  );
};
