import { Alert, Button, ButtonRow, Form } from '@libs/web';
import type { ChangeView } from '../change.views';

/** Above the form of a drafted change: why it came back, its preview, and the way to give it up. */
export const DraftHead = ({ view: { head, change, stand } }: { view: ChangeView }) => {
  if (!change) return null;
  const address = `/vorgaenge/${head.id}/bescheidaenderung`;
  return (
    <>
      {change.returnReason && (
        <Alert tone="warning" title="Die Zeichnung ist zurückgegeben.">
          {change.returnReason}
        </Alert>
      )}
      <ButtonRow>
        <Button href={`${address}/vorschau`} look="secondary">
          Bescheid als Entwurf ansehen (PDF)
        </Button>
        <Form action={`${address}/verwerfen`} hidden={{ version: stand }}>
          <Button look="tertiary" confirm="Den Entwurf endgültig verwerfen?">
            Entwurf verwerfen
          </Button>
        </Form>
      </ButtonRow>
    </>
  );
};
