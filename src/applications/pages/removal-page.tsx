import { Button, ButtonRow, Form, type FormState, Text, valueOf } from '@libs/web';
import type { ApplicationView } from '../application.view';
import type { Part } from '../domain/parts';
import { ApplicationFrame } from './part-page';
import { partHref } from './way';

interface RemovalPageProps {
  readonly view: ApplicationView;
  readonly form: FormState;
  /** The list that something is removed from. */
  readonly part: Part;
  readonly title: string;
  /** What would be removed. */
  readonly what: string;
  readonly href: string;
}

/** Asks before something goes. */
export const RemovalPage = ({ view, form, part, title, what, href }: RemovalPageProps) => (
  <ApplicationFrame view={view} form={form} title={title} href={href} above={part}>
    <Text>Möchten Sie „{what}“ wirklich entfernen? Das lässt sich nicht rückgängig machen.</Text>
    <Form action={href} hidden={{ version: valueOf(form, 'version') || undefined }}>
      <ButtonRow>
        <Button icon="delete">Entfernen</Button>
        <Button href={partHref(view.head.id, part)} look="tertiary">
          Abbrechen
        </Button>
      </ButtonRow>
    </Form>
  </ApplicationFrame>
);
