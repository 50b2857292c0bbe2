import { Alert, Title } from '../ui';

interface Props {
  readonly title: string;
  readonly message: string;
  /** Under which the operator finds the cause in the log. */
  readonly reference?: string;
}

/** What a person sees when a request cannot be served: what happened, what to do, never a stack trace. */
export const ErrorPage = ({ title, message, reference }: Props) => (
  <>
    <Title>{title}</Title>
    <Alert tone="danger" title={message} />
    {reference && <p class="kern-body">Kennung für Rückfragen: {reference}</p>}
    <p class="kern-body">
      <a class="kern-link" href="/">
        Zur Startseite
      </a>
    </p>
  </>
);
