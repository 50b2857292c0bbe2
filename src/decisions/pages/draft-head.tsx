import { Alert, Button, ButtonRow, Form, Text } from '@libs/web';
import type { ChangeView } from '../change.views';
import type { State } from '../../cases';
import type { Change } from '../changes';
import { type ChangeKind, changeKinds } from '../domain/award-change';

/** Whether a change of this kind can be drafted now: no other is under way, and it does not wait for its signature. */
export const isDraftable = ({ head, change }: ChangeView, kind: ChangeKind): boolean =>
  (changeKinds[kind].from as readonly State[]).includes(head.state) &&
  (change === null || (change.kind === kind && change.status !== 'proposed'));

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
        {change.kind !== 'restoration' && (
          <Button href={`${address}/vorschau`} look="secondary">
            Bescheid als Entwurf ansehen (PDF)
          </Button>
        )}
        {change.status !== 'proposed' && (
          <Form action={`${address}/verwerfen`} hidden={{ version: stand }}>
            <Button look="tertiary" confirm="Den Entwurf endgültig verwerfen?">
              Entwurf verwerfen
            </Button>
          </Form>
        )}
      </ButtonRow>
    </>
  );
};

/** In place of a form that would be refused: what stands against it, and what can be done. */
export const NotDraftable = ({ view: { head, change, stand } }: { view: ChangeView }) => (
  <>
    <Alert tone="info" title={change ? underWay(change) : 'Dieser Bescheid lässt sich nicht mehr ändern.'}>
      {change && <Text>Ein Bescheid wird einmal zur Zeit geändert.</Text>}
    </Alert>
    <ButtonRow>
      {change?.status === 'proposed' && (
        <Form action={`/vorgaenge/${head.id}/bescheidaenderung/ruecknahme`} hidden={{ version: stand }}>
          <Button look="secondary">Aus der Zeichnung zurückholen</Button>
        </Form>
      )}
      <Button href={`/vorgaenge/${head.id}`} look="tertiary">
        Zum Vorgang
      </Button>
    </ButtonRow>
  </>
);

const underWay = ({ kind, status }: Change): string =>
  status === 'proposed'
    ? `Zur Zeichnung liegt vor: ${changeKinds[kind].letter}.`
    : `Für diesen Bescheid ist schon eine ${changeKinds[kind].title} entworfen.`;
