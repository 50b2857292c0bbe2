import { type Actor, may } from '@libs/permissions';
import { Alert, Badge, Button, ButtonRow, type FormState, MomentText, Text } from '@libs/web';
import { CaseHeading } from '../../cases';
import { letterKinds, LetterStanding } from '../../letters';
import { draftState, draftStates } from '../domain/draft-steps';
import { writtenLetter } from '../domain/written-letters';
import type { DraftPreview } from '../letter-writing';
import { openRequest } from '../early-start.rows';
import { draftHref, lettersHref, messages } from '../messages';
import { DraftActions } from './draft-actions';

interface Props {
  readonly preview: DraftPreview;
  readonly actor: Actor;
  readonly form: FormState;
}

/** A draft before it goes out: what it lacks, how long it is, and what can be done with it. */
export const PreviewPage = ({ preview, actor, form }: Props) => {
  const { correspondence, draft, missing, pages, oddities } = preview;
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
        <LetterStanding missing={missing} pages={pages} oddities={oddities} />
      )}
      {answersNothing(preview) && <Alert tone="warning" title={messages.nothingAsked} />}
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

/** Whether an answer about an early start is still open although the request was taken back. */
const answersNothing = ({ draft, correspondence }: DraftPreview): boolean =>
  draft.letterId === null &&
  draft.discardedAt === null &&
  writtenLetter(draft.kind).need === 'request' &&
  openRequest(correspondence.requests) === null;
