import type { Actor } from '@libs/permissions';
import { Alert, Button, ButtonRow, Form } from '@libs/web';
import { duties } from '../../cases';
import type { CaseView } from '../case.views';
import { type Action, actionsOf } from '../domain/actions';

/** The steps that the reader can take now, and why not, when four eyes stand against it. */
export const CaseActions = ({ view: { head, duty }, actor }: { view: CaseView; actor: Actor }) => {
  const actions = actionsOf(head.state, actor, duty);
  const held = actions.length === 0 && duty && actionsOf(head.state, actor, null).length > 0;
  return (
    <>
      {held && (
        <Alert tone="info" title="Der nächste Schritt ist Sache einer anderen Person.">
          Sie haben an diesem Vorgang schon mitgewirkt, und zwar in der Aufgabe {duties[duty]}{' '}
          (Vier-Augen-Prinzip).
        </Alert>
      )}
      {actions.length > 0 && (
        <ButtonRow>
          {actions.map((action) => (
            <ActionButton action={action} id={head.id} version={head.version} />
          ))}
        </ButtonRow>
      )}
    </>
  );
};

const ActionButton = ({ action, id, version }: { action: Action; id: string; version: number }) => {
  const href = `/vorgaenge/${id}/${action.path}`;
  return action.kind === 'form' ? (
    <Button href={href} look={action.look}>
      {action.label}
    </Button>
  ) : (
    <Form action={href} hidden={{ version }}>
      <Button look={action.look}>{action.label}</Button>
    </Form>
  );
};
