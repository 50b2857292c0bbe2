import type { Actor } from '@libs/permissions';
import {
  Alert,
  Button,
  ButtonRow,
  Checkbox,
  Details,
  Form,
  type FormState,
  List,
  Section,
  Text,
} from '@libs/web';
import { movementHref } from '../addresses';
import { messages } from '../messages';
import type { MovementDetail } from '../movements.views';

interface ReleaseSectionProps {
  readonly movement: MovementDetail;
  readonly refusals: readonly string[];
  readonly actor: Actor;
  readonly form: FormState;
}

/** Releasing, for everybody but the one who entered it. */
export function ReleaseSection({ movement, refusals, actor, form }: ReleaseSectionProps) {
  const text = messages.release;
  const isState = movement.kind === 'year_state';
  return (
    <Section title={text.title}>
      {refusals.length > 0 && (
        <Alert tone="warning" title={messages.effect.refused}>
          <List items={refusals} />
        </Alert>
      )}
      {movement.enteredBy === actor.personId ? (
        <Alert tone="info" title={text.own}>
          {text.ownWhy}
        </Alert>
      ) : (
        <Form action={`${movementHref(movement.id)}/freigabe`}>
          <Checkbox form={form} name="geprueft" label={isState ? text.stateCheck : text.check} />
          <ButtonRow>
            <Button>{isState ? text.stateButton : text.button}</Button>
          </ButtonRow>
        </Form>
      )}
    </Section>
  );
}

/** Taking back what is not needed any more; closed until somebody wants it. */
export function WithdrawSection({ id, form }: { id: string; form: FormState }) {
  const text = messages.withdraw;
  return (
    <Details summary={text.title} open={Boolean(form.errors.zurueckziehen)}>
      <Text>{text.hint}</Text>
      <Form action={`${movementHref(id)}/rueckzug`}>
        <Checkbox form={form} name="zurueckziehen" label={text.check} />
        <ButtonRow>
          <Button look="secondary">{text.button}</Button>
        </ButtonRow>
      </Form>
    </Details>
  );
}
