import { Alert, Link } from '@libs/web';
import { type ApplicationView, isOutdated } from '../application.view';
import { REBINDING } from '../domain/places';
import { messages } from '../messages';
import { caseHref } from './way';

/** What a draft must know of the directive: that another version holds, or that its item will be paused. */
export const DraftAlerts = ({ view }: { view: ApplicationView }) => (
  <>
    {isOutdated(view) && <Outdated view={view} />}
    {view.comingPause && <ComingPauseAlert pause={view.comingPause} />}
  </>
);

const Outdated = ({ view: { head, inForce } }: { view: ApplicationView }) => (
  <Alert tone="warning" title={messages.outdated.title}>
    {inForce ? (
      <>
        {messages.outdated.text(inForce)}{' '}
        <Link href={caseHref(head.id, REBINDING)}>{messages.rebind.carryOver}</Link>
      </>
    ) : (
      messages.outdated.none
    )}
  </Alert>
);

function ComingPauseAlert({ pause }: { pause: NonNullable<ApplicationView['comingPause']> }) {
  const { title, text } = messages.comingPause(pause);
  return (
    <Alert tone="warning" title={title}>
      {text}
    </Alert>
  );
}
