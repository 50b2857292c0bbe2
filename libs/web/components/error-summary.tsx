import { fieldId, type FormState, hasErrors, wholeForm } from './form-state';
import { Icon } from './icon';

interface ErrorSummaryProps {
  readonly form: FormState;
  readonly title?: string;
}

/** All errors of a form at the top of its page, each a link to its field; takes the focus on load. */
export function ErrorSummary({ form, title = 'Bitte prüfen Sie Ihre Angaben' }: ErrorSummaryProps) {
  if (!hasErrors(form)) return null;
  return (
    <div class="kern-alert kern-alert--danger fw-error-summary" role="alert" tabIndex={-1} data-focus-on-load>
      <div class="kern-alert__header">
        <Icon name="danger" />
        <h2 class="kern-title">{title}</h2>
      </div>
      <div class="kern-alert__body">
        <ul class="fw-error-summary__list">
          {Object.entries(form.errors).map(([name, message]) => (
            <li>
              {name === wholeForm ? (
                <p class="kern-body">{message}</p>
              ) : (
                <FieldLink name={name} text={message} />
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

const FieldLink = ({ name, text }: { name: string; text: string }) => (
  <a class="kern-link kern-link--no-visited-state" href={`#${fieldId(name)}`}>
    {text}
  </a>
);
