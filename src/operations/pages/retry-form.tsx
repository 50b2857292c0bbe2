import { Button, Form } from '@libs/web';
import { words } from '../words';

interface Props {
  readonly id: string;
  /** Tells the buttons of a table apart for those who hear them. */
  readonly about?: string;
}

/** Has a failed or refused message tried now. */
export const RetryForm = ({ id, about }: Props) => (
  <Form action={`/betrieb/nachrichten/${id}/wiederholung`}>
    <Button look="secondary" small about={about}>
      {words.retry.button}
    </Button>
  </Form>
);
