import { Button, ButtonRow, Form, type FormState, Text, valueOf } from '@libs/web';
import { type CaseHead, CaseHeading } from '../../cases';
import { letterKinds } from '../../letters';
import type { LetterDraftRow } from '../letter-drafts.rows';
import { draftHref } from '../messages';

interface Props {
  readonly head: CaseHead;
  readonly draft: LetterDraftRow;
  readonly form: FormState;
}

export const DiscardPage = ({ head, draft, form }: Props) => (
  <>
    <CaseHeading head={head} title="Entwurf verwerfen?" current="Entwurf verwerfen" form={form} />
    <Text>
      Der Entwurf „{letterKinds[draft.kind].title}“ von {draft.draftedByName} wird verworfen. Das lässt sich
      nicht zurücknehmen. Dass es ihn gab, bleibt im Protokoll.
    </Text>
    <Form
      action={draftHref(head.id, draft.id, 'verwerfen')}
      hidden={{ version: valueOf(form, 'version') || draft.version }}
    >
      <ButtonRow>
        <Button>Entwurf verwerfen</Button>
        <Button href={draftHref(head.id, draft.id, 'vorschau')} look="tertiary">
          Abbrechen
        </Button>
      </ButtonRow>
    </Form>
  </>
);
